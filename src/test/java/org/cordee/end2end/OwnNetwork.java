package org.cordee.end2end;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A program in a network of its own, with an address such as a hall's router gives: everything that it starts, server and
 * browser, is in there too, and there is no way out. Where the system permits none, the program is in this machine's network.
 */
final class OwnNetwork {
    static final String ADDRESS = "192.168.77.1";

    private static final String CARD =
            "ip link set lo up && ip link add hall type veth peer name phones && ip address add " + ADDRESS
                    + "/24 dev hall && ip link set phones up && ip link set hall up && exec \"$@\"";
    private static final List<String> INTO =
            List.of("unshare", "--map-root-user", "--net", "sh", "-c", CARD, "own-network");
    private static final long PATIENCE_MINUTES = 4;

    private OwnNetwork() {}

    /** Runs the program to its end; an {@link AssertionError} with all that it said, unless that was 0. */
    static void run(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(isPermitted() ? INTO : onThisNetwork());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        Ended ended = ended(command);
        if (ended.code != 0) throw new AssertionError(program.getSimpleName() + " failed:\n" + ended.said);
    }

    private static boolean isPermitted() {
        List<String> tried = new ArrayList<>(INTO);
        tried.add("true");
        try {
            return ended(tried).code == 0;
        } catch (UncheckedIOException e) {
            return false; // no unshare here: macOS, say
        }
    }

    private static List<String> onThisNetwork() {
        if (!hasAddress())
            throw new AssertionError(
                    "Phones come from another address than 127.0.0.1, and here is none: install util-linux and"
                            + " iproute2 and permit user namespaces (Linux), or connect this machine to a network.");
        return List.of();
    }

    private static boolean hasAddress() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .anyMatch(address -> address instanceof Inet4Address
                            && !address.isLoopbackAddress()
                            && !address.isLinkLocalAddress());
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Ended(int code, String said) {}

    private static Ended ended(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> said(process));
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) end(process);
            return new Ended(process.waitFor(), said.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroyForcibly();
    }

    private static String said(Process process) {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        return lines.lines().collect(Collectors.joining("\n"));
    }
}
