package org.cordee.restitution;

/** The two wordings of the template; a gathering chooses one per theme. */
public enum Wording {
    REPRODUCE("reproduce"),
    INSPIRE("inspire");

    private final String key;

    Wording(String key) {
        this.key = key;
    }

    /** The name on the wire and in files. */
    public String key() {
        return key;
    }

    public static java.util.Optional<Wording> ofKey(String key) {
        for (Wording wording : values()) {
            if (wording.key.equals(key)) return java.util.Optional.of(wording);
        }
        return java.util.Optional.empty();
    }
}
