package org.cordee.workshop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;

/** A document taken in whole, or not at all: its frame, and its entries as if a rapporteur had put them, one by one. */
final class Import {
    private final Id.Command command;
    private final List<Event> events = new ArrayList<>();

    private Import(Id.Command command) {
        this.command = command;
    }

    static Decision decide(Restitution from, Id.Command command) {
        if (ImportRules.isMisplaced(from)) return Decision.refused(Refusal.MISPLACED);
        // A line's language is that of what stands behind it, which does not come with it.
        Restitution document = from.unmarked();
        return ImportRules.unfit(document)
                .map(Decision::refused)
                .orElseGet(() -> new Decision.Accepted(new Import(command).taken(document)));
    }

    private List<Event> taken(Restitution document) {
        events.add(new Event.Led.Made(frame(document)));
        for (Section section : Section.values()) {
            put(document.sections().get(section).entries(), section, Optional.empty());
        }
        document.closingQuotation().ifPresent(words -> events.add(new Event.Written.ClosingQuoted(Optional.of(words))));
        return events;
    }

    private static Restitution frame(Restitution document) {
        Map<Section, SectionBody> titles = new EnumMap<>(Section.class);
        document.sections().forEach((section, body) -> titles.put(section, new SectionBody(body.title(), List.of())));
        return document.withSections(titles).withClosingQuotation(Optional.empty());
    }

    private void put(List<Entry> entries, Section section, Optional<Id.Entry> parent) {
        Optional<Place> last = Optional.empty();
        for (Entry entry : entries) {
            Id.Entry id = Id.Entry.madeBy(command, events.size());
            Place place = Place.between(last, Optional.empty());
            // The sources of a document are contributions of another workshop, or of none.
            events.add(new Event.Written.EntryPut(
                    id, new Position(section, parent, place), entry.form(), entry.text(), List.of()));
            put(entry.entries(), section, Optional.of(id));
            last = Optional.of(place);
        }
    }
}
