package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A list of a page as entries, however programs set what stands under an item. */
final class HtmlList {
    private static final int DEEPEST = 120;

    private final List<Remark> remarks;
    private int number;

    /** {@code number}: of the paragraph before. */
    HtmlList(int number, List<Remark> remarks) {
        this.number = number;
        this.remarks = remarks;
    }

    /** Of the last item so far. */
    int number() {
        return number;
    }

    List<Entry> entries(Element list, int level) {
        List<Entry> entries = new ArrayList<>();
        List<Entry> beside = new ArrayList<>();
        for (Node child : list.childNodes()) {
            if (child instanceof TextNode text && text.isBlank()) continue;
            if (!(child instanceof Element element)) {
                add(new Item().with(child).entries(), beside, entries);
            } else if (isList(element)) {
                beside.addAll(entries(element, level + 1));
            } else if (!HtmlBlocks.isSilent(element)) {
                add(item(element, level).entries(), beside, entries);
            }
        }
        add(List.of(), beside, entries);
        return entries;
    }

    /** Some programs set a nested list beside the item it belongs to. */
    private static void add(List<Entry> next, List<Entry> beside, List<Entry> entries) {
        int last = entries.size() - 1;
        if (last >= 0 && !beside.isEmpty() && entries.get(last).form() == Form.BULLET) {
            Entry item = entries.get(last);
            List<Entry> below = new ArrayList<>(item.entries());
            below.addAll(beside);
            entries.set(last, new Entry(item.form(), item.text(), below, List.of()));
        } else {
            entries.addAll(beside);
        }
        beside.clear();
        entries.addAll(next);
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    private Item item(Element element, int level) {
        Item item = new Item();
        if (level > DEEPEST) item.words.say(element.text());
        else item.inside(element, level);
        return item;
    }

    /** An item while it is read: its own words first, then what stands under it. */
    private final class Item {
        private final List<Block.Line> own = new ArrayList<>();
        private final List<Entry> below = new ArrayList<>();
        private HtmlLines words = new HtmlLines(++number, false, remarks);

        Item with(Node node) {
            words.node(node);
            return this;
        }

        void inside(Element parent, int level) {
            for (Node node : parent.childNodes()) {
                if (!(node instanceof Element element) || !element.isBlock()) words.node(node);
                else if (!HtmlBlocks.isSilent(element)) block(element, level);
            }
        }

        private void block(Element element, int level) {
            end();
            if (isList(element)) below.addAll(HtmlList.this.entries(element, level + 1));
            else if (element.selectFirst("ul, ol") != null) inside(element, level);
            else words.node(element);
            end();
        }

        /** The first words are the item's; others are paragraphs under it. */
        private void end() {
            List<Block.Line> said = words.taken();
            words = new HtmlLines(number, false, remarks);
            if (own.isEmpty()) own.addAll(said);
            else if (!said.isEmpty()) below.addAll(lines(said, Form.PARAGRAPH));
        }

        private List<Entry> lines(List<Block.Line> said, Form first) {
            List<Entry> entries = new ArrayList<>();
            for (Block.Line line : said) entries.add(Entry.of(entries.isEmpty() ? first : Form.LINE, line.text()));
            return entries;
        }

        /** One entry; or, of an item without words of its own, what stands under it. */
        List<Entry> entries() {
            end();
            if (own.isEmpty()) return below;
            List<Entry> all = new ArrayList<>(lines(own.subList(1, own.size()), Form.LINE));
            all.addAll(below);
            return List.of(new Entry(Form.BULLET, own.get(0).text(), all, List.of()));
        }
    }
}
