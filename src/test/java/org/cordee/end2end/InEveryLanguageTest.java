package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A short workshop, from the typed code to the download, by people who read French and by people who read Arabic; and who looks on reads a
 * language whose words are four tenths longer, in the same direction: all of it fits on every page in every step.
 */
class InEveryLanguageTest {
    private static final Path PICTURES = Path.of("target/in-every-language");
    /** Three that are said, and what two of them are called together. */
    private static final List<String> FRENCH = List.of(Said.GROCERY, Said.CURRENCY, Said.HOUSING, Said.TOGETHER);

    private static final List<String> ARABIC = List.of(
            "بقالة تعاونية متنقلة بين القرى",
            "عملة محلية مكمّلة تتداولها المحلات والجمعيات",
            "سكن تعاوني يديره سكانه",
            "معًا على المستوى المحلي");

    @RegisterExtension
    static final Venue venue = new Venue();

    @Test
    void a_workshop_is_held_in_french_and_longer_words_fit() {
        try (Room room =
                venue.room("RMB 2026", "La finance sociale et solidaire au service du développement des territoires")) {
            hold(room, Tongue.FRENCH, FRENCH);
        }
    }

    @Test
    void a_workshop_is_held_in_arabic_from_the_right_and_longer_words_fit() {
        String title = "المالية الاجتماعية والتضامنية في خدمة تنمية الأقاليم";
        try (Room room = venue.room(Tongue.ARABIC, "RMB 2026", title)) {
            hold(room, Tongue.ARABIC, ARABIC);
        }
    }

    private static void hold(Room room, Tongue tongue, List<String> words) {
        Path pictures = PICTURES.resolve(tongue.tag());
        room.play(pictures.resolve("failed"), () -> {
            Facilitator facilitator = room.facilitator(1366, 768);
            Desk desk = room.desk("desk", 1366, 768);
            facilitator.plan("90");
            facilitator.hold(0);
            Phone phone = room.phone("phone", 390, 844);
            phone.typeCode(room.home(), room.door().get("code").asText());
            phone.isLive();
            phone.follow("welcome");
            reads(phone, tongue);
            room.preparing(context -> LongerWords.speak(context, tongue));
            Onlookers onlookers = new Onlookers(room, pictures);
            onlookers.look("welcome", 5);
            speak(facilitator, phone, onlookers, words);
            weigh(facilitator, phone, onlookers, words);
            approve(facilitator, desk, phone, onlookers, words);
            onlookers.lookAround();
            assertThat(onlookers.faults()).isEmpty();
        });
    }

    private static void reads(Screen screen, Tongue tongue) {
        Locator root = screen.page.locator("html");
        assertThat(root).hasAttribute("lang", tongue.tag());
        assertThat(root).hasAttribute("dir", tongue.isRightToLeft() ? "rtl" : "ltr");
    }

    private static void speak(Facilitator facilitator, Phone phone, Onlookers onlookers, List<String> words) {
        facilitator.begin("contribute");
        phone.follow("contribute");
        onlookers.look("contribute", 0);
        for (String each : words.subList(0, 3)) phone.say("solutions", each);
        phone.say("fields", words.get(0));
        facilitator.startTimer("10");
        onlookers.lookThroughThePhone("contribute");
        onlookers.look("contribute", 0);
        facilitator.begin("group");
        facilitator.group("solutions", words.get(3), words.subList(1, 3));
        onlookers.look("group", 1);
    }

    private static void weigh(Facilitator facilitator, Phone phone, Onlookers onlookers, List<String> words) {
        facilitator.begin("prioritise");
        phone.follow("prioritise");
        phone.dot("solutions", words.get(0));
        onlookers.look("prioritise", 2);
        facilitator.tab(facilitator.in("lead.tab.weigh"));
        facilitator.reveal("solutions");
        onlookers.look("prioritise", 2);
    }

    private static void approve(
            Facilitator facilitator, Desk desk, Phone phone, Onlookers onlookers, List<String> words) {
        desk.takeGroup("solutions", words.get(3));
        desk.take("solutions", words.get(0));
        facilitator.begin("read-back");
        phone.follow("read-back");
        phone.recognise(words.get(0));
        phone.object(words.get(0), words.get(1));
        onlookers.look("read-back", 3);
        onlookers.lookThroughThePhone("read-back");
        onlookers.lookThroughTheStaffsPages("read-back");
        desk.signing();
        desk.sign();
        onlookers.look("read-back", 3);
        assertThat(new String(phone.download(phone.in("documents.short.md")), StandardCharsets.UTF_8))
                .contains(words.get(0));
    }
}
