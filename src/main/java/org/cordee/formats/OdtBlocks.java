package org.cordee.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Quotation;

/** The walk over the text of an OpenDocument file: titles, paragraphs, lists, and what the template has no place for. */
final class OdtBlocks {
    /** Generated anew by any word processor; what was deleted, but is still shown in the margin; and no text at all. */
    private static final Set<String> LEFT_OUT =
            Set.of("text:table-of-content", "text:tracked-changes", "office:forms", "office:scripts");

    private final OdtPull xml;
    private final OdtStyleSheet styles;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Remark> remarks;
    /** Of the items that are being read, the innermost first: whether it has words yet. */
    private final Deque<Boolean> items = new ArrayDeque<>();
    /** The list that was read last, while a paragraph may still belong to it. */
    private Optional<ListBlocks> list = Optional.empty();

    private int number;

    OdtBlocks(OdtPull xml, OdtStyleSheet styles, List<Remark> remarks) {
        this.xml = xml;
        this.styles = styles;
        this.remarks = remarks;
    }

    /** Those of the element that is being read. */
    List<Block> read() throws XMLStreamException, OdtUnfit {
        xml.elements(this::element);
        endList();
        return blocks;
    }

    private void element(String element) throws XMLStreamException, OdtUnfit {
        switch (element) {
            case "text:h" -> title();
            case "text:p" -> paragraph();
            case "text:list" -> list();
            case "table:table" -> table();
            default -> {
                if (element.startsWith("draw:")) frame();
                else if (!LEFT_OUT.contains(element)) xml.elements(this::element);
            }
        }
    }

    private void title() throws XMLStreamException, OdtUnfit {
        OdtLines lines = lines("");
        String words = lines.said(false).stream().map(Block.Line::words).collect(Collectors.joining(" "));
        // A title in a list, as numbered ones are, is none of its items: it ends it, and what follows begins another.
        if (!words.isBlank()) add(new Block.Title(number, words));
        asides(lines.asides());
    }

    private OdtLines lines(String style) throws XMLStreamException, OdtUnfit {
        OdtLines lines = new OdtLines(xml, styles, remarks, ++number);
        lines.read(style);
        return lines;
    }

    private void paragraph() throws XMLStreamException, OdtUnfit {
        String style = xml.attribute("text:style-name").orElse("");
        if (styles.isAfter(style, OdtStyleSheet.COVER)) cover();
        else if (styles.isAfter(style, OdtStyleSheet.CONTENTS)) number++;
        else if (styles.isTitle(style)) title();
        else words(style);
    }

    /** Ours says no more than the workshops do, under a title that is the document's. */
    private void cover() {
        number++;
        boolean titled = blocks.size() == 1 && blocks.get(0) instanceof Block.Title;
        if (titled) blocks.clear();
    }

    private void words(String style) throws XMLStreamException, OdtUnfit {
        OdtLines lines = lines(style);
        List<Block.Line> said = lines.said(styles.isAfter(style, OdtStyleSheet.ALONE));
        if (!said.isEmpty()) text(style, said);
        asides(lines.asides());
    }

    private void text(String style, List<Block.Line> said) {
        boolean quoted = styles.isAfter(style, OdtStyleSheet.QUOTATION) && said.size() == 1;
        Optional<Integer> level = items.isEmpty() && list.isPresent() ? styles.continued(style) : Optional.empty();
        if (level.isPresent()) list.get().paragraph(level.get(), said);
        else if (!items.isEmpty()) listed(said);
        else plain(quoted ? List.of(emphasised(said.get(0))) : said);
    }

    /** A quotation says by its style what others say in italics. */
    private static Block.Line emphasised(Block.Line line) {
        if (!Quotation.isQuoted(line.words())) return line;
        return new Block.Line(line.number(), List.of(new Inline.Emphasis(line.text())), line.apart());
    }

    private void plain(List<Block.Line> lines) {
        endList();
        TypedBullets.blocks(lines, blocks);
    }

    /** The first words of an item are its bullet; what comes after stands under it. */
    private void listed(List<Block.Line> lines) {
        int level = items.size() - 1;
        boolean under = items.pop() && list.isPresent();
        items.push(true);
        if (list.isEmpty()) list = Optional.of(new ListBlocks(number));
        if (under) list.get().paragraph(level, lines);
        else list.get().item(level, lines);
    }

    private void asides(List<Block.Line> asides) {
        for (Block.Line line : asides) {
            if (items.isEmpty()) add(new Block.Text(line.number(), List.of(line)));
            else listed(List.of(line));
        }
    }

    private void add(Block block) {
        endList();
        blocks.add(block);
    }

    private void endList() {
        list.ifPresent(read -> blocks.add(read.block()));
        list = Optional.empty();
    }

    private void list() throws XMLStreamException, OdtUnfit {
        xml.elements(item -> {
            // What has no bullet stands under the one before: so LibreOffice has further paragraphs of an item.
            items.push(item.equals("text:list-header"));
            xml.elements(this::element);
            items.pop();
        });
    }

    private void table() throws XMLStreamException, OdtUnfit {
        int first = number + 1;
        endList();
        int before = blocks.size();
        int remarksBefore = remarks.size();
        xml.elements(this::element);
        endList();
        String words = blocks.size() > before ? firstWords(blocks.get(before)) : "";
        remarks.add(remarksBefore, new Remark(first, About.NOT_IN_THE_TEMPLATE, words));
    }

    private static String firstWords(Block block) {
        if (block instanceof Block.Title title) return title.words();
        if (block instanceof Block.Text text) return text.lines().get(0).words();
        return Inlines.plain(((Block.Bullets) block).entries().get(0).text());
    }

    private void frame() throws XMLStreamException, OdtUnfit {
        OdtLines frame = new OdtLines(xml, styles, remarks, Math.max(1, number));
        frame.aside();
        asides(frame.asides());
    }
}
