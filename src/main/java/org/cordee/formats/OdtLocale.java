package org.cordee.formats;

import org.cordee.restitution.Language;

/**
 * The language and country that word processors check spelling in. Arabic letters are always checked as Arabic; of the
 * Latin ones in an Arabic text nobody knows the language, and "zxx" says so.
 */
record OdtLocale(String language, String country) {
    static OdtLocale of(Language language) {
        return switch (language) {
            case FR -> new OdtLocale("fr", "FR");
            case EN -> new OdtLocale("en", "GB");
            case ES -> new OdtLocale("es", "ES");
            case PT -> new OdtLocale("pt", "PT");
            case AR -> new OdtLocale("zxx", "none");
        };
    }
}
