package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.cordee.formats.DocumentReader;
import org.cordee.formats.Dossier;
import org.cordee.formats.Format;
import org.cordee.formats.HouseStyle;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;

/** Documents in and out, off the event loops, so many at once and no more. */
final class Documents {
    private static final int AT_ONCE = 2;

    private final WorkerExecutor workers;

    Documents(Vertx vertx) {
        workers = vertx.createSharedWorkerExecutor("documents", AT_ONCE);
    }

    /** What is to be looked at in a document that was read. */
    record Remark(int line, String code, String words) {}

    record Read(Gathering gathering, List<Remark> remarks) {}

    /** Fails with a {@link Problem} that says why it is no document of ours. */
    Future<Read> read(Buffer document) {
        byte[] bytes = document == null ? new byte[0] : document.getBytes();
        return workers.executeBlocking(
                () -> read(Format.MARKDOWN.reader().orElseThrow().read(bytes)));
    }

    private static Read read(DocumentReader.Outcome outcome) {
        if (outcome instanceof DocumentReader.Outcome.Refused refused)
            throw new Problem(422, refused.why().code());
        DocumentReader.Outcome.Read read = (DocumentReader.Outcome.Read) outcome;
        return new Read(
                read.gathering(),
                read.remarks().stream()
                        .map(r -> new Remark(r.line(), r.about().code(), r.words()))
                        .toList());
    }

    Future<Reply> write(Restitution restitution) {
        String of = restitution.heading().gathering() + " atelier "
                + restitution.heading().number();
        return write(of, restitution.language(), List.of(restitution));
    }

    /** A document of all of these, to be kept under a name made of {@code of}. */
    Future<Reply> write(String of, Language language, List<Restitution> restitutions) {
        Gathering gathering = new Gathering(of, language, List.of(), restitutions);
        return workers.executeBlocking(
                        () -> Buffer.buffer(Format.MARKDOWN.writer().write(Dossier.of(gathering), HouseStyle.PLAIN)))
                .map(bytes -> Reply.download(bytes, Format.MARKDOWN.mediaType(), fileName(of)));
    }

    private static String fileName(String of) {
        String plain = of.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return (plain.isEmpty() ? "restitution" : plain) + "." + Format.MARKDOWN.extension();
    }
}
