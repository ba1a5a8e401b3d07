package org.cordee.journal;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordee.workshop.Id;
import org.cordee.workshop.Recorded;

/** The record of every workshop: what happened, in one order, kept for good. */
public interface Journal {

    /**
     * Keeps these events, whose seqs follow {@code expected} without a gap, as the next of this workshop.
     *
     * <p>All of them or none. The future succeeds after PostgreSQL has committed, and only then. It fails with {@link
     * Behind} if the head is no longer {@code expected}: somebody else was first, nothing was kept; read {@link #since}
     * and decide again. After any other failure <em>it is not known</em> whether they were kept: read {@link #since}
     * before doing anything else; commands that had their effect are then known to the board.
     *
     * <p>Times are in whole microseconds, as PostgreSQL keeps them: whoever asks cuts them, so that what is folded live is
     * what is read back.
     *
     * <p>A caller appends to one workshop one batch at a time. Batches of several workshops may go in one commit, and one
     * that fails does not fail another.
     */
    Future<Void> append(Id.Workshop workshop, long expected, List<Recorded> events);

    /** What came after {@code seq}, in order; empty if nothing did, or there is no such workshop. */
    Future<List<Recorded>> since(Id.Workshop workshop, long seq);

    /** The heads (the last seqs) of those of these workshops that exist. */
    Future<Map<Id.Workshop, Long>> heads(Set<Id.Workshop> workshops);

    /**
     * Deletes from the record of a workshop the words of those who erased theirs in it ({@link
     * org.cordee.workshop.Event.Erased}); gives in how many events there were some. What happened is still told, in order:
     * folded, it gives the same board.
     */
    Future<Integer> forget(Id.Workshop workshop);

    /** Somebody else appended first; nothing was kept. */
    final class Behind extends RuntimeException {
        public Behind(Id.Workshop workshop, long expected) {
            super("the head of " + workshop + " is no longer " + expected, null, false, false);
        }
    }
}
