package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.restitution.Form;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.Wording;
import org.cordee.workshop.AgendaItem;
import org.cordee.workshop.Board;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.Led;
import org.cordee.workshop.Event.ReadBack;
import org.cordee.workshop.Event.Weighed;
import org.cordee.workshop.Event.Written;
import org.cordee.workshop.Id;
import org.cordee.workshop.Place;
import org.cordee.workshop.Position;
import org.cordee.workshop.Recorded;
import org.cordee.workshop.Role;
import org.cordee.workshop.Step;
import org.junit.jupiter.api.Test;

/** Who did what when, for those who lead. */
class ChronicleTest {
    private static final Id.Contribution C = new Id.Contribution("contribution-000000");
    private static final Id.Entry E = new Id.Entry("entry-0000000000000");
    private final List<Recorded> events = new ArrayList<>();
    private Board board = Board.EMPTY;

    ChronicleTest() {
        Heading heading = new Heading("RMB 2026", "1.1", "La finance");
        happens(Role.ORGANISER, new Led.Made(Restitution.empty(heading, Language.FR, Wording.REPRODUCE)));
        happens(Role.FACILITATOR, new Led.StepBegun(AgendaItem.usual(Step.CONTRIBUTE), Optional.empty()));
    }

    private void happens(Role role, Event event) {
        long seq = board.seq() + 1;
        // A contribution has the id of the command that made it.
        Id.Command command = new Id.Command(
                event instanceof Contributed.Posted p ? p.contribution().value() : "command-%010d".formatted(seq));
        Recorded recorded = new Recorded(
                seq, command, new Id.Person("a-secret-person"), role, Instant.ofEpochMilli(1_000 * seq), event);
        events.add(recorded);
        board = board.apply(recorded);
    }

    private List<Chronicle.Row> rows() {
        return Chronicle.of(events, board);
    }

    private Chronicle.Row last() {
        return rows().get(rows().size() - 1);
    }

    @Test
    void a_deed_has_its_time_its_role_what_it_is_about_and_some_words() {
        happens(Role.PARTICIPANT, new Contributed.Posted(C, Section.STAKES, "Un enjeu", Optional.empty()));
        assertThat(last())
                .isEqualTo(new Chronicle.Row(3, 3_000, "participant", "posted", C.value(), "stakes", null, "Un enjeu"));
        happens(Role.FACILITATOR, new Contributed.Hidden(C));
        assertThat(last())
                .isEqualTo(new Chronicle.Row(4, 4_000, "facilitator", "hidden", C.value(), null, null, "Un enjeu"));
        assertThat(rows().get(1).detail()).isEqualTo("contribute");
    }

    @Test
    void words_of_what_was_withdrawn_are_not_shown_again() {
        happens(Role.PARTICIPANT, new Contributed.Posted(C, Section.STAKES, "Un regret", Optional.empty()));
        happens(Role.PARTICIPANT, new Contributed.Withdrawn(C));
        assertThat(rows()).hasSize(4).noneMatch(row -> "Un regret".equals(row.words()));
    }

    @Test
    void what_people_give_is_not_listed() {
        happens(Role.PARTICIPANT, new Contributed.Posted(C, Section.STAKES, "Un enjeu", Optional.empty()));
        int before = rows().size();
        happens(Role.PARTICIPANT, new Weighed.Supported(C));
        happens(Role.PARTICIPANT, new Weighed.DotGiven(C));
        written("Un point");
        happens(Role.PARTICIPANT, new ReadBack.Recognised(E, true));
        assertThat(rows()).hasSize(before + 1);
    }

    private void written(String words) {
        happens(
                Role.RAPPORTEUR,
                new Written.EntryPut(
                        E,
                        new Position(Section.STAKES, Optional.empty(), new Place("V000")),
                        Form.BULLET,
                        List.of(new Inline.Strong(List.of(new Inline.Text(words)))),
                        List.of()));
    }

    @Test
    void an_entry_that_was_dropped_is_known_by_its_last_words_and_long_ones_are_cut() {
        written("🧗".repeat(200));
        assertThat(last().words()).isEqualTo("🧗".repeat(159) + "…");
        happens(Role.RAPPORTEUR, new Written.EntryDropped(E));
        assertThat(last().kind()).isEqualTo("entry-dropped");
        assertThat(last().words()).startsWith("🧗🧗").endsWith("…");
    }

    @Test
    void nobody_is_named_not_even_whoever_was_removed() {
        happens(Role.FACILITATOR, new Led.Expelled(new Id.Person("another-secret-person")));
        happens(Role.FACILITATOR, new Led.LinkWithdrawn(new Id.Link(new UUID(7, 7))));
        assertThat(rows()).hasSize(4);
        assertThat(rows().toString()).doesNotContain("secret-person", "0007");
    }
}
