package org.cordee.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The wall is read from 15 m, by everybody, in the sun and in the dark: in each scene and step, on three walls, light and dark, in French and in
 * Arabic, no word is smaller than 1/25 of the height of the wall nor paler than 7 : 1.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectorLegibleTest {
    private static final Path PICTURES = Path.of("target/wall");
    private static final List<int[]> WALLS =
            List.of(new int[] {1280, 720}, new int[] {3840, 2160}, new int[] {1920, 1080});
    private static final double CONTRAST = 7;
    private static final double PARTS_OF_THE_HEIGHT = 25;
    /** Browsers round what a wall's width and height give. */
    private static final double ROUNDING = 0.05;

    private static final int PATIENCE = 10;

    @RegisterExtension
    static final Venue venue = new Venue();

    private final List<String> small = new ArrayList<>();
    private final List<String> pale = new ArrayList<>();
    private int seen;

    @BeforeAll
    void walk() {
        walk(Tongue.FRENCH, "La finance sociale et solidaire au service du développement des territoires");
        walk(Tongue.ARABIC, "التمويل الاجتماعي والتضامني في خدمة تنمية الأقاليم");
    }

    @Test
    void no_word_is_smaller_than_a_twenty_fifth_of_the_height() {
        assertThat(small).isEmpty();
    }

    @Test
    void no_word_is_paler_than_seven_to_one() {
        assertThat(pale).isEmpty();
    }

    @Test
    void words_were_there_to_be_seen() {
        assertThat(seen).isGreaterThan(2 * 2 * 3 * 20 * 5);
    }

    private void walk(Tongue tongue, String title) {
        String language = tongue.tag();
        try (Room room = venue.room(tongue, "RMB 2026", title)) {
            List<Wall> walls = List.of(room.wall(ColorScheme.LIGHT), room.wall(ColorScheme.DARK));
            EveryScene scenes = new EveryScene(room, (scene, shows) -> {
                for (int i = 0; i < walls.size(); i++)
                    look(language + (i == 0 ? " light, " : " dark, ") + scene, walls.get(i), shows);
            });
            room.play(PICTURES.resolve("failed"), scenes::walk);
            Screen plenary = room.organiser("plenary", "/plenary/" + room.gathering(), ".wall-head h1");
            look(language + " light, plenary", plenary, ".brief-row");
            plenary.page.keyboard().press("ArrowRight");
            look(language + " light, plenary by sections", plenary, ".chapter-part");
        }
    }

    private void look(String scene, Screen wall, String shows) {
        wall.page.locator(shows).first().waitFor();
        for (int[] size : scene.contains("dark") ? WALLS.subList(2, 3) : WALLS) {
            Audit.resize(wall.page, size[0], size[1]);
            double least = size[1] / PARTS_OF_THE_HEIGHT - ROUNDING;
            List<Audit.Text> texts = drawn(wall, least);
            assertThat(texts).as(scene).isNotEmpty();
            seen += texts.size();
            for (Audit.Text text : texts) {
                if (text.size() < least) small.add(scene + " " + size[1] + ": " + text);
                if (text.contrast() < CONTRAST) pale.add(scene + " " + size[1] + ": " + text);
            }
        }
        if (scene.contains("light")) picture(scene, wall);
    }

    /** A browser that was given another size may need a few frames until all of its words have theirs. */
    private static List<Audit.Text> drawn(Screen wall, double least) {
        List<Audit.Text> texts = Audit.texts(wall.page);
        for (int frames = PATIENCE;
                frames > 0 && !texts.stream().allMatch(text -> text.size() >= least && text.contrast() >= CONTRAST);
                frames--) {
            Audit.settle(wall.page);
            texts = Audit.texts(wall.page);
        }
        return texts;
    }

    private static void picture(String scene, Screen wall) {
        Path folder = PICTURES.resolve(scene.replace(", ", " "));
        try {
            Files.createDirectories(folder);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        wall.picture(folder);
    }
}
