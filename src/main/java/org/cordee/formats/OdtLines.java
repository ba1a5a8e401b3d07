package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Run;

/** One paragraph of an OpenDocument text, line by line; and what hangs in it without being of it. */
final class OdtLines {
    private static final Set<String> UNSAID =
            Set.of("text:note-citation", "text:script", "svg:title", "svg:desc", "office:binary-data");

    private final OdtPull xml;
    private final OdtStyleSheet styles;
    private final List<Remark> remarks;
    private final int number;
    private final List<StyledWords> lines = new ArrayList<>();
    private final List<Block.Line> asides = new ArrayList<>();
    private boolean spaceVanishes = true;

    OdtLines(OdtPull xml, OdtStyleSheet styles, List<Remark> remarks, int number) {
        this.xml = xml;
        this.styles = styles;
        this.remarks = remarks;
        this.number = number;
        lines.add(new StyledWords());
    }

    /** Reads the paragraph whose turn it is, in this style. */
    void read(String paragraphStyle) throws XMLStreamException, OdtUnfit {
        inline(styled("paragraph", paragraphStyle, new Run("", false, false, Optional.empty())));
    }

    private Run styled(String family, String style, Run outer) {
        boolean strong = styles.bold(family, style).orElse(outer.strong());
        boolean emphasis = styles.italic(family, style).orElse(outer.emphasis());
        return new Run("", strong, emphasis, outer.link());
    }

    private void inline(Run style) throws XMLStreamException, OdtUnfit {
        xml.content(element -> element(element, style), words -> say(collapsed(words), style));
    }

    private void element(String element, Run style) throws XMLStreamException, OdtUnfit {
        switch (element) {
            case "text:span" ->
                inline(styled("text", xml.attribute("text:style-name").orElse(""), style));
            case "text:a" -> inline(linked(xml.attribute("xlink:href").orElse(""), style));
            case "text:s" -> spaces(style);
            case "text:tab" -> exactly(" ", style);
            case "text:line-break" -> breakLine();
            case "text:note" -> aside();
            case "office:annotation" -> comment();
            default -> {
                if (element.startsWith("draw:")) aside();
                else if (!UNSAID.contains(element)) inline(style);
            }
        }
    }

    private Run linked(String address, Run style) {
        boolean leads = new Inline.Link(address, List.of()).leadsSomewhere();
        if (!leads) remarks.add(new Remark(number, About.DEAD_LINK, address));
        return new Run("", style.strong(), style.emphasis(), leads ? Optional.of(address) : style.link());
    }

    private void spaces(Run style) throws OdtUnfit {
        int count = xml.attribute("text:c").map(OdtLines::count).orElse(1);
        xml.count(count);
        exactly(" ".repeat(count), style);
    }

    /** -1, which is too many, if it is no number or one of more than four digits. */
    private static int count(String spaces) {
        return spaces.matches("\\d{1,4}") ? Integer.parseInt(spaces) : -1;
    }

    private void exactly(String words, Run style) {
        say(words, style);
        spaceVanishes = false;
    }

    private void breakLine() {
        lines.add(new StyledWords());
        spaceVanishes = true;
    }

    /** Of spaces and ends of lines in the file, the first counts, unless the paragraph begins there. */
    private String collapsed(String words) {
        StringBuilder collapsed = new StringBuilder(words.length());
        for (char c : words.toCharArray()) {
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space) collapsed.append(c);
            else if (!spaceVanishes) collapsed.append(' ');
            spaceVanishes = space;
        }
        return collapsed.toString();
    }

    private void say(String words, Run style) {
        lines.get(lines.size() - 1).say(words, style.strong(), style.emphasis(), style.link());
    }

    /** A note or a frame: its words are kept, each paragraph for itself. */
    void aside() throws XMLStreamException, OdtUnfit {
        int before = asides.size();
        int remarksBefore = remarks.size();
        asideParagraphs();
        if (asides.size() > before)
            remarks.add(remarksBefore, remark(asides.get(before).words()));
    }

    private void asideParagraphs() throws XMLStreamException, OdtUnfit {
        xml.elements(this::asideElement);
    }

    private void asideElement(String element) throws XMLStreamException, OdtUnfit {
        switch (element) {
            case "text:p", "text:h" -> asideParagraph();
            case "draw:image", "draw:object", "draw:object-ole" ->
                remarks.add(remark(xml.attribute("xlink:href").orElse("")));
            default -> {
                if (!UNSAID.contains(element)) asideParagraphs();
            }
        }
    }

    private void asideParagraph() throws XMLStreamException, OdtUnfit {
        OdtLines paragraph = new OdtLines(xml, styles, remarks, number);
        paragraph.read(xml.attribute("text:style-name").orElse(""));
        asides.addAll(paragraph.said(true));
        asides.addAll(paragraph.asides);
    }

    /** What somebody noted in the margin is none of the document's words. */
    private void comment() throws XMLStreamException, OdtUnfit {
        OdtLines comment = new OdtLines(xml, styles, new ArrayList<>(), number);
        comment.asideParagraphs();
        remarks.add(remark(comment.asides.stream().map(Block.Line::words).collect(Collectors.joining(" "))));
    }

    private Remark remark(String words) {
        return new Remark(number, About.NOT_IN_THE_TEMPLATE, words);
    }

    /** The lines that were read, none of them empty; once. */
    List<Block.Line> said(boolean apart) {
        return lines.stream()
                .map(words -> new Block.Line(number, words.taken(), apart))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    /** What stood in notes and frames. */
    List<Block.Line> asides() {
        return asides;
    }
}
