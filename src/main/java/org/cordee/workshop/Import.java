package org.cordee.workshop;

import org.cordee.restitution.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;

/** A document taken in: its frame, and its entries as if a rapporteur had put them, one after the other. */
final class Import {
    private final Id.Command command;
    private final List<Event> events = new ArrayList<>();

    private Import(Id.Command command) {
        this.command = command;
    }

    static Restitution frame(Restitution from) {
        Map<Section, SectionBody> titles = new EnumMap<>(Section.class);
        from.sections()
                .forEach((section, body) ->
                        titles.put(section, new SectionBody(Words.clean(body.title()), List.of())));
        Heading heading = new Heading(
                Words.clean(from.heading().gathering()),
                Words.clean(from.heading().number()),
                Words.clean(from.heading().title()));
        return from.withHeading(heading).withSections(titles).withClosingQuotation(Optional.empty());
    }

    static List<Event> entries(Restitution from, Id.Command command) {
        Import taken = new Import(command);
        for (Section section : Section.values()) {
            taken.put(from.sections().get(section).entries(), section, Optional.empty());
        }
        return taken.events;
    }

    private void put(List<Entry> entries, Section section, Optional<Id.Entry> parent) {
        Optional<Place> last = Optional.empty();
        for (Entry entry : entries) {
            Id.Entry id = Id.Entry.madeBy(command, events.size());
            Place place = Place.between(last, Optional.empty());
            events.add(new Event.Written.EntryPut(
                    id, new Position(section, parent, place), entry.form(), EntryText.clean(entry.text()), List.of()));
            put(entry.entries(), section, Optional.of(id));
            last = Optional.of(place);
        }
    }
}
