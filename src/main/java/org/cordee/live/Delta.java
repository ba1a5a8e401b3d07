package org.cordee.live;

import java.util.List;
import org.cordee.workshop.Board;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.Entity;
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
        List<Entity> changes =
                board.since(from).stream().map(entity -> seen(entity, audience)).toList();
        return new Delta(from, board.seq(), audience, changes);
    }

    // Also on a first visit: the phone of its author knows the id, and can say what became of it.
    private static Entity seen(Entity entity, Audience audience) {
        return audience == Audience.ROOM && entity instanceof Contribution c && c.hidden()
                ? new Entity.Gone(c.seq(), c.id(), Entity.Why.HIDDEN)
                : entity;
    }
}
