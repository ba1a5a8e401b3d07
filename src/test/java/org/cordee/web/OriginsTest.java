package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which addresses the server takes itself to be reached, and which it shows to whom. */
class OriginsTest {
    private static Origins laptop(int port) {
        return new Origins(List.of(), () -> List.of("192.168.1.10", "10.0.0.4"), port);
    }

    private static Origins told(String... addresses) {
        return new Origins(List.of(addresses).stream().map(URI::create).toList(), () -> List.of("10.0.0.4"), 8080);
    }

    @Test
    void on_a_laptop_participants_get_its_first_private_address_and_staff_get_the_secure_one() {
        assertThat(laptop(8080).publicBase()).isEqualTo("http://192.168.1.10:8080");
        assertThat(laptop(8080).address()).isEqualTo("192.168.1.10:8080");
        assertThat(laptop(8080).staffBase()).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void the_usual_port_is_not_shown() {
        assertThat(laptop(80).publicBase()).isEqualTo("http://192.168.1.10");
        assertThat(laptop(80).own()).contains("http://127.0.0.1", "http://localhost", "http://10.0.0.4");
    }

    @Test
    void a_page_may_come_from_any_address_of_the_machine_and_from_no_other_host_port_or_scheme() {
        assertThat(laptop(8080).own())
                .containsExactlyInAnyOrder(
                        "http://127.0.0.1:8080",
                        "http://localhost:8080",
                        "http://[::1]:8080",
                        "http://192.168.1.10:8080",
                        "http://10.0.0.4:8080");
    }

    @Test
    void an_address_that_the_server_was_told_goes_before_the_machines_own_for_everybody() {
        Origins server = told("https://cordee.example", "https://rmb.example:8443");
        assertThat(server.publicBase()).isEqualTo("https://cordee.example");
        assertThat(server.staffBase()).isEqualTo("https://cordee.example");
        assertThat(server.address()).isEqualTo("cordee.example");
        assertThat(server.own()).contains("https://cordee.example", "https://rmb.example:8443", "http://10.0.0.4:8080");
    }

    @ParameterizedTest
    @CsvSource({
        "https://cordee.example:443, https://cordee.example",
        "http://cordee.example:80, http://cordee.example",
        "https://cordee.example:80, https://cordee.example:80",
        "https://cordee.example:8443/a/path?q, https://cordee.example:8443",
        "HTTPS://Cordee.Example, https://cordee.example",
        "http://[2001:db8::80], http://[2001:db8::80]",
        "http://[2001:db8::1]:80, http://[2001:db8::1]"
    })
    void an_address_is_brought_to_the_form_that_browsers_send_as_origin(String address, String origin) {
        assertThat(told(address).publicBase()).isEqualTo(origin);
        assertThat(told(address).own()).contains(origin);
    }

    @Test
    void a_machine_without_network_is_reached_from_itself() {
        Origins alone = new Origins(List.of(), List::of, 8080);
        assertThat(alone.publicBase()).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void a_machine_that_joins_another_network_is_reached_there_at_once() {
        AtomicReference<List<String>> machine = new AtomicReference<>(List.of("192.168.1.10"));
        Origins origins = new Origins(List.of(), machine::get, 8080);
        machine.set(List.of("172.20.10.2"));
        assertThat(origins.publicBase()).isEqualTo("http://172.20.10.2:8080");
        assertThat(origins.own()).contains("http://172.20.10.2:8080").doesNotContain("http://192.168.1.10:8080");
    }
}
