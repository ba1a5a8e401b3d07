package org.cordee.formats;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cordee.restitution.Inline;

/**
 * The characters of HTML that is XML too: words so escaped that they are words and nothing else. All escaping is here, so
 * that no text can become an element in one place only.
 */
final class HtmlText {
    private final StringBuilder out = new StringBuilder();
    private final UnaryOperator<String> showable;

    /** {@code showable}: what is left of words where not every character can be shown. */
    HtmlText(UnaryOperator<String> showable) {
        this.showable = showable;
    }

    HtmlText open(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        return this;
    }

    /** An element without content. */
    HtmlText empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    HtmlText close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    HtmlText line() {
        out.append('\n');
        return this;
    }

    HtmlText words(String words) {
        escape(showable.apply(words));
        return this;
    }

    /** Who opened the element around them said in what language they are. */
    HtmlText text(List<Inline> text) {
        text.forEach(this::inline);
        return this;
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Text text) words(text.words());
        else if (inline instanceof Inline.Emphasis emphasis)
            open("em").text(emphasis.content()).close("em");
        else if (inline instanceof Inline.Strong strong)
            open("strong").text(strong.content()).close("strong");
        else if (inline instanceof Inline.In in) text(in.content());
        else if (inline instanceof Inline.Link link)
            open("a", "href", link.address(), "rel", "noopener noreferrer")
                    .text(link.content())
                    .close("a");
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    /** What is ours and needs no escaping: a style sheet from the program. */
    HtmlText style(String css) {
        out.append("<style>\n").append(css).append("</style>");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
