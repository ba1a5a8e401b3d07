package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a page says to who hears it; and, on a phone, that nothing else moves them: neither their focus nor what they read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeakingTest {
    private static final Path PICTURES = Path.of("target/pages/speaking");
    private static final List<String> FIVE = List.of("solutions", "fields", "evidence", "challenges", "stakes");
    private static final int FIFTY = 50;
    /** ms: somewhat more than what lies between two sentences that nobody asked for. */
    private static final int GAP = 5_100;

    /** Every sentence that the live region comes to hold, with the moment. */
    private static final String LISTEN = """
        () => {
          window.heard = [];
          const region = document.getElementById('spoken');
          new MutationObserver(() => heard.push({ at: Date.now(), words: region.textContent.trim() })).observe(region, { childList: true, characterData: true, subtree: true });
        }\
        """;

    private static final String REGIONS =
            "() => document.querySelectorAll('[aria-live=polite], [role=status], [role=log]').length";
    private static final String STANDS = "() => [document.activeElement.id || document.activeElement.dataset.way,"
            + " Math.round(document.querySelector('.stage').scrollTop)].join(' ')";

    @RegisterExtension
    static final Venue venue = new Venue();

    private Room room;
    private LiveClient facilitator;
    private LiveClient somebody;
    private Phone person;

    @BeforeAll
    void start() {
        room = venue.room("RMB 2026", "La finance sociale et solidaire");
        facilitator = room.staff("facilitator");
        somebody = room.somebody();
        begin("contribute");
        person = room.phone("person", 390, 844);
        person.page.clock().install();
        person.scan(room.door().get("url").asText());
        person.follow("contribute");
        person.page.evaluate(LISTEN);
    }

    @AfterAll
    void stop() {
        facilitator.leave();
        somebody.leave();
        room.close();
    }

    @Test
    void who_reads_or_writes_is_told_little_and_never_moved() {
        room.play(PICTURES, () -> {
            assertThat(person.page.evaluate(REGIONS)).isEqualTo(1);
            ownWordsAreAcknowledgedAtOnce();
            fiftyPostsAreSaidAsANumber();
            whoReadsStaysWhereTheyAre();
            ofManyThingsInAHurryTheLastIsSaid();
            whoLeadsHearsWhatTheyDidAndOfTheRoomANumber();
        });
    }

    private void ownWordsAreAcknowledgedAtOnce() {
        person.say("solutions", Said.GROCERY);
        assertThat(heard()).containsExactly("Votre contribution est enregistrée.");
    }

    private void fiftyPostsAreSaidAsANumber() {
        person.page.locator("#words").focus();
        for (int i = 0; i < FIFTY; i++)
            somebody.ask(LiveClient.command("post")
                    .put("section", "solutions")
                    .put("text", "Une solution parmi d’autres, la " + i));
        somebody.awaitAllAnswered();
        assertThat(person.row("la " + (FIFTY - 1))).isVisible();
        person.page.clock().fastForward(GAP);
        assertThat(person.page.locator("#spoken")).containsText("nouvelles contributions");
        assertThat(heard()).hasSizeLessThanOrEqualTo(4).noneMatch(sentence -> sentence.contains("la 49"));
        assertThat(person.page.locator("#words")).isFocused();
    }

    private void whoReadsStaysWhereTheyAre() {
        Page page = person.page;
        page.locator(".stage").evaluate("(stage) => { stage.scrollTop = stage.scrollHeight / 2; }");
        page.locator("[data-way=also]").nth(20).focus();
        Object before = page.evaluate(STANDS);
        begin("group");
        begin("contribute");
        somebody.ask(LiveClient.command("post").put("section", "solutions").put("text", Said.ADVERT));
        facilitator.ask(LiveClient.command("timer-start").put("seconds", 60));
        assertThat(page.locator(".step-line")).containsText("1:00");
        assertThat(page.evaluate(STANDS)).isEqualTo(before);
    }

    /** The clock of the page is set on rather than waited for. */
    private void ofManyThingsInAHurryTheLastIsSaid() {
        person.page.locator("#words").focus();
        int before = heard().size();
        for (String step : List.of("group", "prioritise", "read-back")) {
            begin(step);
            assertThat(person.page.locator(".step-line[data-step='" + step + "']"))
                    .isVisible();
        }
        person.page.clock().fastForward(GAP);
        Audit.settle(person.page);
        List<String> since = heard().subList(before, heard().size());
        assertThat(since).hasSizeLessThanOrEqualTo(2);
        assertThat(since.get(since.size() - 1)).contains("relecture");
        assertPaced();
    }

    private void whoLeadsHearsWhatTheyDidAndOfTheRoomANumber() {
        begin("contribute");
        Page leading = room.facilitator(1366, 768).page;
        assertThat(leading.locator(".chip[data-line=live]")).isVisible();
        assertThat(leading.evaluate(REGIONS)).isEqualTo(1);
        leading.evaluate(LISTEN);
        for (int i = 0; i < 3; i++)
            somebody.ask(LiveClient.command("post").put("section", "stakes").put("text", "Un enjeu, le " + i));
        somebody.awaitAllAnswered();
        assertThat(leading.locator("#spoken")).containsText("nouvelles contributions");
        leading.locator(".step[data-step='welcome']").click();
        assertThat(leading.locator("#spoken")).hasText("Étape commencée : Accueil");
        assertThat(heard(leading)).hasSize(2);
    }

    private void assertPaced() {
        List<?> moments = (List<?>) person.page.evaluate("() => heard.slice(1).map(({ at }) => at)");
        for (int i = 1; i < moments.size(); i++) {
            double between = ((Number) moments.get(i)).doubleValue() - ((Number) moments.get(i - 1)).doubleValue();
            assertThat(between).isGreaterThanOrEqualTo(5_000);
        }
    }

    private List<String> heard() {
        return heard(person.page);
    }

    private static List<String> heard(Page page) {
        return ((List<?>) page.evaluate("() => heard.map(({ words }) => words)"))
                .stream().map(String::valueOf).toList();
    }

    private void begin(String step) {
        var begin = LiveClient.command("begin").put("step", step);
        FIVE.forEach(begin.putArray("sections")::add);
        facilitator.ask(begin);
        facilitator.awaitAllAnswered();
    }
}
