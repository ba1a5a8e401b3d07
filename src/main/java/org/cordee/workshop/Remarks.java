package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Language;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Trial;
import org.cordee.workshop.Event.Contributed;

/** What is said of the words of others, or made of them, and can be changed back while they are there. */
final class Remarks {
    private Remarks() {}

    record Laying(Id.Contribution id) implements Remark<Optional<Placement>> {
        @Override
        public Id about() {
            return id;
        }

        @Override
        public Optional<Placement> on(Board board) {
            return Trace.ofContribution(board, id, Contribution::placement);
        }

        @Override
        public List<Event> back(Optional<Placement> to, Board now) {
            return Trace.each(to, placement -> new Contributed.Laid(id, placement));
        }
    }

    /** Its translation into one language. It is of the words as they stood: what is said otherwise since keeps none of it. */
    record Rendering(Id.Contribution id, Language language) implements Remark<Optional<Rendering.Of>> {
        @Override
        public Id about() {
            return id;
        }

        record Of(String words, Optional<Translation> translation) {}

        @Override
        public Optional<Of> on(Board board) {
            return Trace.ofContribution(board, id, c -> new Of(c.text(), c.translation(language)));
        }

        @Override
        public List<Event> back(Optional<Of> to, Board now) {
            return Trace.each(
                    to,
                    of -> of.translation()
                            .<Event>map(translation -> new Contributed.Translated(id, translation))
                            .orElseGet(() -> new Contributed.TranslationTakenAway(id, language)));
        }
    }

    record Report(Id.Contribution id) implements Remark<Optional<Optional<Trial>>> {
        @Override
        public Id about() {
            return id;
        }

        @Override
        public Optional<Optional<Trial>> on(Board board) {
            return Trace.ofContribution(board, id, Contribution::trial);
        }

        @Override
        public List<Event> back(Optional<Optional<Trial>> to, Board now) {
            return Trace.each(to, trial -> new Contributed.Reported(id, trial));
        }
    }

    /** What the desk answered to an objection; nothing, of one that was taken back. */
    record Answer(Id.Objection objection) implements Remark<Optional<Optional<Outcome>>> {
        @Override
        public Id about() {
            return objection;
        }

        @Override
        public Optional<Optional<Outcome>> on(Board board) {
            return board.assent().find(objection).map(Objection::outcome);
        }

        @Override
        public List<Event> back(Optional<Optional<Outcome>> to, Board now) {
            return to.stream()
                    .<Event>map(outcome -> new Event.ReadBack.Answered(objection, outcome))
                    .toList();
        }
    }
}
