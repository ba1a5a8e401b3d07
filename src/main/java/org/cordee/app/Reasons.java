package org.cordee.app;

import org.cordee.formats.DocumentReader.Why;

/** Why a file was refused, at the terminal. */
final class Reasons {
    private Reasons() {}

    static String of(Why why) {
        return switch (why) {
            case TOO_BIG -> "it is larger than any restitution (10 MiB; of text, 2 MiB).";
            case NOT_TEXT -> "it is not text in UTF-8 or UTF-16.";
            case NOT_OF_ITS_TYPE -> "it is not of the type that its name says, or it is damaged.";
            case HARMFUL -> "it unpacks to far more than a document holds: it was not read.";
            case NO_WORKSHOP ->
                "no workshop in it; a heading like 'RMB 2017 - Restitution atelier 1.1 : « Titre »'"
                        + " was looked for.";
            case OTHER_TEMPLATE -> "it follows another template: none of the five sections was found.";
        };
    }
}
