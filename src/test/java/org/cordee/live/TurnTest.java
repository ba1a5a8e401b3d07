package org.cordee.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.restitution.Section;
import org.cordee.workshop.Actor;
import org.cordee.workshop.Asked;
import org.cordee.workshop.Board;
import org.cordee.workshop.Command;
import org.cordee.workshop.Id;
import org.cordee.workshop.Refusal;
import org.cordee.workshop.Role;
import org.junit.jupiter.api.Test;

/** What waits is decided together, as if one came after the other. */
class TurnTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Id.Workshop WORKSHOP = new Id.Workshop(new UUID(0, 1));
    private final Actor organiser = actor("o", Role.ORGANISER);
    private final Actor phone = actor("p", Role.PARTICIPANT);
    private final Board made = Turn.of(Board.EMPTY, List.of(asked("make-0000000000000", organiser, Samples.make())))
            .after();

    private static Actor actor(String person, Role role) {
        return new Actor(new Id.Person(person), role, WORKSHOP, new Id.Link(new UUID(0, 2)));
    }

    private static Asked asked(String id, Actor actor, Command command) {
        return new Asked(new Id.Command(id), actor, NOW, command);
    }

    private static Command post(String text) {
        return new Command.Contributing.Post(Section.STAKES, text, Optional.empty());
    }

    @Test
    void a_command_is_judged_on_the_board_that_the_one_before_it_leaves() {
        Turn turn = Turn.of(
                made,
                List.of(
                        asked("post-before-opening", phone, post("too soon")),
                        asked("open-0000000000000", organiser, new Command.Leading.Open()),
                        asked("post-after-opening0", phone, post("in time"))));

        assertThat(turn.answers())
                .containsExactly(
                        new Answer.Refused(new Id.Command("post-before-opening"), Refusal.WORKSHOP_CLOSED),
                        new Answer.Acknowledged(new Id.Command("open-0000000000000"), made.seq() + 1),
                        new Answer.Acknowledged(new Id.Command("post-after-opening0"), made.seq() + 2));
        assertThat(turn.refusesAny()).isTrue();
        assertThat(turn.events()).extracting(r -> r.seq()).containsExactly(made.seq() + 1, made.seq() + 2);
    }

    @Test
    void a_post_sent_twice_in_one_turn_is_acknowledged_twice_and_stands_once() {
        Asked once = asked("the-same-post-0000", phone, post("once"));
        Turn turn = Turn.of(opened(), List.of(once, once));

        assertThat(turn.events()).hasSize(1);
        assertThat(turn.answers())
                .containsExactly(turn.answers().get(0), turn.answers().get(0));
        assertThat(turn.after().contributionCount()).isEqualTo(1);
    }

    @Test
    void a_command_that_changes_nothing_is_acknowledged_with_the_head() {
        Board open = opened();
        Turn turn = Turn.of(open, List.of(asked("open-again-00000000", organiser, new Command.Leading.Open())));

        assertThat(turn.events()).isEmpty();
        assertThat(turn.answers())
                .containsExactly(new Answer.Acknowledged(new Id.Command("open-again-00000000"), open.seq()));
    }

    @Test
    void what_may_be_asked_again_later_says_when_and_is_judged_on_a_board_that_is_up_to_date() {
        Command slow = new Command.Leading.Adjust(
                Optional.empty(), Optional.of(Duration.ofSeconds(30)), Optional.empty(), Optional.empty());
        Turn turn = Turn.of(
                opened(),
                List.of(
                        asked("slow-mode-0000000", organiser, slow),
                        asked("the-first-post-00", phone, post("one")),
                        asked("too-early-a-post0", phone, post("two"))));

        assertThat(turn.answers())
                .last()
                .isEqualTo(
                        new Answer.NotYet(new Id.Command("too-early-a-post0"), Refusal.SLOWLY, Duration.ofSeconds(30)));
        assertThat(turn.refusesAny()).isTrue();
        assertThat(turn.events()).hasSize(2);
    }

    @Test
    void one_turn_of_many_gives_the_board_that_many_turns_give() {
        List<Asked> posts = new ArrayList<>();
        for (int i = 0; i < 50; i++) posts.add(asked("post-number-%06d".formatted(i), phone, post("no. " + i)));
        Board oneByOne = opened();
        for (Asked post : posts) oneByOne = Turn.of(oneByOne, List.of(post)).after();

        assertThat(Turn.of(opened(), posts).after().since(0)).isEqualTo(oneByOne.since(0));
    }

    private Board opened() {
        return Turn.of(made, List.of(asked("open-0000000000000", organiser, new Command.Leading.Open())))
                .after();
    }
}
