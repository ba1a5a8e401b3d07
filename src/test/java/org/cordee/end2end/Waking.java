package org.cordee.end2end;

/** What a browser does to a page that it puts to sleep, and wakes; headless ones do not do it by themselves. */
enum Waking {
    SEEN_AGAIN("shows('hidden'); clock(2500)", "shows('visible')"),
    THAWED("document.dispatchEvent(new Event('freeze'))", "document.dispatchEvent(new Event('resume'))"),
    FROM_MEMORY(
            "dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))",
            "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"),
    ON_A_NETWORK("void 0", "dispatchEvent(new Event('online'))"),
    BY_THE_CLOCK_ALONE("void 0", "clock(7200000)");

    private static final String BROWSER = "const shows = (state) => { Object.defineProperty(document,"
            + " 'visibilityState', { configurable: true, get: () => state });"
            + " document.dispatchEvent(new Event('visibilitychange')); };"
            + " const clock = (ms) => { const now = Date.now; Date.now = () => now.call(Date) + ms; }; ";

    private final String asleep;
    private final String awake;

    Waking(String asleep, String awake) {
        this.asleep = asleep;
        this.awake = awake;
    }

    void sleep(Phone phone) {
        phone.page.evaluate("() => { " + BROWSER + asleep + " }");
    }

    void wake(Phone phone) {
        phone.page.evaluate("() => { " + BROWSER + awake + " }");
    }
}
