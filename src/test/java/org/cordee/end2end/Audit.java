package org.cordee.end2end;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is wrong with a page as it stands before somebody: each method gives one line for each fault, none where all is well. The questions
 * themselves are scripts in {@code src/test/resources/seen}.
 */
final class Audit {
    /** On a page that is held in a hand, and on one with a mouse; CSS pixels. */
    static final int FINGER = 44;

    static final int MOUSE = 24;

    private static final String COLOURS = read(Audit.class.getResourceAsStream("/seen/colours.js"));
    private static final String AXE = read(AxeBuilder.class.getResourceAsStream("/axe.min.js"));
    /**
     * Half of axe's time goes into telling what is right: only what is wrong is asked for. The size of targets, another third, is asked about by a
     * script that allows less ({@link #targets}).
     */
    private static final String ASK_AXE = """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'], rules: { 'target-size': { enabled: false } } });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ' ' + html.slice(0, 200) + ' ' + failureSummary.split('\\n').slice(1).join(' ').slice(0, 160)));
        }\
        """;

    private static final String TWO_FRAMES =
            "() => new Promise((ready) => requestAnimationFrame(() => requestAnimationFrame(ready)))";

    private Audit() {}

    /** By axe-core, with all rules of WCAG 2.2 AA and its best practices. */
    static List<String> axe(Page page) {
        if ((Boolean) page.evaluate("() => typeof axe === 'undefined'")) page.evaluate("() => {" + AXE + "\n}");
        return lines(page, ASK_AXE, null);
    }

    /** Whether something reaches beyond the page's side. */
    static List<String> width(Page page) {
        boolean wider = (Boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
        return wider ? List.of("wider than its screen") : List.of();
    }

    /** What can be pressed and is smaller than so many CSS pixels. */
    static List<String> targets(Page page, int least) {
        return lines(page, script("targets"), least);
    }

    /** What is lost with the spacing that some readers need. */
    static List<String> spacing(Page page) {
        return lines(page, script("spacing"), null);
    }

    /** What moves although less motion was asked for. */
    static List<String> motion(Page page) {
        return lines(page, script("moving"), null);
    }

    /** A piece of text in view: how high its letters' box is, and its contrast with what lies under it. */
    record Text(String words, String where, double size, double contrast) {}

    static List<Text> texts(Page page) {
        return ((List<?>) page.evaluate(script("text")))
                .stream().map(found -> text((Map<?, ?>) found)).toList();
    }

    private static Text text(Map<?, ?> found) {
        return new Text(
                (String) found.get("words"),
                (String) found.get("where"),
                ((Number) found.get("size")).doubleValue(),
                ((Number) found.get("contrast")).doubleValue());
    }

    /** What is wrong with how the focus is seen now. */
    static Optional<String> focus(Page page) {
        return Optional.ofNullable((String) page.evaluate(script("focus")));
    }

    /** Lets the page speak a language, by its own control where it has one. */
    static void speak(Page page, String language) {
        page.evaluate(script("speak"), language);
    }

    /** Another size of the window, once the page is drawn in it. */
    static void resize(Page page, int width, int height) {
        page.setViewportSize(width, height);
        page.waitForFunction(
                "([width, height]) => innerWidth === width && innerHeight === height", List.of(width, height));
        settle(page);
    }

    /** Until what was asked of the page is drawn. */
    static void settle(Page page) {
        page.evaluate(TWO_FRAMES);
    }

    private static List<String> lines(Page page, String script, Object argument) {
        return ((List<?>) page.evaluate(script, argument))
                .stream().map(String::valueOf).toList();
    }

    /** A script as a function, with what the scripts share before it. */
    private static String script(String name) {
        String function = read(Audit.class.getResourceAsStream("/seen/" + name + ".js"))
                .replaceFirst("(?s)^/\\*\\*.*?\\*/\\s*", "");
        return "(argument) => {" + COLOURS + "\nreturn (" + function + ")(argument);}";
    }

    private static String read(InputStream resource) {
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
