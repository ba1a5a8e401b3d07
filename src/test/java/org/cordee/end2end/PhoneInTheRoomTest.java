package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a phone does to who holds it, and to nobody else: it keeps little, erases all of it, and never moves what is read or stops who types. */
class PhoneInTheRoomTest {
    private static final Path PICTURES = Path.of("target/phone-in-the-room");
    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `(cordee:[^`]+)`");
    private static final String KEYS = "() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]";
    private static final String LEFT = """
        async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie,
          ...(await indexedDB.databases()).map(({ name }) => name), ...(window.caches ? await caches.keys() : []),
          ...(navigator.serviceWorker ? await navigator.serviceWorker.getRegistrations() : []).map(String)].filter(Boolean)\
        """;
    private static final int EARLIER = 120;
    private static final int ARRIVING = 300;
    private static final int EACH = 100;

    @RegisterExtension
    static final Venue venue = new Venue();

    @Test
    void a_whole_visit_keeps_only_what_is_documented_and_leaving_leaves_nothing() {
        try (Room room = room()) {
            room.play(PICTURES, () -> {
                Phone phone = room.phone("ada", 390, 844);
                List<Response> answers = new ArrayList<>();
                List<String> asked = new ArrayList<>();
                phone.page.context().onResponse(answers::add);
                phone.page.context().onRequest(request -> asked.add(request.url()));
                visit(room, phone);
                assertThat(keys(phone.page)).isNotEmpty().allMatch(this::isDocumented);
                Page secondTab = phone.page.context().newPage();
                secondTab.navigate(phone.page.url());
                assertThat(secondTab.getByText("En direct").first()).isVisible();
                leave(phone.page);
                assertThat(phone.page.locator("#code")).isVisible();
                assertThat(secondTab.getByText("Vous avez quitté l’atelier")).isVisible();
                for (Page page : List.of(phone.page, secondTab))
                    assertThat((List<?>) page.evaluate(LEFT)).isEmpty();
                assertThat(phone.page.context().cookies()).isEmpty();
                assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith(room.home()) || url.startsWith("blob:"));
                assertThat(answers)
                        .isNotEmpty()
                        .noneMatch(answer -> answer.allHeaders().containsKey("set-cookie"));
            });
        }
    }

    /** A bit of all that leaves a trace. */
    private static void visit(Room room, Phone phone) {
        phone.scan(room.door().get("url").asText());
        phone.isLive();
        phone.say("solutions", Said.GROCERY);
        phone.quoteMe("Ada", "Mali");
        phone.button("Vous serez cité").tap();
        phone.row(Said.GROCERY).locator("[data-way=edit]").tap();
        phone.page.locator("#words").fill(Said.GROCERY + " et ses voisins");
        phone.page.locator("button.send").tap();
        phone.write("stakes", "Un brouillon");
        phone.page.locator(".sorter select").selectOption("supported");
        phone.page.locator(".menu-button").tap();
        for (String choice : List.of("Sombre", "Très grande", "English", "Français"))
            phone.page.locator(".menu label", hasText(choice)).tap();
        assertThat(phone.page.locator("html")).hasAttribute("lang", "fr");
        phone.page.reload();
        phone.isLive();
        assertThat(phone.page.locator("html")).hasAttribute("data-text", "larger");
        phone.open("stakes");
        assertThat(phone.page.locator("#words")).hasValue("Un brouillon");
    }

    private static void leave(Page page) {
        page.locator(".menu-button").tap();
        page.getByText("Quitter l’atelier").tap();
        page.getByText("Effacer et quitter").tap();
    }

    private static List<?> keys(Page page) {
        return (List<?>) page.evaluate(KEYS);
    }

    private boolean isDocumented(Object key) {
        return documented().stream()
                .anyMatch(pattern -> pattern.matcher(Objects.toString(key)).matches());
    }

    /** The keys of docs/privacy.md, where W is a workshop's id and … the rest. */
    private static List<Pattern> documented() {
        try {
            Matcher rows = DOCUMENTED.matcher(Files.readString(Path.of("docs/privacy.md")));
            return rows.results()
                    .map(row -> row.group(1).replace("…", ".+").replaceFirst(":W(?=:|$)", ":[\\\\w-]+"))
                    .map(Pattern::compile)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void three_hundred_arrive_while_one_reads_and_types_and_nothing_moves() {
        try (Room room = room()) {
            room.play(PICTURES, () -> {
                List<LiveClient> crowd = IntStream.range(0, (EARLIER + ARRIVING) / EACH + 1)
                        .mapToObj(i -> room.somebody())
                        .toList();
                say(crowd, 0, EARLIER);
                Phone phone = room.phone("ada", 390, 844);
                phone.scan(room.door().get("url").asText());
                assertThat(phone.page.locator("#tab-solutions .count")).hasText(String.valueOf(EARLIER));
                assertThat(phone.page.locator(".coach-question")).hasAttribute("aria-expanded", "true");
                leavesRoomForTheList(room.phone("low", 320, 568), room);
                Locator read = readInTheMiddle(phone.page);
                double where = read.boundingBox().y;
                phone.page.locator("#words").focus();
                String typed = "une epicerie cooperative tenue par ses clients, trois heures par mois";
                for (int tenth = 0; tenth < 10; tenth++) {
                    for (int i = 0; i < ARRIVING / 10; i++) ask(crowd, EARLIER + tenth * ARRIVING / 10 + i);
                    phone.page
                            .keyboard()
                            .type(typed.substring(tenth * typed.length() / 10, (tenth + 1) * typed.length() / 10));
                }
                crowd.forEach(LiveClient::awaitAllAnswered);
                assertThat(phone.page.locator(".pill")).containsText(ARRIVING + " nouvelles");
                assertThat(phone.page.locator("#words")).hasValue(typed);
                assertThat(read.boundingBox().y).isEqualTo(where);
                // The room's news are said, and seldom.
                assertThat(phone.page.locator("#spoken")).containsText(Pattern.compile("nouvelles? contributions?"));
                phone.page.locator(".pill").tap();
                assertThat(phone.page.locator("#tab-solutions .count")).hasText(String.valueOf(EARLIER + ARRIVING));
                assertThat(phone.page.locator(".pill")).hasCount(0);
                crowd.forEach(LiveClient::leave);
            });
        }
    }

    private static void leavesRoomForTheList(Phone low, Room room) {
        low.scan(room.door().get("url").asText());
        assertThat(low.page.locator(".coach-question")).hasAttribute("aria-expanded", "false");
    }

    /** The row that stands in the view, some way up from the end. */
    private static Locator readInTheMiddle(Page page) {
        page.locator(".stage")
                .evaluate(
                        "stage => new Promise((done) => { stage.scrollTop -= 1500; requestAnimationFrame(() => requestAnimationFrame(done)); })");
        assertThat(page.locator(".pill")).hasCount(0);
        String id = (String) page.locator(".stage").evaluate("""
            stage => [...stage.querySelectorAll('.contribution')]
              .find((row) => row.getBoundingClientRect().top > stage.getBoundingClientRect().top).dataset.row\
            """);
        return page.locator("[data-row='" + id + "']");
    }

    private static void say(List<LiveClient> crowd, int from, int to) {
        for (int n = from; n < to; n++) ask(crowd, n);
        crowd.forEach(LiveClient::awaitAllAnswered);
    }

    private static void ask(List<LiveClient> crowd, int n) {
        crowd.get(n / EACH)
                .ask(LiveClient.command("post")
                        .put("section", "solutions")
                        .put(
                                "text",
                                "N° " + n + ". Ce que quelqu’un d’autre a dit dans la salle, sur une ligne ou deux."));
    }

    @Test
    void a_withdrawal_by_mistake_is_taken_back_at_a_tap_and_one_s_words_go_home_as_a_file() {
        try (Room room = room()) {
            room.play(PICTURES, () -> {
                Phone phone = room.phone("ada", 320, 640);
                phone.scan(room.door().get("url").asText());
                phone.isLive();
                phone.say("solutions", Said.GROCERY);
                phone.row(Said.GROCERY).locator("[data-way=withdraw]").tap();
                phone.row(Said.GROCERY).locator("[data-way='withdraw.yes']").tap();
                phone.row(Said.GROCERY).locator("[data-way='withdraw.undo']").tap();
                assertThat(phone.row(Said.GROCERY)).containsText("La vôtre · enregistrée");
                phone.page.context().setOffline(true);
                phone.open("mine");
                byte[] kept = Screen.downloaded(
                        phone.page, () -> phone.page.locator("[data-way=keep]").tap());
                assertThat(new String(kept, StandardCharsets.UTF_8))
                        .contains("# Ma parole", "\n## Solutions\n\n- " + Said.GROCERY + "\n  → Reçue, sur le mur\n");
                phone.page.locator("[data-way=share]").tap();
                assertThat(phone.page.locator(".notice")).containsText("Copié");
            });
        }
    }

    private static Page.LocatorOptions hasText(String words) {
        return new Page.LocatorOptions().setHasText(Pattern.compile("^" + words));
    }

    private Room room() {
        Room room = venue.room("RMB 2026", "La finance sociale et solidaire");
        room.open();
        return room;
    }
}
