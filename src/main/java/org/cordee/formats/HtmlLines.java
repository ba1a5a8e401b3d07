package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.restitution.Inline;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of a paragraph of HTML, line by line. */
final class HtmlLines {
    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
    private static final Pattern ITALIC = Pattern.compile("font-style\\s*:\\s*italic");
    /** In a file, the end of a line is a space, and so is what indents the next. */
    private static final Pattern WRAPPED = Pattern.compile("[ \\t]*\\r?\\n[ \\t]*");

    private static final int DEEPEST = 120;

    private final int number;
    private final boolean apart;
    private final List<Remark> remarks;
    private final List<Block.Line> lines = new ArrayList<>();
    private final StyledWords current = new StyledWords();
    private Optional<String> link = Optional.empty();
    private boolean strong;
    private boolean emphasis;
    private int depth;

    HtmlLines(int number, boolean apart, List<Remark> remarks) {
        this.number = number;
        this.apart = apart;
        this.remarks = remarks;
    }

    boolean isEmpty() {
        return lines.isEmpty() && current.isBlank();
    }

    /** All lines, none of them empty; nothing may follow. */
    List<Block.Line> taken() {
        end();
        return lines;
    }

    private void end() {
        Block.Line line = new Block.Line(number, current.taken(), apart);
        if (!line.text().isEmpty()) lines.add(line);
    }

    void say(String words) {
        current.say(words, strong, emphasis, link);
    }

    void node(Node node) {
        if (node instanceof TextNode text)
            say(WRAPPED.matcher(text.getWholeText()).replaceAll(" "));
        else if (node instanceof Element element) element(element);
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> end();
            case "img" -> remarks.add(new Remark(number, About.NOT_IN_THE_TEMPLATE, element.attr("alt")));
            case "script", "style", "template", "nav", "noscript", "svg", "math" -> {}
            default -> styled(element);
        }
    }

    /** What stands in an element, in its style. */
    void styled(Element element) {
        boolean outerStrong = strong;
        boolean outerEmphasis = emphasis;
        Optional<String> outerLink = link;
        strong |= element.normalName().matches("b|strong|th")
                || BOLD.matcher(element.attr("style")).find();
        emphasis |= element.normalName().matches("i|em|cite")
                || ITALIC.matcher(element.attr("style")).find();
        if (element.normalName().equals("a") && element.hasAttr("href")) follow(element.attr("href"));
        if (element.isBlock()) end();
        if (++depth > DEEPEST) say(element.text());
        else element.childNodes().forEach(this::node);
        depth--;
        if (element.isBlock()) end();
        strong = outerStrong;
        emphasis = outerEmphasis;
        link = outerLink;
    }

    private void follow(String address) {
        boolean leads = new Inline.Link(address, List.of()).leadsSomewhere();
        if (leads) link = Optional.of(address);
        else remarks.add(new Remark(number, About.DEAD_LINK, address));
    }
}
