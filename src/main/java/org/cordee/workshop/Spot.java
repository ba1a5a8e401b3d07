package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Section;

/** Where an entry is to stand: in a section, under a parent or at the top, after a sibling or first. */
public record Spot(Section section, Optional<Id.Entry> parent, Optional<Id.Entry> after) {}
