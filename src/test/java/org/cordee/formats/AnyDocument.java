package org.cordee.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Wording;

/** Every document there can be, and those first that are hardest to write down and read again. */
final class AnyDocument {
    private static final List<String> HARD = List.of(
            "*",
            "**",
            "_",
            "__",
            "`",
            "```",
            "\\",
            "[",
            "]",
            "](",
            "[x]: http://a.b",
            "<",
            ">",
            "<b>",
            "</section>",
            "<!-- -->",
            "<!--",
            "-->",
            "&",
            "&amp;",
            "&#8211;",
            "&copy",
            "!",
            "![",
            "#",
            "##",
            "# ",
            "-",
            "- ",
            "+ ",
            "1)",
            "1. ",
            "12. ",
            "=",
            "===",
            "---",
            "***",
            "~~~",
            "|",
            ":",
            "• ",
            "– ",
            "–",
            "«",
            "»",
            "“",
            "”",
            "\"",
            "'",
            "(",
            ")",
            "a)",
            "\t",
            "\n",
            "\u00a0",
            "\u202e",
            "\u200f",
            "\u2066",
            "\u0301",
            "é",
            "e\u0301",
            "œ",
            "مشروع",
            "تعاوني",
            "🧗",
            "👨‍👩‍👧‍👦",
            "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "5pays",
            "http://a.b/c_d_e",
            "javascript:alert(1)",
            "Enjeux principaux",
            "  ",
            " ",
            "mot",
            "Mot",
            "un",
            "2017");

    private AnyDocument() {}

    static Arbitrary<Gathering> gatherings() {
        Arbitrary<List<Entry>> preamble =
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(List.of())), Tuple.of(1, entries(2)));
        return Combinators.combine(preamble, restitutions().list().ofMinSize(1).ofMaxSize(3))
                .as((before, all) -> new Gathering(
                        all.get(0).heading().gathering(), all.get(0).language(), before, all));
    }

    private static Arbitrary<Restitution> restitutions() {
        Arbitrary<List<Entry>> introduction =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(List.of())), Tuple.of(1, entries(2)));
        Arbitrary<Optional<String>> closing = words().filter(
                        w -> !Inlines.canonical(List.of(new Inline.Text(w))).isEmpty())
                .optional(0.3);
        return Combinators.combine(
                        headings(),
                        Arbitraries.of(Language.class),
                        Arbitraries.of(Wording.class),
                        introduction,
                        entries(3).list().ofSize(5),
                        closing)
                .as(AnyDocument::restitution);
    }

    private static Restitution restitution(
            Heading heading,
            Language language,
            Wording wording,
            List<Entry> introduction,
            List<List<Entry>> five,
            Optional<String> closing) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, new SectionBody(wording.title(section, language), five.get(section.ordinal())));
        }
        return new Restitution(heading, language, wording, introduction, sections, closing);
    }

    /** A gathering's name holds no dash of its own and a title no quotation marks: those of the heading would be taken for them. */
    private static Arbitrary<Heading> headings() {
        Arbitrary<String> name = Arbitraries.of("", "RMB 2017", "RMB", "Forum d'été 2026", "منتدى");
        Arbitrary<String> number = Arbitraries.of("1.1", "2", "12.34", "3-B", "A");
        Arbitrary<String> title = words().map(w -> w.replaceAll("[«»“”\"„]", ""));
        return Combinators.combine(name, number, title).as(Heading::new);
    }

    static Arbitrary<String> words() {
        return Arbitraries.of(HARD).list().ofMinSize(1).ofMaxSize(8).map(parts -> String.join("", parts));
    }

    static Arbitrary<List<Inline>> texts() {
        return inline(2).list().ofMinSize(1).ofMaxSize(5);
    }

    private static Arbitrary<Inline> inline(int depth) {
        Arbitrary<Inline> text = words().map(Inline.Text::new);
        if (depth == 0) return text;
        Arbitrary<List<Inline>> content = inline(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<String> address = Arbitraries.of(
                "https://a.example",
                "http://a.b/(c)?d=e&amp;f=g&copy=h",
                "mailto:a@b.c",
                "#",
                "javascript:alert(1)",
                "https://a.b/_x_*y*");
        return Arbitraries.frequencyOf(
                Tuple.of(5, text),
                Tuple.of(2, content.map(Inline.Strong::new)),
                Tuple.of(2, content.map(Inline.Emphasis::new)),
                Tuple.of(1, Combinators.combine(address, content).as(Inline.Link::new)),
                Tuple.of(
                        1,
                        Arbitraries.of(Wording.class)
                                .map(w -> new Inline.Strong(
                                        List.of(new Inline.Text(w.title(Section.STAKES, Language.FR)))))),
                Tuple.of(
                        1,
                        Arbitraries.just(new Inline.Strong(
                                List.of(new Inline.Text("RMB 2017 - Restitution atelier 9.9 : « Faux »"))))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                        "RMB 2017 -",
                                        "Restitution",
                                        "atelier 9.9",
                                        "Restitution atelier",
                                        "9.9 : « Faux »",
                                        "Enjeux",
                                        "principaux")
                                .map(w -> new Inline.Strong(List.of(new Inline.Text(w))))),
                Tuple.of(
                        1,
                        Arbitraries.just(new Inline.Emphasis(List.of(new Inline.Text("“Alone we can go quickly”"))))));
    }

    static Arbitrary<List<Entry>> entries(int depth) {
        return entry(depth).list().ofMaxSize(4).map(maybe -> {
            List<Entry> entries = new ArrayList<>();
            maybe.forEach(one -> one.ifPresent(entries::add));
            return entries;
        });
    }

    private static Arbitrary<Optional<Entry>> entry(int depth) {
        Arbitrary<List<Entry>> below = depth == 0
                ? Arbitraries.just(List.of())
                : Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(List.of())), Tuple.of(1, entries(depth - 1)));
        return Combinators.combine(Arbitraries.of(Form.class), texts(), below)
                .as((form, text, under) -> Inlines.canonical(text).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Entry(form, text, form == Form.BULLET ? under : List.of(), List.of())));
    }
}
