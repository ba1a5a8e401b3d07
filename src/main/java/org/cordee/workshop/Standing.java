package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Section;
import org.cordee.restitution.Trial;

/**
 * Where a contribution is in its workshop.
 *
 * @param cluster the one it is in
 * @param into the contribution that it says again
 * @param trial of a solution: it was tried
 */
public record Standing(
        Section section,
        Optional<Id.Cluster> cluster,
        Optional<Id.Contribution> into,
        Placement placement,
        Optional<Trial> trial) {
    /** As it comes in: nobody has made anything of it yet. */
    static Standing fresh(Section section) {
        return new Standing(section, Optional.empty(), Optional.empty(), Placement.OPEN, Optional.empty());
    }

    Standing in(Section section) {
        return new Standing(section, cluster, into, placement, trial);
    }

    Standing clustered(Optional<Id.Cluster> cluster) {
        return new Standing(section, cluster, into, placement, trial);
    }

    Standing merged(Optional<Id.Contribution> into) {
        return new Standing(section, cluster, into, placement, trial);
    }

    Standing laid(Placement placement) {
        return new Standing(section, cluster, into, placement, trial);
    }

    Standing reported(Optional<Trial> trial) {
        return new Standing(section, cluster, into, placement, trial);
    }
}
