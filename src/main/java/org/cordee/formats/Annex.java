package org.cordee.formats;

import java.util.Optional;
import org.cordee.restitution.Keyed;

/** What can be annexed to a restitution, by choice. */
public enum Annex implements Keyed {
    /** The contributions behind each entry. */
    SOURCES("sources"),
    /** Contributions that no entry was made of. */
    UNUSED("unused"),
    /** How many took part, and what they contributed. */
    NUMBERS("numbers"),
    /** Each field of action with the challenges that name it. */
    TABLE("table"),
    /** What the room weighed, most dots first. */
    VOTES("votes"),
    /** Objections that stand as minority notes. */
    OBJECTIONS("objections");

    private final String key;

    Annex(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    public static Optional<Annex> ofKey(String key) {
        return Keyed.find(values(), key);
    }
}
