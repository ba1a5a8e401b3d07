package org.cordee.formats;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Gathering;

/**
 * All that a writer may write: a gathering, what is annexed to each of its restitutions, in their order, which annexes were
 * asked for, and the moment of the last thing that happened in it.
 */
public record Dossier(Gathering gathering, List<Annexes> annexes, Set<Annex> chosen, Optional<Instant> asOf) {
    /** @throws IllegalArgumentException if the annexes are not as many as the restitutions */
    public Dossier {
        annexes = List.copyOf(annexes);
        chosen = Set.copyOf(chosen);
        if (annexes.size() != gathering.restitutions().size())
            throw new IllegalArgumentException("annexes for " + annexes.size() + " restitutions");
    }

    /** A document alone, as it was read from a file. */
    public static Dossier of(Gathering gathering) {
        List<Annexes> none = Collections.nCopies(gathering.restitutions().size(), Annexes.NONE);
        return new Dossier(gathering, none, Set.of(), Optional.empty());
    }
}
