package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Inline;

/** A text that comes piece by piece. Pieces of one style are one: what belongs together in Unicode may be cut anywhere. */
final class StyledWords {
    private final List<Inline> text = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Style style = new Style(false, false, Optional.empty());

    private record Style(boolean strong, boolean emphasis, Optional<String> link) {}

    void say(String piece, boolean strong, boolean emphasis, Optional<String> link) {
        Style next = new Style(strong, emphasis, link);
        if (!next.equals(style)) end();
        style = next;
        words.append(piece);
    }

    /** Whether nothing was said yet but spaces. */
    boolean isBlank() {
        return text.isEmpty() && words.toString().isBlank();
    }

    private void end() {
        if (words.isEmpty()) return;
        Inline inline = new Inline.Text(words.toString());
        if (style.strong) inline = new Inline.Strong(List.of(inline));
        if (style.emphasis) inline = new Inline.Emphasis(List.of(inline));
        if (style.link.isPresent()) inline = new Inline.Link(style.link.get(), List.of(inline));
        text.add(inline);
        words.setLength(0);
    }

    /** All that was said; then it begins anew. */
    List<Inline> taken() {
        end();
        List<Inline> taken = List.copyOf(text);
        text.clear();
        return taken;
    }
}
