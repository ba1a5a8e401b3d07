package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;

/** Lists, and the lists in them: each item an entry, with what stands under it. */
final class MarkdownLists {
    private MarkdownLists() {}

    static List<Entry> entries(ListBlock list, List<Remark> remarks) {
        List<Entry> entries = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            entries.addAll(item(item, remarks));
        }
        return entries;
    }

    /** One entry; or, of an item without words of its own, what stands under it. */
    private static List<Entry> item(Node item, List<Remark> remarks) {
        List<Block.Line> words = new ArrayList<>();
        List<Entry> below = new ArrayList<>();
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock list) {
                below.addAll(entries(list, remarks));
                continue;
            }
            List<Block.Line> lines = MarkdownLines.of(node, MarkdownReader.line(node), remarks);
            if (!(node instanceof Paragraph) && !lines.isEmpty())
                remarks.add(new Remark(
                        lines.get(0).number(),
                        About.NOT_IN_THE_TEMPLATE,
                        lines.get(0).words()));
            if (words.isEmpty() && below.isEmpty()) words.addAll(lines);
            else paragraph(lines, below);
        }
        return words.isEmpty() ? below : List.of(bullet(words, below));
    }

    private static void paragraph(List<Block.Line> lines, List<Entry> to) {
        Form form = Form.PARAGRAPH;
        for (Block.Line line : lines) {
            to.add(Entry.of(form, line.text()));
            form = Form.LINE;
        }
    }

    private static Entry bullet(List<Block.Line> words, List<Entry> below) {
        List<Entry> entries = new ArrayList<>();
        words.stream().skip(1).forEach(line -> entries.add(Entry.of(Form.LINE, line.text())));
        entries.addAll(below);
        return new Entry(Form.BULLET, words.get(0).text(), entries, List.of());
    }
}
