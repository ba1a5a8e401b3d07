package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page before somebody's eyes: what it shows, what the server sent it, and what went wrong in it. */
class Screen {
    final Page page;
    private final Tongue tongue;
    private final String whose;
    private final List<String> frames = new ArrayList<>();

    /** `complaints` hears every error of the page and of its console. */
    Screen(BrowserContext context, String whose, Tongue tongue, List<String> complaints) {
        this.tongue = tongue;
        this.whose = whose;
        page = context.newPage();
        page.onPageError(error -> complaints.add(whose + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(whose + ": " + said(message));
        });
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> frames.add(frame.text())));
    }

    private static String said(ConsoleMessage message) {
        return message.text() + " " + message.location();
    }

    /** Every frame of the live line, since the page was opened. */
    List<String> frames() {
        return List.copyOf(frames);
    }

    /** What this page calls something, in the language of who reads it. */
    String in(String key) {
        return tongue.say(key);
    }

    void sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    /** Nowhere in the page, not even out of sight. */
    void doesNotSee(String words) {
        assertThat(page.getByText(words)).hasCount(0);
    }

    Locator one(String selector, String words) {
        return page.locator(selector, new Page.LocatorOptions().setHasText(words));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + literally(name))));
    }

    /** As JavaScript's patterns have it too, where Pattern.quote is not understood. */
    private static String literally(String name) {
        return name.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }

    Locator dialog() {
        return page.locator("dialog[open]");
    }

    Locator inDialog(String name) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static byte[] downloaded(Page page, Runnable ask) {
        Download download = page.waitForDownload(ask);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String whose() {
        return whose;
    }

    void picture(Path folder) {
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(whose + ".png")));
    }
}
