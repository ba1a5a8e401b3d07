package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The properties try everything there is, and what they try is mostly done. */
class ChanceTest {
    /** Who is out stays out, what was signed was signed, words are their author's, and so is what they think. */
    private static final Set<Class<?>> FOR_GOOD = Set.of(
            Event.Led.Made.class,
            Event.Led.Expelled.class,
            Event.Led.LinkWithdrawn.class,
            Event.Contributed.Edited.class,
            Event.Contributed.Withdrawn.class,
            Event.Erased.class,
            Event.Weighed.Supported.class,
            Event.Weighed.SupportTakenBack.class,
            Event.Weighed.DotGiven.class,
            Event.Weighed.DotTakenBack.class,
            Event.Weighed.Rated.class,
            Event.Weighed.RatingTakenBack.class,
            Event.ReadBack.Recognised.class,
            Event.ReadBack.Contested.class,
            Event.ReadBack.ObjectionTakenBack.class,
            Event.ReadBack.Signed.class,
            Event.ReadBack.RevisionBegun.class,
            Event.Undone.DeedUndone.class,
            Event.Undone.DeedRedone.class);

    private static final List<String> WORDS = List.of("Un", "deux", "« trois »");

    private final Random random = new Random(4);
    private final Set<Class<?>> asked = new HashSet<>();
    private final Set<Class<?>> done = new HashSet<>();
    private final Set<Class<?>> happened = new HashSet<>();
    private final Set<Class<?>> undoable = new HashSet<>();
    private int undone;

    @Test
    void every_kind_of_command_is_asked_and_done_and_every_kind_of_event_happens_and_can_be_undone_or_is_for_good() {
        for (int workshops = 0; workshops < 100; workshops++) {
            Sitting sitting = RoomByChance.begun();
            for (int steps = 0; steps < 120; steps++) take(sitting);
            sitting.recorded.forEach(r -> happened.add(r.event().getClass()));
        }
        assertThat(asked).containsExactlyInAnyOrderElementsOf(records(Command.class));
        // The workshop is made already.
        done.add(Command.Leading.Make.class);
        assertThat(done).containsExactlyInAnyOrderElementsOf(records(Command.class));
        assertThat(undoable).doesNotContainAnyElementsOf(FOR_GOOD);
        assertThat(happened).containsExactlyInAnyOrderElementsOf(records(Event.class));
        undoable.addAll(FOR_GOOD);
        assertThat(undoable).containsExactlyInAnyOrderElementsOf(records(Event.class));
        assertThat(undone).isGreaterThan(100);
    }

    private void take(Sitting sitting) {
        Chance chance = new Chance(number(), number(), number(), number(), number(), WORDS.get(number() % 3));
        RoomByChance.permitAgain(sitting, chance);
        Command command = chance.command(sitting);
        Board before = sitting.board();
        Actor actor = chance.actor(sitting, command);
        Id.Command deed = new Id.Command(sitting.freshId());
        sitting.ask(deed.value(), actor, command);
        asked.add(command.getClass());
        if (sitting.board() == before) return;
        done.add(command.getClass());
        if (command instanceof Command.Undoing) undone++;
        if (!sitting.board().deeds().of(actor.person()).done().containsKey(deed)) return;
        sitting.recorded.stream()
                .filter(r -> r.command().equals(deed))
                .forEach(r -> undoable.add(r.event().getClass()));
    }

    private int number() {
        return random.nextInt(10_000);
    }

    private static List<Class<?>> records(Class<?> of) {
        return of.isRecord()
                ? List.of(of)
                : Stream.of(of.getPermittedSubclasses())
                        .<Class<?>>flatMap(c -> records(c).stream())
                        .toList();
    }
}
