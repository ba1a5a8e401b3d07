package org.cordee.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.formats.Format;

/** Files that a command line names, {@code -} among them, and what is wrong with them in one line. */
final class OutFile {
    static final String STANDARD = "-";

    private OutFile() {}

    /** @throws StartFailure if the name says no format */
    static Format format(String name) {
        if (name.equals(STANDARD)) return Format.MARKDOWN;
        return Format.ofFileName(name)
                .orElseThrow(() -> failure(name + ": its ending says no format that Cordée knows (" + known() + ")."));
    }

    private static String known() {
        return Stream.of(Format.values()).map(f -> "." + f.extension()).collect(Collectors.joining(", "));
    }

    /** @throws StartFailure if it is no name of a file */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new StartFailure(Convert.NOT_CONVERTED, e.getInput() + " is no name of a file.", e);
        }
    }

    static void write(String to, byte[] bytes, OutputStream standard) throws IOException {
        if (!to.equals(STANDARD)) {
            Files.write(path(to), bytes);
            return;
        }
        standard.write(bytes);
        standard.flush();
    }

    static StartFailure failure(String file, IOException cause) {
        if (cause instanceof NoSuchFileException none)
            return new StartFailure(Convert.NOT_CONVERTED, "There is no file " + none.getFile() + ".", cause);
        if (cause instanceof AccessDeniedException denied)
            return new StartFailure(Convert.NOT_CONVERTED, denied.getFile() + " may not be read or written.", cause);
        return new StartFailure(
                Convert.NOT_CONVERTED, file + " could not be converted: " + cause.getMessage() + ".", cause);
    }

    private static StartFailure failure(String sentence) {
        return new StartFailure(Convert.NOT_CONVERTED, sentence);
    }
}
