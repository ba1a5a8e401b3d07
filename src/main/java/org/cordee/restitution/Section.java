package org.cordee.restitution;

import java.util.Optional;

/** The five sections of the template, always all five, always in this order. Code names the section, never its wording. */
public enum Section {
    SOLUTIONS("solutions"),
    FIELDS("fields"),
    EVIDENCE("evidence"),
    CHALLENGES("challenges"),
    STAKES("stakes");

    private final String key;

    Section(String key) {
        this.key = key;
    }

    /** The name on the wire and in files. */
    public String key() {
        return key;
    }

    public static Optional<Section> ofKey(String key) {
        for (Section section : values()) {
            if (section.key.equals(key)) return Optional.of(section);
        }
        return Optional.empty();
    }
}
