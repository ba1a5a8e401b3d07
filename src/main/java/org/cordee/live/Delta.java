package org.cordee.live;

import java.util.List;
import java.util.Optional;
import org.cordee.workshop.Board;
import org.cordee.workshop.Cluster;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Objection;
import org.cordee.workshop.Role;

/** What changed on a board after {@code from}, up to {@code seq}, as one audience may see it. With from 0: all there is. */
public record Delta(long from, long seq, Audience audience, List<Entity> changes) {
    public Delta {
        changes = List.copyOf(changes);
    }

    /** Who looks. What an audience may not see is not sent to it, rather than not shown. */
    public enum Audience {
        /** Phones and walls. */
        ROOM,
        /** Facilitator, rapporteur, organiser: they see what is hidden, marked so. */
        STAFF;

        public static Audience of(Role role) {
            return role.isStaff() ? STAFF : ROOM;
        }
    }

    public static Delta of(Board board, long from, Audience audience) {
        List<Entity> changes = board.since(from).stream()
                .flatMap(entity -> seen(entity, board, audience).stream())
                .toList();
        return new Delta(from, board.seq(), audience, changes);
    }

    private static Optional<Entity> seen(Entity entity, Board board, Audience audience) {
        return audience == Audience.STAFF ? Optional.of(entity) : seenByTheRoom(entity, board);
    }

    // Also on a first visit: the phone of its author knows the id, and can say what became of it.
    private static Optional<Entity> seenByTheRoom(Entity entity, Board board) {
        if (entity instanceof Contribution c && !c.isSeen())
            return Optional.of(new Entity.Gone(c.seq(), c.id(), why(c)));
        // A title may be made of words that the room has not seen.
        if (entity instanceof Cluster c && board.veils(c.section()))
            return Optional.of(new Entity.Gone(c.seq(), c.id(), Entity.Why.VEILED));
        if (entity instanceof Objection o && !o.isMinorityNote()) return Optional.of(o.wordless());
        boolean isUnseen = entity instanceof Entity.Support s && !board.shows(s.contribution())
                || entity instanceof Entity.Tally t && !(board.reveals(t.section()) && board.shows(t.of()))
                || entity instanceof Entity.Ratings r && !(board.reveals(r.section()) && board.shows(r.of()));
        boolean forStaff = isUnseen
                || entity instanceof Entity.Notice
                || entity instanceof Entity.Dismissed
                || entity instanceof Entity.Voices;
        return forStaff ? Optional.empty() : Optional.of(entity);
    }

    private static Entity.Why why(Contribution unseen) {
        if (unseen.sight().hidden()) return Entity.Why.HIDDEN;
        return unseen.sight().awaiting() ? Entity.Why.AWAITING : Entity.Why.VEILED;
    }
}
