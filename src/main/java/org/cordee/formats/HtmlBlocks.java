package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Inline;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The blocks of a page, in their order; the number of a paragraph stands for its line. */
final class HtmlBlocks {
    private static final Set<String> TITLES = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> SILENT =
            Set.of("script", "style", "template", "nav", "noscript", "head", "svg", "math");
    private static final int DEEPEST = 120;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private HtmlLines loose = new HtmlLines(1, false, remarks);
    private int number;
    private int depth;

    void read(Element body) {
        inside(body);
        endLoose();
    }

    List<Block> all() {
        return blocks;
    }

    List<Remark> remarks() {
        return remarks;
    }

    private void inside(Element parent) {
        // Of what goes deeper than any page, the words are enough.
        if (++depth > DEEPEST) loose.say(parent.text());
        else parent.childNodes().forEach(this::node);
        depth--;
    }

    private void node(Node node) {
        if (!(node instanceof Element element)) {
            loose.node(node);
            return;
        }
        String name = element.normalName();
        if (isSilent(element)) return;
        if (TITLES.contains(name)) title(element);
        else if (name.equals("p") || isLeaf(element)) paragraph(element);
        else if (name.equals("ul") || name.equals("ol")) list(element);
        else if (name.equals("blockquote")) quotation(element);
        else if (name.equals("table")) table(element);
        else if (name.equals("pre") || element.isBlock() && !name.equals("br")) block(element);
        else loose.node(element);
    }

    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName())
                || element.normalName().equals("header") && (element.hasClass("cover") || element.hasClass("logo"));
    }

    /** A division that is a paragraph by another name. */
    private static boolean isLeaf(Element element) {
        return element.normalName().equals("div") && element.children().stream().noneMatch(Element::isBlock);
    }

    private void block(Element element) {
        endLoose();
        inside(element);
        endLoose();
    }

    /** Words that stand in no paragraph of their own. */
    private void endLoose() {
        text(loose.taken());
        loose = new HtmlLines(++number, false, remarks);
    }

    private void text(List<Block.Line> lines) {
        if (!lines.isEmpty()) TypedBullets.blocks(lines, blocks);
    }

    private void title(Element element) {
        endLoose();
        String words = lines(element, false).stream().map(Block.Line::words).collect(Collectors.joining(" "));
        if (!words.isBlank()) blocks.add(new Block.Title(number, words));
    }

    private List<Block.Line> lines(Element element, boolean apart) {
        HtmlLines lines = new HtmlLines(number, apart, remarks);
        lines.styled(element);
        return lines.taken();
    }

    private void paragraph(Element element) {
        endLoose();
        text(lines(element, element.is("p.text")));
    }

    private void quotation(Element element) {
        endLoose();
        if (!element.hasClass("closing")) {
            remarks.add(new Remark(number, About.NOT_IN_THE_TEMPLATE, firstWords(element)));
            inside(element);
            endLoose();
            return;
        }
        String words = lines(element, false).stream().map(Block.Line::words).collect(Collectors.joining(" "));
        Inline emphasis = new Inline.Emphasis(List.of(new Inline.Text(words)));
        text(List.of(new Block.Line(number, List.of(emphasis), false)));
    }

    private void table(Element element) {
        endLoose();
        remarks.add(new Remark(number, About.NOT_IN_THE_TEMPLATE, firstWords(element)));
        for (Element cell : element.select("caption, th, td")) {
            if (cell.closest("table") == element) block(cell);
        }
    }

    private static String firstWords(Element element) {
        String words = element.text();
        return words.substring(0, Math.min(60, words.length()));
    }

    private void list(Element element) {
        endLoose();
        HtmlList list = new HtmlList(number, remarks);
        List<Entry> entries = list.entries(element, 0);
        number = list.number();
        if (!entries.isEmpty()) blocks.add(new Block.Bullets(number, entries));
    }
}
