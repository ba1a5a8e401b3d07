package org.cordee.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.restitution.Section;
import org.cordee.workshop.Actor;
import org.cordee.workshop.AgendaItem;
import org.cordee.workshop.Asked;
import org.cordee.workshop.Board;
import org.cordee.workshop.Command;
import org.cordee.workshop.Command.Contributing.Edit;
import org.cordee.workshop.Command.Contributing.Post;
import org.cordee.workshop.Command.Contributing.Withdraw;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Id;
import org.cordee.workshop.Objection;
import org.cordee.workshop.Recorded;
import org.cordee.workshop.Role;
import org.cordee.workshop.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workshop is run again for the room of today. */
class TimeLapseTest {
    private static final Id.Workshop WORKSHOP = new Id.Workshop(new UUID(0, 1));
    private final List<Recorded> events = new ArrayList<>();
    private Board board = Board.EMPTY;
    private int asked;

    @BeforeEach
    void open() {
        does(Role.ORGANISER, Samples.make());
        does(Role.ORGANISER, new Command.Leading.Open());
    }

    /** One minute after the other; the command's id. */
    private String does(Role role, Command command) {
        Id.Command id = new Id.Command("command-number-%06d".formatted(++asked));
        Actor actor = new Actor(new Id.Person(role.key()), role, WORKSHOP, new Id.Link(new UUID(0, 2)));
        Turn turn = Turn.of(board, List.of(new Asked(id, actor, Instant.EPOCH.plusSeconds(60L * asked), command)));
        assertThat(turn.answers().get(0)).isInstanceOf(Answer.Acknowledged.class);
        events.addAll(turn.events());
        board = turn.after();
        return id.value();
    }

    private Id.Contribution posts(Section section, String text) {
        return new Id.Contribution(does(Role.PARTICIPANT, new Post(section, text, Optional.empty())));
    }

    private void step(Step step) {
        does(Role.FACILITATOR, new Command.Leading.Begin(AgendaItem.usual(step), Optional.empty()));
    }

    private <T> List<T> shown(Class<T> kind) {
        return TimeLapse.of(events).frames().stream()
                .flatMap(frame -> frame.changes().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void each_frame_says_what_changed_and_when_and_they_end_where_the_workshop_is() {
        posts(Section.STAKES, "Un enjeu");
        posts(Section.STAKES, "Un autre");
        List<TimeLapse.Frame> frames = TimeLapse.of(events).frames();
        assertThat(frames).extracting(TimeLapse.Frame::seq).containsExactly(1L, 2L, 3L, 4L);
        assertThat(frames.get(3).at()).isEqualTo(Instant.EPOCH.plusSeconds(240));
        assertThat(frames.get(3).changes()).hasSize(1);
    }

    @Test
    void what_is_hidden_or_was_taken_back_today_was_never_there() {
        Id.Contribution hidden = posts(Section.STAKES, "Une insulte");
        Id.Contribution withdrawn = posts(Section.STAKES, "Un regret");
        Id.Contribution restored = posts(Section.STAKES, "Un enjeu");
        does(Role.FACILITATOR, new Command.Leading.Hide(hidden));
        does(Role.FACILITATOR, new Command.Leading.Hide(restored));
        does(Role.FACILITATOR, new Command.Leading.Restore(restored));
        does(Role.PARTICIPANT, new Withdraw(withdrawn));

        assertThat(shown(Contribution.class)).extracting(Contribution::text).containsOnly("Un enjeu");
        assertThat(shown(Entity.Gone.class)).extracting(Entity.Gone::id).containsOnly(restored);
    }

    @Test
    void what_was_said_stands_in_todays_words() {
        Id.Contribution said = posts(Section.STAKES, "Mon voisin Jean a tort");
        does(Role.PARTICIPANT, new Edit(said, "On peut en discuter", Optional.empty()));
        assertThat(shown(Contribution.class))
                .hasSize(2)
                .extracting(Contribution::text)
                .containsOnly("On peut en discuter");
    }

    @Test
    void tallies_are_in_it_only_where_they_are_shown_today() {
        Id.Contribution one = posts(Section.FIELDS, "Le logement");
        Id.Contribution two = posts(Section.SOLUTIONS, "Une coopérative");
        step(Step.PRIORITISE);
        does(Role.PARTICIPANT, new Command.Weighing.GiveDot(one));
        does(Role.PARTICIPANT, new Command.Weighing.GiveDot(two));
        does(Role.FACILITATOR, new Command.Leading.Reveal(Section.FIELDS, true));
        does(Role.FACILITATOR, new Command.Leading.Reveal(Section.SOLUTIONS, true));
        does(Role.FACILITATOR, new Command.Leading.Reveal(Section.SOLUTIONS, false));
        assertThat(shown(Entity.Tally.class)).extracting(Entity.Tally::of).containsOnly(one);
    }

    @Test
    void an_objection_has_words_only_where_it_stands_as_a_minority_note() {
        step(Step.READ_BACK);
        does(Role.PARTICIPANT, new Command.Reading.Contest(Section.STAKES, Optional.empty(), "Il manque la mer"));
        assertThat(shown(Objection.class)).extracting(Objection::words).containsOnly("");
    }

    @Test
    void a_long_workshop_is_at_most_four_hundred_frames() {
        for (int i = 0; i < 900; i++) posts(Section.STAKES, "Enjeu " + i);
        List<TimeLapse.Frame> frames = TimeLapse.of(events).frames();
        assertThat(frames).hasSizeBetween(300, TimeLapse.MOST_FRAMES);
        assertThat(frames.get(frames.size() - 1).seq()).isEqualTo(board.seq());
        assertThat(shown(Contribution.class)).hasSize(900);
    }
}
