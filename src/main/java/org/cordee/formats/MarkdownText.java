package org.cordee.formats;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordee.restitution.Inline;

/**
 * The characters of Markdown: words so escaped that they are words and nothing else, and the marks around them. All
 * escaping is here, so that no text can become a heading, a list, a link or a section in one place only.
 */
final class MarkdownText {
    /** Nothing to see; but emphasis beside it is emphasis, and a bold line that holds it is no heading. */
    static final String APART = "<!-- -->";

    private static final String ANYWHERE = "\\`*_[]<";
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
    private static final Pattern MARK_AT_START =
            Pattern.compile("^(?:#{1,6}(?=\\s|$)|[-+](?=\\s|$)|-(?=[-\\s]*$)|=(?==*\\s*$)|>|~(?=~~))");
    private static final Pattern NUMBER_AT_START = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

    private final StringBuilder out = new StringBuilder();
    private boolean closedAfterMark;

    private MarkdownText() {}

    /** A text as it stands at the start of a line. */
    static String line(List<Inline> text) {
        return start(of(text));
    }

    /** Words as they stand in a heading. */
    static String heading(String words) {
        String escaped = of(List.of(new Inline.Text(words)));
        return escaped.endsWith("#") ? escaped.substring(0, escaped.length() - 1) + "\\#" : escaped;
    }

    private static String of(List<Inline> text) {
        MarkdownText markdown = new MarkdownText();
        text.forEach(markdown::inline);
        return markdown.out.toString();
    }

    /** What would make a list, a heading, a quotation or a rule of the line. */
    private static String start(String line) {
        if (MarkdownBullets.isBullet(line)) return "&#" + (int) line.charAt(0) + ";" + line.substring(1);
        Matcher number = NUMBER_AT_START.matcher(line);
        if (number.find()) return number.replaceFirst("$1\\\\$2");
        return MARK_AT_START.matcher(line).find() ? "\\" + line : line;
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Text text) words(text.words());
        else if (inline instanceof Inline.Emphasis emphasis) marked("*", emphasis.content());
        else if (inline instanceof Inline.Strong strong) marked("**", strong.content());
        else if (inline instanceof Inline.Link link) link(link);
    }

    private void words(String words) {
        if (closedAfterMark && !isSignOrSpace(words.codePointAt(0))) out.append(APART);
        closedAfterMark = false;
        escape(words);
    }

    private void escape(String words) {
        Matcher entity = ENTITY.matcher(words);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean mark = ANYWHERE.indexOf(c) >= 0
                    || (c == '&' && entity.region(i, words.length()).lookingAt());
            if (mark) out.append('\\');
            out.append(c);
        }
    }

    private void link(Inline.Link link) {
        String address = ENTITY.matcher(link.address()).replaceAll("&amp;");
        // A link after an exclamation mark would be an image.
        if (out.length() > 0 && out.charAt(out.length() - 1) == '!') out.insert(out.length() - 1, '\\');
        boolean plain = address.indexOf('(') < 0 && address.indexOf(')') < 0;
        out.append('[').append(of(link.content())).append("](");
        out.append(plain ? address : "<" + address + ">").append(')');
        closedAfterMark = false;
    }

    /**
     * Emphasis, where CommonMark sees it as such: its marks must not touch other marks, and where the words inside begin
     * or end with a sign, those outside must not be letters.
     */
    private void marked(String mark, List<Inline> content) {
        String inner = of(content);
        boolean nested = content.size() == 1 && content.get(0) instanceof Inline.Strong;
        if (inner.startsWith("*") && !nested) inner = APART + inner;
        if (inner.endsWith("*") && !inner.endsWith("\\*") && !nested) inner = inner + APART;
        boolean signFirst = mayBeSign(inner.codePointAt(0));
        if (endsInMark() || (signFirst && endsInWord())) out.append(APART);
        out.append(mark).append(inner).append(mark);
        closedAfterMark = mayBeSign(inner.codePointBefore(inner.length()));
    }

    private boolean endsInMark() {
        return out.length() > 0 && out.charAt(out.length() - 1) == '*';
    }

    private boolean endsInWord() {
        return out.length() > 0 && !isSignOrSpace(out.codePointBefore(out.length()));
    }

    // Programs differ in what is a sign: only letters and digits are surely none, only those of ASCII are surely one.
    private static boolean mayBeSign(int codePoint) {
        return !Character.isLetterOrDigit(codePoint);
    }

    private static boolean isSignOrSpace(int codePoint) {
        return Character.isSpaceChar(codePoint) || (codePoint < 128 && mayBeSign(codePoint));
    }
}
