package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.cordee.formats.Annex;
import org.cordee.formats.DocumentReader;
import org.cordee.formats.Dossier;
import org.cordee.formats.Format;
import org.cordee.formats.HouseStyle;
import org.cordee.formats.Mapping;
import org.cordee.workshop.Id;

/**
 * Documents in and out, off the event loops, so many at once and no more. What was written is kept for a while: when a room
 * stands up, three hundred ask for the same one.
 */
final class Documents {
    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 60;
    private static final int KEPT = 24;

    private final WorkerExecutor workers;
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();
    private final Map<Key, Writing> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    Documents(Vertx vertx) {
        workers = vertx.createSharedWorkerExecutor("documents", AT_ONCE);
    }

    /**
     * What makes two documents the same: the same boards, in the same format, annexes, for the same reader, in the same style.
     *
     * @param top how many points of each section, if not all
     * @param seenFrom the seq (of several workshops, their sum) by which one looks back: what may be seen of the past changes
     */
    record Key(
            Scope scope,
            Optional<Integer> top,
            Map<Id.Workshop, Long> seqs,
            long seenFrom,
            Format format,
            Set<Annex> annexes,
            Dossiers.Reader reader,
            Id.Gathering styleOf,
            long style) {}

    /** Of what it is: a workshop, a gathering with each of its workshops, or all of them lined up as one. */
    enum Scope {
        WORKSHOP,
        GATHERING,
        BOOK
    }

    /** A document that is written, is being written, or waits for its turn. */
    final class Writing {
        private final long turn;
        private final Future<Buffer> document;

        private Writing(long turn, Future<Buffer> document) {
            this.turn = turn;
            this.document = document;
        }

        Future<Buffer> document() {
            return document;
        }

        /** How many are before it in the queue; 0 for one that has begun. */
        long before() {
            return Math.max(0, turn - ended.get() - AT_ONCE);
        }
    }

    /** Fails with a {@link Problem} if too many wait already. */
    synchronized Writing write(Key key, Dossier dossier, HouseStyle style) {
        Writing same = kept.get(key);
        if (same != null && !same.document.failed()) return same;
        Future<byte[]> bytes = work(() -> key.format.writer().write(dossier, style));
        Writing writing = new Writing(begun.get(), bytes.map(Buffer::buffer));
        kept.put(key, writing);
        if (kept.size() > KEPT) kept.remove(kept.keySet().iterator().next());
        return writing;
    }

    /** What became of reading it; never fails for what is in it. */
    Future<DocumentReader.Outcome> read(DocumentReader reader, Buffer document, Mapping mapping) {
        byte[] bytes = document == null ? new byte[0] : document.getBytes();
        return work(() -> reader.read(bytes, mapping));
    }

    /** Whether somebody's own file can be a style. */
    <T> Future<T> look(Callable<T> at) {
        return work(at);
    }

    private <T> Future<T> work(Callable<T> work) {
        if (begun.get() - ended.get() >= MOST_WAITING) return Future.failedFuture(new Problem(503, "documents-busy"));
        begun.incrementAndGet();
        return workers.executeBlocking(work, false).onComplete(done -> ended.incrementAndGet());
    }

    /** A name to keep a document under; plain letters, which every system takes. */
    static String fileName(String of, Format format) {
        String plain = java.text.Normalizer.normalize(of, java.text.Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "")
                .replaceAll("[^A-Za-z0-9.]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        return (plain.isEmpty() ? "restitution" : plain) + "." + format.extension();
    }

    /** What is to be looked at in a document that was read. */
    record Remark(int line, String code, String words) {
        static List<Remark> of(List<DocumentReader.Remark> remarks) {
            return remarks.stream()
                    .map(r -> new Remark(r.line(), r.about().code(), r.words()))
                    .toList();
        }
    }
}
