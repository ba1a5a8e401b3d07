package org.cordee.end2end;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {
    @TempDir
    private Path folder;

    @Test
    void a_page_opens_in_french() {
        try (Browser browser = Browser.launch();
                BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            page.navigate("about:blank");
            assertThat(page.evaluate("navigator.language")).isEqualTo("fr-FR");
        }
    }

    @Test
    void the_named_browser_goes_before_those_on_the_path() throws IOException {
        Path named = program("mine");
        program("chromium");
        assertThat(Chromium.find(Map.of(Chromium.NAMED, named.toString(), "PATH", folder.toString())))
                .contains(named);
    }

    @Test
    void the_headless_shell_goes_before_the_whole_browser() throws IOException {
        program("chromium");
        Path shell = program("chromium-headless-shell");
        assertThat(Chromium.find(Map.of("PATH", folder.toString()))).contains(shell);
    }

    @Test
    void a_named_browser_that_is_none_is_said() {
        assertThatThrownBy(() -> Chromium.find(Map.of(Chromium.NAMED, "/no/such/program")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/no/such/program");
    }

    private Path program(String name) throws IOException {
        Path program = Files.createFile(folder.resolve(name));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
