package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.end2end.FaultyHall.LENIENCE;
import static org.cordee.end2end.FaultyHall.since;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cordee.faults.FaultProxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What design/trust.md promises of phones on real networks, in a real Chromium: waking, G2, G5, G6, and the way without
 * WebSockets. Each prints its figure; what it waits for may take three times as long, on a machine that builds something else.
 */
class FaultyNetworkTest {
    @RegisterExtension
    static final FaultyHall hall = new FaultyHall();

    private static LocatorAssertions.IsVisibleOptions within(double seconds) {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(seconds * 1000 * LENIENCE);
    }

    private static Locator chip(Phone phone, String state) {
        return phone.page.locator(".masthead .chip[data-line=" + state + "]");
    }

    @Test
    void five_sleeps_in_a_row_with_dead_sockets_and_live_within_two_seconds_of_each_sign_of_waking() {
        Phone phone = hall.phone("sleeper");
        phone.isLive();
        phone.open("stakes");
        for (Waking sign : Waking.values()) {
            String missed = "Dit pendant le sommeil, " + sign;
            sign.sleep(phone);
            hall.network.halfOpen();
            hall.says("stakes", missed);
            long woken = System.nanoTime();
            sign.wake(phone);
            isLiveWith(phone, missed, woken, "woken, " + sign);
        }
    }

    /** Within twice the promise, which is less than the ten seconds after which a dead line is found without waking. */
    private void isLiveWith(Phone phone, String missed, long woken, String how) {
        var soon = new LocatorAssertions.IsVisibleOptions().setTimeout(2_000 * 2);
        assertThat(phone.row(missed)).isVisible(soon);
        assertThat(chip(phone, "live")).isVisible(soon);
        System.out.printf("%s, the socket dead: live with what was missed after %.2f s of 2%n", how, since(woken));
    }

    @Test
    void a_page_that_really_stood_still_finds_by_itself_that_it_did() {
        Phone phone = hall.phone("frozen");
        phone.isLive();
        phone.open("fields");
        for (int night = 1; night <= 2; night++) {
            String missed = "Dit pendant le gel " + night;
            hall.says("fields", "Dit avant le gel " + night);
            assertThat(phone.row("Dit avant le gel " + night)).isVisible();
            signal(hall.tabs(), "STOP");
            hall.network.halfOpen();
            hall.says("fields", missed);
            standStill();
            long woken = System.nanoTime();
            signal(hall.tabs(), "CONT");
            isLiveWith(phone, missed, woken, "stopped for 4 s and let go on, time " + night);
        }
    }

