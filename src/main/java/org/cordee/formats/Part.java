package org.cordee.formats;

import java.util.List;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Language;

/** What a document is made of, from top to bottom, whatever format it is written in; each part in its language. */
sealed interface Part {
    Language language();

    /** The first page of a gathering's document: its name, what it is, and the state it shows. */
    record Cover(Language language, String title, List<String> lines) implements Part {
        public Cover {
            lines = List.copyOf(lines);
        }
    }

    /** The table of contents: those of the headings that it lists. */
    record Contents(Language language, String title, List<Head> heads) implements Part {
        public Contents {
            heads = List.copyOf(heads);
        }
    }

    /**
     * A heading.
     *
     * @param level 1, 2 or 3; none is left out on the way down
     * @param anchor its name inside the document: a letter, then letters, digits and hyphens
     * @param newPage whether it begins a page
     */
    record Head(Language language, int level, String words, String anchor, boolean newPage) implements Part {}

    /** Entries, one after the other, as {@link org.cordee.restitution.Form} says. */
    record Body(Language language, List<Entry> entries) implements Part {
        public Body {
            entries = List.copyOf(entries);
        }
    }

    /** The closing quotation, in its quotation marks. */
    record Quote(Language language, String words) implements Part {}
}
