package org.cordee.web;

import io.vertx.core.Future;
import java.time.Clock;
import java.util.Optional;
import org.cordee.access.NotAdmitted;
import org.cordee.live.Presence;
import org.cordee.live.Rooms;
import org.cordee.restitution.Language;
import org.cordee.workshop.Actor;
import org.cordee.workshop.Id;

/** What every conversation needs, whichever socket it is held over. */
record Hall(
        Admission admission,
        Rooms rooms,
        Presence presence,
        FrameJson frames,
        Sentences sentences,
        Paces paces,
        Clock clock) {

    /** The same, over a way on which staff are not admitted. */
    Hall withoutStaff() {
        Admission room = (token, workshop) -> admission
                .admit(token, workshop)
                .compose(actor -> actor.role().isStaff()
                        ? Future.failedFuture(new NotAdmitted())
                        : Future.succeededFuture(actor));
        return new Hall(room, rooms, presence, frames, sentences, paces, clock);
    }

    /** Who a token speaks for, in a workshop; fails with {@link org.cordee.access.NotAdmitted}. */
    interface Admission {
        Future<Actor> admit(String token, Optional<Id.Workshop> workshop);
    }

    /** What a code means, for people. */
    interface Sentences {
        String say(String code, Language language, Optional<String> field);
    }
}
