package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A participant's phone, held in a hand: everything is tapped. */
final class Phone extends Screen {
    /** Asks a page how many of its words are kept until they can be sent. */
    static final String UNSENT = "Object.keys(localStorage).filter((key) => key.startsWith('cordee:out:')).length";

    Phone(BrowserContext context, String whose, Tongue tongue, List<String> complaints) {
        super(context, whose, tongue, complaints);
    }

    /** By the code on the wall, typed as people do: in small letters, with a gap. */
    void typeCode(String home, String code) {
        page.navigate(home);
        page.locator("#code").fill(code.substring(0, 3).toLowerCase() + " " + code.substring(3));
        button(in("join.enter")).tap();
    }

    void scan(String link) {
        page.navigate(link);
    }

    void isLive() {
        assertThat(page.getByText(in("common.line.live")).first()).isVisible();
    }

    /** The page is at this step: it went there by itself, or offers it to who is in the middle of something. */
    void follow(String step) {
        assertThat(page.locator(".step-line[data-step='" + step + "']")).isVisible();
        Locator offered = page.locator(".step-line.offered");
        if (offered.count() > 0) offered.tap();
        assertThat(offered).hasCount(0);
    }

    void open(String tab) {
        page.locator("#tab-" + tab).tap();
        assertThat(page.locator("#tab-" + tab)).hasAttribute("aria-selected", "true");
    }

    void write(String section, String words) {
        open(section);
        page.locator("#words").fill(words);
    }

    void send() {
        page.locator("button.send").tap();
        assertThat(page.locator("#words")).hasValue("");
    }

    void say(String section, String words) {
        write(section, words);
        send();
        assertThat(row(words)).containsText(in("participant.state.saved"));
    }

    /** Waits until the phone has guessed the language, and shows it, before it is sent. */
    void sayIn(String language, String section, String words) {
        write(section, words);
        assertThat(page.locator(".tongue select")).hasValue(language);
        send();
        assertThat(row(words)).containsText(in("participant.state.saved"));
    }

    /** One's own words, said otherwise. */
    void sayInstead(String section, String words, String instead) {
        open(section);
        row(words).locator("[data-way=edit]").tap();
        assertThat(page.locator("#words")).hasValue(words);
        page.locator("#words").fill(instead);
        send();
        assertThat(row(instead)).containsText(in("participant.state.edited"));
    }

    void eraseMyWords() {
        open("mine");
        page.locator("[data-way=erase]").tap();
        page.locator("[data-way='erase.yes']").tap();
    }

    void eraseAndLeave() {
        page.locator(".menu-button").tap();
        page.getByText(in("participant.leave")).tap();
        page.locator("[data-way='erase.leave']").tap();
    }

    void pick(String about) {
        page.locator(".picker select").selectOption(about);
    }

    /** To be quoted, this and what follows. */
    void quoteMe(String name, String country) {
        button(in("participant.credit.unnamed")).tap();
        page.locator(
                        ".quoted label",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(in("participant.credit.name")))
                .tap();
        page.locator("#credit-name").fill(name);
        page.locator("#credit-country").fill(country);
    }

    void prove(String solution, String words, List<String> sourceYearPlace) {
        open("solutions");
        row(solution).locator("[data-way=prove]").tap();
        page.locator("#words").fill(words);
        page.locator(".facts-form summary").tap();
        page.locator("#fact-source").fill(sourceYearPlace.get(0));
        page.locator("#fact-year").fill(sourceYearPlace.get(1));
        page.locator("#fact-place").fill(sourceYearPlace.get(2));
        send();
    }

    /** A contribution in the section that is shown. */
    Locator row(String words) {
        return one(".contribution", words);
    }

    void meToo(String section, String words) {
        open(section);
        Locator also = row(words).locator("[data-way=also]");
        also.tap();
        assertThat(also).hasAttribute("aria-pressed", "true");
    }

    /** What is left of the time, as it reads. */
    String timeLeft() {
        return page.locator(".step-line .time > [aria-hidden]").textContent();
    }

    void dot(String section, String words) {
        open(section);
        Locator dot = row(words).locator("[data-way=dot]");
        dot.tap();
        assertThat(dot).hasAttribute("aria-pressed", "true");
    }

    Locator line(String words) {
        return one(".read-line", words);
    }

    void recognise(String words) {
        Locator button = line(words).locator("[data-way=recognise]");
        button.tap();
        assertThat(button).hasAttribute("aria-pressed", "true");
    }

    void recogniseAll(String section) {
        Locator button = page.locator("section[data-section=" + section + "] [data-way=recognise-all]");
        button.tap();
        assertThat(button).hasAttribute("aria-pressed", "true");
    }

    void object(String line, String sentence) {
        line(line).locator("[data-way=contest]").tap();
        page.locator("#objection").fill(sentence);
        page.locator(".contest").getByRole(AriaRole.BUTTON).first().tap();
        assertThat(line(line)).containsText(in("participant.objection.open"));
    }

    /** One own contribution under 'Ma parole', with what became of it. */
    Locator became(String words) {
        open("mine");
        return one(".my-words .contribution", words);
    }

    byte[] download(String format) {
        open("restitution");
        return downloaded(
                page, () -> page.locator(".take-away button", hasText(format)).tap());
    }

    private static com.microsoft.playwright.Page.LocatorOptions hasText(String words) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(words);
    }
}
