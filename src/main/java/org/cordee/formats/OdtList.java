package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;

/** A list while it is being read: its entries, and the one that is open, with what stands under it. */
final class OdtList {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Block.Line> words = new ArrayList<>();
    private final List<Entry> below = new ArrayList<>();

    /** A paragraph of the item: its words, or, under them, one more. */
    void paragraph(List<Block.Line> lines) {
        if (words.isEmpty() && below.isEmpty()) {
            words.addAll(lines);
            return;
        }
        Form form = Form.PARAGRAPH;
        for (Block.Line line : lines) {
            below.add(Entry.of(form, line.text()));
            form = Form.LINE;
        }
    }

    void under(List<Entry> nested) {
        below.addAll(nested);
    }

    /** An item of its own; one without words is what stands under it. */
    void endItem() {
        if (words.isEmpty()) entries.addAll(below);
        else entries.add(bullet());
        words.clear();
        below.clear();
    }

    private Entry bullet() {
        List<Entry> under = new ArrayList<>();
        words.stream().skip(1).forEach(line -> under.add(Entry.of(Form.LINE, line.text())));
        under.addAll(below);
        return new Entry(Form.BULLET, words.get(0).text(), under, List.of());
    }

    /** What has no bullet of its own stands under the bullet before: so LibreOffice has further paragraphs of an item. */
    void endHeader() {
        int last = entries.size() - 1;
        if (last < 0 || entries.get(last).form() != Form.BULLET) {
            endItem();
            return;
        }
        Entry before = entries.get(last);
        List<Entry> under = new ArrayList<>(before.entries());
        Form form = Form.PARAGRAPH;
        for (Block.Line line : words) {
            under.add(Entry.of(form, line.text()));
            form = Form.LINE;
        }
        under.addAll(below);
        entries.set(last, new Entry(Form.BULLET, before.text(), under, before.sources()));
        words.clear();
        below.clear();
    }

    /** What was read so far; from here on there is nothing. */
    List<Entry> taken() {
        endItem();
        List<Entry> taken = List.copyOf(entries);
        entries.clear();
        return taken;
    }
}
