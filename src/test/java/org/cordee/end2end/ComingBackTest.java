package org.cordee.end2end;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.end2end.FaultyHall.LENIENCE;
import static org.cordee.end2end.FaultyHall.since;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What design/trust.md promises of those who come back after the server was killed (G2, G7, G8). Each prints its figure, and may take a few times as long on a machine that builds something else.
 */
class ComingBackTest {
    @RegisterExtension
    static final FaultyHall hall = new FaultyHall();

    // --- a killed tab

    /** As fast as the page takes them, by its own field and button. */
    private static final String WRITE_A_HUNDRED = "async () => { for (let i = 1; i <= 100; i += 1) {"
            + " const words = document.getElementById('words'); words.value = 'Sans réseau ' + i;"
            + " words.dispatchEvent(new Event('input', { bubbles: true }));"
            + " await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));"
            + " document.querySelector('button.send').click();"
            + " await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))); } }";

    @Test
    void a_hundred_written_without_a_network_outlive_their_tab_and_the_server_and_each_is_there_once_in_order() {
        Phone phone = hall.phone("writer");
        phone.isLive();
        phone.open("solutions");
        hall.network.refuse();
        phone.page.evaluate(WRITE_A_HUNDRED);
        assertThat(phone.page.evaluate(Phone.UNSENT))
                .as("written offline, all kept")
                .isEqualTo(100);
        hall.server().kill();
        killTabs();
        hall.server().start();
        hall.network.heal();
        hall.witness().awaitWelcome();
        Page again = phone.page.context().newPage();
        long back = System.nanoTime();
        again.navigate(hall.door());
        again.waitForFunction(
                "() => document.querySelector('.masthead .chip[data-line=live]') && " + Phone.UNSENT + " === 0",
                null,
                new Page.WaitForFunctionOptions().setTimeout(5_000 * LENIENCE));
        System.out.printf(
                "G7: 100 written offline, tab and server killed: saved %.2f s (of 5) after the page was opened again%n",
                since(back));
        hall.witness()
                .await(
                        "the last is told",
                        w -> w.contribution("Sans réseau 100").isPresent());
        assertThat(hall.said().stream().filter(text -> text.startsWith("Sans réseau")))
                .isEqualTo(IntStream.rangeClosed(1, 100)
                        .mapToObj(i -> "Sans réseau " + i)
                        .toList());
    }

    /** kill -9 of what shows the pages of this test's browser, as a system does that needs the memory. */
    private void killTabs() {
        List<ProcessHandle> tabs = hall.tabs();
        assertThat(tabs).as("there are tabs to be killed").isNotEmpty();
        tabs.forEach(ProcessHandle::destroyForcibly);
        tabs.forEach(tab -> tab.onExit().join());
    }

    // --- a killed server

    @Test
    void of_two_hundred_commands_each_sent_up_to_ten_times_with_every_acknowledgement_lost_each_stands_once() {
        long seed = ThreadLocalRandom.current().nextLong();
        System.out.println("G2, seed " + seed);
        Random chance = new Random(seed);
        List<LiveClient> guests =
                IntStream.range(0, 20).mapToObj(i -> hall.guest()).toList();
        Map<String, ObjectNode> commands = new LinkedHashMap<>();
        LostAcknowledgements lost = new LostAcknowledgements();
        hall.network.drop(lost);
        long before = hall.witness().seq();
        int sent = 0;
        for (int nth = 1; nth <= 10; nth++) {
            int now = sayOften(guests, nth, commands, chance);
            if (nth == 5) hall.server().kill(); // What was just sent may have arrived, or not; the sixth finds nobody.
            if (nth == 6) allCameBack(guests, hall.server()::start);
            if (nth == 7) allCameBack(guests, hall.network::cut);
            if (nth < 5 || nth > 7) lost.await(sent += now);
        }
        hall.witness().awaitWelcome().await("all 200 are told", w -> w.seq() >= before + 200);
        lost.awaitThoseOf(commands.keySet());
        assertThat(guests).as("nobody heard one").allMatch(guest -> guest.waiting() == 10);
        hall.network.heal();
        hall.network.cut(); // Coming back, they ask again.
        guests.forEach(LiveClient::awaitAllAnswered);
        eachStandsOnce(guests, commands, before);
        System.out.printf(
                "G2: 200 commands, each sent up to 10 times, and two breaks: %d acknowledgements lost, 0 duplicates%n",
                lost.count());
        guests.forEach(LiveClient::leave);
    }

    /** One new command of each, up to ten times. Says how many were sent. */
    private static int sayOften(List<LiveClient> guests, int nth, Map<String, ObjectNode> commands, Random chance) {
        int sent = 0;
        for (int who = 0; who < guests.size(); who++) {
            ObjectNode command =
                    LiveClient.command("post").put("section", "evidence").put("text", "Encore " + who + ", " + nth);
            commands.put(guests.get(who).ask(command), command);
            int more = chance.nextInt(10);
            for (int i = 0; i < more; i++) guests.get(who).repeat(command);
            sent += 1 + more;
        }
        return sent;
    }

    /** Does this, and waits until each has been welcome once more. */
    private static void allCameBack(List<LiveClient> guests, Runnable what) {
        List<Long> before = guests.stream().map(ComingBackTest::welcomes).toList();
        what.run();
        for (int who = 0; who < guests.size(); who++) {
            long welcomesBefore = before.get(who);
            guests.get(who).await("welcome again", guest -> welcomes(guest) > welcomesBefore);
        }
    }

    private static long welcomes(LiveClient guest) {
        return guest.frames().stream()
                .filter(frame -> frame.get("t").asText().equals("welcome"))
                .count();
    }

    private void eachStandsOnce(List<LiveClient> guests, Map<String, ObjectNode> commands, long before) {
        assertThat(hall.witness().seq()).as("one event a command, not one more").isEqualTo(before + 200);
        Map<String, Long> told = new LinkedHashMap<>();
        for (JsonNode contribution : hall.witness().all("contribution"))
            told.put(contribution.get("id").asText(), contribution.get("seq").asLong());
        for (LiveClient guest : guests) {
            assertThat(guest.refused()).isEmpty();
            guest.acknowledged().forEach((id, seq) -> assertThat(told).containsEntry(id, seq));
        }
        assertThat(told.keySet()).containsAll(commands.keySet());
        for (int who = 0; who < guests.size(); who++) {
            String theirs = "Encore " + who + ", ";
            assertThat(hall.said().stream().filter(text -> text.startsWith(theirs)))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                            .mapToObj(nth -> theirs + nth)
                            .toList());
        }
    }

    @Test
    void five_hundred_are_live_again_within_ten_seconds_of_a_restart() {
        List<LiveClient> phones = hall.programmedPhones(500);
        phones.forEach(phone -> phone.connect());
        phones.forEach(LiveClient::awaitWelcome);
        hall.server().kill();
        phones.forEach(phone -> phone.await("the loss is noticed", p -> !p.isWelcome()));
        hall.server().start();
        long back = System.nanoTime();
        phones.forEach(LiveClient::awaitWelcome);
        double seconds = since(back);
        System.out.printf("G8: 500 were live again %.2f s (of 10) after the restarted server was there%n", seconds);
        assertThat(seconds).isLessThan(10 * 2);
        hall.witness().awaitWelcome();
        hall.says("challenges", "Dit à cinq cents");
        phones.forEach(phone -> phone.await(
                "all hear it", p -> p.contribution("Dit à cinq cents").isPresent()));
        phones.forEach(LiveClient::leave);
    }
}
