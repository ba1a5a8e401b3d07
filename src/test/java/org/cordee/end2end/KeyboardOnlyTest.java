package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A whole workshop without a mouse or a finger: one takes part, one leads, one writes, each by Tab, Enter, Space and letters. At each stop on the
 * way the focus is to be seen, and it is never held.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardOnlyTest {
    private static final Path PICTURES = Path.of("target/pages/keyboard");
    private static final String ADDED = ", à tour de rôle";

    @RegisterExtension
    static final Venue venue = new Venue();

    private final List<String> faults = new ArrayList<>();
    private Room room;
    private Phone person;
    private Facilitator facilitator;
    private Desk desk;
    private Keys typing;
    private Keys leading;
    private Keys writing;
    private LiveClient somebody;

    @BeforeAll
    void start() {
        room = venue.room("RMB 2026", "La finance sociale et solidaire");
        facilitator = room.facilitator(1366, 768);
        desk = room.desk("desk", 1366, 768);
        person = room.keyboard("person");
        somebody = room.somebody();
        typing = new Keys(person.page, faults);
        leading = new Keys(facilitator.page, faults);
        writing = new Keys(desk.page, faults);
    }

    @AfterAll
    void stop() {
        somebody.leave();
        room.close();
    }

    @Test
    void a_workshop_is_held_from_the_door_to_the_signature_by_keyboard_alone() {
        room.play(PICTURES, () -> {
            comeIn();
            contribute();
            moderate();
            group();
            vote();
            writeUp();
            readBack();
            sign();
            takeAwayAndLeave();
        });
        assertThat(faults).isEmpty();
        assertThat(typing.stops() + leading.stops() + writing.stops()).isGreaterThan(150);
    }

    private void comeIn() {
        leading.to(".step[data-step=welcome]").press("Enter");
        assertThat(facilitator.page.locator(".step[data-step=welcome]")).hasAttribute("aria-current", "step");
        person.page.navigate(room.home());
        typing.to("#code").type(room.door().get("code").asText()).press("Enter");
        person.isLive();
    }

    private void contribute() {
        leading.to(".step[data-step=contribute]").press("Enter");
        person.follow("contribute");
        typing.to("#words").type(Said.HOUSING).press("Enter");
        assertThat(person.row(Said.HOUSING)).containsText("La vôtre · enregistrée");
        assertThat(person.page.locator("#words")).isFocused();
        for (String words : List.of(Said.GROCERY, Said.CURRENCY, Said.ADVERT))
            somebody.ask(LiveClient.command("post").put("section", "solutions").put("text", words));
        assertThat(person.row(Said.ADVERT)).isVisible();
        typing.to("[data-way=also]").press("Space");
        assertThat(person.page.locator("[data-way=also][aria-pressed=true]")).isFocused();
    }

    private void moderate() {
        assertThat(facilitator.said(Said.ADVERT)).isVisible();
        leading.to(".said-one .said-tools .button:first-child", Said.ADVERT).press("Enter");
        assertThat(person.row(Said.ADVERT)).hasCount(0);
    }

    /** Who is in the middle of something is offered the step instead of being taken there. */
    private void follow(String step) {
        assertThat(person.page.locator(".step-line[data-step='" + step + "']")).isVisible();
        if (person.page.locator(".step-line.offered").count() > 0)
            typing.to(".step-line.offered").press("Enter");
        assertThat(person.page.locator(".step-line.offered")).hasCount(0);
    }

    private void group() {
        leading.to(".step[data-step=group]").press("Enter");
        leading.to(".loose-one")
                .press("Space")
                .press("ArrowDown")
                .press("Space")
                .press("g");
        assertThat(facilitator.dialog()).isVisible();
        leading.type(Said.TOGETHER).press("Enter");
        assertThat(facilitator.cluster(Said.TOGETHER).locator("li")).hasCount(2);
        follow("group");
    }

    private void vote() {
        leading.to(".step[data-step=prioritise]").press("Enter");
        follow("prioritise");
        typing.to("[data-way=dot]").press("Space");
        assertThat(person.page.locator("[data-way=dot][aria-pressed=true]")).isFocused();
    }

    private void writeUp() {
        writing.to(".desk-list [data-said]").press("Enter");
        assertThat(desk.page.locator(".point")).hasCount(1);
        writing.to(".desk-list [data-said]").press("Enter");
        assertThat(desk.page.locator(".point")).hasCount(2);
        String second = desk.page.locator(".point-text").nth(1).textContent();
        Locator held = desk.page.locator(".point:focus");
        // The list has one stop, and arrows within: it is the first point or the second.
        writing.to(".point").press("ArrowDown");
        assertThat(held).containsText(second);
        writing.press("Alt+ArrowUp");
        assertThat(desk.page.locator(".point").first()).containsText(second);
        writing.to(".point");
        assertThat(held).containsText(second);
        writing.press("Enter");
        assertThat(desk.editor()).isFocused();
        writing.press("End").type(ADDED).press("Enter");
        assertThat(desk.point(ADDED)).isVisible();
    }

    private void readBack() {
        leading.to(".step[data-step=read-back]").press("Enter");
        follow("read-back");
        typing.to("[data-way=recognise]").press("Space");
        assertThat(person.page.locator("[data-way=recognise][aria-pressed=true]"))
                .isFocused();
        typing.to("[data-way=contest]").press("Enter");
        assertThat(person.page.locator("#objection")).isFocused();
        typing.type(Said.OBJECTION).to(".contest [type=submit]").press("Enter");
        assertThat(person.page.locator(".objections")).containsText(Said.OBJECTION);
    }

    private void sign() {
        writing.to(".desk-bar .button", "Signer").press("Enter");
        writing.to("dialog .button", "Signer").press("Enter");
        assertThat(desk.page.locator(".desk-signed")).containsText("Version 1, signée");
        assertThat(person.page.locator(".signed")).isVisible();
    }

    private void takeAwayAndLeave() {
        byte[] text = Screen.downloaded(
                person.page, () -> typing.to(".take-away button", "Texte").press("Enter"));
        assertThat(new String(text, StandardCharsets.UTF_8)).contains(ADDED);
        typing.to(".menu-button").press("Enter");
        // Who went on before it is drawn would be behind it.
        assertThat(person.page.locator("#menu")).isVisible();
        typing.to("#menu button", "Quitter l’atelier").press("Enter");
        assertThat(person.page.locator("#menu [role=alert]")).isFocused();
        typing.to("#menu button", "Effacer et quitter").press("Enter");
        person.page.waitForURL(room.home());
    }
}
