package org.cordee.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.formats.DocumentReader.Why;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;

/** A page of Markdown in a test, and what becomes of it. */
final class Page {
    private static final String HEADING = "## RMB 2017 - Restitution atelier 1.1 : « Titre »";

    private Page() {}

    static Outcome outcome(String... lines) {
        return outcome(String.join("\n", lines).getBytes(UTF_8));
    }

    static Outcome outcome(byte[] bytes) {
        return Format.MARKDOWN.reader().orElseThrow().read(bytes);
    }

    static Outcome.Read read(String... lines) {
        Outcome outcome = outcome(lines);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return (Outcome.Read) outcome;
    }

    static Outcome.Refused refused(String... lines) {
        Outcome outcome = outcome(lines);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return (Outcome.Refused) outcome;
    }

    static Why why(byte[] bytes) {
        return ((Outcome.Refused) outcome(bytes)).why();
    }

    /** The only workshop of the page. */
    static Restitution workshop(String... lines) {
        List<Restitution> restitutions = read(lines).gathering().restitutions();
        assertThat(restitutions).hasSize(1);
        return restitutions.get(0);
    }

    /** What is in the section of a page that has a workshop's heading (line 1) and then these lines (from line 3). */
    static List<String> in(Section section, String... lines) {
        return shown(workshop(under(lines)).sections().get(section).entries());
    }

    /** Under the last section, whose title is on line 3; these lines begin at line 5. */
    static List<String> inStakes(String... lines) {
        return in(Section.STAKES, stakes(lines));
    }

    static List<Remark> remarksInStakes(String... lines) {
        return read(under(stakes(lines))).remarks();
    }

    static Remark remark(int line, About about, String words) {
        return new Remark(line, about, words);
    }

    static String[] under(String... lines) {
        return prepended(HEADING, lines);
    }

    static String[] stakes(String... lines) {
        return prepended("### Enjeux principaux", lines);
    }

    private static String[] prepended(String heading, String... lines) {
        return (heading + "\n\n" + String.join("\n", lines)).split("\n", -1);
    }

    /** "P words" a paragraph, "L words" a line, "- words" a bullet, its own below it with two spaces more. */
    static List<String> shown(List<Entry> entries) {
        return entries.stream().flatMap(entry -> shown(entry, "").stream()).toList();
    }

    private static List<String> shown(Entry entry, String indent) {
        String mark = switch (entry.form()) {
            case PARAGRAPH -> "P ";
            case LINE -> "L ";
            case BULLET -> "- ";
        };
        List<String> shown = new ArrayList<>();
        shown.add(indent + mark + MarkdownText.line(entry.text()));
        entry.entries().forEach(below -> shown.addAll(shown(below, indent + "  ")));
        return shown;
    }

    static String write(Outcome.Read read) {
        return new String(Format.MARKDOWN.writer().write(Dossier.of(read.gathering()), HouseStyle.PLAIN), UTF_8);
    }
}
