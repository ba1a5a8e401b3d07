package org.cordee.web;

import java.util.Optional;
import java.util.UUID;
import org.cordee.access.Bucket;
import org.cordee.live.Delta;
import org.cordee.live.Room;
import org.cordee.workshop.Actor;
import org.cordee.workshop.Id;
import org.cordee.workshop.Role;

/** Who speaks over a socket, where; and up to which seq they have been told. */
final class Seat {
    final Actor actor;
    final Room room;
    final Delta.Audience audience;
    /** What others of the staff know this socket by: chance, and nothing else. */
    final String who = UUID.randomUUID().toString();
    /** How often its person may be said to have moved. */
    final Bucket whereabouts = new Bucket(1, 1);

    long told;
    /** The last erasing of its person, as of when this connection came in, or asked over it since. */
    Optional<Id.Command> erased;

    Seat(Actor actor, Room room) {
        this.actor = actor;
        this.room = room;
        this.erased = room.board().erasings().lastOf(actor.person());
        this.audience = Delta.Audience.of(actor.role());
    }

    boolean isParticipant() {
        return actor.role() == Role.PARTICIPANT;
    }
}
