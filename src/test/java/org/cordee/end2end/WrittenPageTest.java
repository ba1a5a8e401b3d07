package org.cordee.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cordee.formats.Dossier;
import org.cordee.formats.Format;
import org.cordee.formats.Gatherings;
import org.cordee.formats.HouseStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The restitution as a web page, opened from a folder as people do. */
class WrittenPageTest {
    private static final Map<String, Dossier> DOSSIERS = Map.of(
            "six",
            Gatherings.annexed(),
            "arabic",
            Dossier.of(Gatherings.arabic()),
            "one",
            Dossier.of(Gatherings.saying()));

    @TempDir
    private Path folder;

    @Test
    void it_is_accessible_fits_a_phone_and_asks_for_nothing() throws IOException {
        try (Browser browser = Browser.launch()) {
            for (Map.Entry<String, Dossier> dossier : DOSSIERS.entrySet()) {
                Path file = folder.resolve(dossier.getKey() + ".html");
                Files.write(file, Format.HTML.writer().write(dossier.getValue(), HouseStyle.PLAIN));
                for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) look(browser, file, colours);
            }
        }
    }

    private static void look(Browser browser, Path file, ColorScheme colours) {
        try (BrowserContext phone = browser.visitor(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(320, 640)
                .setColorScheme(colours))) {
            Page page = phone.newPage();
            List<String> asked = new ArrayList<>();
            List<String> said = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.onConsoleMessage(message -> said.add(message.text()));
            page.navigate(file.toUri().toString());
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("%s %s", file, colours)
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            assertThat(asked).hasSize(1);
            assertThat(said).isEmpty();
        }
    }
}
