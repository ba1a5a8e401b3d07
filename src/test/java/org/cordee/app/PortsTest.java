package org.cordee.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final String LOOPBACK = "127.0.0.1";

    @Test
    void port_0_is_any_that_is_free() {
        assertThat(Ports.free(LOOPBACK, 0)).isPositive();
    }

    @Test
    void a_free_port_is_the_one_asked_for() {
        int port = Ports.free(LOOPBACK, 0);
        assertThat(Ports.free(LOOPBACK, port)).isEqualTo(port);
    }

    @Test
    void a_taken_port_is_said_with_what_to_do() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            assertThatThrownBy(() -> Ports.free(LOOPBACK, taken.getLocalPort()))
                    .isInstanceOfSatisfying(
                            StartFailure.class,
                            failure -> assertThat(failure.exitCode()).isEqualTo(StartFailure.NO_PORT))
                    .hasMessageContaining("Port " + taken.getLocalPort() + " of 127.0.0.1 cannot be had")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void an_address_that_is_not_this_machines_is_said() {
        assertThatThrownBy(() -> Ports.free("192.0.2.77", 0)).isInstanceOf(StartFailure.class);
        assertThatThrownBy(() -> Ports.free("no-such-host.invalid", 0)).isInstanceOf(StartFailure.class);
    }
}
