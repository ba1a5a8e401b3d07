package org.cordee.likeness;

import java.util.List;

/**
 * Texts that say nearly the same.
 *
 * @param members the ids of two or more, the one that is most like the others first
 * @param title the words of the first, cut short between words
 * @param strength how alike they are on average, above 0 and up to 1
 */
public record Proposal(List<String> members, String title, double strength) {
    public Proposal {
        members = List.copyOf(members);
    }
}
