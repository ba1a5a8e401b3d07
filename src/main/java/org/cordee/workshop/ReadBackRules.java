package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Words;
import org.cordee.workshop.Command.Reading;
import org.cordee.workshop.Event.ReadBack;

/** Recognising lines of the restitution, and objecting to them. */
final class ReadBackRules {
    static final int MOST_ENTRIES_AT_ONCE = 200;
    /** Without an answer, of one person. */
    static final int MOST_OPEN_OBJECTIONS = 20;

    static final int MOST_OBJECTIONS = 2_000;

    private ReadBackRules() {}

    static Decision decide(Board board, Asked asked, Reading command) {
        Id.Person by = asked.actor().person();
        if (command instanceof Reading.Recognise c) return recognise(board, by, c);
        if (command instanceof Reading.Contest c) return contest(board, asked, c);
        if (command instanceof Reading.TakeBackObjection c) return takeBack(board, by, c.objection());
        throw new AssertionError("no rule for " + command.getClass());
    }

    private static Decision recognise(Board board, Id.Person by, Reading.Recognise recognise) {
        Optional<Refusal> refusal = Now.forbids(board, Permission.RECOGNISE);
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        List<Id.Entry> ids = recognise.entries();
        if (ids.size() > MOST_ENTRIES_AT_ONCE) return Decision.refused(Refusal.TOO_MANY);
        List<DraftEntry> entries =
                ids.stream().flatMap(id -> board.draft().find(id).stream()).toList();
        if (entries.size() < ids.size()) return Decision.refused(Refusal.NO_SUCH_ENTRY);
        return new Decision.Accepted(entries.stream()
                .distinct()
                .filter(e -> board.assent().recognises(by, e) != recognise.recognised())
                .<Event>map(e -> new ReadBack.Recognised(e.id(), recognise.recognised()))
                .toList());
    }

    private static Decision contest(Board board, Asked asked, Reading.Contest contest) {
        String words = Words.clean(contest.words());
        Optional<Refusal> refusal = Now.forbids(board, Permission.RECOGNISE)
                .or(() -> elsewhere(board, contest))
                .or(() -> Limit.REASON.unfit(words))
                .or(() -> tooMany(board.assent(), asked.actor().person()));
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        return Decision.accepted(
                new ReadBack.Contested(Id.Objection.madeBy(asked.id()), contest.section(), contest.entry(), words));
    }

    private static Optional<Refusal> elsewhere(Board board, Reading.Contest contest) {
        if (contest.entry().isEmpty()) return Optional.empty();
        Optional<DraftEntry> entry = contest.entry().flatMap(board.draft()::find);
        if (entry.isEmpty()) return Optional.of(Refusal.NO_SUCH_ENTRY);
        boolean here = entry.get().position().section() == contest.section();
        return here ? Optional.empty() : Optional.of(Refusal.OTHER_SECTION);
    }

    private static Optional<Refusal> tooMany(Assent assent, Id.Person by) {
        long open = assent.objections().values().stream()
                .filter(o -> o.isOpen() && o.author().equals(by))
                .count();
        boolean full = open >= MOST_OPEN_OBJECTIONS || assent.objections().size() >= MOST_OBJECTIONS;
        return full ? Optional.of(Refusal.TOO_MANY) : Optional.empty();
    }

    /** In any step, and answered or not: words are their author's, and a version that was signed keeps its figures. */
    private static Decision takeBack(Board board, Id.Person by, Id.Objection id) {
        Optional<Objection> found = board.assent().find(id);
        if (found.isEmpty()) return Decision.refused(Refusal.NO_SUCH_OBJECTION);
        if (!found.get().author().equals(by)) return Decision.refused(Refusal.NOT_THE_AUTHOR);
        if (!board.isOpen()) return Decision.refused(Refusal.WORKSHOP_CLOSED);
        return Decision.accepted(new ReadBack.ObjectionTakenBack(id));
    }
}
