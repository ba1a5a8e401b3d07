package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Two rapporteurs write it up, and everybody sees what became of their own. */
final class WritingUp {
    private final Company in;

    WritingUp(Company in) {
        this.in = in;
    }

    void writeUp() {
        in.left.take("solutions", Said.GROCERY);
        in.left.takeAsOneLine("solutions", List.of(Said.CURRENCY, Said.CURRENCY_AGAIN));
        in.right.take("fields", Said.CREDIT);
        in.right.take("evidence", Said.JOBS);
        in.right.take("challenges", Said.GUARANTEES);
        in.right.takeGroup("stakes", Said.TOGETHER);
        for (Desk desk : List.of(in.left, in.right)) {
            assertThat(desk.point(Said.GROCERY).locator(".point-number")).hasText("1.1");
            assertThat(desk.point(Said.CURRENCY).locator(".point-sources")).containsText("2");
            desk.placed(8, 12);
        }
    }

    void writeAtOnce() {
        in.right.edit(Said.CURRENCY);
        in.left.edit(Said.CURRENCY);
        in.left.rewrite(Said.FIRST_WORDING);
        assertThat(in.right.meanwhile()).hasText(Said.FIRST_WORDING);
        assertThat(in.right.editor()).hasValue(Said.CURRENCY + " ; " + Said.CURRENCY_AGAIN);
        in.right.rewrite(Said.WORDING);
        assertThat(in.left.point(Said.WORDING).locator(".point-sources")).containsText("2");
    }

    void placeAll() {
        in.left.park("solutions", Said.GARAGE);
        in.left.setAside("solutions", Said.HOUSING, Said.REASON);
        in.right.park("fields", Said.COOPERATION);
        in.right.park("fields", Said.COOPERATE);
        for (Desk desk : List.of(in.left, in.right)) desk.placed(12, 12);
        in.left.undo();
        for (Desk desk : List.of(in.left, in.right)) desk.placed(11, 12);
        in.left.redo();
        for (Desk desk : List.of(in.left, in.right)) desk.placed(12, 12);
    }

    void seeWhatBecameOfMine() {
        assertThat(in.chloe.became(Said.CURRENCY_AGAIN)).containsText("Dans la ligne 1.2 du texte");
        assertThat(in.chloe.became(Said.CURRENCY_AGAIN).locator(".chosen")).hasText(Said.WORDING);
        assertThat(in.diego.became(Said.HOUSING)).containsText("Pas reprise. La raison : «\u00a0" + Said.REASON);
        assertThat(in.fatou.became(Said.COOPERATION)).containsText("Mise de côté, à reprendre plus tard");
        assertThat(in.fatou.became(Said.ADVERT)).containsText("Masquée par l’animation");
    }
}
