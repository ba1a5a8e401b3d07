package org.cordee.formats;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** The styles of a document, as far as they say something: which is a title, which is bold or italic, by itself or its parents. */
final class OdtStyleSheet {
    private static final int MOST_PARENTS = 30;

    static final Set<String> COVER = Set.of(OdtBody.COVER);
    static final Set<String> ALONE = Set.of(OdtBody.ALONE);
    static final Set<String> QUOTATION = Set.of("Quotations", "Quote");
    /** Of a table of contents, also where a word processor has taken it out of its frame. */
    static final Set<String> CONTENTS =
            Set.of("Contents_20_Heading", "Contents_20_1", "Contents_20_2", "Contents_20_3", "TOC_20_Heading");

    /** Of paragraphs under a bullet, where a word processor has taken them out of the list. */
    private static final Pattern CONTINUED = Pattern.compile("List_20_Continue(?:_20_([2-9]))?");

    private static final Pattern TITLE = Pattern.compile("Title|Subtitle|Heading(_20_\\d+)?");

    private final Map<String, Style> styles = new HashMap<>();

    private record Style(String parent, boolean outlined, Optional<Boolean> bold, Optional<Boolean> italic) {}

    /** Reads those of the element that is being read: the named ones, or the document's own. */
    void add(OdtPull xml) throws XMLStreamException, OdtUnfit {
        xml.elements(element -> {
            if (element.equals("style:style")) style(xml);
        });
    }

    private void style(OdtPull xml) throws XMLStreamException, OdtUnfit {
        String family = xml.attribute("style:family").orElse("");
        String name = xml.attribute("style:name").orElse("");
        String parent = xml.attribute("style:parent-style-name").orElse("");
        boolean outlined = xml.attribute("style:default-outline-level")
                .filter(level -> !level.isEmpty())
                .isPresent();
        styles.put(family + " " + name, new Style(parent, outlined, Optional.empty(), Optional.empty()));
        xml.elements(element -> {
            if (!element.equals("style:text-properties")) return;
            Optional<Boolean> bold = any(xml, "font-weight", OdtStyleSheet::isBold);
            Optional<Boolean> italic = any(xml, "font-style", value -> !value.equals("normal"));
            styles.put(family + " " + name, new Style(parent, outlined, bold, italic));
        });
    }

    /** Word processors set the one for Latin letters, or the one for Arabic letters, or all. */
    private static Optional<Boolean> any(OdtPull xml, String property, Function<String, Boolean> says) {
        return Stream.of("fo:" + property, "style:" + property + "-complex", "style:" + property + "-asian")
                .flatMap(name -> xml.attribute(name).stream())
                .map(says)
                .reduce(Boolean::logicalOr);
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || weight.matches("[6-9]00");
    }

    boolean isTitle(String paragraphStyle) {
        return names("paragraph", paragraphStyle).anyMatch(TITLE.asMatchPredicate())
                || line("paragraph", paragraphStyle).anyMatch(Style::outlined);
    }

    /** Whether it is one of these or is made after one. */
    boolean isAfter(String paragraphStyle, Set<String> named) {
        return names("paragraph", paragraphStyle).anyMatch(named::contains);
    }

    /** The level, from 0, of the bullet that a paragraph stands under by its style. */
    Optional<Integer> continued(String paragraphStyle) {
        return names("paragraph", paragraphStyle)
                .map(CONTINUED::matcher)
                .filter(Matcher::matches)
                .map(style -> style.group(1) == null ? 0 : Integer.parseInt(style.group(1)) - 1)
                .findFirst();
    }

    Optional<Boolean> bold(String family, String name) {
        return line(family, name).flatMap(style -> style.bold().stream()).findFirst();
    }

    Optional<Boolean> italic(String family, String name) {
        return line(family, name).flatMap(style -> style.italic().stream()).findFirst();
    }

    private Stream<Style> line(String family, String name) {
        return names(family, name).flatMap(each -> Optional.ofNullable(styles.get(family + " " + each)).stream());
    }

    /** A style, its parent, and so on; the last of which may be one that every word processor has. */
    private Stream<String> names(String family, String name) {
        return Stream.iterate(name, each -> !each.isEmpty(), each -> parent(family, each))
                .limit(MOST_PARENTS);
    }

    private String parent(String family, String name) {
        Style style = styles.get(family + " " + name);
        return style == null ? "" : style.parent();
    }
}
