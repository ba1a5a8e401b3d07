package org.cordee.workshop;

import org.cordee.restitution.Section;

/** Contributions of one section that belong together, under a title. Its members name it, so each is in one at most. */
public record Cluster(long seq, Id.Cluster id, Section section, String title) implements Entity {
    Cluster retitled(String title, long seq) {
        return new Cluster(seq, id, section, title);
    }
}
