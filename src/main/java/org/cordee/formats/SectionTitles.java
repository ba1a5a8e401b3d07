package org.cordee.formats;

import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;

/** The titles of sections as they are written. */
final class SectionTitles {
    private SectionTitles() {}

    /** As it stands; but one of which nobody would know which section it is gives way to the template's. */
    static String of(Restitution restitution, Section section) {
        String title = restitution.sections().get(section).title();
        String ours = restitution.wording().title(section, restitution.language());
        boolean known = title.equals(ours)
                || Headings.section(title).filter(m -> m.section() == section).isPresent();
        return known ? title : ours;
    }
}
