package org.cordee.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
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
import org.cordee.restitution.Credit;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Form;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Trial;
import org.cordee.restitution.Wording;
import org.cordee.workshop.AgendaItem;
import org.cordee.workshop.Customs;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.Grouped;
import org.cordee.workshop.Event.Led;
import org.cordee.workshop.Event.ReadBack;
import org.cordee.workshop.Event.Undone;
import org.cordee.workshop.Event.Weighed;
import org.cordee.workshop.Event.Written;
import org.cordee.workshop.Id;
import org.cordee.workshop.Origin;
import org.cordee.workshop.Outcome;
import org.cordee.workshop.Permission;
import org.cordee.workshop.Place;
import org.cordee.workshop.Placement;
import org.cordee.workshop.Position;
import org.cordee.workshop.Rating;
import org.cordee.workshop.Saying;
import org.cordee.workshop.Scene;
import org.cordee.workshop.Step;
import org.cordee.workshop.Timer;
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

    private static final Id.Cluster K1 = new Id.Cluster("k1");
    private static final Id.Objection O1 = new Id.Objection("o1");
    private static final AgendaItem ITEM = new AgendaItem(
            Step.CONTRIBUTE,
            Set.of(Section.STAKES, Section.SOLUTIONS),
            Set.of(Permission.SUPPORT, Permission.CONTRIBUTE),
            Optional.of(Duration.ofMinutes(15)));
    private static final Saying FULL = new Saying(
            "Une preuve",
            Optional.of(new Id.Contribution("s")),
            Optional.of(new Facts(Optional.of("https://a.example"), Optional.of("2016"), Optional.of("Québec"))),
            new Credit(Optional.of("Awa"), Optional.of("RIPESS"), Optional.of("Mali")));
    private static final Saying SPANISH =
            new Saying("Una prueba", Optional.empty(), Optional.empty(), Credit.ANONYMOUS, Optional.of(Language.ES));
    private static final Event ANY_HAND = new Contributed.Posted(
            C1,
            Section.EVIDENCE,
            FULL,
            new Origin(
                    Hand.CARRIED,
                    Optional.of("Awa"),
                    Optional.of(new Origin.From(new Id.Workshop(new UUID(3, 4)), "e9", "RMB 2017 · 1.1"))),
            true,
            true);

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
                new Written.ClosingQuoted(Optional.empty()),
                ANY_HAND,
                new Contributed.Edited(C1, FULL, true),
                new Contributed.Approved(C1, true),
                new Contributed.Approved(C1, false),
                new Contributed.Refiled(C1, Section.FIELDS, Optional.of(new Id.Contribution("f"))),
                new Contributed.Merged(C1, new Id.Contribution("c2")),
                new Contributed.Separated(C1),
                new Contributed.Clustered(C1, Optional.of(K1)),
                new Contributed.Clustered(C1, Optional.empty()),
                new Contributed.Laid(C1, Placement.OPEN),
                new Contributed.Laid(C1, Placement.PARKED),
                new Contributed.Laid(C1, Placement.aside("hors sujet")),
                new Contributed.Reported(C1, Optional.of(new Trial(Optional.of("Québec"), Optional.empty()))),
                new Contributed.Reported(C1, Optional.empty()),
                new Led.StepBegun(ITEM, Optional.of(2)),
                new Led.StepBegun(AgendaItem.usual(Step.READ_BACK), Optional.empty()),
                new Led.AgendaSet(List.of(AgendaItem.usual(Step.WELCOME), ITEM)),
                new Led.TimerSet(
                        new Timer(Optional.of(Instant.parse("2026-05-01T09:15:00.123456Z")), Optional.empty())),
                new Led.TimerSet(new Timer(Optional.empty(), Optional.of(Duration.ofMillis(61_250)))),
                new Led.CustomsSet(new Customs(true, Duration.ofSeconds(30), 5, true)),
                new Led.Veiled(Section.STAKES, true),
                new Led.TalliesRevealed(Section.SOLUTIONS, false),
                new Led.Offered(Optional.of(Section.STAKES), Optional.of(E1)),
                new Led.Offered(Optional.empty(), Optional.empty()),
                new Led.Shown(Scene.TIME_LAPSE),
                new Led.Told(Optional.of("Pause à 11 h")),
                new Led.Told(Optional.empty()),
                new Led.Claimed(Section.FIELDS, Optional.of("Awa")),
                new Led.Claimed(Section.FIELDS, Optional.empty()),
                new Grouped.ClusterMade(K1, Section.SOLUTIONS, "Finance locale"),
                new Grouped.ClusterRetitled(K1, "Finances"),
                new Grouped.ClusterDissolved(K1),
                new Grouped.ProposalDismissed(Set.of(C1, new Id.Contribution("c2")), true),
                new Weighed.Supported(C1),
                new Weighed.SupportTakenBack(C1),
                new Weighed.DotGiven(C1),
                new Weighed.DotGiven(K1),
                new Weighed.DotTakenBack(K1),
                new Weighed.Rated(K1, new Rating(5, 1)),
                new Weighed.RatingTakenBack(C1),
                new ReadBack.Recognised(E1, true),
                new ReadBack.Contested(O1, Section.STAKES, Optional.of(E1), "Ce n'est pas ce que nous avons dit"),
                new ReadBack.Contested(O1, Section.STAKES, Optional.empty(), "Il manque l'eau"),
                new ReadBack.ObjectionTakenBack(O1),
                new ReadBack.Answered(O1, Optional.of(new Outcome(Outcome.Kind.MINORITY, "noté"))),
                new ReadBack.Answered(O1, Optional.empty()),
                new ReadBack.Signed(24),
                new ReadBack.RevisionBegun(),
                new Undone.DeedUndone(new Id.Command("0123456789abcdef")),
                new Undone.DeedRedone(new Id.Command("0123456789abcdef")),
                new Contributed.Refiled(C1, Section.STAKES, Optional.empty(), true),
                new Led.TalliesRevealed(Section.SOLUTIONS, true),
                new Contributed.Posted(C1, Section.SOLUTIONS, SPANISH, Origin.TYPED, false, false),
                new Contributed.Edited(C1, SPANISH, false),
                new Contributed.Translated(C1, new Translation(Language.FR, "Une preuve", false)),
                new Contributed.Translated(C1, new Translation(Language.AR, "دليل", true)),
                new Contributed.TranslationTakenAway(C1, Language.FR),
                new Event.Erased());
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

    /** What is added to an event is forgotten at the next start, unless it is spelled: a row must have it. */
    @Test
    void whatever_an_event_may_say_some_row_says() throws ReflectiveOperationException {
        Set<String> said = new TreeSet<>();
        Set<String> sayable = new TreeSet<>();
        for (Event event : events().toList()) {
            for (RecordComponent part : event.getClass().getRecordComponents()) {
                String name = event.getClass().getSimpleName() + "." + part.getName();
                sayable.add(name);
                Object value = part.getAccessor().invoke(event);
                if (!value.equals(false) && !value.equals(Optional.empty())) said.add(name);
            }
        }
        assertThat(said).isEqualTo(sayable);
    }

    /** Renaming a class must not rename what is in every database there is. */
    @Test
    void the_names_in_the_record_stay() {
        assertThat(new TreeSet<>(events().map(EventJson::type).toList()))
                .containsExactly(
                        "AgendaSet",
                        "Answered",
                        "Approved",
                        "Claimed",
                        "Closed",
                        "ClosingQuoted",
                        "ClusterDissolved",
                        "ClusterMade",
                        "ClusterRetitled",
                        "Clustered",
                        "Contested",
                        "CustomsSet",
                        "DeedRedone",
                        "DeedUndone",
                        "DotGiven",
                        "DotTakenBack",
                        "Edited",
                        "EntryDropped",
                        "EntryMoved",
                        "EntryPut",
                        "EntryRewritten",
                        "Erased",
                        "Expelled",
                        "Hidden",
                        "Laid",
                        "LinkWithdrawn",
                        "Made",
                        "Merged",
                        "ObjectionTakenBack",
                        "Offered",
                        "Opened",
                        "Posted",
                        "ProposalDismissed",
                        "Rated",
                        "RatingTakenBack",
                        "Recognised",
                        "Refiled",
                        "Renamed",
                        "Reported",
                        "Restored",
                        "RevisionBegun",
                        "SectionClosed",
                        "SectionOpened",
                        "Separated",
                        "Shown",
                        "Signed",
                        "StepBegun",
                        "SupportTakenBack",
                        "Supported",
                        "TalliesRevealed",
                        "TimerSet",
                        "Told",
                        "Translated",
                        "TranslationTakenAway",
                        "Veiled",
                        "Withdrawn");
    }

    @Test
    void what_is_unknown_in_an_event_is_passed_over_and_an_unknown_event_is_not() {
        assertThat(EventJson.read("Renamed", "{\"title\":\"Un titre\",\"added-later\":1}"))
                .isEqualTo(new Led.Renamed("Un titre"));
        assertThatThrownBy(() -> EventJson.read("Danced", "{}")).isInstanceOf(IllegalStateException.class);
    }
}
