package org.cordee.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;

/** A list that comes item by item, each with its level: nested as its levels say. */
final class ListBlocks {
    /** A list in a list, as far down as Markdown is read. */
    private static final int DEEPEST = 28;

    private final int number;
    private final Deque<Item> open = new ArrayDeque<>();
    private final List<Item> top = new ArrayList<>();

    ListBlocks(int number) {
        this.number = number;
    }

    /** A bullet while what stands under it is still to come. */
    private static final class Item {
        private final int level;
        private final List<Inline> text;
        private final List<Object> below = new ArrayList<>();

        Item(int level, List<Inline> text) {
            this.level = level;
            this.text = text;
        }

        Entry entry() {
            List<Entry> entries = below.stream()
                    .map(part -> part instanceof Item item ? item.entry() : (Entry) part)
                    .toList();
            return new Entry(Form.BULLET, text, entries, List.of());
        }
    }

    /** A bullet of this level, from 0; its further lines stand under it. */
    void item(int level, List<Block.Line> lines) {
        Item item = new Item(Math.max(0, Math.min(level, DEEPEST)), lines.get(0).text());
        while (!open.isEmpty() && open.peek().level >= item.level) open.pop();
        if (open.isEmpty()) top.add(item);
        else open.peek().below.add(item);
        open.push(item);
        lines.stream().skip(1).forEach(this::line);
    }

    /** One more line of what came last. */
    void line(Block.Line line) {
        open.getFirst().below.add(Entry.of(Form.LINE, line.text()));
    }

    /** A paragraph under the last bullet of this level. */
    void paragraph(int level, List<Block.Line> lines) {
        while (open.size() > 1 && open.peek().level > level) open.pop();
        Form form = Form.PARAGRAPH;
        for (Block.Line line : lines) {
            open.getFirst().below.add(Entry.of(form, line.text()));
            form = Form.LINE;
        }
    }

    Block block() {
        return new Block.Bullets(number, top.stream().map(Item::entry).toList());
    }
}
