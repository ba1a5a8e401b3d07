package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Facts;

/**
 * What somebody says.
 *
 * @param about the field of action that a challenge belongs to, or the solution that a piece of evidence is about
 * @param facts where evidence comes from
 * @param credit as whom they agree to be quoted
 */
public record Saying(String text, Optional<Id.Contribution> about, Optional<Facts> facts, Credit credit) {
    public static Saying of(String text, Optional<Id.Contribution> about) {
        return new Saying(text, about, Optional.empty(), Credit.ANONYMOUS);
    }

    Saying aboutNothing() {
        return new Saying(text, Optional.empty(), facts, credit);
    }
}
