package org.cordee.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Wording;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.Led;
import org.cordee.workshop.Event.Written;
import org.cordee.workshop.Id;
import org.cordee.workshop.Place;
import org.cordee.workshop.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was once recorded is read for ever, as it was. */
class EventJsonTest {
    private static final Id.Contribution C1 = new Id.Contribution("c1");
    private static final Id.Entry E1 = new Id.Entry("e1");
    private static final List<Inline> TEXT = List.of(
            new Inline.Text("un « mot » \\ \" "),
            new Inline.Emphasis(List.of(new Inline.Text("a"), new Inline.Strong(List.of(new Inline.Text("b"))))),
            new Inline.Text(" "),
            new Inline.Link("https://a.example/?x=1", List.of(new Inline.Text("là 🧗"))));
    private static final Position POSITION =
            new Position(Section.STAKES, Optional.of(new Id.Entry("e0")), new Place("V000"));

    static Stream<Event> events() {
        return Stream.of(
                new Led.Made(frame()),
                new Led.Opened(),
                new Led.Closed(),
                new Led.SectionOpened(Section.FIELDS),
                new Led.SectionClosed(Section.EVIDENCE),
                new Led.Renamed("Un titre"),
                new Led.Expelled(new Id.Person("p")),
                new Led.LinkWithdrawn(new Id.Link(new UUID(1, 2))),
                new Contributed.Posted(C1, Section.CHALLENGES, "Un défi", Optional.of(new Id.Contribution("f"))),
                new Contributed.Posted(C1, Section.SOLUTIONS, "Une solution", Optional.empty()),
                new Contributed.Edited(C1, "Mieux dit", Optional.empty()),
                new Contributed.Withdrawn(C1),
                new Contributed.Hidden(C1),
                new Contributed.Restored(C1),
                new Written.EntryPut(E1, POSITION, Form.LINE, TEXT, List.of(C1)),
                new Written.EntryRewritten(E1, Form.PARAGRAPH, TEXT, List.of()),
                new Written.EntryMoved(E1, new Position(Section.FIELDS, Optional.empty(), new Place("W"))),
                new Written.EntryDropped(E1),
                new Written.ClosingQuoted(Optional.of("« Seul on va vite »")),
                new Written.ClosingQuoted(Optional.empty()));
    }

    private static Restitution frame() {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values())
            sections.put(section, new SectionBody("Titre de " + section.key(), List.of()));
        Entry sub = new Entry(Form.LINE, List.of(new Inline.Text("suite")), List.of(), List.of());
        List<Entry> introduction =
                List.of(new Entry(Form.BULLET, List.of(new Inline.Text("avant")), List.of(sub), List.of()));
        return new Restitution(
                new Heading("RMB 2017", "1.1", "La finance"),
                Language.FR,
                Wording.INSPIRE,
                introduction,
                sections,
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_read_as_it_was_written(Event event) {
        assertThat(EventJson.read(EventJson.type(event), EventJson.write(event)))
                .isEqualTo(event);
    }

    @Test
    void every_event_there_is_has_a_row_above() {
        assertThat(events().map(Event::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(leaves(Event.class)));
    }

    private static List<Class<?>> leaves(Class<?> type) {
        List<Class<?>> leaves = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (permitted.isSealed()) leaves.addAll(leaves(permitted));
            else leaves.add(permitted);
        }
        return leaves;
    }

    /** Renaming a class must not rename what is in every database there is. */
    @Test
    void the_names_in_the_record_stay() {
        assertThat(new TreeSet<>(events().map(EventJson::type).toList()))
                .containsExactly(
                        "Closed",
                        "ClosingQuoted",
                        "Edited",
                        "EntryDropped",
                        "EntryMoved",
                        "EntryPut",
                        "EntryRewritten",
                        "Expelled",
                        "Hidden",
                        "LinkWithdrawn",
                        "Made",
                        "Opened",
                        "Posted",
                        "Renamed",
                        "Restored",
                        "SectionClosed",
                        "SectionOpened",
                        "Withdrawn");
    }

    @Test
    void what_is_unknown_in_an_event_is_passed_over_and_an_unknown_event_is_not() {
        assertThat(EventJson.read("Renamed", "{\"title\":\"Un titre\",\"added-later\":1}"))
                .isEqualTo(new Led.Renamed("Un titre"));
        assertThatThrownBy(() -> EventJson.read("Danced", "{}")).isInstanceOf(IllegalStateException.class);
    }
}
