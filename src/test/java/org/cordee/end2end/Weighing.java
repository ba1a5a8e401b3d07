package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.stream.Stream;

/** What was said is grouped and weighed: unseen by the room until it is revealed. */
final class Weighing {
    private static final String BEYOND = "card => [...card.querySelectorAll('.scale label')].filter(mark =>"
            + " mark.getBoundingClientRect().right > card.getBoundingClientRect().right + 1).length";

    private final Company in;

    Weighing(Company in) {
        this.in = in;
    }

    void group() {
        in.facilitator.merge(Said.CURRENCY_AGAIN, Said.CURRENCY);
        in.elsa.open("solutions");
        assertThat(in.elsa.row(Said.CURRENCY).locator(".repeats")).containsText("Dit aussi par 1 autre");
        in.facilitator.undo();
        assertThat(in.elsa.page.locator(".repeats")).hasCount(0);
        in.facilitator.begin("group");
        in.phones.forEach(phone -> phone.follow("group"));
        in.facilitator.group("stakes", Said.TOGETHER, List.of(Said.VOICE, Said.DEMOCRACY));
        in.facilitator.acceptProposal("fields", List.of(Said.COOPERATION, Said.COOPERATE));
        in.wall.shows("groups");
        assertThat(in.wall.main()).containsText(Said.TOGETHER);
        in.elsa.open("stakes");
        assertThat(in.elsa.one(".cluster", Said.TOGETHER).locator(".contribution"))
                .hasCount(2);
    }

    void weighUnseen() {
        in.facilitator.begin("prioritise");
        in.phones.forEach(phone -> phone.follow("prioritise"));
        in.wall.shows("votes");
        in.awa.open("solutions");
        assertThat(in.awa.page.locator(".dots-left")).containsText("3 gommettes restantes");
        List.of(in.awa, in.bruno).forEach(phone -> phone.dot("solutions", Said.GROCERY));
        List.of(in.elsa, in.diego).forEach(phone -> phone.dot("solutions", Said.HOUSING));
        in.gael.dot("solutions", Said.GARAGE);
        assertThat(in.awa.page.locator(".dots-left")).containsText("2 gommettes restantes");
        assertThat(in.wall.one(".wall-row", "Solutions")).containsText("5 votant·es sur 8");
        assertThat(ranked(Said.HOUSING).locator("> b")).hasText("2");
        markOnTheSmallestPhone(in.elsa);
        for (Screen screen :
                Stream.concat(in.phones.stream(), Stream.of(in.wall)).toList()) {
            assertThat(screen.page.locator(".rank, .wall-ranked")).hasCount(0);
            assertThat(screen.frames()).noneMatch(frame -> frame.contains("\"tally\""));
        }
    }

    /** With the largest text, too, all five marks stand within the card. */
    private static void markOnTheSmallestPhone(Phone phone) {
        ViewportSize usual = phone.page.viewportSize();
        phone.page.setViewportSize(320, 568);
        phone.page.evaluate("document.documentElement.dataset.text = 'larger'");
        phone.open("fields");
        Locator rating = phone.page.locator("details.rate").first();
        rating.locator("summary").tap();
        assertThat(rating.locator(".scale label")).hasCount(10);
        assertThat(rating.evaluate(BEYOND)).isEqualTo(0);
        phone.page.evaluate("delete document.documentElement.dataset.text");
        phone.page.setViewportSize(usual.width, usual.height);
    }

    private Locator ranked(String words) {
        return in.facilitator.one(".ranking li", words);
    }

    void revealWhatWasWeighed() {
        in.facilitator.reveal("solutions");
        for (String words : List.of(Said.GROCERY, Said.HOUSING)) {
            assertThat(in.awa.row(words).locator(".rank")).hasText("Rang 1, ex æquo · 2 gommettes");
            assertThat(in.wall.one(".wall-ranked", words)).containsText("1ex æquo");
            assertThat(in.wall.one(".wall-ranked", words).locator("> b")).hasText("2");
        }
        assertThat(in.awa.row(Said.GARAGE).locator(".rank")).hasText("Rang 3 · 1 gommette");
        assertThat(in.wall.one(".wall-ranked", Said.GARAGE).locator(".nth")).hasText("3");
    }
}
