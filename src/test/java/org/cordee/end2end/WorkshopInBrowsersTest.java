package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A workshop as people hold it: phones, a wall, a facilitator and a desk, each a browser of its own on the real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkshopInBrowsersTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final Venue venue = new Venue();

    private String organiser;
    private String workshop;
    private final List<BrowserContext> visitors = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void start() {
        // A phone may take ten seconds until it tries again, and the machine may be busy.
        setDefaultAssertionTimeout(40_000);
        organiser = venue.server().organiser();
    }

    @BeforeEach
    void makeAndOpen() {
        JsonNode made = venue.server().api().makeGathering(organiser, "RMB 2026", "fr", "La finance sociale");
        workshop = made.get("workshops").get(0).get("id").asText();
        Page facilitator = staff("facilitator");
        facilitator.getByRole(AriaRole.BUTTON, named("^Ouvrir l.atelier$")).click();
        assertThat(facilitator.getByText("L’atelier est ouvert")).isVisible();
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }

    @AfterEach
    void leave() {
        visitors.forEach(BrowserContext::close);
        visitors.clear();
        assertThat(complaints).as("errors in the pages").isEmpty();
    }

    private Page open(String url, int width, int height) {
        BrowserContext visitor = venue.browser()
                .visitor(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height));
        visitors.add(visitor);
        Page page = visitor.newPage();
        page.onPageError(complaints::add);
        page.navigate(url);
        return page;
    }

    private Page staff(String role) {
        for (JsonNode link : venue.server()
                .api()
                .get("/api/workshops/" + workshop + "/links", organiser)
                .get("links")) {
            if (link.get("role").asText().equals(role))
                return open(link.get("url").asText(), 1280, 800);
        }
        throw new AssertionError("no link for " + role);
    }

    private Page phone() {
        Page phone = open(
                venue.server()
                        .api()
                        .get("/api/workshops/" + workshop + "/door", organiser)
                        .get("url")
                        .asText(),
                360,
                740);
        assertThat(phone.getByText("En direct").first()).isVisible();
        return phone;
    }

    private static void say(Page phone, String words) {
        phone.locator("#words").fill(words);
        phone.locator("button.send").click();
    }

    private static Locator said(Page page, String words) {
        return page.getByText(words, new Page.GetByTextOptions().setExact(true));
    }

    @Test
    void what_one_phone_says_shows_on_all_phones_the_wall_and_the_desk() {
        Page ann = phone();
        Page bob = phone();
        Page carla = phone();
        Page wall = staff("projector");
        Page desk = staff("rapporteur");

        say(ann, "Une épicerie coopérative");

        for (Page page : List.of(ann, bob, carla, wall, desk))
            assertThat(said(page, "Une épicerie coopérative").first()).isVisible();
        assertThat(ann.getByText("La vôtre · enregistrée")).isVisible();
        assertThat(bob.getByText("La vôtre · enregistrée")).not().isVisible();
        assertThat(wall.locator(".wall-people b")).hasText("3");
    }

    @Test
    void a_phone_that_says_something_offline_and_is_reloaded_comes_back_and_it_is_there_once() {
        Page ann = phone();
        Page bob = phone();
        String address = ann.url();
        ann.context().setOffline(true);
        say(ann, "Dit dans le tunnel");
        assertThat(ann.getByText("Dit dans le tunnel").first()).isVisible();
        ann.navigate("about:blank");
        ann.context().setOffline(false);
        ann.navigate(address);

        assertThat(said(bob, "Dit dans le tunnel").first()).isVisible();
        assertThat(ann.getByText("La vôtre · enregistrée")).isVisible();
        say(bob, "Et dit dehors");
        assertThat(said(ann, "Et dit dehors").first()).isVisible();
        assertThat(said(ann, "Dit dans le tunnel")).hasCount(1);
        assertThat(said(bob, "Dit dans le tunnel")).hasCount(1);
    }

    @Test
    void phones_come_back_by_themselves_after_the_server_was_killed() {
        Page ann = phone();
        Page bob = phone();
        say(ann, "Avant la panne");
        assertThat(ann.getByText("La vôtre · enregistrée")).isVisible();
        venue.server().kill();
        say(ann, "Pendant la panne");
        assertThat(ann.getByText("Pendant la panne").first()).isVisible();
        venue.server().start();

        assertThat(said(bob, "Pendant la panne").first()).isVisible();
        assertThat(said(bob, "Avant la panne")).hasCount(1);
        assertThat(said(bob, "Pendant la panne")).hasCount(1);
    }

    @Test
    void what_the_facilitator_hides_leaves_the_phones_and_the_wall_and_stays_with_the_staff() {
        Page ann = phone();
        Page bob = phone();
        Page wall = staff("projector");
        Page facilitator = staff("facilitator");
        say(ann, "Hors sujet");
        assertThat(said(bob, "Hors sujet").first()).isVisible();
        assertThat(said(wall, "Hors sujet").first()).isVisible();

        facilitator.getByRole(AriaRole.BUTTON, named("^Masquer")).first().click();

        assertThat(said(bob, "Hors sujet")).hasCount(0);
        assertThat(said(wall, "Hors sujet")).hasCount(0);
        assertThat(said(facilitator, "Hors sujet").first()).isVisible();
        assertThat(ann.getByText(Pattern.compile("asquée")).first()).isVisible();
    }

    @Test
    void the_desk_takes_a_contribution_over_and_the_download_has_it() throws IOException {
        Page ann = phone();
        Page desk = staff("rapporteur");
        say(ann, "Une monnaie locale");
        assertThat(said(desk, "Une monnaie locale").first()).isVisible();
        desk.locator(".desk-take").first().click();
        assertThat(desk.getByText("1 sur 1 placée")).isVisible();

        desk.getByRole(AriaRole.BUTTON, named("^Télécharger")).first().click();
        Download download = desk.waitForDownload(
                () -> desk.locator(".format:has-text('.md')").click());
        assertThat(Files.readString(download.path()))
                .startsWith("## RMB 2026 - Restitution atelier 1.1 : « La finance sociale »\n")
                .contains("\n\n- Une monnaie locale\n");
    }

    @Test
    void somebody_who_types_the_code_is_in_and_a_wrong_code_is_answered() {
        String code = venue.server()
                .api()
                .get("/api/workshops/" + workshop + "/door", organiser)
                .get("code")
                .asText();
        Page page = open("http://127.0.0.1:" + venue.server().port() + "/", 320, 640);
        Locator field = page.locator("input").first();
        field.fill("ZZZZZZ");
        field.press("Enter");
        assertThat(page.locator("#problem")).containsText("code");
        field.fill(" " + code.substring(0, 3).toLowerCase() + " " + code.substring(3));
        field.press("Enter");
        assertThat(page.locator("#words")).isVisible();
    }
}
