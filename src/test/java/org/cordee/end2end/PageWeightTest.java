package org.cordee.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What two hundred phones may ask of one access point: the budget of docs/decisions/0006-packed-pages.md. Who goes over it makes
 * room: something else can come later (webroot/js/phone/later.js).
 */
class PageWeightTest {
    private static final long FIRST_VISIT = 60_000;
    private static final int REQUESTS = 12;

    /** With all that is fetched ahead, once it is quiet, for when the network is away. */
    private static final long ALL = 75_000;

    @Test
    void a_first_visit_from_the_QR_to_the_composer_is_light() {
        try (Venue venue = Venue.opened();
                Room room = venue.room("RMB 2026", "La finance sociale");
                BrowserContext phone = venue.browser().visitor()) {
            room.facilitator(1366, 768).begin("contribute");
            Visit visit = new Visit(phone);
            visit.comeIn(room.door().get("url").asText());
            Map<String, Long> first = visit.onTheWire();
            assertThat(first.keySet()).as("packed pages").anyMatch(path -> path.startsWith("/packed/"));
            assertThat(sum(first)).as("bytes of a first visit: " + first).isLessThanOrEqualTo(FIRST_VISIT);
            assertThat(first).as("requests of a first visit").hasSizeLessThanOrEqualTo(REQUESTS);
            assertThat(visit.numberFormats()).as("numbers formatted").isEmpty();
            visit.page.waitForFunction(
                    "() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/packed/later-'))",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(10_000));
            assertThat(sum(visit.onTheWire()))
                    .as("bytes of all: " + visit.onTheWire())
                    .isLessThanOrEqualTo(ALL);
            assertThat(visit.onTheWire().keySet())
                    .noneMatch(path -> path.startsWith("/js/") || path.contains("favicon"));
        }
    }

    private static long sum(Map<String, Long> bytes) {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }
}
