package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;

/** One entry of another workshop, to be brought in as a contribution. {@code language}: of its words, where that is known. */
public record Carried(Section section, String text, Origin.From from, Optional<Language> language) {}
