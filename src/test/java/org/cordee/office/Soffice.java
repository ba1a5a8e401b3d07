package org.cordee.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/** LibreOffice and pdftoppm, as they are installed here; where they are not, the run says so and fails. */
final class Soffice {
    private static final int LONGEST_SECONDS = 300;

    private Soffice() {}

    /** Opens the files, and saves them in another format, under their names, into a folder. */
    static void convert(List<Path> files, String format, Path into, String... options) {
        Path profile = temporary();
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                into.toString()));
        command.addAll(List.of(options));
        files.forEach(file -> command.add(file.toString()));
        run(command, "LibreOffice is not on the path: apt install libreoffice-writer libreoffice-calc fonts-noto-core");
        delete(profile);
    }

    /** The pages of a PDF as pictures beside it, for people to look at. */
    static void picture(Path pdf) {
        String name = pdf.toString().replaceAll("\\.pdf$", "");
        run(
                List.of("pdftoppm", "-r", "60", "-png", pdf.toString(), name),
                "pdftoppm is not on the path: apt install poppler-utils");
    }

    private static void run(List<String> command, String install) {
        try {
            Path said = Files.createTempFile("cordee-office", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!ended) process.destroyForcibly();
            if (!ended || process.exitValue() != 0) Assertions.fail(command + ": " + Files.readString(said));
            Files.delete(said);
        } catch (IOException e) {
            Assertions.fail(install, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Assertions.fail(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("cordee-office");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
