package org.cordee.web;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The addresses under which this server is reached: those it was told, and the machine's own, which change when it joins
 * another network.
 */
public final class Origins {
    private final List<URI> told;
    private final Supplier<List<String>> machine;
    private final List<String> certified;
    private final boolean encrypted;
    private final int port;

    /** {@code told}: the public addresses, best first; {@code machine}: the machine's own at this moment, best first. */
    public Origins(List<URI> told, Supplier<List<String>> machine, int port) {
        this(told, machine, List.of(), false, port);
    }

    private Origins(
            List<URI> told, Supplier<List<String>> machine, List<String> certified, boolean encrypted, int port) {
        this.told = List.copyOf(told);
        this.machine = machine;
        this.certified = List.copyOf(certified);
        this.encrypted = encrypted;
        this.port = port;
    }

    /** Of a server with a certificate for these names, best first. */
    public static Origins encrypted(List<URI> told, Supplier<List<String>> machine, List<String> certified, int port) {
        return new Origins(told, machine, certified, true, port);
    }

    /** Every origin that a page of ours may have. */
    Set<String> own() {
        Set<String> own = new HashSet<>(Set.of(at("127.0.0.1"), at("localhost"), at("[::1]")));
        machine.get().forEach(address -> own.add(at(address)));
        certified.forEach(name -> own.add(at(name)));
        told.forEach(address -> own.add(origin(address)));
        return own;
    }

    /** What stands before the path in what participants open: what the QR carries. */
    public String publicBase() {
        if (!told.isEmpty()) return origin(told.get(0));
        if (!certified.isEmpty()) return at(certified.get(0));
        return machine.get().stream().findFirst().map(this::at).orElse(at("127.0.0.1"));
    }

    /** For staff, who sit at this machine unless it has a public address: 127.0.0.1 is a secure context, 192.168 is none. */
    public String staffBase() {
        return told.isEmpty() && certified.isEmpty() ? at("127.0.0.1") : publicBase();
    }

    /** Whether phones open an address that was told, or that a certificate is for, rather than one of the machine's own. */
    boolean isTold() {
        return !told.isEmpty() || !certified.isEmpty();
    }

    /** What people type: without http:// and the usual port. */
    String address() {
        return publicBase().replaceFirst("^https?://", "");
    }

    private String at(String host) {
        boolean usual = port == (encrypted ? 443 : 80);
        return (encrypted ? "https://" : "http://") + host.toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
    }

    private static String origin(URI address) {
        // Browsers send an origin in lower case, however the address was written.
        String text = (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
        boolean usual = text.startsWith("http://") ? text.endsWith(":80") : text.endsWith(":443");
        return usual ? text.substring(0, text.lastIndexOf(':')) : text;
    }
}
