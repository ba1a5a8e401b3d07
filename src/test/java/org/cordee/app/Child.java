package org.cordee.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A program in a JVM of its own, and all that it says. */
final class Child implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 90;

    private final Process process;
    private final CompletableFuture<List<String>> errors;

    private Child(Process process) {
        this.process = process;
        this.errors = CompletableFuture.supplyAsync(() -> lines(process.errorReader(StandardCharsets.UTF_8)));
    }

    static Child start(Class<?> program, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        try {
            return new Child(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(BufferedReader reader) {
        return reader.lines().collect(Collectors.toList());
    }

    /** The next line of its standard output; waits for it. */
    String line() {
        return CompletableFuture.supplyAsync(this::read)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private String read() {
        try {
            String line = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            if (line == null) throw new AssertionError("ended without a word: " + errors());
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of its standard error, once it has ended. */
    List<String> errors() {
        return errors.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    int exitCode() {
        return process.onExit()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    /** kill -9. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    @Override
    public void close() {
        kill();
    }
}
