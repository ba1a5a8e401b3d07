package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A gathering as a whole, as its organiser holds it: all rooms, the plenary and its wall, the next edition, paper, an end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeGatheringInBrowserTest {
    private static final Path REAL = Path.of("src/test/resources/rmb/rmb-2017-extract.md");

    @RegisterExtension
    static final Venue venue = new Venue();

    private BrowserContext visitor;
    private Page page;
    private String organiser;
    private String gathering;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void start() throws IOException {
        organiser = venue.server().organiser();
        venue.server().api().post("/api/gatherings/import?format=md", organiser, Files.readString(REAL));
        gathering = gatherings().get(0).get("id").asText();
    }

    @BeforeEach
    void openTheOrganisersPage() {
        visitor = venue.browser()
                .visitor(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
        page = visitor.newPage();
        page.onPageError(complaints::add);
        page.navigate(address("/organiser#" + venue.server().organiserSecret()));
        page.locator(".gathering").first().waitFor();
    }

    @AfterEach
    void leave() {
        visitor.close();
        assertThat(complaints).as("errors in the page").isEmpty();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + venue.server().port() + path;
    }

    private JsonNode gatherings() {
        return venue.server().api().get("/api/gatherings", organiser).get("gatherings");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void more(String what) {
        button("Plus…").first().click();
        button(what).click();
    }

    private void assertAccessible() {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void every_room_is_seen_at_a_glance_with_how_far_its_restitution_is() {
        assertThat(page.locator(".room")).hasCount(4);
        assertThat(page.locator(".room").first().locator(".in-restitution")).hasText("En cours");
        assertThat(page.locator(".room").first().locator(".gap[data-state=some]"))
                .hasCount(5);
        assertAccessible();
    }

    @Test
    void the_next_edition_takes_the_workshops_over_and_is_deleted_only_by_its_name() {
        more("Nouvelle édition");
        page.getByLabel("Nom de la nouvelle rencontre").fill("RMB 2019");
        button("Créer la rencontre").click();
        assertThat(page.locator(".gathering")).hasCount(2);
        assertThat(page.locator(".gathering").first().locator(".room")).hasCount(4);

        more("Supprimer la rencontre");
        assertAccessible();
        assertThat(button("Supprimer pour toujours")).isDisabled();
        page.getByLabel("Pour confirmer").fill("RMB 2019");
        button("Supprimer pour toujours").click();
        assertThat(page.locator(".gathering")).hasCount(1);
        assertThat(gatherings()).hasSize(1);
    }

    @Test
    void it_is_kept_until_a_day_and_says_so() {
        more("Durée de conservation");
        page.getByLabel("Gardée jusqu’à une date").check();
        page.getByLabel("Dernier jour").fill("2099-12-31");
        button("Enregistrer").click();
        assertThat(page.locator(".gathering-head")).containsText("Gardée jusqu’au 31 décembre 2099");
        assertThat(gatherings().get(0).get("until").asText()).isEqualTo("2099-12-31");
    }

    @Test
    void the_wall_of_the_plenary_goes_from_workshop_to_workshop_then_from_section_to_section() {
        page.navigate(address("/plenary/" + gathering));
        Locator title = page.locator("h1");
        assertThat(title).containsText("1.1");
        assertAccessible();
        for (int workshop = 0; workshop < 4; workshop++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(title).containsText("Solutions");
        assertThat(page.locator(".chapter-part")).hasCount(4);
        page.keyboard().press("ArrowLeft");
        assertThat(title).containsText("3.2");
    }

    @Test
    void two_pages_of_paper_are_printed_for_each_room() throws IOException {
        page.navigate(address("/sheet?gathering=" + gathering + "&kind=both"));
        assertThat(page.locator(".sheet")).hasCount(8);
        assertAccessible();
        byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (PDDocument pages = Loader.loadPDF(printed)) {
            assertThat(pages.getNumberOfPages()).isEqualTo(8);
        }
    }
}
