package org.cordee.restitution;

import java.util.Optional;

/**
 * How the room weighed a contribution or a group of them.
 *
 * @param language of the words, where that is known
 * @param ratings of a field of action, where it was rated
 * @param revealed whether the room has seen it
 */
public record Weighed(
        Section section,
        String words,
        Optional<Language> language,
        int dots,
        Optional<Means> ratings,
        boolean revealed) {

    boolean isOfTheSame(Weighed other) {
        return section == other.section && words.equals(other.words);
    }

    /** The means of so many ratings, each from 1 to 5. */
    public record Means(int count, double impact, double feasibility) {}
}
