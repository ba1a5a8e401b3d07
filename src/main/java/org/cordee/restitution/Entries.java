package org.cordee.restitution;

import java.util.ArrayList;
import java.util.List;

/** Entries one after the other, as they can stand on a page. */
public final class Entries {
    private Entries() {}

    /**
     * A line continues a paragraph; where there is none before it, it starts one.
     *
     * @param afterWords whether a line may come first, because it continues the words of the bullet it stands under
     */
    static List<Entry> inOrder(List<Entry> entries, boolean afterWords) {
        List<Entry> inOrder = new ArrayList<>();
        boolean inParagraph = afterWords;
        for (Entry entry : entries) {
            boolean stray = entry.form() == Form.LINE && !inParagraph;
            inOrder.add(stray ? entry.as(Form.PARAGRAPH) : entry);
            inParagraph = entry.form() != Form.BULLET;
        }
        return List.copyOf(inOrder);
    }

    /** The same without a word of what languages they are in. */
    public static List<Entry> unmarked(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.saying(Inlines.unmarked(entry.text()), unmarked(entry.entries())))
                .toList();
    }
}
