package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that somebody asks, drawn by chance: what the numbers point at is looked up on the board of the moment, so
 * that most steps make sense, and some are about what is gone, or was never there. Every kind of command is drawn.
 */
record Chance(int who, int what, int a, int b, int c, String words) {
    static final List<Actor> PARTICIPANTS =
            List.of(Sitting.ANNE, Sitting.BRUNO, Sitting.actor("chloe", Role.PARTICIPANT));

    private static final List<Actor> OTHERS =
            List.of(Sitting.FACILITATOR, Sitting.RAPPORTEUR, Sitting.ORGANISER, Sitting.actor("paul", Role.PROJECTOR));

    private static final List<Actor> PEOPLE =
            Stream.concat(PARTICIPANTS.stream(), OTHERS.stream()).toList();

    /** Whoever may, mostly, and its author, mostly; now and then anybody. */
    Actor actor(Sitting sitting, Command command) {
        Optional<Id.Person> own = owner(sitting, command);
        List<Actor> may = PEOPLE.stream()
                .filter(p -> who % 15 == 0 || p.role().may(command))
                .toList();
        List<Actor> fit = may.stream()
                .filter(p -> who % 15 < 3 || own.isEmpty() || own.get().equals(p.person()))
                .toList();
        List<Actor> either = fit.isEmpty() ? may : fit;
        return either.get(who / 15 % either.size());
    }

    private static Optional<Id.Person> owner(Sitting sitting, Command command) {
        Board board = sitting.board();
        if (command instanceof Command.Contributing.Edit c) return board.authorOf(c.contribution());
        if (command instanceof Command.Contributing.Withdraw c) return board.authorOf(c.contribution());
        if (command instanceof Command.Reading.TakeBackObjection c)
            return board.assent().find(c.objection()).map(Objection::author);
        if (command instanceof Command.Undoing.Undo c)
            return board.applied(c.deed()).map(Board.Applied::by);
        if (command instanceof Command.Undoing.Redo c)
            return board.applied(c.deed()).map(Board.Applied::by);
        return Optional.empty();
    }

    Command command(Sitting sitting) {
        Drawn drawn = new Drawn(sitting, this);
        int family = what % 60;
        int kind = what / 60;
        if (family < 13) return new SayingByChance(drawn).contributing(kind);
        if (family < 19) return new SayingByChance(drawn).weighing(kind);
        if (family < 23) return new SayingByChance(drawn).reading(kind);
        if (family < 29) return new SayingByChance(drawn).grouping(kind);
        if (family < 43) return new WritingByChance(drawn).writing(kind);
        if (family < 55) return new LeadingByChance(drawn).leading(kind);
        return new WritingByChance(drawn).undoing(kind);
    }
}
