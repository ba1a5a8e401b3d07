package org.cordee.end2end;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cordée as people start it: a process of its own, with its database in a folder, that can be killed and started again. */
public final class ServerProcess implements AutoCloseable {
    private static final Pattern ORGANISER = Pattern.compile("(http://\\S+/organiser#(\\S+))");

    private final Path data;
    private final String host;
    private final int port;
    private final List<String> more;
    private final List<String> printed = new ArrayList<>();
    private Process process;
    private String organiserSecret;
    private String overlay = "";

    private ServerProcess(Path data, String host, int port, List<String> more) {
        this.data = data;
        this.host = host;
        this.port = port;
        this.more = more;
    }

    /** {@code more}: further words of its command line. */
    public static ServerProcess start(Path data, String... more) {
        return start(data, "127.0.0.1", more);
    }

    /** For every network that this machine is on, as in a room with phones. */
    public static ServerProcess startForPhones(Path data) {
        return start(data, "0.0.0.0", new String[0]);
    }

    private static ServerProcess start(Path data, String host, String[] more) {
        ServerProcess server = new ServerProcess(data, host, freePort(), List.of(more));
        server.start();
        return server;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts (again), and waits until the terminal shows the organiser's link. */
    public void start() {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    // It lives for a minute: what makes it start sooner counts.
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    classPath(),
                    "org.cordee.Cordee",
                    "serve",
                    "--host",
                    host,
                    "--port",
                    String.valueOf(port),
                    "--data",
                    data.toString()));
            command.addAll(more);
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        organiserSecret = read(process).orTimeout(120, TimeUnit.SECONDS).join();
    }

    /** The same program from now on, but what lies in this folder goes before what is on its class path. */
    public void overlaid(Path classes) {
        overlay = classes.toString() + File.pathSeparator;
    }

    private String classPath() {
        return overlay + System.getProperty("java.class.path");
    }

    /** Reads all it prints, to its end, so that it never waits for us. */
    private CompletableFuture<String> read(Process from) {
        CompletableFuture<String> secret = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) printed(line, secret);
            } catch (IOException e) {
                secret.completeExceptionally(e);
            }
            secret.completeExceptionally(new AssertionError("the server ended: " + printed()));
        });
        reader.setDaemon(true);
        reader.start();
        return secret;
    }

    private void printed(String line, CompletableFuture<String> secret) {
        synchronized (printed) {
            printed.add(line);
        }
        Matcher organiser = ORGANISER.matcher(line);
        if (organiser.find()) secret.complete(organiser.group(2));
    }

    /** What it has printed so far. */
    public List<String> printed() {
        synchronized (printed) {
            return List.copyOf(printed);
        }
    }

    /** kill -9: nothing is flushed, nothing is said. The database that it started lives on. */
    public void kill() {
        process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** As Ctrl-C does. */
    public int stop() {
        process.destroy();
        return process.onExit().orTimeout(60, TimeUnit.SECONDS).join().exitValue();
    }

    public Api api() {
        return new Api(URI.create("http://127.0.0.1:" + port));
    }

    public URI live() {
        return URI.create("ws://127.0.0.1:" + port + "/api/live");
    }

    public String organiserSecret() {
        return organiserSecret;
    }

    /** The token of the organiser, who came by the link that the terminal shows. */
    public String organiser() {
        return api().exchange(organiserSecret).get("token").asText();
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        if (process.isAlive()) stop();
    }
}
