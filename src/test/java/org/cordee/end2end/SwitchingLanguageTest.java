package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketFrame;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who chooses another language goes on where they were: only the words of the page are others. */
class SwitchingLanguageTest {
    private static final Path PICTURES = Path.of("target/switching-language");
    private static final String DRAFT = "un brouillon";
    private static final int SAID = 30;

    @Test
    void the_page_goes_on_in_another_language_with_its_draft_its_place_and_its_line() {
        try (Venue venue = Venue.opened();
                Room room = venue.room("RMB 2026", "La finance sociale et solidaire")) {
            room.play(PICTURES, () -> {
                Facilitator facilitator = room.facilitator(1366, 768);
                facilitator.begin("contribute");
                LiveClient somebody = room.somebody();
                for (int n = 0; n < SAID; n++)
                    somebody.ask(LiveClient.command("post")
                            .put("section", "solutions")
                            .put("text", "N° " + n + ", sur une ligne ou deux de ce téléphone"));
                somebody.awaitAllAnswered();
                participantSwitches(room);
                facilitatorSwitches(facilitator.page);
                somebody.leave();
            });
        }
    }

    private static void participantSwitches(Room room) {
        Phone phone = room.phone("phone", 390, 844);
        Page page = phone.page;
        List<String> told = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        page.onWebSocket(line -> {
            lines.add(line.url());
            line.onFrameSent(frame -> told.add(text(frame)));
        });
        phone.scan(room.door().get("url").asText());
        phone.isLive();
        phone.write("solutions", DRAFT);
        double where = readInTheMiddle(page);
        page.evaluate("() => { window.sameAsBefore = true; }");
        page.locator(".menu-button").tap();
        Locator arabic = page.locator(".menu label", new Page.LocatorOptions().setHasText("العربية"));
        arabic.tap();

        assertThat(page.locator("html[lang=ar][dir=rtl]")).hasCount(1);
        assertThat(page.locator("#tab-solutions")).containsText(sayIn("ar", "common.section.reproduce.solutions"));
        assertThat(arabic.locator("input")).isFocused();
        assertThat(page.locator("#words")).hasValue(DRAFT);
        assertThat(scrolled(page)).isEqualTo(where);
        assertThat(page.evaluate("window.sameAsBefore")).as("no reload").isEqualTo(true);
        assertThat(lines).as("lines opened").hasSize(1);
        assertThat(hellos(told)).hasSize(1).allMatch(hello -> hello.contains("\"lang\":\"fr\""));
        comesBackInArabic(page, told);
    }

    private static void comesBackInArabic(Page page, List<String> told) {
        page.reload();
        assertThat(page.locator(".chip[data-line=live]")).isVisible();
        assertThat(page.locator("html[lang=ar][dir=rtl]")).hasCount(1);
        assertThat(page.locator("#words")).hasValue(DRAFT);
        List<String> hellos = hellos(told);
        assertThat(hellos.get(hellos.size() - 1)).contains("\"lang\":\"ar\"");
    }

    private static void facilitatorSwitches(Page page) {
        Locator words = page.locator(".scribe textarea").first();
        words.fill("à demi");
        page.locator(".language-menu select").selectOption("en");
        assertThat(page.locator("html[lang=en][dir=ltr]")).hasCount(1);
        assertThat(page.locator(".tabs .tab").first()).containsText(sayIn("en", "lead.tab.said"));
        assertThat(words).hasValue("à demi");
    }

    /** Where the list stands once it was scrolled to the middle. */
    private static double readInTheMiddle(Page page) {
        page.locator(".stage").evaluate("stage => { stage.scrollTop = stage.scrollHeight / 3; }");
        page.waitForFunction(
                "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
        double where = scrolled(page);
        assertThat(where).isPositive();
        return where;
    }

    private static double scrolled(Page page) {
        return ((Number) page.locator(".stage").evaluate("stage => stage.scrollTop")).doubleValue();
    }

    private static List<String> hellos(List<String> told) {
        return told.stream().filter(frame -> frame.contains("\"hello\"")).toList();
    }

    private static String text(WebSocketFrame frame) {
        return frame.text() == null ? "" : frame.text();
    }

    private static String sayIn(String tag, String key) {
        return Tongue.of(tag).say(key);
    }
}