    /** Not a wait for something: this is the sleep itself, just longer than a late timer may be. */
    private static void standStill() {
        try {
            TimeUnit.SECONDS.sleep(4);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void signal(List<ProcessHandle> tabs, String name) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        tabs.forEach(tab -> command.add(String.valueOf(tab.pid())));
        try {
            assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                    .as("%s", command)
                    .isZero();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_dead_network_is_said_within_five_seconds_and_forgotten_when_it_is_well_again() {
        Phone phone = hall.phone("watcher");
        phone.isLive();
        long dead = System.nanoTime();
        hall.network.blackhole();
        assertThat(chip(phone, "lost")).isVisible(within(5));
        System.out.printf("G6: a black hole was said after %.2f s of 5%n", since(dead));
        phone.write("stakes", "Dit dans le trou noir");
        phone.send();
        assertThat(phone.row("Dit dans le trou noir")).containsText("En attente");
        long well = System.nanoTime();
        hall.network.heal();
        assertThat(chip(phone, "live")).isVisible(within(5));
        System.out.printf("G6: live %.2f s after the network was well again%n", since(well));
        assertThat(phone.row("Dit dans le trou noir")).containsText("enregistrée");
        assertThat(hall.said()).containsOnlyOnce("Dit dans le trou noir");
    }

    @Test
    void a_lost_delta_is_noticed_by_the_next_frame_and_by_a_beat_alone() {
        Phone phone = hall.phone("reader");
        phone.isLive();
        phone.open("fields");
        hall.network.drop(text -> text.startsWith("{\"t\":\"delta\"") && text.contains("perdu en route"));
        int dropped = hall.network.dropped();
        hall.says("fields", "Un premier, perdu en route");
        long next = System.nanoTime();
        hall.says("fields", "Un second");
        assertThat(phone.row("Un premier, perdu en route")).isVisible(within(10));
        System.out.printf("G5: a lost delta was there %.2f s after the next frame%n", since(next));
        long alone = System.nanoTime();
        hall.says("fields", "Un dernier, perdu en route");
        assertThat(phone.row("Un dernier, perdu en route")).isVisible(within(10));
        System.out.printf("G5: a lost last delta was there after %.2f s of 10%n", since(alone));
        assertThat(hall.network.dropped()).as("deltas were lost").isGreaterThanOrEqualTo(dropped + 2);
    }

    @Test
    void with_every_acknowledgement_lost_across_reload_and_restart_each_stands_once() {
        Phone phone = hall.phone("doubter");
        phone.isLive();
        hall.network.dropAcknowledgements();
        for (int i = 1; i <= 5; i++) {
            phone.write("challenges", "Doute " + i);
            phone.send();
        }
        hall.witness().await("all five stand", w -> w.contribution("Doute 5").isPresent());
        phone.page.reload();
        phone.isLive();
        hall.network.cut();
        hall.restart();
        phone.isLive();
        phone.page.reload();
        phone.isLive();
        hall.network.heal();
        hall.network.cut();
        phone.open("challenges");
        for (int i = 1; i <= 5; i++) assertThat(phone.row("Doute " + i)).containsText("enregistrée");
        assertThat(phone.page.evaluate(Phone.UNSENT)).isEqualTo(0);
        assertThat(hall.said().stream().filter(text -> text.startsWith("Doute")))
                .containsExactly("Doute 1", "Doute 2", "Doute 3", "Doute 4", "Doute 5");
        System.out.println("G2: 5 posts, every acknowledgement lost, two reloads, one kill -9: 0 duplicates");
    }

    @Test
    void where_a_proxy_kills_web_sockets_the_same_frames_go_another_way_by_themselves() {
        for (FaultProxy.Upgrades how : List.of(
                FaultProxy.Upgrades.REFUSED,
                FaultProxy.Upgrades.CUT,
                FaultProxy.Upgrades.SWALLOWED,
                FaultProxy.Upgrades.MUTE)) {
            hall.network.upgrades(how);
            long opened = System.nanoTime();
            Phone phone = hall.phone("behind-" + how);
            assertThat(chip(phone, "live")).isVisible(within(10));
            System.out.printf("without WebSockets (%s): live after %.2f s%n", how, since(opened));
            phone.say("evidence", "Par un autre chemin, " + how);
            hall.says("evidence", "Réponse à " + how);
            assertThat(phone.row("Réponse à " + how)).isVisible(within(2));
            if (how == FaultProxy.Upgrades.REFUSED) resumesAfterARestart(phone);
            phone.page.context().close();
        }
        assertThat(hall.said()).doesNotHaveDuplicates();
    }

    private void resumesAfterARestart(Phone phone) {
        hall.server().kill();
        for (int i = 1; i <= 3; i++) {
            phone.write("evidence", "Pendant l’arrêt " + i);
            phone.send();
        }
        hall.server().start();
        long back = System.nanoTime();
        assertThat(chip(phone, "live")).isVisible(within(10));
        System.out.printf("without WebSockets: live %.2f s after the server was back%n", since(back));
        for (int i = 1; i <= 3; i++)
            assertThat(phone.row("Pendant l’arrêt " + i)).containsText("enregistrée");
        hall.witness().awaitWelcome();
        assertThat(hall.said().stream().filter(text -> text.startsWith("Pendant l’arrêt")))
                .containsExactly("Pendant l’arrêt 1", "Pendant l’arrêt 2", "Pendant l’arrêt 3");
    }
}
