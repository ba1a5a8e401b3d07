package org.cordee.end2end;

import com.microsoft.playwright.BrowserContext;

/** Measured, by hand and on a machine that does nothing else: first visits on a slow phone on slow 4G, when one can write, and what held the page up. */
final class FirstVisit {
    private static final int TIMES = 5;

    private FirstVisit() {}

    public static void main(String[] args) {
        try (Venue venue = Venue.opened();
                Room room = venue.room("RMB 2026", "La finance sociale")) {
            room.facilitator(1366, 768).begin("contribute");
            String link = room.door().get("url").asText();
            for (int i = 0; i < TIMES; i++) {
                try (BrowserContext phone = venue.browser().visitor()) {
                    Visit visit = new Visit(phone).slow().comeIn(link);
                    long bytes = visit.onTheWire().values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
                    System.out.printf(
                            "writable after %d ms, live after %d ms, %d requests, %d bytes, long tasks (ms): %s%n",
                            visit.writableMillis(),
                            visit.liveMillis(),
                            visit.onTheWire().size(),
                            bytes,
                            visit.longTasks());
                }
            }
        }
    }
}
