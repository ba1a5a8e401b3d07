package org.cordee.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every page in every step of a workshop, each third at three widths and both from the left and from the right: seen by axe-core and by the questions
 * that it does not ask, and left in target/pages for our own eyes. The workshop is walked through once; each test asks about one thing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeenInEveryStepTest {
    private static final Path PICTURES = Path.of("target/pages");
    private static final int NARROW = 320;
    /** What 200 % leave of the height of a small phone. */
    private static final int ZOOMED = 400;

    private static final List<Integer> WIDER = List.of(768, 1920);

    private static final List<Integer> WIDTHS = List.of(NARROW, WIDER.get(0), WIDER.get(1));

    /** Each third state is seen in every width and from both sides. */
    private static final int WHOLLY = 3;

    /** By -Pevery-width the others are seen in every width too; else in one width after the other. */
    private static final boolean EVERY_WIDTH = Boolean.getBoolean("cordee.every.width");

    @RegisterExtension
    static final Venue venue = new Venue();

    private final Map<Screen, String> shown = new HashMap<>();
    private final List<String> axe = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private final List<String> spacing = new ArrayList<>();
    private final List<String> motion = new ArrayList<>();
    private Room room;
    private int states;
    private int bothWays;

    @BeforeAll
    void walk() {
        room = venue.room("RMB 2026", "La finance sociale et solidaire au service du développement des territoires");
        EveryStep steps = new EveryStep(room, this::look);
        room.play(PICTURES.resolve("failed"), steps::walk);
    }

    @AfterAll
    void stop() {
        room.close();
    }

    @Test
    void axe_finds_nothing_at_three_widths_in_both_directions() {
        assertThat(axe).isEmpty();
        assertThat(bothWays).as("states that were seen from both sides").isGreaterThanOrEqualTo(20);
        System.out.println(states + " states of pages were seen from the left, " + bothWays + " from the right too");
    }

    @Test
    void what_is_pressed_is_as_large_as_a_finger_or_where_there_is_a_mouse_half_of_it() {
        assertThat(targets).isEmpty();
    }

    @Test
    void nothing_is_lost_with_the_spacing_that_some_readers_need() {
        assertThat(spacing).isEmpty();
    }

    @Test
    void nothing_moves_for_who_asked_for_less_motion() {
        assertThat(motion).isEmpty();
    }

    private void look(String step) {
        room.picture(PICTURES.resolve(step));
        for (Screen screen : room.screens()) {
            if (!isAnother(screen)) continue;
            states++;
            boolean wholly = states % WHOLLY == 0;
            if (wholly) bothWays++;
            screen.page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            ViewportSize own = screen.page.viewportSize();
            for (String language : wholly ? List.of("ar", "fr") : List.of("fr")) {
                Audit.speak(screen.page, language);
                for (int width : wholly ? WIDTHS : looks(widths(screen))) seen(step, screen, language, width);
            }
            Audit.resize(screen.page, own.width, own.height);
        }
    }

    /** A page that shows what it showed when it was last looked at is not looked at again; a clock that went on is no news. */
    private boolean isAnother(Screen screen) {
        String shows = screen.page.url()
                + screen.page.locator("body").innerHTML().replaceAll("\\d+:\\d\\d|aria-hidden=\"true\">\\d+", "");
        return !shows.equals(shown.put(screen, shows));
    }

    private List<Integer> looks(List<Integer> widths) {
        return EVERY_WIDTH ? widths : List.of(widths.get(states % widths.size()));
    }

    /** Two phones share the three widths. */
    private static List<Integer> widths(Screen screen) {
        return switch (screen.whose()) {
            case "phone-320" -> List.of(NARROW);
            case "phone-390" -> WIDER;
            default -> WIDTHS;
        };
    }

    private void seen(String step, Screen screen, String language, int width) {
        Page page = screen.page;
        Audit.resize(page, width, width == NARROW ? ZOOMED : width > 1000 ? 1080 : 768);
        String at = step + ", " + screen.whose() + " " + language + " " + width + ": ";
        note(axe, at, Audit.axe(page));
        note(axe, at, Audit.width(page));
        note(targets, at, Audit.targets(page, screen instanceof Phone ? Audit.FINGER : Audit.MOUSE));
        note(motion, at, Audit.motion(page));
        if (language.equals("fr") && width < 1000 && !isWall(screen)) note(spacing, at, Audit.spacing(page));
    }

    /** Nobody can space out what hangs on a wall: it is laid out to its height, and every word on it is large. */
    private static boolean isWall(Screen screen) {
        return screen instanceof Wall || screen.whose().equals("plenary");
    }

    private static void note(List<String> into, String at, List<String> faults) {
        faults.forEach(fault -> into.add(at + fault));
    }
}
