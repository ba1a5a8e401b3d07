package org.cordee.app;

import java.io.File;
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
    private static final long LOOK_EVERY_MS = 100;
    private static final int LOOKS = 300;

    private LeftBehind() {}

    static void stop(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        Optional<ProcessHandle> holder = holder(pidFile);
        if (holder.isEmpty()) return;
        if (isPostmasterOf(cluster, holder.get())) stop(holder.get(), pidFile);
        // The pid has been given to another program since, as after a restart: PostgreSQL would take that for itself.
        else Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> holder(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) return Optional.empty();
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).trim().matches("\\d{1,18}")) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(lines.get(0).trim())).filter(ProcessHandle::isAlive);
    }

    /** A PostgreSQL on another folder is somebody else's. Windows does not show a program's arguments. */
    static boolean isPostmasterOf(Path cluster, ProcessHandle process) {
        if (!process.info().command().orElse("").matches(".*postgres(\\.exe)?")) return false;
        return process.info()
                .arguments()
                .map(words -> List.of(words).contains(cluster.toString()))
                .orElse(true);
    }

    private static void stop(ProcessHandle postmaster, Path pidFile) throws IOException {
        try {
            interrupt(postmaster);
            for (int i = 0; i < LOOKS; i++) {
                if (hasEnded(postmaster) || Files.notExists(pidFile)) return;
            }
        } catch (ExecutionException e) {
            throw new IOException("the PostgreSQL that was left behind cannot be waited for", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        throw new IOException("the PostgreSQL that was left behind does not stop: process " + postmaster.pid());
    }

    // In a container nobody may collect the dead: it stays in the list of processes, and its pid file is gone.
    private static boolean hasEnded(ProcessHandle postmaster) throws ExecutionException, InterruptedException {
        try {
            postmaster.onExit().get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    // Asked to terminate, it would wait for whoever is still connected; interrupted, it ends their connections.
    private static void interrupt(ProcessHandle postmaster) throws IOException, InterruptedException {
        boolean windows = File.separatorChar == '\\';
        String pid = String.valueOf(postmaster.pid());
        if (windows || new ProcessBuilder("kill", "-INT", pid).start().waitFor() != 0) postmaster.destroy();
    }
}
