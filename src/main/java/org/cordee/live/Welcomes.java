package org.cordee.live;

import java.util.concurrent.ConcurrentHashMap;
import org.cordee.workshop.Board;

/** A crowd that comes in at the same moment shares one encoded body per seq and audience. */
final class Welcomes {
    private final Encoding encoding;
    private final ConcurrentHashMap<Delta.Audience, Welcome> firstVisits = new ConcurrentHashMap<>();

    Welcomes(Encoding encoding) {
        this.encoding = encoding;
    }

    Welcome of(Board board, long since, Delta.Audience audience) {
        boolean firstVisit = since <= 0 || since > board.seq();
        return firstVisit
                ? firstVisits.compute(audience, (a, last) -> isOf(board, last) ? last : encode(board, 0, a))
                : encode(board, since, audience);
    }

    private static boolean isOf(Board board, Welcome last) {
        return last != null && last.seq() == board.seq();
    }

    private Welcome encode(Board board, long since, Delta.Audience audience) {
        return new Welcome(board.seq(), encoding.welcome(Delta.of(board, since, audience)));
    }
}
