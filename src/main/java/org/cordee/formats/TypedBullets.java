package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Run;

/** Lines that begin with a bullet somebody typed, among those of a paragraph. */
final class TypedBullets {
    private static final Pattern TYPED = Pattern.compile("[-+*]\\s+(?=\\S)");

    private TypedBullets() {}

    /** The paragraph as what it looks like: text, and bullets. */
    static void blocks(List<Block.Line> lines, List<Block> to) {
        List<Block.Line> text = new ArrayList<>();
        for (Block.Line line : lines) {
            Optional<Entry> bullet = line.apart() ? Optional.empty() : bullet(line);
            if (bullet.isEmpty()) {
                text.add(line);
                continue;
            }
            addText(text, to);
            text.clear();
            to.add(new Block.Bullets(line.number(), List.of(bullet.get())));
        }
        addText(text, to);
    }

    private static void addText(List<Block.Line> lines, List<Block> to) {
        if (!lines.isEmpty()) to.add(new Block.Text(lines.get(0).number(), lines));
    }

    private static Optional<Entry> bullet(Block.Line line) {
        String made = MarkdownBullets.made(line.words());
        Matcher typed = TYPED.matcher(made);
        if (!typed.lookingAt()) return Optional.empty();
        int words = made.length() - typed.end();
        return Optional.of(Entry.of(Form.BULLET, last(words, line.text())));
    }

    /** So many characters from the end of a text. */
    private static List<Inline> last(int count, List<Inline> text) {
        int missing = Inlines.plain(text).length() - count;
        StyledWords kept = new StyledWords();
        for (Run run : Run.of(text)) {
            int cut = Math.min(missing, run.words().length());
            missing -= cut;
            kept.say(run.words().substring(cut), run.strong(), run.emphasis(), run.link());
        }
        return kept.taken();
    }
}
