package org.cordee.workshop;

import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A workshop in which the room may do everything at once, and everything is asked by chance. */
abstract class RoomByChance {
    static final Permission[] ALL = Permission.values();

    static void each(List<Chance> steps, Consumer<Sitting> holds) {
        Sitting sitting = Sitting.permitting(ALL);
        for (Chance step : steps) {
            take(sitting, step);
            holds.accept(sitting);
        }
    }

    static Sitting played(List<Chance> steps) {
        Sitting sitting = Sitting.permitting(ALL);
        for (Chance step : steps) take(sitting, step);
        return sitting;
    }

    /** Whatever step was begun, the room may soon do everything again. */
    static void take(Sitting sitting, Chance step) {
        if (step.who() % 4 == 0) sitting.permit(ALL);
        Command command = step.command(sitting);
        sitting.ask(step.actor(sitting, command), command);
    }

    @Provide
    Arbitrary<List<Chance>> steps() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 10_000).withoutEdgeCases();
        Arbitrary<String> words = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of("Un", "deux", "« trois »")), Tuple.of(1, Arbitraries.of("", " ")));
        return Combinators.combine(number, number, number, number, number, words)
                .as(Chance::new)
                .list()
                .ofMinSize(40)
                .ofMaxSize(160);
    }
}
