package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Weighing.GiveDot;
import org.cordee.workshop.Command.Weighing.Rate;
import org.cordee.workshop.Command.Weighing.Support;
import org.cordee.workshop.Command.Weighing.TakeBackDot;
import org.cordee.workshop.Command.Weighing.TakeBackRating;
import org.cordee.workshop.Command.Weighing.TakeBackSupport;
import org.cordee.workshop.Event.Weighed;

/**
 * Supporting, giving dots, rating: once each, and taken back at will. Weight is given to what the room sees, where it
 * sees it: to a cluster, not to what is in it. It is taken back from wherever it has come to lie since.
 */
final class WeighingRules {
    private WeighingRules() {}

    static Decision decide(Board board, Asked asked, Command.Weighing command) {
        Id.Person by = asked.actor().person();
        if (command instanceof Support c) return support(board, by, c.contribution());
        if (command instanceof TakeBackSupport c) return takeBackSupport(board, by, c.contribution());
        if (command instanceof GiveDot c) return giveDot(board, by, c.to());
        if (command instanceof TakeBackDot c) return takeBackDot(board, by, c.from());
        if (command instanceof Rate c) return rate(board, by, c);
        if (command instanceof TakeBackRating c) return takeBackRating(board, by, c.field());
        throw new AssertionError("no rule for " + command.getClass());
    }

    private static Decision support(Board board, Id.Person by, Id.Contribution id) {
        Optional<Contribution> seen = board.contributions().find(id).filter(Contribution::isSeen);
        if (seen.isEmpty()) return Decision.refused(Refusal.NO_SUCH_CONTRIBUTION);
        Optional<Refusal> refusal =
                Now.forbids(board, Permission.SUPPORT, seen.get().section()).or(() -> ownWords(board, by, id));
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        if (board.weights().supports(by, id)) return Decision.unchanged();
        return Decision.accepted(new Weighed.Supported(id));
    }

    /** A support for a duplicate counts for what it repeats: that must not be one's own either. */
    private static Optional<Refusal> ownWords(Board board, Id.Person by, Id.Contribution id) {
        Contributions said = board.contributions();
        boolean own = Stream.concat(said.find(id).stream(), said.standsFor(id).stream())
                .anyMatch(c -> c.isBy(by));
        return own ? Optional.of(Refusal.OWN_WORDS) : Optional.empty();
    }

    /** Of its duplicates too: whoever supported one of them before it was merged sees one support, and takes back one. */
    private static Decision takeBackSupport(Board board, Id.Person by, Id.Contribution id) {
        Optional<Contribution> said = board.contributions().find(id);
        if (said.isEmpty()) return Decision.refused(Refusal.NO_SUCH_CONTRIBUTION);
        Optional<Refusal> refusal =
                Now.forbids(board, Permission.SUPPORT, said.get().section());
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        List<Event> events = board.weighing()
                .family(id)
                .map(Contribution::id)
                .filter(c -> board.weights().supports(by, c))
                .<Event>map(Weighed.SupportTakenBack::new)
                .toList();
        return new Decision.Accepted(events);
    }

    private static Decision giveDot(Board board, Id.Person by, Id.Votable to) {
        Optional<Refusal> refusal = notToBeWeighed(board, to);
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        Customs customs = board.proceedings().course().customs();
        Weighing weighing = board.weighing();
        Section section = weighing.sectionOf(to).orElseThrow();
        boolean allGiven = weighing.given(by, section) >= customs.dots();
        boolean hasItsOne = !customs.stacking() && weighing.givenWithin(by, to) > 0;
        return allGiven || hasItsOne
                ? Decision.refused(Refusal.NO_DOTS_LEFT)
                : Decision.accepted(new Weighed.DotGiven(to));
    }

    private static Decision takeBackDot(Board board, Id.Person by, Id.Votable from) {
        return takingBack(board, from, board.weights().dots(by, from) > 0, new Weighed.DotTakenBack(from));
    }

    private static Decision rate(Board board, Id.Person by, Rate rate) {
        Optional<Refusal> refusal = notAField(board, rate.field()).or(() -> notToBeWeighed(board, rate.field()));
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        boolean same = board.weights().rating(by, rate.field()).equals(Optional.of(rate.rating()));
        return same ? Decision.unchanged() : Decision.accepted(new Weighed.Rated(rate.field(), rate.rating()));
    }

    private static Optional<Refusal> notAField(Board board, Id.Votable id) {
        Refusal otherwise = id instanceof Id.Cluster ? Refusal.OTHER_SECTION : Refusal.NOT_A_FIELD;
        return board.weighing().sectionOf(id).filter(s -> s != Section.FIELDS).map(s -> otherwise);
    }

    private static Decision takeBackRating(Board board, Id.Person by, Id.Votable field) {
        boolean rated = board.weights().rating(by, field).isPresent();
        return takingBack(board, field, rated, new Weighed.RatingTakenBack(field));
    }

    private static Decision takingBack(Board board, Id.Votable from, boolean given, Weighed event) {
        Optional<Section> section = board.weighing().sectionOf(from);
        if (section.isEmpty()) return Decision.refused(noSuch(from));
        Optional<Refusal> refusal = Now.forbids(board, Permission.VOTE, section.get());
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        return given ? Decision.accepted(event) : Decision.unchanged();
    }

    private static Optional<Refusal> notToBeWeighed(Board board, Id.Votable id) {
        Optional<Section> section = board.weighing().sectionOf(id);
        if (section.isEmpty()) return Optional.of(noSuch(id));
        Optional<Refusal> now = Now.forbids(board, Permission.VOTE, section.get());
        if (now.isPresent() || id instanceof Id.Cluster) return now;
        Contribution said = board.contributions().find((Id.Contribution) id).orElseThrow();
        if (!said.isSeen()) return Optional.of(noSuch(id));
        boolean withOthers = said.cluster().isPresent() || said.into().isPresent();
        return withOthers ? Optional.of(Refusal.COUNTED_ELSEWHERE) : Optional.empty();
    }

    private static Refusal noSuch(Id.Votable id) {
        return id instanceof Id.Cluster ? Refusal.NO_SUCH_CLUSTER : Refusal.NO_SUCH_CONTRIBUTION;
    }
}
