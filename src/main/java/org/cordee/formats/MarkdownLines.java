package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.restitution.Inline;

/** The inline text of a Markdown block, line by line: a break in the file is a break, whether two spaces are left or lost. */
final class MarkdownLines extends AbstractVisitor {
    private static final int SOFT_FROM = 75;
    private static final int SOFT_TO = 100;

    private final List<Remark> remarks;
    private final List<Block.Line> lines = new ArrayList<>();
    private final List<Inline> current = new ArrayList<>();
    private int number;
    private boolean apart;
    private boolean softBreak;
    private boolean strong;
    private boolean emphasis;
    private Optional<String> link = Optional.empty();

    private MarkdownLines(int number, List<Remark> remarks) {
        this.number = number;
        this.remarks = remarks;
    }

    /** The lines of a block that begins at this line of the file; none of them is empty. */
    static List<Block.Line> of(Node block, int number, List<Remark> remarks) {
        MarkdownLines lines = new MarkdownLines(number, remarks);
        lines.visitChildren(block);
        lines.end();
        return lines.lines;
    }

    private void end() {
        Block.Line line = new Block.Line(number, current, apart);
        current.clear();
        apart = false;
        if (line.text().isEmpty()) return;
        if (softBreak) remarkOnSoftBreak(line);
        lines.add(line);
    }

    // A line of that length that goes on in lower case was perhaps broken by a program, not by an author.
    private void remarkOnSoftBreak(Block.Line line) {
        if (lines.isEmpty()) return;
        Block.Line before = lines.get(lines.size() - 1);
        int length = before.words().length();
        boolean wrapped = length >= SOFT_FROM
                && length <= SOFT_TO
                && Character.isLowerCase(line.words().codePointAt(0));
        if (wrapped) remarks.add(new Remark(before.number(), About.SOFT_WRAPPED, before.words()));
    }

    private void say(String words) {
        Inline inline = new Inline.Text(words);
        if (strong) inline = new Inline.Strong(List.of(inline));
        if (emphasis) inline = new Inline.Emphasis(List.of(inline));
        if (link.isPresent()) inline = new Inline.Link(link.get(), List.of(inline));
        current.add(inline);
    }

    @Override
    public void visit(Text text) {
        say(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        end();
        softBreak = true;
        number++;
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        end();
        softBreak = false;
        number++;
    }

    @Override
    public void visit(StrongEmphasis node) {
        boolean outer = strong;
        strong = true;
        visitChildren(node);
        strong = outer;
    }

    @Override
    public void visit(Emphasis node) {
        boolean outer = emphasis;
        emphasis = true;
        visitChildren(node);
        emphasis = outer;
    }

    @Override
    public void visit(Link node) {
        boolean leads = new Inline.Link(node.getDestination(), List.of()).leadsSomewhere();
        if (!leads) remarks.add(new Remark(number, About.DEAD_LINK, node.getDestination()));
        Optional<String> outer = link;
        if (leads) link = Optional.of(node.getDestination());
        visitChildren(node);
        link = outer;
    }

    @Override
    public void visit(Image image) {
        remarks.add(new Remark(number, About.NOT_IN_THE_TEMPLATE, image.getDestination()));
        visitChildren(image);
    }

    @Override
    public void visit(Code code) {
        remarks.add(new Remark(number, About.NOT_IN_THE_TEMPLATE, code.getLiteral()));
        say(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        String tag = html.getLiteral();
        if (tag.startsWith("<!--")) apart = true;
        else if (tag.matches("(?i)<br\\s*/?>")) visit(new HardLineBreak());
        else say(tag);
    }
}
