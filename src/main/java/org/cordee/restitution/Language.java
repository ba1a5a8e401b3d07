package org.cordee.restitution;

import java.util.Optional;

/** The languages the template has wordings in. */
public enum Language {
    FR("fr"),
    EN("en"),
    ES("es"),
    PT("pt"),
    AR("ar");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) return Optional.of(language);
        }
        return Optional.empty();
    }
}
