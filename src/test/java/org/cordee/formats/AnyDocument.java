package org.cordee.formats;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/** Documents of every shape, in words chosen to be taken for something else. */
final class AnyDocument {
    private static final int DEEPEST = 4;
    private static final String[] INNOCENT = {
        "a", "mot", "Deux mots", "É", "9", "كلمة", "ـ", "字", "é́", "👩‍👩‍👧", "\u0301"
    };
    private static final String[] MARKUP = {
        "*",
        "**",
        "_",
        "__",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "!",
        "#",
        "##",
        "-",
        "+",
        "=",
        "~",
        "|",
        "\\",
        "`",
        "&",
        ";",
        ":",
        ".",
        "1.",
        "2)",
        "0",
        "\"",
        "'",
        "/",
        "^",
        "$",
        "€",
        "•",
        "–",
        "• ",
        "– ",
        "- ",
        "* ",
        "+ ",
        "> ",
        "# ",
        "1. ",
        "~~~",
        "```",
        "===",
        "---",
        "- - -",
        "***",
        "&amp;",
        "&copy;",
        "&#8211;",
        "&#x2013;",
        "&#",
        "&nbsp;",
        "<!-- -->",
        "<!--",
        "-->",
        "<b>",
        "</b>",
        "<br>",
        "<script>",
        "<?",
        "<!X>",
        "<a href='x'>",
        "http://a.org",
        "<http://a.org>",
        "www.a.org",
        "[a](http://b.org)",
        "![",
        "[a]: http://b.org",
        "[^1]",
        "a | b",
        "\\*",
        "\\\\"
    };
    private static final String[] SPACES = {
        " ", "  ", "\t", "\u00A0", "\u202F", "\u3000", "\u200B", "\u200F", "\u2028", "\n"
    };
    private static final String[] EXOTIC = {
        "\uFFFD", "\u2028", "가", "ㄱ", "𝒜", "‼", "♥", "\u0085", "ǅ", "\u2066", "ﷺ", "¿", "٣"
    };
    private static final List<String> PIECES = Stream.of(INNOCENT, INNOCENT, INNOCENT, MARKUP, SPACES, EXOTIC)
            .flatMap(Stream::of)
            .toList();
    private static final String[] ADDRESSES = {
        "http://a.org",
        "https://a.org/(b)?c=d&copy=1&amp;e#f",
        "http://a.org/)",
        "mailto:a@b.org",
        "#",
        "javascript:x",
        "http://a.org/%20*_[x]`!",
        "HTTPS://A.ORG/é",
        "https://a.org/&#40;",
        "http://a.org/\"'",
        ""
    };

    private AnyDocument() {}

    static Arbitrary<Gathering> gatherings() {
        return Combinators.combine(
                        entries(DEEPEST).list().ofMaxSize(2).map(AnyDocument::joined),
                        restitutions().list().ofMinSize(1).ofMaxSize(3))
                .as((preamble, restitutions) -> new Gathering(
                        restitutions.get(0).heading().gathering(),
                        restitutions.get(0).language(),
                        preamble,
                        restitutions));
    }

    private static List<Entry> joined(List<List<Entry>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    /** Without flat mapping, which would make every generator anew for every document. */
    private static Arbitrary<Restitution> restitutions() {
        Arbitrary<List<Entry>> entries = entries(DEEPEST);
        var bodies =
                Combinators.combine(entries, titleFaults()).as(Body::new).list().ofSize(Section.values().length);
        return Combinators.combine(
                        headings(),
                        Arbitraries.of(Language.class),
                        Arbitraries.of(Wording.class),
                        entries,
                        bodies,
                        words().optional())
                .as((heading, language, wording, introduction, five, closing) -> new Restitution(
                        heading, language, wording, introduction, sections(five, language, wording), closing));
    }

    private record Body(List<Entry> entries, String titleFault) {}

    private static Map<Section, SectionBody> sections(List<Body> five, Language language, Wording wording) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            Body body = five.get(section.ordinal());
            String title = body.titleFault().formatted(wording.title(section, language));
            sections.put(section, new SectionBody(title, body.entries()));
        }
        return sections;
    }

    private static Arbitrary<Heading> headings() {
        Arbitrary<String> gathering = Arbitraries.oneOf(Arbitraries.of("RMB 2017", "", "A - B"), words());
        Arbitrary<String> number = Arbitraries.of("1.1", "2", "3-B", "10.12.1", "no5", "N", "٣.١", "é");
        return Combinators.combine(gathering, number, words()).as(Heading::new);
    }

    /** What titles have around them and stay what they are. */
    private static Arbitrary<String> titleFaults() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just("%s")),
                Tuple.of(
                        5,
                        Arbitraries.of("%s #", "%s #\\", "1. %s", "*%s*", "%s :", "> %s", "- %s", "%s ##", "%s &;")));
    }

    static Arbitrary<List<Entry>> entries(int deep) {
        Arbitrary<Entry> plain =
                Combinators.combine(Arbitraries.of(Form.class), texts()).as(Entry::of);
        if (deep == 1) return plain.list().ofMaxSize(2);
        Arbitrary<Entry> nested = Combinators.combine(texts(), entries(deep - 1))
                .as((text, below) -> new Entry(Form.BULLET, text, below, List.of()));
        Arbitrary<Entry> entry = Arbitraries.frequencyOf(Tuple.of(4, plain), Tuple.of(1, nested));
        return entry.list().ofMaxSize(3);
    }

    static Arbitrary<List<Inline>> texts() {
        return Arbitraries.frequencyOf(Tuple.of(8, inlines(3)), Tuple.of(2, lookalikes()))
                .filter(text -> !Inlines.canonical(text).isEmpty());
    }

    private static Arbitrary<List<Inline>> inlines(int deep) {
        Arbitrary<Inline> text = words().map(Inline.Text::new);
        if (deep == 0) return text.list().ofMinSize(1).ofMaxSize(2);
        Arbitrary<List<Inline>> inner = inlines(deep - 1);
        Arbitrary<Inline> inline = Arbitraries.frequencyOf(
                Tuple.of(4, text),
                Tuple.of(1, inner.map(Inline.Emphasis::new)),
                Tuple.of(1, inner.map(Inline.Strong::new)),
                Tuple.of(
                        1, Combinators.combine(Arbitraries.of(ADDRESSES), inner).as(Inline.Link::new)));
        return inline.list().ofMinSize(1).ofMaxSize(3);
    }

    /** What the template has, where it is none of it. */
    private static Arbitrary<List<Inline>> lookalikes() {
        Arbitrary<String> words = Arbitraries.of(
                "Enjeux principaux",
                "KEY ISSUES",
                "RMB 2017 - Restitution atelier 1.2 :",
                "RMB 2017 -",
                "Restitution atelier 1.2 :",
                "« Un titre »",
                "A :",
                "“Alone we can go quickly”",
                "Champs d'action",
                "stratégiques",
                "« ouvert");
        return Combinators.combine(words, Arbitraries.of(0, 1, 2, 3)).as((said, style) -> {
            Inline inline = new Inline.Text(said);
            if (style % 2 == 1) inline = new Inline.Strong(List.of(inline));
            if (style >= 2) inline = new Inline.Emphasis(List.of(inline));
            return List.of(inline);
        });
    }

    /** A stretch of words; it may be empty of anything that is seen. */
    static Arbitrary<String> words() {
        Arbitrary<String> piece =
                Arbitraries.integers().between(0, PIECES.size() - 1).map(PIECES::get);
        return piece.list().ofMinSize(1).ofMaxSize(6).map(pieces -> String.join("", pieces));
    }
}
