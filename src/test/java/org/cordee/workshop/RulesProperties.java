package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cordee.restitution.Section;

/** What holds of a workshop whatever is asked of it, by whomever, in whatever order. */
class RulesProperties extends RoomByChance {
    @Property(tries = 150)
    void a_board_is_sound_after_every_step(@ForAll("steps") List<Chance> steps) {
        Sitting sitting = begun();
        for (Chance step : steps) {
            take(sitting, step);
            Soundness.holds(sitting.board());
        }
    }

    @Property(tries = 150)
    void what_is_refused_changes_nothing_and_what_is_repeated_gets_its_first_seq(@ForAll("steps") List<Chance> steps) {
        Sitting sitting = begun();
        for (Chance step : steps) {
            Board before = sitting.board();
            Command command = step.command(sitting);
            Actor actor = step.actor(sitting, command);
            String id = sitting.freshId();
            Decision decision = sitting.ask(id, actor, command);
            boolean changed =
                    decision instanceof Decision.Accepted a && !a.events().isEmpty();
            assertThat(sitting.board() == before).isEqualTo(!changed);
            if (!changed) continue;
            assertThat(sitting.ask(id, actor, command)).isEqualTo(new Decision.Repeated(before.seq() + 1));
            assertThat(sitting.ask(id, Sitting.actor("stranger", actor.role()), command))
                    .isEqualTo(new Decision.Refused(Refusal.ID_TAKEN));
        }
    }

    @Property(tries = 100)
    void whatever_a_visitor_saw_last_what_changed_since_brings_them_here(@ForAll("steps") List<Chance> steps) {
        Sitting sitting = played(steps);
        Map<Object, Entity> now = Visitor.of(sitting.board()).sees();
        for (Board then : sitting.boards) {
            List<Entity> since = sitting.board().since(then.seq());
            assertThat(Visitor.of(then).shown(since).sees()).isEqualTo(now);
            assertThat(since).isSortedAccordingTo(Comparator.comparingLong(Entity::seq));
            assertThat(since)
                    .allMatch(e ->
                            e.seq() > then.seq() && e.seq() <= sitting.board().seq());
        }
    }

    @Property(tries = 100)
    void the_same_events_give_the_same_board(@ForAll("steps") List<Chance> steps) {
        Sitting sitting = played(steps);
        Board again = Board.EMPTY;
        for (Recorded recorded : sitting.recorded) again = again.apply(recorded);

        assertThat(again.since(0)).isEqualTo(sitting.board().since(0));
        assertThat(again.since(1)).isEqualTo(sitting.board().since(1));
        assertThat(again.restitution()).isEqualTo(sitting.board().restitution());
        for (Recorded recorded : sitting.recorded) {
            assertThat(again.applied(recorded.command()))
                    .isEqualTo(sitting.board().applied(recorded.command()));
            assertThat(again.applied(recorded.command())).isPresent();
        }
        for (Actor actor : List.of(Sitting.ANNE, Sitting.BRUNO, Sitting.RAPPORTEUR))
            assertThat(again.admits(actor)).isEqualTo(sitting.board().admits(actor));
    }

    @Property(tries = 100)
    void moving_an_entry_touches_it_alone_or_with_what_is_under_it_where_the_section_changes(
            @ForAll("steps") List<Chance> steps) {
        Sitting sitting = begun();
        for (Chance step : steps) {
            take(sitting, step);
            Board before = sitting.boards.get(sitting.boards.size() - 2);
            Event last = sitting.recorded.get(sitting.recorded.size() - 1).event();
            if (!(last instanceof Event.Written.EntryMoved moved)) continue;
            Section from =
                    before.draft().find(moved.entry()).orElseThrow().position().section();
            Set<Id> expected = new HashSet<>(Set.of(moved.entry()));
            if (from != moved.position().section())
                before.draft().below(moved.entry()).forEach(e -> expected.add(e.id()));
            // How many recognise a line is told again with it.
            assertThat(sitting.board().since(before.seq()))
                    .filteredOn(e -> !(e instanceof Entity.Recognition))
                    .allMatch(DraftEntry.class::isInstance)
                    .extracting(e -> (Id) ((DraftEntry) e).id())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
