package org.cordee.workshop;

import static org.cordee.workshop.Sitting.text;

import java.util.List;
import org.cordee.workshop.Command.Undoing;
import org.cordee.workshop.Command.Writing;

/** What the rapporteur asks, and what those who lead and write take back. */
record WritingByChance(Drawn drawn) {
    Writing writing(int kind) {
        return switch (kind % 32) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8 ->
                new Writing.Put(drawn.somewhere(), drawn.form(), text(drawn.words()), drawn.sources());
            case 9, 10, 11 ->
                new Writing.Rewrite(
                        drawn.entry(drawn.a()),
                        drawn.board().seq() - drawn.b() % 3,
                        drawn.form(),
                        text(drawn.words()),
                        drawn.sources());
            case 12, 13, 14, 15, 16 -> new Writing.Move(drawn.entry(drawn.c()), drawn.somewhere());
            case 17, 18 -> new Writing.Drop(drawn.entry(drawn.a()));
            case 19 -> new Writing.Quote(drawn.perhaps(drawn.words(), drawn.a()));
            case 20, 21, 22 ->
                new Writing.Lay(List.of(drawn.contribution(drawn.a()), drawn.contribution(drawn.b())), placement());
            case 23, 24 -> new Writing.Claim(drawn.section(drawn.a()), drawn.perhaps("Rosa", drawn.b()));
            case 25, 26, 27 -> new Writing.Answer(drawn.objection(drawn.a()), drawn.perhaps(outcome(), drawn.c()));
            case 28 -> new Writing.Sign();
            default -> new Writing.Revise();
        };
    }

    private Placement placement() {
        return drawn.one(List.of(Placement.OPEN, Placement.PARKED, Placement.aside(drawn.words())), drawn.c());
    }

    private Outcome outcome() {
        return new Outcome(drawn.one(List.of(Outcome.Kind.values()), drawn.b()), drawn.words());
    }

    Undoing undoing(int kind) {
        return kind % 3 == 0
                ? new Undoing.Redo(drawn.deed(true, drawn.a()))
                : new Undoing.Undo(drawn.deed(false, drawn.a()));
    }
}
