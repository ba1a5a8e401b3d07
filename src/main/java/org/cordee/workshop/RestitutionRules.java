package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Words;

/** Putting an entry, rewriting, moving and dropping it, and the closing quotation. */
final class RestitutionRules {
    static final int MOST_ENTRIES = 2_000;
    static final int MOST_SOURCES = 50;

    private RestitutionRules() {}

    static Decision decide(Board board, Asked asked, Command.Writing command) {
        if (command instanceof Command.Writing.Put put) return put(board, asked.id(), put);
        if (command instanceof Command.Writing.Rewrite rewrite) return rewrite(board, rewrite);
        if (command instanceof Command.Writing.Move move) return move(board.draft(), move);
        if (command instanceof Command.Writing.Drop drop) return drop(board.draft(), drop.entry());
        if (command instanceof Command.Writing.Quote quote) return quote(board, quote.words());
        if (command instanceof Command.Writing.Lay lay) return FateRules.lay(board, lay);
        if (command instanceof Command.Writing.Claim claim) return FateRules.claim(board, claim);
        if (command instanceof Command.Writing.Answer answer) return SigningRules.answer(board, answer);
        if (command instanceof Command.Writing.Sign) return SigningRules.sign(board, asked.present());
        if (command instanceof Command.Writing.Revise) return SigningRules.revise(board);
        throw new AssertionError("no rule for " + command.getClass());
    }

    private static Decision put(Board board, Id.Command id, Command.Writing.Put put) {
        List<Inline> text = Inlines.canonical(put.text());
        Optional<Position> position = Spots.resolve(board.draft(), put.spot());
        if (position.isEmpty()) return Decision.refused(Refusal.MISPLACED);
        Optional<Refusal> refusal = EntryText.unfit(text).or(() -> unfounded(board, put.sources()));
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        if (board.entryCount() >= MOST_ENTRIES) return Decision.refused(Refusal.TOO_MANY);
        return Decision.accepted(new Event.Written.EntryPut(
                Id.Entry.madeBy(id), position.get(), put.form(), text, distinct(put.sources())));
    }

    private static Decision rewrite(Board board, Command.Writing.Rewrite rewrite) {
        Optional<DraftEntry> found = board.draft().find(rewrite.entry());
        if (found.isEmpty()) return Decision.refused(Refusal.NO_SUCH_ENTRY);
        DraftEntry entry = found.get();
        List<Inline> text = Inlines.canonical(rewrite.text());
        List<Id.Contribution> sources = distinct(rewrite.sources());
        boolean same = entry.form() == rewrite.form()
                && entry.text().equals(text)
                && entry.sources().equals(sources);
        if (same) return Decision.unchanged();
        if (entry.seq() > rewrite.base()) return Decision.refused(Refusal.CHANGED_MEANWHILE);
        Optional<Refusal> refusal = EntryText.unfit(text)
                .or(() -> unfounded(board, rewrite.sources()))
                .or(() -> orphaning(board.draft(), entry, rewrite.form()));
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        return Decision.accepted(new Event.Written.EntryRewritten(entry.id(), rewrite.form(), text, sources));
    }

    private static Decision move(Draft draft, Command.Writing.Move move) {
        Optional<DraftEntry> found = draft.find(move.entry());
        if (found.isEmpty()) return Decision.refused(Refusal.NO_SUCH_ENTRY);
        if (Spots.standsAt(draft, found.get(), move.to())) return Decision.unchanged();
        return Spots.resolve(draft, found.get(), move.to())
                .map(position -> Decision.accepted(new Event.Written.EntryMoved(move.entry(), position)))
                .orElseGet(() -> Decision.refused(Refusal.MISPLACED));
    }

    private static Decision drop(Draft draft, Id.Entry entry) {
        return draft.find(entry).isPresent()
                ? Decision.accepted(new Event.Written.EntryDropped(entry))
                : Decision.refused(Refusal.NO_SUCH_ENTRY);
    }

    private static Decision quote(Board board, Optional<String> raw) {
        Optional<String> words = raw.map(Words::clean).filter(w -> !w.isEmpty());
        if (words.equals(board.draft().closing().words())) return Decision.unchanged();
        return words.flatMap(Limit.ENTRY::exceeded)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new Event.Written.ClosingQuoted(words)));
    }

    private static Optional<Refusal> unfounded(Board board, List<Id.Contribution> sources) {
        if (distinct(sources).size() > MOST_SOURCES) return Optional.of(Refusal.TOO_MANY);
        boolean all =
                sources.stream().allMatch(s -> board.contributions().find(s).isPresent());
        return all ? Optional.empty() : Optional.of(Refusal.NO_SUCH_CONTRIBUTION);
    }

    private static Optional<Refusal> orphaning(Draft draft, DraftEntry entry, Form form) {
        boolean orphans =
                form != Form.BULLET && draft.below(entry.id()).findAny().isPresent();
        return orphans ? Optional.of(Refusal.MISPLACED) : Optional.empty();
    }

    private static List<Id.Contribution> distinct(List<Id.Contribution> sources) {
        return sources.stream().distinct().toList();
    }
}
