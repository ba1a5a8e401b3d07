package org.cordee.workshop;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cordee.restitution.Keyed;

/** The steps of a workshop, in any order and as often as it takes; each with what the room may usually do in it. */
public enum Step implements Keyed {
    WELCOME(),
    CONTRIBUTE(Permission.CONTRIBUTE, Permission.SUPPORT),
    GROUP(Permission.SUPPORT),
    PRIORITISE(Permission.VOTE),
    READ_BACK(Permission.RECOGNISE),
    /** Before the first step and after the last: nobody comes in by a typed code. */
    CLOSED();

    private final Set<Permission> usual;

    Step(Permission... usual) {
        this.usual = usual.length == 0 ? Set.of() : Set.copyOf(EnumSet.of(usual[0], usual));
    }

    /** What participants may do in this step unless the agenda says otherwise. */
    public Set<Permission> usual() {
        return usual;
    }

    public static Optional<Step> ofKey(String key) {
        return Keyed.find(values(), key);
    }
}
