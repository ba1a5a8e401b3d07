package org.cordee.formats;

import java.util.Map;
import java.util.Optional;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Wording;

/**
 * How a report of another template is to be read, as its organiser says: which workshop it is of, and which section each of
 * its own headings is, by its place among {@link DocumentReader.Outcome.Refused#headings}, from 0.
 */
public record Mapping(Optional<As> as, Map<Integer, Section> sections) {
    /** The document is of the template, and says all of this itself. */
    public static final Mapping NONE = new Mapping(Optional.empty(), Map.of());

    public Mapping {
        sections = Map.copyOf(sections);
    }

    /** The workshop that the whole document is taken as. */
    public record As(Heading heading, Language language, Wording wording) {}

    /** A workshop's heading as people write it: "RMB 2017 - Restitution atelier 1.1 : Titre"; nothing if it is none. */
    public static Optional<Heading> heading(String written) {
        return WorkshopHeadings.read(written);
    }

    Optional<Section> sectionOf(int headline) {
        return Optional.ofNullable(sections.get(headline));
    }
}
