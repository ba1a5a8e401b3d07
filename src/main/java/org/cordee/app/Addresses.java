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
import org.cordee.web.NetworkAddress;
import org.cordee.web.NetworkAddress.Kind;

/** The addresses of this machine, those that phones may likeliest reach first. */
final class Addresses {
    private static final List<String> NOT_FOR_PHONES =
            List.of("docker", "br-", "veth", "virbr", "vmnet", "vbox", "tun", "tap", "utun", "wg", "zt", "tailscale");

    private Addresses() {}

    /** IPv4 addresses that others may reach; none where the machine is on no network. */
    static List<String> reachable() {
        return all().stream()
                .filter(address -> address.kind() != Kind.SELF_ASSIGNED)
                .map(NetworkAddress::address)
                .toList();
    }

    /** Every IPv4 address of a card that is up, with the card. */
    static List<NetworkAddress> all() {
        List<Candidate> found = new ArrayList<>();
        try {
            for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (card.isUp() && !card.isLoopback()) collect(card, found);
            }
        } catch (SocketException e) {
            throw new StartFailure(StartFailure.NO_PORT, "The machine's network addresses cannot be read.", e);
        }
        found.sort(Comparator.comparingInt(Candidate::rank)
                .thenComparing(candidate -> candidate.address().address()));
        return found.stream().map(Candidate::address).toList();
    }

    private record Candidate(NetworkAddress address, int rank) {}

    private static void collect(NetworkInterface card, List<Candidate> found) {
        for (InetAddress address : Collections.list(card.getInetAddresses())) {
            if (!(address instanceof Inet4Address)) continue;
            Kind kind = kind(card.getName(), String.valueOf(card.getDisplayName()), address);
            NetworkAddress one = new NetworkAddress(address.getHostAddress(), card.getName(), kind);
            found.add(new Candidate(one, rank(card.getName(), kind, address)));
        }
    }

    /** {@code shown}: the name that Windows gives its cards; elsewhere it is the card's own. */
    static Kind kind(String card, String shown, InetAddress address) {
        String name = card.toLowerCase(Locale.ROOT);
        String words = shown.toLowerCase(Locale.ROOT);
        if (address.isLinkLocalAddress()) return Kind.SELF_ASSIGNED;
        if (NOT_FOR_PHONES.stream().anyMatch(name::startsWith) || words.contains("virtual")) return Kind.VIRTUAL;
        if (name.startsWith("wl") || words.contains("wi-fi") || words.contains("wireless")) return Kind.WIFI;
        if (name.matches("en\\d+") || !(name.startsWith("en") || name.startsWith("eth"))) return Kind.OTHER;
        return Kind.CABLE;
    }

    /** Lower is likelier: a home or hall network first, an address of the internet after it, bridges of the machine last. */
    static int rank(String card, Kind kind, InetAddress address) {
        String name = card.toLowerCase(Locale.ROOT);
        if (kind == Kind.SELF_ASSIGNED) return 4;
        if (kind == Kind.VIRTUAL) return 3;
        if (!address.isSiteLocalAddress()) return 2;
        return name.startsWith("wl") || name.startsWith("en") || name.startsWith("eth") ? 0 : 1;
    }
}
