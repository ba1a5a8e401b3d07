package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What {@link ThePlainNetworkTest} runs in a network of its own: a whole workshop at http://192.168.77.1, staff at 127.0.0.1. */
final class PlainVisit {
    private static final Path PICTURES = Path.of("target/plain-network");
    private static final String EDITED = Said.GROCERY + ", à tour de rôle";
    private static final String IN_THE_TUNNEL = "Dit dans le tunnel";

    private static final String RUNS_WHEN_CUT =
            "title => title.scrollWidth > title.clientWidth && getComputedStyle(title).direction";

    private final Room room;
    private final String base;
    private final List<String> asked = new ArrayList<>();
    private final Facilitator facilitator;
    private final Desk desk;
    private final Wall wall;
    private final Phone ada;
    private final Phone bruno;

    private PlainVisit(Room room) {
        this.room = room;
        base = URI.create(room.door().get("url").asText()).resolve("/").toString();
        facilitator = room.facilitator(1366, 768);
        desk = room.desk("desk", 1366, 768);
        wall = room.wall();
        room.preparing(context -> context.onRequest(request -> asked.add(request.url())));
        ada = room.phone("ada", 320, 640);
        bruno = room.phone("bruno", 320, 640);
    }

    public static void main(String[] args) {
        setDefaultAssertionTimeout(20_000);
        try (ServerProcess server = ServerProcess.startForPhones(Path.of(args[0]));
                Browser browser = Browser.launch();
                Room room = new Room(server, browser, "RMB 2026", "La finance sociale et solidaire")) {
            PlainVisit visit = new PlainVisit(room);
            room.play(PICTURES, visit::hold);
            visit.staffAreKeptOut(browser);
        }
    }

