package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A rapporteur's desk. */
final class Desk extends Screen {
    Desk(BrowserContext context, String whose, Tongue tongue, List<String> complaints) {
        super(context, whose, tongue, complaints);
    }

    void section(String section) {
        page.locator(".desk-tab[data-section='" + section + "']").click();
    }

    /** A contribution at the left. */
    Locator said(String words) {
        return one(".desk-one", words);
    }

    /** A line of the restitution, at the right. */
    Locator point(String words) {
        return one(".point", words);
    }

    void take(String section, String words) {
        section(section);
        said(words).locator(".desk-take").click();
        assertThat(point(words)).isVisible();
    }

    void takeGroup(String section, String title) {
        section(section);
        one(".desk-group", title)
                .getByRole(AriaRole.BUTTON, named(in("desk.take-group")))
                .click();
        assertThat(point(title)).isVisible();
    }

    void takeAsOneLine(String section, List<String> words) {
        section(section);
        for (String each : words) said(each).locator(".desk-words").click();
        page.locator(".desk-chosen")
                .getByRole(AriaRole.BUTTON, named(in("desk.merge")))
                .click();
        assertThat(point(withoutStop(words.get(0)))).containsText(withoutStop(words.get(1)));
    }

    /** Full stops would stand in the middle of a joined line. */
    private static String withoutStop(String words) {
        return words.replaceAll("[.;\\s]+$", "");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    void edit(String line) {
        point(line).dblclick();
        assertThat(editor()).isFocused();
    }

    Locator editor() {
        return page.locator(".editor textarea");
    }

    /** What the editor shows of the other text, where two have written at once. */
    Locator meanwhile() {
        return page.locator(".editor-theirs");
    }

    void rewrite(String words) {
        editor().fill(words);
        page.keyboard().press("Enter");
        assertThat(point(words)).isVisible();
    }

    /** With the keyboard: P. */
    void park(String section, String words) {
        section(section);
        said(words).locator(".desk-words").focus();
        page.keyboard().press("p");
        assertThat(said(words)).hasCount(0);
    }

    /** With the keyboard: X, and one of the usual reasons. */
    void setAside(String section, String words, String reason) {
        section(section);
        said(words).locator(".desk-words").focus();
        page.keyboard().press("x");
        inDialog(reason).click();
        assertThat(said(words)).hasCount(0);
    }

    void openTranslation(String words) {
        said(words).hover();
        said(words).getByRole(AriaRole.BUTTON, named(in("common.translate"))).click();
        assertThat(dialog().locator("#translate-words")).isFocused();
    }

    void undo() {
        page.locator("h1").click();
        page.keyboard().press("Control+z");
    }

    void redo() {
        page.keyboard().press("Control+Shift+z");
    }

    void placed(int placed, int of) {
        assertThat(page.locator(".desk-progress strong")).hasText(placed + " sur " + of + " placées");
    }

    void answerAsMinority(String objection, String reason) {
        button("Une objection ouverte").click();
        Locator one = dialog().locator(".objection", new Locator.LocatorOptions().setHasText(objection));
        one.getByRole(AriaRole.BUTTON, named("Note minoritaire")).click();
        one.locator(".field input").fill(reason);
        one.getByRole(AriaRole.BUTTON, named("Répondre")).click();
        assertThat(one).containsText(reason);
        inDialog(in("common.close")).click();
    }

    /** Opens the question before the signature. */
    Locator signing() {
        button(in("desk.sign")).click();
        return dialog().locator(".figures");
    }

    void sign() {
        inDialog(in("desk.sign")).click();
        assertThat(page.locator(".desk-signed[data-standing='true']")).containsText("1");
    }
}
