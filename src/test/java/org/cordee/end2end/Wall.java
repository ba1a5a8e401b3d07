package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.List;

/** The projector's page: nobody touches it. */
final class Wall extends Screen {
    Wall(BrowserContext context, Tongue tongue, List<String> complaints) {
        super(context, "wall", tongue, complaints);
    }

    void shows(String scene) {
        assertThat(page.locator(".wall[data-scene='" + scene + "']")).isVisible();
    }

    Locator main() {
        return page.locator(".wall-main");
    }

    Locator people() {
        return page.locator(".wall-people b");
    }

    String timeLeft() {
        return page.locator(".wall-timer b").textContent();
    }
}
