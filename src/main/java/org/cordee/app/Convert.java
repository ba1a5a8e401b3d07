package org.cordee.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.cordee.formats.DocumentReader;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.formats.Dossier;
import org.cordee.formats.Format;
import org.cordee.formats.HouseStyle;
import org.jspecify.annotations.Nullable;

/** A document from one file to another, without a server; {@code -} is the standard stream, in Markdown. */
public final class Convert {
    /** The file is none, cannot be read, or is no document of ours. */
    public static final int NOT_CONVERTED = 6;

    private static final String STANDARD = "-";

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream remarks;

    public Convert(InputStream in, OutputStream out, PrintStream remarks) {
        this.in = in;
        this.out = out;
        this.remarks = remarks;
    }

    /** @throws StartFailure with one line that says why it cannot be done */
    public void run(String from, String to) {
        Format read = format(from);
        Format written = format(to);
        try {
            byte[] bytes = from.equals(STANDARD) ? in.readAllBytes() : Files.readAllBytes(Path.of(from));
            Outcome outcome = reader(from, read).read(bytes);
            if (outcome instanceof Outcome.Refused refused)
                throw failure(from + ": " + Reasons.of(refused.why()), null);
            write(to, written, (Outcome.Read) outcome);
        } catch (NoSuchFileException e) {
            throw failure("There is no file " + e.getFile() + ".", e);
        } catch (AccessDeniedException e) {
            throw failure(e.getFile() + " may not be read or written.", e);
        } catch (InvalidPathException e) {
            throw failure(e.getInput() + " is no name of a file.", e);
        } catch (IOException e) {
            throw failure(from + " could not be converted: " + e.getMessage() + ".", e);
        }
    }

    private static Format format(String name) {
        if (name.equals(STANDARD)) return Format.MARKDOWN;
        return Format.ofFileName(name)
                .orElseThrow(() -> failure(name + ": its ending says no format that Cordée knows (.md).", null));
    }

    private static DocumentReader reader(String from, Format format) {
        return format.reader().orElseThrow(() -> failure(from + ": this format is only written, not read.", null));
    }

    private void write(String to, Format format, Outcome.Read read) throws IOException {
        for (Remark remark : read.remarks())
            remarks.println("line " + remark.line() + ": " + remark.about().code() + " " + remark.words());
        byte[] bytes = format.writer().write(Dossier.of(read.gathering()), HouseStyle.PLAIN);
        if (!to.equals(STANDARD)) {
            Files.write(Path.of(to), bytes);
            return;
        }
        out.write(bytes);
        out.flush();
    }

    private static StartFailure failure(String sentence, @Nullable Exception cause) {
        return new StartFailure(NOT_CONVERTED, sentence, cause);
    }
}