    private void hold() {
        facilitator.begin("contribute");
        comeIn();
        contribute();
        loseTheNetwork();
        arrange();
        weigh();
        readBack();
        takeAway();
        eraseAndLeave();
        assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith(base) || url.startsWith("blob:" + base));
    }

    private void comeIn() {
        ada.page.navigate(base);
        ada.sees(lineOf(ada));
        ada.typeCode(base, room.door().get("code").asText());
        bruno.scan(room.door().get("url").asText());
        for (Phone phone : List.of(ada, bruno)) {
            phone.isLive();
            assertThat(phone.page.url()).startsWith(base);
            assertThat(phone.page.evaluate("isSecureContext")).isEqualTo(false);
            assertThat(phone.page.locator(".notice")).containsText(lineOf(phone));
            phone.page.locator(".notice button").tap();
        }
    }

    /** A hall's network is local; the machine's own may be open to the world. */
    private String lineOf(Phone phone) {
        return phone.in(address().isSiteLocalAddress() ? "common.unencrypted.local" : "common.unencrypted.open");
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(URI.create(base).getHost());
        } catch (UnknownHostException e) {
            throw new AssertionError(e); // an address is no name that anybody would have to know
        }
    }

    private void contribute() {
        ada.say("solutions", Said.GROCERY);
        ada.say("fields", Said.CREDIT);
        ada.say("evidence", Said.JOBS);
        ada.say("challenges", Said.GUARANTEES);
        ada.say("stakes", Said.VOICE);
        ada.open("solutions");
        ada.row(Said.GROCERY).locator("[data-way=edit]").tap();
        ada.page.locator("#words").fill(EDITED);
        ada.send();
        assertThat(ada.row(EDITED)).containsText(ada.in("participant.state.edited"));
        ada.say("solutions", Said.ADVERT);
        ada.row(Said.ADVERT).locator("[data-way=withdraw]").tap();
        ada.row(Said.ADVERT).locator("[data-way='withdraw.yes']").tap();
        bruno.say("solutions", Said.CURRENCY);
        bruno.doesNotSee(Said.ADVERT);
        bruno.prove(EDITED, "Trois ans de comptes", List.of("https://example.org/bilan", "2016", "Québec"));
        wall.sees(Said.CURRENCY);
        supportAndTakeBack();
    }

    private void supportAndTakeBack() {
        bruno.meToo("solutions", EDITED);
        assertThat(ada.row(EDITED)).containsText("1 personne le dit aussi");
        Locator also = bruno.row(EDITED).locator("[data-way=also]");
        also.tap();
        assertThat(also).hasAttribute("aria-pressed", "false");
        assertThat(ada.row(EDITED)).not().containsText("le dit aussi");
    }

    /** What was said meanwhile is sent, once, when it is back. */
    private void loseTheNetwork() {
        BrowserContext context = ada.page.context();
        context.setOffline(true);
        ada.write("solutions", IN_THE_TUNNEL);
        ada.send();
        assertThat(ada.row(IN_THE_TUNNEL)).containsText(ada.in("participant.state.post-waiting"));
        assertThat(ada.page.locator(".chip")).not().hasAttribute("data-line", "live");
        context.setOffline(false);
        ada.isLive();
        assertThat(ada.row(IN_THE_TUNNEL)).containsText(ada.in("participant.state.saved"));
        bruno.open("solutions");
        assertThat(bruno.row(IN_THE_TUNNEL)).hasCount(1);
    }

    /** Language, size and colours; then the page comes back by itself as it was left, with what was being written. */
    private void arrange() {
        ada.write("stakes", "Un brouillon");
        ada.page.locator(".menu-button").tap();
        ada.sees(lineOf(ada));
        choose("Sombre");
        choose("Très grande");
        choose("العربية");
        assertThat(ada.page.locator("html[lang=ar][dir=rtl][data-text=larger]")).hasCount(1);
        assertThat(ada.page.locator(".which h1 > bdi").evaluate(RUNS_WHEN_CUT))
                .as("a French title in the Arabic page is cut at its own end")
                .isEqualTo("ltr");
        choose("Français");
        assertThat(ada.page.locator("html[lang=fr][dir=ltr]")).hasCount(1);
        ada.page.reload();
        ada.isLive();
        assertThat(ada.page.locator("html[data-text=larger]")).hasCount(1);
        ada.open("stakes");
        assertThat(ada.page.locator("#words")).hasValue("Un brouillon");
        ada.page.locator("#words").fill("");
    }

    private void choose(String preference) {
        ada.page
                .locator(".menu label", new Page.LocatorOptions().setHasText(Pattern.compile("^" + preference)))
                .tap();
    }

    private void weigh() {
        facilitator.begin("prioritise");
        for (Phone phone : List.of(ada, bruno)) {
            phone.follow("prioritise");
            phone.dot("solutions", Said.CURRENCY);
        }
        Locator dot = ada.row(Said.CURRENCY).locator("[data-way=dot]");
        dot.tap();
        assertThat(dot).hasAttribute("aria-pressed", "false");
        facilitator.tab(facilitator.in("lead.tab.weigh"));
        facilitator.reveal("solutions");
        assertThat(ada.row(Said.CURRENCY).locator(".rank")).containsText("1 gommette");
    }

    private void readBack() {
        desk.take("solutions", EDITED);
        desk.take("solutions", Said.CURRENCY);
        facilitator.begin("read-back");
        for (Phone phone : List.of(ada, bruno)) phone.follow("read-back");
        ada.recognise(EDITED);
        bruno.object(Said.CURRENCY, Said.OBJECTION);
        desk.answerAsMinority(Said.OBJECTION, Said.ANSWER);
        desk.signing();
        desk.sign();
    }

    /** The document, and one's own words: without a secure context a page may neither share nor copy in the new way. */
    private void takeAway() {
        assertThat(new String(ada.download(ada.in("documents.short.md")), StandardCharsets.UTF_8))
                .contains(EDITED);
        ada.open("mine");
        byte[] kept = Screen.downloaded(
                ada.page, () -> ada.page.locator("[data-way=keep]").tap());
        assertThat(new String(kept, StandardCharsets.UTF_8)).contains("# Ma parole", EDITED, IN_THE_TUNNEL);
        Locator share = ada.page.locator("[data-way=share]");
        assertThat(share).hasText(ada.in("participant.mine.copy"));
        share.tap();
        assertThat(ada.page.locator(".notice")).containsText(ada.in("participant.mine.copied"));
        ada.page.evaluate("() => { document.execCommand = () => false; }");
        share.tap();
        assertThat(ada.page.locator(".my-words textarea").inputValue()).contains(EDITED, IN_THE_TUNNEL);
    }

    private void eraseAndLeave() {
        ada.page.locator("[data-way=erase]").tap();
        ada.page.locator("[data-way='erase.yes']").tap();
        ada.sees(ada.in("participant.mine.none"));
        bruno.open("solutions");
        bruno.doesNotSee(IN_THE_TUNNEL);
        ada.page.locator(".menu-button").tap();
        ada.button(ada.in("participant.leave")).tap();
        ada.button(ada.in("participant.leave.yes")).tap();
        assertThat(ada.page.locator("#code")).isVisible();
        assertThat((List<?>) ada.page.evaluate("""
                async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie,
                  ...(await indexedDB.databases()).map(({ name }) => name)].filter(Boolean)""")).isEmpty();
    }

    /** The pages are not given there, nor a seat for whoever has got hold of a link; at 127.0.0.1 all of it has just worked. */
    private void staffAreKeptOut(Browser browser) {
        try (BrowserContext stranger = browser.visitor()) {
            Page page = stranger.newPage();
            for (String link : List.of(facilitator.page.url(), desk.page.url(), room.home() + "organiser")) {
                String path = URI.create(link).getPath();
                assertThat(page.navigate(base + path.substring(1)).status()).isEqualTo(403);
                assertThat(page.locator("[data-stop=needs-encryption] h1"))
                        .hasText(facilitator.in("facilitator.stop.needs-encryption"));
            }
            Object answer = page.evaluate("""
                    async (secret) => {
                      const answer = await fetch('/api/exchange', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ secret }) });
                      return answer.status + ' ' + (await answer.json()).code;
                    }""", room.organiserSecret());
            assertThat(answer).isEqualTo("403 needs-encryption");
        }
    }
}
