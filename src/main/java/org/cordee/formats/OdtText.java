package org.cordee.formats;

import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;
import org.cordee.restitution.Run;

/** The characters of one paragraph: runs in named styles, links, line breaks, and every space that was written. */
final class OdtText {
    private final OdtXml xml;
    private boolean spaceWouldVanish = true;

    OdtText(OdtXml xml) {
        this.xml = xml;
    }

    /** {@code around}: the language that the style of their paragraph has; {@code rightToLeft}: which way it runs. */
    OdtText inlines(List<Inline> text, Language around, boolean rightToLeft, OdtLooks looks) {
        Optional<String> link = Optional.empty();
        for (Run run : Run.of(Inlines.canonical(text))) {
            if (!run.link().equals(link)) {
                if (link.isPresent()) xml.close();
                run.link().ifPresent(this::openLink);
                link = run.link();
            }
            run(
                    run.saying(Direction.embedded(run.words(), text, rightToLeft)),
                    run.language().filter(language -> language != around).map(looks::of));
        }
        if (link.isPresent()) xml.close();
        return this;
    }

    private void openLink(String address) {
        xml.open("text:a", "xlink:type", "simple", "xlink:href", address);
    }

    private void run(Run run, Optional<String> spoken) {
        spoken.ifPresent(style -> xml.open("text:span", "text:style-name", style));
        if (run.emphasis()) xml.open("text:span", "text:style-name", "Emphasis");
        if (run.strong()) xml.open("text:span", "text:style-name", "Strong_20_Emphasis");
        words(run.words());
        if (run.strong()) xml.close();
        if (run.emphasis()) xml.close();
        if (spoken.isPresent()) xml.close();
    }

    OdtText lineBreak() {
        xml.empty("text:line-break");
        spaceWouldVanish = true;
        return this;
    }

    /** Readers make one space of many, and none of those at the start of a paragraph, unless they are elements. */
    OdtText words(String words) {
        int from = 0;
        while (from < words.length()) {
            int to = from;
            boolean space = words.charAt(from) == ' ';
            while (to < words.length() && (words.charAt(to) == ' ') == space) to++;
            if (space) spaces(to - from);
            else xml.words(words.substring(from, to));
            spaceWouldVanish = space;
            from = to;
        }
        return this;
    }

    private void spaces(int count) {
        int asElement = spaceWouldVanish ? count : count - 1;
        if (asElement < count) xml.words(" ");
        if (asElement == 1) xml.empty("text:s");
        else if (asElement > 1) xml.empty("text:s", "text:c", Integer.toString(asElement));
    }
}
