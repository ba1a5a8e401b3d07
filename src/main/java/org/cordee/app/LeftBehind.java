package org.cordee.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The postmaster of a Cordée that was killed: it lives on. The folder's lock is ours, so nobody uses it; it is stopped, as
 * PostgreSQL stops when asked, and the data recovers when it is started again.
 */
final class LeftBehind {
    private static final long STOP_WITHIN_SECONDS = 30;

    private LeftBehind() {}

    static void stop(Path cluster) throws IOException {
        Optional<ProcessHandle> postmaster = find(cluster.resolve("postmaster.pid"));
        if (postmaster.isEmpty()) return;
        postmaster.get().destroy();
        try {
            postmaster.get().onExit().get(STOP_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("the PostgreSQL that was left behind does not stop: process "
                    + postmaster.get().pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    // The pid may have been given to another program since: only a postgres is stopped.
    private static Optional<ProcessHandle> find(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) return Optional.empty();
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).trim().matches("\\d+")) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                .filter(process -> process.info().command().orElse("").matches(".*postgres(\\.exe)?"));
    }
}
