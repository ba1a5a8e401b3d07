package org.cordee.app;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The addresses of this machine that phones may reach, the likeliest first. */
final class Addresses {
    private static final List<String> NOT_FOR_PHONES =
            List.of("docker", "br-", "veth", "virbr", "vmnet", "vbox", "tun", "tap", "utun", "wg", "zt", "tailscale");

    private Addresses() {}

    /** IPv4 addresses of interfaces that are up; none where the machine is on no network. */
    static List<String> reachable() {
        List<Candidate> found = new ArrayList<>();
        try {
            for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (card.isUp() && !card.isLoopback()) collect(card, found);
            }
        } catch (SocketException e) {
            throw new StartFailure(StartFailure.NO_PORT, "The machine's network addresses cannot be read.", e);
        }
        found.sort(Comparator.comparingInt(Candidate::rank).thenComparing(Candidate::address));
        return found.stream().map(Candidate::address).toList();
    }

    private record Candidate(String address, int rank) {}

    private static void collect(NetworkInterface card, List<Candidate> found) {
        for (InetAddress address : Collections.list(card.getInetAddresses())) {
            if (address instanceof Inet4Address && !address.isLinkLocalAddress())
                found.add(new Candidate(address.getHostAddress(), rank(card.getName(), address)));
        }
    }

    /** Lower is likelier: a home or hall network first, an address of the internet after it, bridges of the machine last. */
    static int rank(String card, InetAddress address) {
        String name = card.toLowerCase(Locale.ROOT);
        if (NOT_FOR_PHONES.stream().anyMatch(name::startsWith)) return 3;
        if (!address.isSiteLocalAddress()) return 2;
        return name.startsWith("wl") || name.startsWith("en") || name.startsWith("eth") ? 0 : 1;
    }
}
