package org.cordee.restitution;

import java.util.List;

/** A gathering and the restitutions of its workshops, in order. */
public record Gathering(String name, Language language, List<Restitution> restitutions) {
    public Gathering {
        restitutions = List.copyOf(restitutions);
    }
}
