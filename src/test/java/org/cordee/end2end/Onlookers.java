package org.cordee.end2end;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who does nothing but look: a phone, the wall, a facilitator's and a rapporteur's page, each on screens of several sizes. What does not fit on them is remembered. */
final class Onlookers {
    private static final String FITS = read(Path.of("src/test/resources/fits.js"));
    private static final String DRAWN =
            "() => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)))";

    private record Size(int width, int height) {}

    private static final Size PHONE = new Size(320, 640);
    private static final Size TABLET = new Size(768, 1024);
    private static final Size LARGE = new Size(1920, 1080);
    private static final List<Size> ALL = List.of(PHONE, TABLET, LARGE);

    private final Room room;
    private final Path pictures;
    private final List<String> faults = new ArrayList<>();
    private final Phone phone;
    private final Wall wall;
    private final Facilitator facilitator;
    private final Desk desk;

    /** They come in by the door of the room, which must be open. `pictures`: where a page is shown on which something does not fit. */
    Onlookers(Room room, Path pictures) {
        this.room = room;
        this.pictures = pictures;
        phone = room.phone("onlooking-phone", 320, 640);
        phone.scan(room.door().get("url").asText());
        phone.page.locator(".step-name").waitFor();
        wall = room.wall();
        wall.page.locator(".wall").waitFor();
        facilitator = room.facilitator(1366, 768);
        facilitator.page.locator(".steps").waitFor();
        desk = room.desk("onlooking-desk", 1366, 768);
        desk.page.locator(".desk-bar").waitFor();
    }

    /** What did not fit so far. */
    List<String> faults() {
        return faults;
    }

    /** At a step: the phone's view of it, the wall, the desk, and the facilitator's tab for it. */
    void look(String step, int facilitatorsTab) {
        phone.page.locator(".step-line[data-step='" + step + "']").waitFor();
        look(step, "phone", phone.page, List.of(PHONE));
        look(step, "wall", wall.page, List.of(LARGE));
        facilitator.page.locator(".tabs .tab").nth(facilitatorsTab).click();
        look(step, "facilitator", facilitator.page, List.of(TABLET, LARGE));
        look(step, "desk", desk.page, List.of(PHONE, TABLET));
    }

    /** Every tab of a phone, its menu, the programme. */
    void lookThroughThePhone(String step) {
        Locator tabs = phone.page.locator("[role=tab]");
        for (Locator tab : tabs.all()) {
            tab.tap();
            look(step, tab.getAttribute("id"), phone.page, List.of(PHONE));
        }
        phone.page.locator(".menu-button").tap();
        look(step, "menu", phone.page, List.of(PHONE));
        phone.page.locator(".menu-button").tap();
        tabs.first().tap();
    }

    /** The other tabs of the facilitator, its settings, and the desk's dialogs that hold most. */
    void lookThroughTheStaffsPages(String step) {
        for (Locator tab : facilitator.page.locator(".tabs .tab").all()) {
            tab.click();
            look(step, "facilitator, " + tab.textContent(), facilitator.page, List.of(TABLET, LARGE));
        }
        facilitator.page.locator(".lead-tools button").nth(2).click();
        look(step, "settings", facilitator.page, List.of(TABLET, LARGE));
        facilitator.page.keyboard().press("Escape");
        desk.page.locator("h1").click();
        desk.page.keyboard().press("?");
        desk.dialog().waitFor();
        look(step, "keys", desk.page, ALL);
        desk.page.keyboard().press("Escape");
    }

    /** What is seen before and after a workshop: the door, the organiser's rooms and forms, what is printed. */
    void lookAround() {
        Phone outside = room.phone("outside", 320, 640);
        outside.page.navigate(room.home());
        outside.page.locator("#code").waitFor();
        look("around", "join", outside.page, ALL);
        Screen organiser = room.organiser(1366, 768);
        Locator workshop = organiser.page.locator(".workshop-head").first();
        workshop.waitFor();
        look("around", "organiser", organiser.page, ALL);
        workshop.click();
        organiser.page.locator(".links").waitFor();
        look("around", "organiser, links", organiser.page, ALL);
        organiser.page.navigate(room.pageOf("sheet") + "?kind=both");
        organiser.page.locator(".paper-sheet").waitFor();
        look("around", "sheet", organiser.page, ALL);
    }

    private void look(String step, String where, Page page, List<Size> sizes) {
        for (Size size : sizes) {
            page.setViewportSize(size.width(), size.height());
            page.evaluate(DRAWN);
            List<?> found = (List<?>) page.evaluate("(" + FITS + ")()");
            if (found.isEmpty()) continue;
            String at = step + ", " + where + ", " + size.width();
            found.forEach(fault -> faults.add(at + ": " + fault));
            page.screenshot(new Page.ScreenshotOptions().setPath(pictures.resolve(at + ".png")));
        }
    }

    private static String read(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
