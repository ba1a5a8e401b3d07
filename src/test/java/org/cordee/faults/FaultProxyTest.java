package org.cordee.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The faults are those that are asked for: what stands on them stands on something. The server answers every line with itself. */
class FaultProxyTest {
    private static final String HELLO = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String UPGRADE = "GET / HTTP/1.1\r\nUpgrade: websocket\r\n\r\n";
    private static final int A_MOMENT_MS = 150;

    private ServerSocket server;
    private FaultProxy proxy;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        FaultProxy.inBackground(this::serve);
        proxy = new FaultProxy().before(server.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                FaultProxy.inBackground(() -> echo(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void echo(Socket socket) {
        try (socket) {
            InputStream in = socket.getInputStream();
            byte[] some = new byte[1024];
            for (int count = in.read(some); count >= 0; count = in.read(some))
                socket.getOutputStream().write(some, 0, count);
        } catch (IOException gone) {
            // The test is over, or this was its point.
        }
    }

    private Socket client() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(5_000);
        return client;
    }

    private static void say(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String hear(Socket client, int count) throws IOException {
        return new String(client.getInputStream().readNBytes(count), StandardCharsets.ISO_8859_1);
    }

    private static void hears(Socket client, String text) throws IOException {
        assertThat(hear(client, text.length())).isEqualTo(text);
    }

    private static void hearsNothing(Socket client) throws IOException {
        client.setSoTimeout(A_MOMENT_MS);
        assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        client.setSoTimeout(5_000);
    }

    private static void isCut(Socket client) {
        assertThatThrownBy(() -> {
                    if (client.getInputStream().read() < 0) throw new SocketException("closed");
                })
                .isInstanceOf(SocketException.class);
    }

    private Socket greeted() throws IOException {
        Socket client = client();
        say(client, HELLO);
        hears(client, HELLO);
        return client;
    }

    @Test
    void without_a_fault_all_passes_both_ways() throws IOException {
        try (Socket client = greeted()) {
            say(client, "x".repeat(50_000));
            hears(client, "x".repeat(50_000));
            assertThat(proxy.opened()).isEqualTo(1);
        }
    }

    @Test
    void a_black_hole_holds_back_old_and_new_and_tells_nobody_and_what_it_held_flows_when_it_heals()
            throws IOException {
        try (Socket old = greeted()) {
            proxy.blackhole();
            say(old, "one");
            try (Socket fresh = client()) {
                say(fresh, HELLO);
                hearsNothing(old);
                hearsNothing(fresh);
                proxy.heal();
                hears(old, "one");
                hears(fresh, HELLO);
            }
        }
    }

    @Test
    void half_open_is_dead_for_ever_and_others_are_well() throws IOException {
        try (Socket old = greeted()) {
            proxy.halfOpen();
            proxy.heal();
            say(old, "lost");
            hearsNothing(old);
            greeted().close();
        }
    }

    @Test
    void half_open_one_way_still_carries_the_other() throws IOException {
        try (Socket old = client()) {
            say(old, UPGRADE);
            hears(old, UPGRADE);
            proxy.halfOpen(FaultProxy.Way.TO_CLIENT);
            say(old, "\u0081\u0001x");
            hearsNothing(old);
        }
    }

    @Test
    void what_is_refused_or_cut_breaks_at_once() throws IOException {
        try (Socket old = greeted();
                Socket cut = greeted()) {
            proxy.cut();
            isCut(cut);
            proxy.refuse();
            isCut(old);
            isCut(client());
            proxy.heal();
            greeted().close();
        }
    }

    @Test
    void a_connection_is_cut_after_so_many_bytes_and_those_arrive() throws IOException {
        try (Socket client = greeted()) {
            proxy.cutAfter(5);
            say(client, "123456789");
            hears(client, "12345");
            isCut(client);
        }
    }

    @Test
    void a_delay_is_there_each_way() throws IOException {
        try (Socket client = greeted()) {
            proxy.delay(A_MOMENT_MS);
            long from = System.nanoTime();
            say(client, "late");
            hears(client, "late");
            assertThat((System.nanoTime() - from) / 1_000_000).isGreaterThanOrEqualTo(2 * A_MOMENT_MS);
        }
    }

    @Test
    void single_frames_are_dropped_and_those_around_them_pass() throws IOException {
        try (Socket client = client()) {
            say(client, UPGRADE);
            hears(client, UPGRADE);
            proxy.dropAcknowledgements();
            String ack = frame("{\"t\":\"ack\",\"id\":\"x\"}");
            String longer = frame("{\"t\":\"delta\",\"x\":\"" + "y".repeat(300) + "\"}");
            say(client, frame("{\"t\":\"beat\"}") + ack + longer);
            hears(client, frame("{\"t\":\"beat\"}") + longer);
            assertThat(proxy.dropped()).isEqualTo(1);
        }
    }

    private static String frame(String text) {
        String length = text.length() < 126
                ? String.valueOf((char) text.length())
                : "\u007e" + (char) (text.length() >> 8) + (char) (text.length() & 0xff);
        return "\u0081" + length + text;
    }

    @Test
    void web_sockets_are_killed_in_four_ways_and_plain_requests_pass() throws IOException {
        proxy.upgrades(FaultProxy.Upgrades.REFUSED);
        try (Socket refused = client()) {
            say(refused, UPGRADE);
            assertThat(hear(refused, 12)).isEqualTo("HTTP/1.1 502");
        }
        proxy.upgrades(FaultProxy.Upgrades.CUT);
        try (Socket cut = client()) {
            say(cut, UPGRADE);
            isCut(cut);
        }
        proxy.upgrades(FaultProxy.Upgrades.SWALLOWED);
        try (Socket swallowed = client()) {
            say(swallowed, UPGRADE);
            hearsNothing(swallowed);
        }
        proxy.upgrades(FaultProxy.Upgrades.MUTE);
        try (Socket mute = client()) {
            say(mute, UPGRADE);
            hears(mute, UPGRADE);
            say(mute, frame("{\"t\":\"welcome\"}"));
            hearsNothing(mute);
        }
        greeted().close();
    }
}
