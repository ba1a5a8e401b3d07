package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Documents in and out as an organiser moves them, in a real browser on the real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsInBrowserTest {
    private static final Path REAL = Path.of("src/test/resources/rmb/rmb-2017-extract.md");
    private static final Path CANONICAL = Path.of("src/test/resources/rmb/rmb-2017-extract.canonical.md");
    private static final Map<String, String> BEGINNINGS =
            Map.of("docx", "PK", "odt", "PK", "xlsx", "PK", "pdf", "%PDF-", "html", "<!DOCTYPE html>", "json", "{");

    @RegisterExtension
    static final Venue venue = new Venue();

    private BrowserContext visitor;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void openTheOrganisersPage() {
        visitor = venue.browser()
                .visitor(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
        page = visitor.newPage();
        page.onPageError(complaints::add);
        page.navigate("http://127.0.0.1:" + venue.server().port() + "/organiser#"
                + venue.server().organiserSecret());
        page.locator("main").waitFor();
    }

    @AfterEach
    void leave() {
        visitor.close();
        assertThat(complaints).as("errors in the page").isEmpty();
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    private void choose(String name, byte[] document) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("Importer un document|ou partir d.un document")))
                .click();
        dialog().locator("input[type=file]").setInputFiles(new FilePayload(name, "", document));
    }

    private void press(String words) {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .click();
    }

    private JsonNode gatherings() {
        String organiser = venue.server().organiser();
        return venue.server().api().get("/api/gatherings", organiser).get("gatherings");
    }

    private void assertAccessible() {
        assertThat(new AxeBuilder(page).include("dialog").analyze().getViolations())
                .isEmpty();
    }

    @Test
    void a_document_is_looked_at_before_it_is_imported_then_taken_away_in_every_format() throws IOException {
        int before = gatherings().size();
        choose("rmb.md", Files.readAllBytes(REAL));
        assertThat(dialog().locator(".found")).hasCount(4);
        assertThat(dialog()).containsText("RMB 2017");
        assertAccessible();
        press("Annuler");
        assertThat(gatherings()).as("a look makes nothing").hasSize(before);

        choose("rmb.md", Files.readAllBytes(REAL));
        press("Créer la rencontre");
        assertThat(dialog()).hasCount(0);
        assertThat(page.locator(".gathering").first().locator(".workshop")).hasCount(4);

        page.getByText("Toute la restitution").first().click();
        assertAccessible();
        for (String format : List.of("docx", "pdf", "odt", "html", "xlsx", "json")) {
            assertThat(new String(downloaded(format), StandardCharsets.ISO_8859_1))
                    .startsWith(BEGINNINGS.get(format));
        }
        assertThat(new String(downloaded("md"), StandardCharsets.UTF_8)).isEqualTo(Files.readString(CANONICAL));
        page.keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
    }

    private byte[] downloaded(String format) throws IOException {
        Locator button = dialog().locator(".format", new Locator.LocatorOptions().setHasText("." + format));
        assertThat(button).hasAttribute("aria-disabled", "false");
        Download download = page.waitForDownload(button::click);
        assertThat(download.suggestedFilename()).isEqualTo("RMB-2017." + format);
        try (InputStream file = Files.newInputStream(download.path())) {
            return file.readAllBytes();
        }
    }

    @Test
    void a_report_of_another_template_is_mapped_by_its_organiser() {
        String other = "# Compte rendu\n\n## Constats\n\n- Un constat\n\n## Propositions\n\n- Une idée\n";
        choose("autre.md", other.getBytes(StandardCharsets.UTF_8));
        assertThat(dialog().locator(".mapped")).hasCount(3);
        assertThat(dialog().locator("select").first()).hasValue("");
        assertAccessible();
        dialog().getByLabel("Constats").selectOption("stakes");
        dialog().getByLabel("Propositions").selectOption("solutions");
        dialog().getByLabel("Nom de la rencontre").fill("Rencontre d'ailleurs");
        dialog().getByLabel("Titre de l’atelier").fill("La finance");
        press("Voir ce que cela donne");
        assertThat(dialog().locator(".found li", new Locator.LocatorOptions().setHasText("Solutions")))
                .containsText("2");
        press("Créer la rencontre");
        assertThat(dialog()).hasCount(0);
        assertThat(page.getByText("Rencontre d'ailleurs").first()).isVisible();
    }

    @Test
    void a_file_that_is_no_document_is_said_in_one_sentence_and_the_page_goes_on() {
        choose("photo.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        assertThat(dialog()).containsText("Ce fichier n’est pas ce que dit son nom");
        press("Choisir un autre fichier");
        assertThat(dialog().locator("input[type=file]")).hasCount(1);
    }
}
