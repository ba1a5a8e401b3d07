package org.cordee.restitution;

import java.util.Optional;

/** The two wordings of the template; a gathering chooses one per theme. */
public enum Wording implements Keyed {
    REPRODUCE("reproduce"),
    INSPIRE("inspire");

    private final String key;

    Wording(String key) {
        this.key = key;
    }

    /** The title of a section in this wording: in French as RMB 2017 has it; the other languages are ours. */
    public String title(Section section, Language language) {
        return Titles.of(this, section, language);
    }

    @Override
    public String key() {
        return key;
    }

    public static Optional<Wording> ofKey(String key) {
        return Keyed.find(values(), key);
    }
}
