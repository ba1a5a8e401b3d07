package org.cordee.restitution;

import java.util.Optional;

/**
 * An objection to a line, or to what a section lacks, and what was answered.
 *
 * @param line the words of the line as they stand now; nothing where the line is gone, or something was missing
 * @param reason given with the answer, perhaps empty
 */
public record Dissent(Section section, Optional<String> line, String words, Answer answer, String reason) {

    boolean isTheSame(Dissent other) {
        return section == other.section && words.equals(other.words);
    }

    public enum Answer implements Keyed {
        OPEN,
        CHANGED,
        KEPT,
        /** The line stays, and the objection stands beside it. */
        MINORITY
    }
}
