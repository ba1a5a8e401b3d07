package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;

/** The room reads back, the desk answers and signs, and everybody takes it home. */
final class ReadingBack {
    private final Company in;
    private Instant lastReadBack = Instant.MAX;

    ReadingBack(Company in) {
        this.in = in;
    }

    void readBack() {
        in.facilitator.begin("read-back");
        in.phones.forEach(phone -> phone.follow("read-back"));
        in.wall.shows("reading");
        in.facilitator.offer("solutions");
        for (Phone phone : in.phones) {
            assertThat(phone.page.locator("section[data-section=solutions][data-offered]"))
                    .isVisible();
            phone.line(Said.GROCERY).scrollIntoViewIfNeeded();
        }
        assertThat(in.wall.main().locator("section")).hasCount(1);
        for (Phone phone : in.phones.subList(0, 6)) phone.recognise(Said.WORDING);
        in.gael.object(Said.GROCERY, Said.OBJECTION);
        in.facilitator.offer("stakes");
        in.phones.subList(0, 7).forEach(phone -> phone.recognise(Said.TOGETHER));
        lastReadBack = Instant.now();
        in.hana.recognise(Said.GROCERY);
        assertThat(in.wall.main()).containsText("7 sur 8");
        assertThat(in.left.point(Said.TOGETHER).locator(".point-badge")).containsText("7");
        assertThat(in.wall.frames()).noneMatch(frame -> frame.contains(Said.OBJECTION));
    }

    void answer() {
        in.left.answerAsMinority(Said.OBJECTION, Said.ANSWER);
        assertThat(in.gael.line(Said.GROCERY)).containsText("Noté comme avis minoritaire");
        assertThat(in.gael.line(Said.GROCERY)).containsText(Said.ANSWER);
        assertThat(in.elsa.line(Said.GROCERY).locator(".minority")).containsText(Said.OBJECTION);
    }

    void sign() {
        Locator figures = in.left.signing();
        assertThat(figures).containsText("Jusqu’à 7 personnes sur 8 se reconnaissent dans une ligne");
        assertThat(figures).containsText("3 sur 6 lignes reconnues");
        assertThat(figures).containsText("12 sur 12 placées");
        in.left.sign();
        assertThat(in.right.page.locator(".desk-signed")).containsText("Version 1, signée");
        for (Phone phone : in.phones) {
            assertThat(phone.page.locator(".signed")).containsText("Restitution signée · version 1");
            assertThat(phone.page.locator(".signed")).containsText("sur 8 s’y reconnaissent");
        }
        assertThat(in.wall.page.locator(".wall-signed")).containsText("Version 1, signée");
        assertThat(in.wall.page.locator(".wall-signed")).containsText("sur 8 s’y reconnaissent");
    }

    void takeAway() {
        byte[] markdown = in.elsa.download("Texte");
        byte[] word = in.awa.download("Word");
        byte[] pdf = in.bruno.download("PDF");
        assertThat(Duration.between(lastReadBack, Instant.now())).isLessThan(Duration.ofMinutes(1));
        new TakenAway(in.room.restitution()).isWhole(markdown, word, pdf);
        assertThat(in.chloe.became(Said.CURRENCY_AGAIN)).containsText("Dans le texte signé, ligne 1.2");
    }
}
