package org.cordee.end2end;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The Chromium of this machine: the one that CORDEE_CHROMIUM names, one on the PATH, or one that apt installs. */
final class Chromium {
    static final String NAMED = "CORDEE_CHROMIUM";

    // The headless shell first: it starts several times faster.
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final String MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    private static final long INSTALL_WITHIN_MINUTES = 5;

    private Chromium() {}

    /** Where it is; an {@link AssertionError} that says what to install, where there is none and none can be had. */
    static synchronized Path found() {
        Map<String, String> environment = System.getenv();
        Optional<Path> here = find(environment);
        if (here.isEmpty() && canInstall(environment)) {
            install();
            here = find(environment);
        }
        return here.orElseThrow(() -> new AssertionError(
                "No Chromium found for the browser tests: install chromium or google-chrome, or name one by " + NAMED));
    }

    static Optional<Path> find(Map<String, String> environment) {
        String named = environment.get(NAMED);
        if (named != null) return Optional.of(checked(Path.of(named)));
        return Stream.concat(
                        NAMES.stream().flatMap(name -> onPath(environment, name)),
                        Stream.of(Path.of(MAC)).filter(Files::isExecutable))
                .findFirst();
    }

    private static Path checked(Path named) {
        if (Files.isExecutable(named)) return named;
        throw new AssertionError(NAMED + " names " + named + ", which is no program");
    }

    private static Stream<Path> onPath(Map<String, String> environment, String name) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    private static boolean canInstall(Map<String, String> environment) {
        return System.getProperty("user.name").equals("root")
                && onPath(environment, "apt-get").findAny().isPresent();
    }

    private static void install() {
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-qq", "-y", "--no-install-recommends", NAMES.get(0));
    }

    private static void run(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            if (process.waitFor(INSTALL_WITHIN_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0) return;
            process.destroyForcibly();
            throw new AssertionError("Chromium could not be installed: " + String.join(" ", command) + " failed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while Chromium was installed", e);
        }
    }
}
