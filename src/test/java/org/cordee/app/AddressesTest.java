package org.cordee.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private static int rank(String card, String address) {
        try {
            InetAddress one = InetAddress.getByName(address);
            return Addresses.rank(card, Addresses.kind(card, card, one), one);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_halls_network_goes_before_the_internet_and_the_machines_own_bridges_come_last() {
        assertThat(Stream.of(
                        rank("wlp3s0", "192.168.1.20"),
                        rank("ppp0", "10.0.0.2"),
                        rank("eth0", "203.0.113.5"),
                        rank("docker0", "172.17.0.1")))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void cards_are_known_by_their_names_on_every_platform() {
        assertThat(Stream.of("wlan0", "enp2s0", "eth1", "en0", "Wlan0")).allMatch(card -> rank(card, "10.1.2.3") == 0);
        assertThat(Stream.of("br-1a2b", "veth12", "virbr0", "utun3", "wg0", "tailscale0", "VBoxNet0"))
                .allMatch(card -> rank(card, "192.168.9.1") == 3);
    }

    @Test
    void what_is_found_on_this_machine_is_no_loopback() {
        assertThat(Addresses.reachable()).noneMatch(address -> address.startsWith("127."));
    }
}
