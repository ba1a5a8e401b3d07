package org.cordee.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cordee.restitution.Section;
import org.cordee.restitution.Trial;

/** What those who lead do with what was said, and removing whoever said it. */
final class ModerationRules {
    private ModerationRules() {}

    /** Nothing, where the command is none of these. */
    static Optional<Decision> decide(Board board, Command.Leading command) {
        if (command instanceof Command.Leading.Hide c) return of(board, c.contribution(), said -> hide(said, true));
        if (command instanceof Command.Leading.Restore c) return of(board, c.contribution(), said -> hide(said, false));
        if (command instanceof Command.Leading.Approve c) return of(board, c.contribution(), ModerationRules::approve);
        if (command instanceof Command.Leading.Refile c)
            return of(board, c.contribution(), said -> refile(board, said, c.section()));
        if (command instanceof Command.Leading.Report c)
            return of(board, c.solution(), said -> report(said, c.trial().map(ModerationRules::clean)));
        if (command instanceof Command.Leading.Expel c) return Optional.of(expel(board, c.authorOf()));
        return Optional.empty();
    }

    private static Optional<Decision> of(Board board, Id.Contribution id, Function<Contribution, Decision> rule) {
        return Optional.of(board.contributions()
                .find(id)
                .map(rule)
                .orElseGet(() -> Decision.refused(Refusal.NO_SUCH_CONTRIBUTION)));
    }

    private static Decision hide(Contribution said, boolean hide) {
        if (said.sight().hidden() == hide) return Decision.unchanged();
        return Decision.accepted(
                hide ? new Event.Contributed.Hidden(said.id()) : new Event.Contributed.Restored(said.id()));
    }

    private static Decision approve(Contribution said) {
        if (!said.sight().awaiting()) return Decision.unchanged();
        return Decision.accepted(new Event.Contributed.Approved(said.id(), true));
    }

    /** Out of its cluster, and apart from what says the same: those stay. What it was about is of no use elsewhere. */
    private static Decision refile(Board board, Contribution said, Section section) {
        if (said.section() == section) return Decision.unchanged();
        List<Event> events = new ArrayList<>();
        if (said.into().isPresent()) events.add(new Event.Contributed.Separated(said.id()));
        board.contributions()
                .duplicates(said.id())
                .map(Contribution::id)
                .sorted(Comparator.comparing(Id.Contribution::value))
                .forEach(id -> events.add(new Event.Contributed.Separated(id)));
        if (said.cluster().isPresent()) events.add(new Event.Contributed.Clustered(said.id(), Optional.empty()));
        // A veil is its section's: nothing would lift it elsewhere.
        boolean veiled = said.sight().veiled() && ContributionRules.isVeiled(board, section);
        events.add(new Event.Contributed.Refiled(said.id(), section, Optional.empty(), veiled));
        return new Decision.Accepted(events);
    }

    private static Trial clean(Trial raw) {
        return new Trial(Sayings.clean(raw.where()), Sayings.clean(raw.result()));
    }

    private static Decision report(Contribution said, Optional<Trial> trial) {
        if (said.section() != Section.SOLUTIONS) return Decision.refused(Refusal.NOT_A_SOLUTION);
        if (said.trial().equals(trial)) return Decision.unchanged();
        return trial.flatMap(ModerationRules::tooLong)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new Event.Contributed.Reported(said.id(), trial)));
    }

    private static Optional<Refusal> tooLong(Trial trial) {
        return trial.where()
                .flatMap(Limit.TITLE::exceeded)
                .or(() -> trial.result().flatMap(Limit.REASON::exceeded));
    }

    private static Decision expel(Board board, Id.Contribution authorOf) {
        Optional<Id.Person> author = board.authorOf(authorOf);
        if (author.isEmpty()) return Decision.refused(Refusal.NO_SUCH_CONTRIBUTION);
        boolean out = board.proceedings().admissions().expelled().contains(author.get());
        return out ? Decision.unchanged() : Decision.accepted(new Event.Led.Expelled(author.get()));
    }
}
