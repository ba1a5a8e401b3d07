package org.cordee.restitution;

import java.util.List;

/** A gathering: what stands before its first workshop, and the restitutions of its workshops, in order. */
public record Gathering(String name, Language language, List<Entry> preamble, List<Restitution> restitutions) {
    public Gathering {
        name = Words.clean(name);
        preamble = Entries.inOrder(preamble, false);
        restitutions = List.copyOf(restitutions);
    }
}
