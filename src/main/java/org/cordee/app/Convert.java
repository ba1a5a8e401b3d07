package org.cordee.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cordee.formats.DocumentReader;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.formats.DocumentReader.Why;
import org.cordee.formats.Dossier;
import org.cordee.formats.Format;
import org.cordee.formats.HouseStyle;
import org.cordee.formats.Mapping;
import org.jspecify.annotations.Nullable;

/** A document from one file to another, without a server; {@code -} is the standard stream. */
public final class Convert {
    /** The file is none, cannot be read, or is no document of ours. */
    public static final int NOT_CONVERTED = 6;

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream remarks;

    public Convert(InputStream in, OutputStream out, PrintStream remarks) {
        this.in = in;
        this.out = out;
        this.remarks = remarks;
    }

    /** Formats are those that the files' names say, where nothing is said here; of standard streams, Markdown. */
    public record How(Optional<Format> from, Optional<Format> to, HouseStyle style, Mapping mapping) {
        public static final How BY_NAME = new How(Optional.empty(), Optional.empty(), HouseStyle.PLAIN, Mapping.NONE);
    }

    /** @throws StartFailure with one line that says why it cannot be done */
    public void run(String from, String to, How how) {
        Format read = how.from().orElseGet(() -> OutFile.format(from));
        Format written = how.to().orElseGet(() -> OutFile.format(to));
        DocumentReader reader = read.reader()
                .orElseThrow(() -> failure(from + ": " + read.extension() + " is written, but not read.", null));
        try {
            Outcome outcome = reader.read(bytes(from), how.mapping());
            if (outcome instanceof Outcome.Refused refused) throw refused(from, refused);
            Outcome.Read document = (Outcome.Read) outcome;
            document.remarks().forEach(this::say);
            OutFile.write(to, written.writer().write(Dossier.of(document.gathering()), how.style()), out);
        } catch (IOException e) {
            throw OutFile.failure(from, e);
        }
    }

    /** Not more than may be read of a document, whatever there is. */
    private byte[] bytes(String from) throws IOException {
        int enough = DocumentReader.LARGEST + 1;
        if (from.equals(OutFile.STANDARD)) return in.readNBytes(enough);
        try (InputStream file = Files.newInputStream(OutFile.path(from))) {
            return file.readNBytes(enough);
        }
    }

    private void say(Remark remark) {
        remarks.println("line " + remark.line() + ": " + remark.about().code() + " " + remark.words());
    }

    /** A report of another template shows its headings, by which it can be mapped. */
    private StartFailure refused(String from, Outcome.Refused refused) {
        List<String> headings = refused.headings();
        for (int i = 0; i < headings.size(); i++) remarks.println("heading " + i + ": " + headings.get(i));
        boolean mappable = refused.why() == Why.OTHER_TEMPLATE || refused.why() == Why.NO_WORKSHOP;
        String hint = mappable && !headings.isEmpty()
                ? " --as 'RMB 2017 - Restitution atelier 1.1 : Titre' --map 0=solutions … says what its headings are."
                : "";
        return failure(from + ": " + Reasons.of(refused.why()) + hint, null);
    }

    private static StartFailure failure(String sentence, @Nullable Exception cause) {
        return new StartFailure(NOT_CONVERTED, sentence, cause);
    }

    /** A file that says how documents look. @throws StartFailure if it cannot be read */
    public static byte[] styleFile(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw OutFile.failure(file.toString(), e);
        }
    }
}
