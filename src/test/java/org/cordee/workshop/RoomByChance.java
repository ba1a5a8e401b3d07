package org.cordee.workshop;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.cordee.restitution.Section;

/** A workshop in which the room may do everything at once, and everything is asked by chance. */
abstract class RoomByChance {
    static final Permission[] ALL = Permission.values();

    /** Something was said and written already: more of what chance asks makes sense. */
    static Sitting begun() {
        Sitting sitting = Sitting.permitting(ALL);
        for (Section section : List.of(Section.SOLUTIONS, Section.FIELDS)) {
            Id.Contribution said = sitting.post(Sitting.ANNE, section, "Un");
            sitting.post(Sitting.BRUNO, section, "Deux");
            sitting.post(Sitting.ANNE, section, "Trois");
            sitting.put(section, null, "Ligne", said);
        }
        return sitting;
    }

    static void each(List<Chance> steps, Consumer<Sitting> holds) {
        Sitting sitting = begun();
        for (Chance step : steps) {
            take(sitting, step);
            holds.accept(sitting);
        }
    }

    static Sitting played(List<Chance> steps) {
        Sitting sitting = begun();
        for (Chance step : steps) take(sitting, step);
        return sitting;
    }

    static void take(Sitting sitting, Chance step) {
        permitAgain(sitting, step);
        Command command = step.command(sitting);
        sitting.ask(step.actor(sitting, command), command);
    }

    /** Whatever step was begun, the room may soon do everything again. */
    static void permitAgain(Sitting sitting, Chance step) {
        boolean all = Stream.of(ALL).allMatch(sitting.board().proceedings()::permits);
        if (!all && step.who() % 4 == 0) sitting.permit(ALL);
    }

    @Provide
    Arbitrary<List<Chance>> steps() {
        return Chances.steps(120);
    }
}
