package org.cordee.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.workshop.Board;
import org.cordee.workshop.Cluster;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Id;
import org.cordee.workshop.Objection;
import org.cordee.workshop.Recorded;

/**
 * A workshop again from its first event to its last, as the room saw it. What the room does not see today is not in it,
 * and what was said stands in today's words: taking something back, or out, takes it out of the past too.
 */
public record TimeLapse(List<Frame> frames) {
    static final int MOST_FRAMES = 400;

    public TimeLapse {
        frames = List.copyOf(frames);
    }

    /** What was otherwise after the event {@code seq}, which happened {@code at}, than in the frame before. */
    public record Frame(Instant at, long seq, List<Entity> changes) {
        public Frame {
            changes = List.copyOf(changes);
        }
    }

    static TimeLapse of(List<Recorded> events) {
        Today today = Today.of(PastBoards.fold(events));
        int atOnce = Math.max(1, (events.size() + MOST_FRAMES - 1) / MOST_FRAMES);
        List<Frame> frames = new ArrayList<>();
        Board board = Board.EMPTY;
        for (int from = 0; from < events.size(); from += atOnce) {
            long told = board.seq();
            Recorded last = events.get(Math.min(from + atOnce, events.size()) - 1);
            for (Recorded recorded : events.subList(from, Math.min(from + atOnce, events.size())))
                board = board.apply(recorded);
            List<Entity> changes = Delta.of(board, told, Delta.Audience.ROOM).changes().stream()
                    .flatMap(entity -> today.shows(entity).stream())
                    .toList();
            if (!changes.isEmpty()) frames.add(new Frame(last.at(), last.seq(), changes));
        }
        return new TimeLapse(frames);
    }

    /** What the room sees today, by which the past is looked at. */
    private record Today(
            Board board, Map<Id.Contribution, Contribution> seen, Map<Id.Objection, Objection> objections) {

        static Today of(Board board) {
            return new Today(
                    board,
                    all(board, Contribution.class)
                            .filter(Contribution::isSeen)
                            .collect(Collectors.toMap(Contribution::id, Function.identity())),
                    all(board, Objection.class).collect(Collectors.toMap(Objection::id, Function.identity())));
        }

        private static <T> Stream<T> all(Board board, Class<T> kind) {
            return board.since(0).stream().filter(kind::isInstance).map(kind::cast);
        }

        /** An entity of the past as it may be shown, if it may. */
        Optional<Entity> shows(Entity then) {
            if (then instanceof Contribution c)
                return Optional.ofNullable(seen.get(c.id())).map(c::worded);
            if (then instanceof Objection o)
                return Optional.ofNullable(objections.get(o.id())).map(now -> now.isMinorityNote() ? o : o.wordless());
            return Optional.of(then).filter(this::isInTheOpen);
        }

        private boolean isInTheOpen(Entity then) {
            if (then instanceof Entity.Support s) return isSeen(s.contribution());
            if (then instanceof Entity.Tally t) return board.reveals(t.section()) && isSeen(t.of());
            if (then instanceof Entity.Ratings r) return board.reveals(r.section()) && isSeen(r.of());
            if (then instanceof Cluster c) return !board.veils(c.section());
            if (then instanceof Entity.Gone g) return isSeen(g.id());
            return true;
        }

        private boolean isSeen(Id id) {
            if (id instanceof Id.Contribution c) return seen.containsKey(c);
            if (id instanceof Id.Objection o) return objections.containsKey(o);
            return true;
        }
    }
}
