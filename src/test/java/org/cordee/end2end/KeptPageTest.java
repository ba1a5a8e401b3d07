package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The participant's page on the device (here on the machine itself, which browsers trust as they trust https). */
class KeptPageTest {
    private static final String KEPT = "async () => {"
            + " const names = (await caches.keys()).filter((name) => name.startsWith('cordee-'));"
            + " if (names.length !== 1 || !navigator.serviceWorker.controller) return null;"
            + " const kept = (await (await caches.open(names[0])).keys()).map(({ url }) => new URL(url).pathname);"
            + " return kept.includes('/w/-') && kept.some((path) => path.includes('words-')) ? names[0] : null; }";
    private static final String STAMP = "document.querySelector('meta[name=cordee-pages]').content";

    @TempDir
    private Path newer;

    @Test
    void it_opens_without_a_network_says_when_the_server_has_a_newer_one_and_goes_when_one_leaves() throws IOException {
        NewerPages.lay(newer);
        try (Venue venue = Venue.opened();
                Room room = venue.room("RMB 2026", "La finance sociale")) {
            Facilitator facilitator = room.facilitator(1366, 768);
            facilitator.begin("contribute");
            Phone phone = room.phone("awa", 390, 844);
            phone.scan(room.door().get("url").asText());
            phone.isLive();
            assertThat(kept(phone)).isEqualTo("cordee-" + phone.page.evaluate(STAMP));
            opensWithoutANetwork(venue.server(), phone);
            meetsANewerServer(venue.server(), phone);
            assertThat(facilitator.page.locator(".staff-newer"))
                    .containsText("Une nouvelle version de cette page est là.");
            leaves(phone);
        }
    }

    private static Object kept(Phone phone) {
        return until(phone, KEPT);
    }

    /** What an asynchronous function answers, as soon as that is something; null if it is not within 20 s. */
    private static Object until(Phone phone, String asked) {
        return phone.page.evaluate(
                "async () => { const end = Date.now() + 20000; for (;;) { const found = await (" + asked
                        + ")(); if (found || Date.now() > end) return found; await new Promise((done) => setTimeout(done, 50)); } }");
    }

    private void opensWithoutANetwork(ServerProcess server, Phone phone) {
        server.stop();
        phone.write("solutions", Said.GROCERY);
        phone.send();
        phone.page.reload();
        assertThat(phone.row(Said.GROCERY)).containsText("En attente");
        assertThat(phone.page.locator(".chip")).not().hasAttribute("data-line", "live");
        phone.write("solutions", Said.CURRENCY);
    }

    private void meetsANewerServer(ServerProcess server, Phone phone) {
        String before = phone.page.evaluate(STAMP).toString();
        server.overlaid(newer);
        server.start();
        phone.isLive();
        assertThat(phone.row(Said.GROCERY)).containsText("enregistrée");
        phone.sees("Une nouvelle version de cette page est là.");
        assertThat(phone.page.evaluate(STAMP)).as("no reload by itself").isEqualTo(before);
        assertThat(phone.page.locator("#words")).hasValue(Said.CURRENCY);
        phone.button("Recharger").tap();
        phone.page.waitForFunction(STAMP + " === '" + NewerPages.STAMP + "'");
        phone.isLive();
        assertThat(phone.page.locator("#words")).hasValue(Said.CURRENCY);
        assertThat(until(phone, "async () => (await caches.keys()).join() === 'cordee-" + NewerPages.STAMP + "'"))
                .as("the old ones have gone")
                .isEqualTo(true);
        phone.doesNotSee("Une nouvelle version de cette page est là.");
    }

    private static void leaves(Phone phone) {
        phone.page.locator(".menu-button").tap();
        phone.button("Quitter l’atelier").tap();
        phone.button("Effacer et quitter").tap();
        phone.page.waitForURL("**/");
        assertThat(
                        phone.page.evaluate(
                                "async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length"))
                .isEqualTo(0);
    }
}
