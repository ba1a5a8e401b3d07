package org.cordee.formats;

import java.util.List;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;

/** What a file is made of, whatever its format, before anybody knows which section it belongs to. */
sealed interface Block {
    /** Where it stands in the file, from 1. */
    int line();

    /** A heading that the file itself says is one, of any level; its lines are one. */
    record Title(int line, String words) implements Block {}

    /** A paragraph, line by line. */
    record Text(int line, List<Line> lines) implements Block {
        public Text {
            lines = List.copyOf(lines);
        }
    }

    /** A list. */
    record Bullets(int line, List<Entry> entries) implements Block {
        public Bullets {
            entries = List.copyOf(entries);
        }
    }

    /** One line of a paragraph. {@code apart}: it says of itself that it is neither a heading nor a closing quotation. */
    record Line(int number, List<Inline> text, boolean apart) {
        public Line {
            text = Inlines.canonical(text);
        }

        String words() {
            return Inlines.plain(text);
        }

        boolean mayBeHeading() {
            return !apart && HeadLines.isBold(text);
        }
    }
}
