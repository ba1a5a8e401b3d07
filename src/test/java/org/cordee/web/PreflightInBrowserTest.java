package org.cordee.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cordee.end2end.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Half an hour before the guests come, in a real browser: the facilitator's page, and a phone that tries itself by it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreflightInBrowserTest {
    private static final Machine HERE = TestSite.machine("127.0.0.1", NetworkAddress.Kind.WIFI);

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> visitors = new ArrayList<>();
    private TestSite site;
    private Browser browser;
    private String workshop;

    @BeforeAll
    void start() {
        site = new TestSite(false);
        browser = Browser.launch();
    }

    @AfterAll
    void stop() {
        browser.close();
        site.close();
    }

    @BeforeEach
    void makeWorkshop() {
        site.machine = HERE;
        workshop = site.makeWorkshop();
    }

    @AfterEach
    void leave() {
        visitors.forEach(BrowserContext::close);
        visitors.clear();
        assertThat(complaints).as("errors in the pages").isEmpty();
    }

    private Page visitor(String language, int width, int height, ColorScheme colours) {
        BrowserContext visitor = browser.visitor(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, height)
                .setColorScheme(colours));
        visitors.add(visitor);
        Page page = visitor.newPage();
        page.onPageError(complaints::add);
        return page;
    }

    private String base() {
        return "http://127.0.0.1:" + site.port;
    }

    /** The page before the guests come, as somebody opens it who has just come in by a facilitator's link. */
    private Page facilitator(String language, ColorScheme colours, boolean byHand) {
        Page page = visitor(language, 1366, 900, colours);
        if (byHand) page.clock().install();
        page.navigate(base() + "/facilitator#" + site.secret(workshop, "facilitator"));
        String link = page.locator("a[href='/preflight/" + workshop + "']").getAttribute("href");
        page.navigate(base() + link);
        page.locator(".phone-check .door-qr img").waitFor();
        page.locator(".plan-door img").waitFor();
        return page;
    }

    private Page phone(Page facilitator, ColorScheme colours) {
        Page phone = visitor("fr-FR", 320, 640, colours);
        phone.navigate(facilitator.locator(".phone-check .door-address").innerText());
        return phone;
    }

    private static void isAccessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .as("wider than its screen")
                .isFalse();
        // As the build packs it, a page has those words alone that its modules name.
        assertThat(page.locator("body").innerText()).doesNotContainPattern("(?:preflight|check|planb)\\.[a-z]");
    }

    @Test
    void a_phone_comes_and_is_seen_at_once_with_what_it_found_and_keeps_nothing() {
        Page facilitator = facilitator("fr-FR", ColorScheme.LIGHT, false);
        assertThat(facilitator.locator(".found-line[data-state=good]")).hasCount(6);
        assertThat(facilitator.locator(".whole")).hasAttribute("data-state", "wait");
        isAccessible(facilitator);

        Page phone = phone(facilitator, ColorScheme.LIGHT);
        assertThat(phone.locator("[data-found='line.open']")).isVisible();
        assertThat(phone.locator(".whole")).hasAttribute("data-state", "good");
        assertThat(phone.getByText("La personne qui anime voit ce résultat")).isVisible();
        isAccessible(phone);
        assertThat(phone.evaluate("localStorage.length + document.cookie.length"))
                .isEqualTo(0);

        assertThat(facilitator.locator(".phone-came")).hasCount(1);
        assertThat(facilitator.locator(".phone-came")).containsText("Ligne en direct : oui");
        assertThat(facilitator.locator(".whole")).hasAttribute("data-state", "good");
    }

    @Test
    void an_odd_phone_is_told_what_is_odd_and_so_is_the_facilitator() {
        Page facilitator = facilitator("fr-FR", ColorScheme.DARK, false);
        Page phone = visitor("fr-FR", 320, 640, ColorScheme.DARK);
        phone.addInitScript("window.WebSocket = class { constructor() { throw new Error('shut on the way'); } };"
                + "Storage.prototype.setItem = () => { throw new Error('private'); };");
        phone.clock().setFixedTime(System.currentTimeMillis() + 7_300_000);
        phone.navigate(facilitator.locator(".phone-check .door-address").innerText());
        for (String odd : List.of("line.shut", "keeps.no", "clock.apart"))
            assertThat(phone.locator("[data-found='" + odd + "'][data-state=look] .found-do"))
                    .isVisible();
        isAccessible(phone);
        assertThat(facilitator.locator(".phone-came[data-state=look]").first())
                .containsText("Horloge en avance de 2 heures · Ne garde rien");
        isAccessible(facilitator);
    }

    @Test
    void where_nobody_comes_for_a_minute_it_is_said_what_to_try_in_arabic_from_the_right() {
        Page facilitator = facilitator("ar", ColorScheme.LIGHT, true);
        assertThat(facilitator.locator("html")).hasAttribute("dir", "rtl");
        assertThat(facilitator.locator(".nobody")).hasCount(0);
        facilitator.clock().fastForward("01:01");
        assertThat(facilitator.locator(".nobody li")).hasCount(6);
        assertThat(facilitator.locator(".nobody")).containsText("عزل الأجهزة");
        isAccessible(facilitator);
    }

    @Test
    void a_network_that_is_left_is_seen_while_the_page_is_open() {
        Page facilitator = facilitator("fr-FR", ColorScheme.LIGHT, false);
        site.machine = TestSite.machine("169.254.3.4", NetworkAddress.Kind.SELF_ASSIGNED);
        assertThat(facilitator.locator("[data-found='address.self-assigned'] .found-do"))
                .containsText("routeur");
        assertThat(facilitator.locator(".whole")).hasAttribute("data-state", "bad");
    }

    @Test
    void plan_b_is_one_page_of_paper_with_the_code_the_address_and_lines_to_write_on() throws IOException {
        Page facilitator = facilitator("fr-FR", ColorScheme.DARK, false);
        facilitator.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(facilitator.locator(".preflight-room")).isHidden();
        assertThat(facilitator.locator(".plan-door img")).isVisible();
        assertThat(facilitator.locator(".plan-notes dd")).hasCount(3);
        try (PDDocument paper = Loader.loadPDF(facilitator.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            String code = site.door(workshop).get("code").asText();
            assertThat(new PDFTextStripper().getText(paper))
                    .contains(code.substring(0, 3) + " " + code.substring(3), "127.0.0.1:" + site.port)
                    .contains("java -jar cordee.jar --data /home/cordee", "restitution.pdf");
        }
    }

    @Test
    void without_a_seat_there_is_nothing_to_be_seen() {
        Page stranger = visitor("fr-FR", 390, 844, ColorScheme.LIGHT);
        stranger.navigate(base() + "/preflight/" + workshop);
        assertThat(stranger.locator("[data-stop='no-seat']")).isVisible();
    }
}
