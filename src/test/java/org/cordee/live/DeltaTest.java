package org.cordee.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.restitution.Section;
import org.cordee.workshop.Actor;
import org.cordee.workshop.Asked;
import org.cordee.workshop.Board;
import org.cordee.workshop.Cluster;
import org.cordee.workshop.Command;
import org.cordee.workshop.Command.Leading;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Id;
import org.cordee.workshop.Role;
import org.junit.jupiter.api.Test;

/** What the room may not see is in no delta of the room's, and comes when it may be seen. */
class DeltaTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private final Actor organiser = actor("o", Role.ORGANISER);
    private final Actor phone = actor("p", Role.PARTICIPANT);
    private final List<Board> boards = new ArrayList<>(List.of(Board.EMPTY));
    private int asked;

    DeltaTest() {
        asks(organiser, Samples.make());
        asks(organiser, new Leading.Open());
    }

    @Test
    void what_is_hidden_waits_or_is_veiled_is_told_to_those_who_lead_and_write_alone() {
        Id.Contribution hidden = posts();
        asks(organiser, new Leading.Hide(hidden));
        asks(organiser, premoderated(true));
        Id.Contribution awaiting = posts();
        asks(organiser, premoderated(false));
        asks(organiser, new Leading.Veil(Section.STAKES, true));
        Id.Contribution veiled = posts();

        for (Board then : boards) {
            assertThat(contributions(then.seq(), Delta.Audience.ROOM)).isEmpty();
            assertThat(told(then.seq(), Delta.Audience.ROOM)).noneMatch(Entity.Voices.class::isInstance);
        }
        assertThat(contributions(0, Delta.Audience.STAFF))
                .extracting(Contribution::id)
                .containsExactlyInAnyOrder(hidden, awaiting, veiled);
        assertThat(why()).containsExactly(Entity.Why.HIDDEN, Entity.Why.AWAITING, Entity.Why.VEILED);
    }

    @Test
    void what_may_be_seen_again_is_told_again() {
        Id.Contribution hidden = posts();
        asks(organiser, new Leading.Hide(hidden));
        long before = board().seq();
        asks(organiser, new Leading.Restore(hidden));
        assertThat(contributions(before, Delta.Audience.ROOM)).hasSize(1);

        asks(organiser, premoderated(true));
        Id.Contribution awaiting = posts();
        before = board().seq();
        asks(organiser, new Leading.Approve(awaiting));
        assertThat(contributions(before, Delta.Audience.ROOM))
                .extracting(Contribution::id)
                .containsExactly(awaiting);

        asks(organiser, premoderated(false));
        asks(organiser, new Leading.Veil(Section.STAKES, true));
        Id.Contribution veiled = posts();
        before = board().seq();
        asks(organiser, new Leading.Veil(Section.STAKES, false));
        assertThat(contributions(before, Delta.Audience.ROOM))
                .extracting(Contribution::id)
                .containsExactly(veiled);
    }

    @Test
    void the_title_of_a_group_may_be_made_of_veiled_words_and_is_seen_when_they_are() {
        asks(organiser, new Leading.Veil(Section.STAKES, true));
        Id.Contribution veiled = posts();
        asks(organiser, new Command.Grouping.Group(Section.STAKES, "Mots voilés", List.of(veiled)));
        for (Board then : boards)
            assertThat(told(then.seq(), Delta.Audience.ROOM)).noneMatch(Cluster.class::isInstance);
        assertThat(told(0, Delta.Audience.STAFF)).anyMatch(Cluster.class::isInstance);
        long before = board().seq();
        asks(organiser, new Leading.Veil(Section.STAKES, false));
        assertThat(told(before, Delta.Audience.ROOM)).anyMatch(Cluster.class::isInstance);
        before = board().seq();
        asks(organiser, new Leading.Veil(Section.STAKES, true));
        assertThat(told(before, Delta.Audience.ROOM))
                .anyMatch(e -> e instanceof Entity.Gone gone && gone.id() instanceof Id.Cluster);
    }

    @Test
    void what_is_changed_while_it_is_hidden_stays_untold() {
        Id.Contribution hidden = posts();
        asks(organiser, new Leading.Hide(hidden));
        asks(phone, new Command.Contributing.Edit(hidden, "Autrement", Optional.empty()));
        asks(organiser, new Leading.Refile(hidden, Section.FIELDS));
        for (Board then : boards)
            assertThat(contributions(then.seq(), Delta.Audience.ROOM)).isEmpty();
    }

    @Test
    void the_organisers_word_is_for_those_who_lead_and_write() {
        asks(organiser, new Leading.Tell(Optional.of("Encore dix minutes")));
        assertThat(told(0, Delta.Audience.ROOM)).noneMatch(Entity.Notice.class::isInstance);
        assertThat(told(0, Delta.Audience.STAFF)).anyMatch(Entity.Notice.class::isInstance);
    }

    private Board board() {
        return boards.get(boards.size() - 1);
    }

    private String asks(Actor actor, Command command) {
        String id = "command-%012d".formatted(asked++);
        Turn turn = Turn.of(board(), List.of(new Asked(new Id.Command(id), actor, NOW, command)));
        assertThat(turn.events()).isNotEmpty();
        boards.add(turn.after());
        return id;
    }

    private Id.Contribution posts() {
        return new Id.Contribution(
                asks(phone, new Command.Contributing.Post(Section.STAKES, "Le temps", Optional.empty())));
    }

    private static Command premoderated(boolean premoderated) {
        return new Leading.Adjust(Optional.of(premoderated), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<Entity> told(long from, Delta.Audience audience) {
        return Delta.of(board(), from, audience).changes();
    }

    private List<Contribution> contributions(long from, Delta.Audience audience) {
        return told(from, audience).stream()
                .filter(Contribution.class::isInstance)
                .map(Contribution.class::cast)
                .toList();
    }

    private List<Entity.Why> why() {
        return told(0, Delta.Audience.ROOM).stream()
                .filter(Entity.Gone.class::isInstance)
                .map(entity -> ((Entity.Gone) entity).why())
                .toList();
    }

    private static Actor actor(String person, Role role) {
        return new Actor(new Id.Person(person), role, new Id.Workshop(new UUID(0, 1)), new Id.Link(new UUID(0, 2)));
    }
}
