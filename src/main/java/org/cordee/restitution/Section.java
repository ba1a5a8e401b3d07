package org.cordee.restitution;

import java.util.Optional;

/** The five sections of the template, always all five, always in this order. Code names the section, never its wording. */
public enum Section implements Keyed {
    SOLUTIONS("solutions"),
    FIELDS("fields"),
    EVIDENCE("evidence"),
    CHALLENGES("challenges"),
    STAKES("stakes");

    private final String key;

    Section(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    public static Optional<Section> ofKey(String key) {
        return Keyed.find(values(), key);
    }
}
