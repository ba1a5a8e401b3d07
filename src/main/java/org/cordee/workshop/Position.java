package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Section;

/** Where an entry stands: its section, its parent if it is a sub-entry, and its place among its siblings. */
public record Position(Section section, Optional<Id.Entry> parent, Place place) {
    boolean isAmong(Section section, Optional<Id.Entry> parent) {
        return this.section == section && this.parent.equals(parent);
    }
}
