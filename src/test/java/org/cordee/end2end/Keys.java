package org.cordee.end2end;

import com.microsoft.playwright.Page;
import java.util.List;

/** Somebody who has a keyboard and nothing else: goes from stop to stop, and notes where the focus cannot be seen or does not go on. */
final class Keys {
    private static final int STOPS = 400;
    private static final String HOLDS = "([selector, words]) => document.activeElement.matches(selector) &&"
            + " (document.activeElement.closest('li') || document.activeElement).textContent.includes(words)";
    private static final String MARK = """
        () => {
          const held = document.activeElement;
          const same = held !== document.body && window.heldBefore === held;
          window.heldBefore = held;
          return same;
        }\
        """;

    private final Page page;
    private final List<String> faults;
    private int stops;

    Keys(Page page, List<String> faults) {
        this.page = page;
        this.faults = faults;
    }

    /** By Tab to whatever this selector names. */
    Keys to(String selector) {
        return to(selector, "");
    }

    /** The same, where it says these words, or the row does that it is in. */
    Keys to(String selector, String words) {
        for (int left = STOPS; !holds(selector, words); left--) {
            if (left == 0) throw new AssertionError("no way by keyboard to " + selector);
            step("Tab");
        }
        return this;
    }

    private boolean holds(String selector, String words) {
        return (Boolean) page.evaluate(HOLDS, List.of(selector, words));
    }

    private void step(String key) {
        page.keyboard().press(key);
        stops++;
        if ((Boolean) page.evaluate(MARK))
            faults.add("a trap: " + page.evaluate("() => document.activeElement.outerHTML.slice(0, 120)"));
        Audit.focus(page).filter(fault -> !faults.contains(fault)).ifPresent(faults::add);
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keys type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** At how many stops the focus was looked at. */
    int stops() {
        return stops;
    }
}
