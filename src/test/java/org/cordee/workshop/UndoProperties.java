package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cordee.workshop.Command.Undoing.Redo;
import org.cordee.workshop.Command.Undoing.Undo;

/** What holds of undoing whatever happened before, by whomever. */
class UndoProperties extends RoomByChance {
    @Property(tries = 60)
    void a_deed_undone_at_once_leaves_what_was_there_and_redone_what_it_left(@ForAll("steps") List<Chance> steps) {
        Sitting sitting = begun();
        for (Chance step : steps) {
            Board before = sitting.board();
            Command command = step.command(sitting);
            Actor actor = step.actor(sitting, command);
            Id.Command deed = new Id.Command(sitting.freshId());
            sitting.ask(deed.value(), actor, command);
            boolean done = sitting.board().deeds().of(actor.person()).done().containsKey(deed);
            if (sitting.board() == before || !done) continue;
            Map<Object, Object> was = Sitting.standing(before);
            Map<Object, Object> is = sitting.standing();
            sitting.must(actor, new Undo(deed));
            assertThat(sitting.standing()).as("undone: %s", command).containsExactlyInAnyOrderEntriesOf(was);
            sitting.must(actor, new Redo(deed));
            assertThat(sitting.standing()).as("redone: %s", command).containsExactlyInAnyOrderEntriesOf(is);
        }
    }

    @Property(tries = 60)
    void any_deed_is_undone_later_and_redone_at_once_or_refused_and_nothing_changes(
            @ForAll("steps") List<Chance> steps) {
        Sitting sitting = begun();
        for (Chance step : steps) {
            take(sitting, step);
            Actor actor = List.of(Sitting.FACILITATOR, Sitting.RAPPORTEUR, Sitting.ORGANISER)
                    .get(step.c() % 3);
            Optional<Id.Command> deed = sitting.board().deeds().of(actor.person()).done().keySet().stream()
                    .skip(step.b() % 5)
                    .findFirst();
            if (deed.isEmpty()) continue;
            Board before = sitting.board();
            if (sitting.ask(actor, new Undo(deed.get())) instanceof Decision.Refused) {
                assertThat(sitting.board()).isSameAs(before);
                continue;
            }
            Soundness.holds(sitting.board());
            sitting.must(actor, new Redo(deed.get()));
            assertThat(sitting.standing()).containsExactlyInAnyOrderEntriesOf(Sitting.standing(before));
        }
    }

    @Property(tries = 40)
    void taking_back_everything_last_first_leads_back_to_the_beginning(@ForAll("steps") List<Chance> steps) {
        Sitting sitting = begun();
        Map<Object, Object> beginning = sitting.standing();
        List<Id.Command> deeds = new ArrayList<>();
        for (Chance step : steps) {
            Command command = step.command(sitting);
            Id.Command deed = new Id.Command(sitting.freshId());
            if (command instanceof Command.Undoing || !isUndoable(sitting.board(), deed, command)) continue;
            sitting.ask(deed.value(), Sitting.ORGANISER, command);
            if (isDone(sitting.board(), deed)) deeds.add(deed);
        }
        Map<Object, Object> end = sitting.standing();
        for (int i = deeds.size(); i > 0; i--) sitting.must(Sitting.ORGANISER, new Undo(deeds.get(i - 1)));
        assertThat(sitting.standing()).containsExactlyInAnyOrderEntriesOf(beginning);
        for (Id.Command deed : deeds) sitting.must(Sitting.ORGANISER, new Redo(deed));
        assertThat(sitting.standing()).containsExactlyInAnyOrderEntriesOf(end);
    }

    private static boolean isUndoable(Board board, Id.Command deed, Command command) {
        Sitting ahead = new Sitting(board);
        ahead.ask(deed.value(), Sitting.ORGANISER, command);
        return isDone(ahead.board(), deed);
    }

    private static boolean isDone(Board board, Id.Command deed) {
        return board.deeds().of(Sitting.ORGANISER.person()).done().containsKey(deed);
    }
}
