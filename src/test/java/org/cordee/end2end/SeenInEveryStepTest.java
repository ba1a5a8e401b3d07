package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every page in every step of a workshop that says what one of 2017 said: seen by axe-core, and left in target/pages for our own eyes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeenInEveryStepTest {
    private static final Path PICTURES = Path.of("target/pages");
    private static final int OF_EACH_SECTION = 6;

    @TempDir
    static Path data;

    private final List<String> faults = new ArrayList<>();
    private ServerProcess server;
    private Browser browser;
    private Room room;
    private Facilitator facilitator;
    private Desk desk;
    private Phone small;
    private Phone large;
    private LiveClient somebody;
    private List<String> solutions;
    private List<String> challenges;
    private List<String> stakes;

    @BeforeAll
    void start() {
        setDefaultAssertionTimeout(20_000);
        server = ServerProcess.start(data);
        browser = Browser.launch();
        room = new Room(
                server,
                browser,
                "RMB 2026",
                "La finance sociale et solidaire au service du développement des territoires");
    }

    @AfterAll
    void stop() {
        somebody.leave();
        room.close();
        browser.close();
        server.close();
    }

    @Test
    void every_page_is_accessible_in_every_step() {
        room.play(PICTURES.resolve("failed"), () -> {
            comeIn();
            contribute();
            moderate();
            group();
            weigh();
            writeUp();
            readBack();
            sign();
        });
        assertThat(faults).isEmpty();
    }

    private void look(String step) {
        room.picture(PICTURES.resolve(step));
        room.faults().forEach(fault -> faults.add(step + ", " + fault));
    }

    private void comeIn() {
        facilitator = room.facilitator(1366, 768);
        room.wall();
        desk = room.desk("desk", 1366, 768);
        small = room.phone("phone-320", 320, 640);
        large = room.phone("phone-390", 390, 844);
        small.page.navigate(room.home());
        large.page.navigate(room.home());
        look("0-door");
        facilitator.plan("90 min");
        facilitator.hold(0);
        facilitator.tab("Ce qui est dit");
        for (Phone phone : List.of(small, large)) {
            phone.scan(room.door().get("url").asText());
            phone.follow("welcome");
        }
        look("1-welcome");
    }

    private void contribute() {
        facilitator.begin("contribute");
        look("2-contribute-empty");
        somebody = room.somebody();
        Restitution source = Documents.restitutionsOf2017().get(0);
        solutions = said(source, Section.SOLUTIONS);
        stakes = said(source, Section.STAKES);
        challenges = said(source, Section.CHALLENGES);
        List.of(Section.FIELDS, Section.EVIDENCE).forEach(section -> said(source, section));
        somebody.awaitAllAnswered();
        small.say("solutions", Said.GROCERY);
        large.prove(Said.GROCERY, Said.JOBS, List.of("https://example.org/bilan", "2016", "Québec"));
        small.meToo("solutions", solutions.get(0));
        large.write("solutions", Said.GROCERY);
        assertThat(large.page.locator(".alike")).isVisible();
        facilitator.startTimer("10");
        look("3-contribute");
        large.page.locator("#words").fill("");
    }

    private List<String> said(Restitution source, Section section) {
        List<String> words = source.sections().get(section).entries().stream()
                .map(Entry::text)
                .map(Inlines::plain)
                .limit(OF_EACH_SECTION)
                .toList();
        for (String each : words)
            somebody.ask(
                    LiveClient.command("post").put("section", section.key()).put("text", each));
        return words;
    }

    private void moderate() {
        facilitator.moderateBefore(true);
        small.write("solutions", Said.HOUSING);
        small.send();
        assertThat(small.row(Said.HOUSING)).containsText("attend le feu vert");
        large.open("fields");
        facilitator.tab("Équilibre");
        look("4-moderate");
        facilitator.moderateBefore(false);
    }

    private void group() {
        facilitator.begin("group");
        facilitator.group("stakes", Said.TOGETHER, stakes.subList(0, 2));
        for (Phone phone : List.of(small, large)) {
            phone.follow("group");
            phone.open("stakes");
        }
        desk.section("stakes");
        look("5-group");
    }

    private void weigh() {
        facilitator.begin("prioritise");
        for (Phone phone : List.of(small, large)) {
            phone.follow("prioritise");
            phone.dot("solutions", Said.GROCERY);
        }
        large.dot("solutions", solutions.get(0));
        look("6-weigh");
        facilitator.reveal("solutions");
        assertThat(large.page.locator(".rank").first()).isVisible();
        look("7-revealed");
    }

    private void writeUp() {
        desk.takeAsOneLine("solutions", solutions.subList(0, 2));
        desk.take("solutions", Said.GROCERY);
        desk.park("challenges", challenges.get(0));
        desk.setAside("challenges", challenges.get(1), Said.REASON);
        desk.takeGroup("stakes", Said.TOGETHER);
        desk.section("solutions");
        desk.edit(Said.GROCERY);
        small.open("mine");
        large.open("mine");
        facilitator.tab("Journal");
        look("8-write-up");
        desk.rewrite(Said.GROCERY + ", à tour de rôle");
    }

    private void readBack() {
        facilitator.begin("read-back");
        facilitator.offer("solutions");
        for (Phone phone : List.of(small, large)) phone.follow("read-back");
        small.recognise(Said.GROCERY);
        large.object(Said.GROCERY, Said.OBJECTION);
        assertThat(desk.page.locator(".contested")).isVisible();
        look("9-read-back");
        desk.button("Une objection ouverte").click();
        look("10-answer");
        desk.inDialog("Fermer").click();
        desk.answerAsMinority(Said.OBJECTION, Said.ANSWER);
    }

    private void sign() {
        desk.signing();
        desk.sign();
        look("11-signed");
        facilitator.close();
        for (Phone phone : List.of(small, large)) {
            phone.follow("closed");
            phone.open("mine");
        }
        look("12-closed");
    }
}
