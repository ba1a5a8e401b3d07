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
    private static final List<String> WORDS = List.of("Un", "deux", "« trois »");

    private final Random random = new Random(4);
    private final Set<Class<?>> asked = new HashSet<>();
    private final Set<Class<?>> done = new HashSet<>();
    private final Set<Class<?>> happened = new HashSet<>();
    private int undone;

    @Test
    void every_kind_of_command_is_asked_and_done_and_every_kind_of_event_happens() {
        for (int workshops = 0; workshops < 100; workshops++) {
            Sitting sitting = RoomByChance.begun();
            for (int steps = 0; steps < 120; steps++) take(sitting);
            sitting.recorded.forEach(r -> happened.add(r.event().getClass()));
        }
        assertThat(asked).containsExactlyInAnyOrderElementsOf(records(Command.class));
        // The workshop is made already.
        done.add(Command.Leading.Make.class);
        assertThat(done).containsExactlyInAnyOrderElementsOf(records(Command.class));
        assertThat(happened).containsExactlyInAnyOrderElementsOf(records(Event.class));
        assertThat(undone).isGreaterThan(100);
    }

    private void take(Sitting sitting) {
        Chance chance = new Chance(number(), number(), number(), number(), number(), WORDS.get(number() % 3));
        RoomByChance.permitAgain(sitting, chance);
        Command command = chance.command(sitting);
        Board before = sitting.board();
        sitting.ask(chance.actor(sitting, command), command);
        asked.add(command.getClass());
        if (sitting.board() == before) return;
        done.add(command.getClass());
        if (command instanceof Command.Undoing) undone++;
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
