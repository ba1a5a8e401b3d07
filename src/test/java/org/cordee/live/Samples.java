package org.cordee.live;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Wording;
import org.cordee.workshop.Command;

/** A workshop to try things in. */
final class Samples {
    private Samples() {}

    static Command make() {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) sections.put(section, new SectionBody(section.key(), List.of()));
        return new Command.Leading.Make(new Restitution(
                new Heading("RMB 2017", "1.1", "La finance sociale"),
                Language.FR,
                Wording.REPRODUCE,
                List.of(),
                sections,
                Optional.empty()));
    }
}
