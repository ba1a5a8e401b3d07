package org.cordee.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.cordee.restitution.Inline;

/** Markdown as real documents have it: CommonMark, with what word processors leave behind. */
final class MarkdownReader implements DocumentReader {
    /** Text is read many times over: of it, less is borne than of a file that is mostly pictures. */
    private static final int LARGEST_TEXT = 2 * 1024 * 1024;

    private static final int DEEPEST = 60;

    /** No code blocks: what is indented in these documents is text. The order counts: the first that fits takes a line. */
    private static final Set<Class<? extends org.commonmark.node.Block>> BLOCKS = new LinkedHashSet<>(
            List.of(BlockQuote.class, Heading.class, HtmlBlock.class, ThematicBreak.class, ListBlock.class));

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    @Override
    public Outcome read(byte[] bytes, Mapping mapping) {
        if (bytes.length > LARGEST_TEXT) return new Outcome.Refused(Why.TOO_BIG, List.of());
        try {
            return read(decoded(bytes), mapping);
        } catch (CharacterCodingException e) {
            return new Outcome.Refused(Why.NOT_TEXT, List.of());
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (unmarked.indexOf('\0') >= 0) throw new CharacterCodingException();
        return unmarked;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) return StandardCharsets.UTF_16BE;
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) return StandardCharsets.UTF_16LE;
        return StandardCharsets.UTF_8;
    }

    private static Outcome read(String text, Mapping mapping) {
        List<String> lines = text.lines().map(MarkdownBullets::made).toList();
        String markdown = String.join("\n", MarkdownHeads.setApart(lines)) + "\n";
        List<Remark> remarks = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        blocks(PARSER.parse(markdown), remarks, blocks);
        return Placing.outcome(blocks, remarks, mapping);
    }

    private static void blocks(Node parent, List<Remark> remarks, List<Block> blocks) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            int line = line(node);
            if (node instanceof Heading) title(node, line, remarks, blocks);
            else if (node instanceof Paragraph) paragraph(node, line, remarks, blocks);
            else if (node instanceof ListBlock list)
                blocks.add(new Block.Bullets(line, MarkdownLists.entries(list, remarks)));
            else if (node instanceof HtmlBlock html) html(html, line, remarks, blocks);
            else if (node instanceof BlockQuote) {
                remarks.add(new Remark(line, About.NOT_IN_THE_TEMPLATE, ">"));
                blocks(node, remarks, blocks);
            }
        }
    }

    static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    private static void title(Node node, int line, List<Remark> remarks, List<Block> blocks) {
        String words = MarkdownLines.of(node, line, remarks).stream()
                .map(Block.Line::words)
                .collect(Collectors.joining(" "));
        if (!words.isBlank()) blocks.add(new Block.Title(line, words));
    }

    private static void paragraph(Node node, int line, List<Remark> remarks, List<Block> blocks) {
        List<Block.Line> lines = MarkdownLines.of(node, line, remarks);
        if (lines.stream().anyMatch(MarkdownReader::rulesTable))
            remarks.add(new Remark(line, About.NOT_IN_THE_TEMPLATE, lines.get(0).words()));
        text(lines, line, blocks);
    }

    /** Whether this is the line under the head of a table. */
    private static boolean rulesTable(Block.Line line) {
        String words = line.words();
        return words.contains("|") && words.contains("--") && words.matches("[\\s|:-]+");
    }

    private static void text(List<Block.Line> lines, int line, List<Block> blocks) {
        if (!lines.isEmpty()) blocks.add(new Block.Text(line, lines));
    }

    /** HTML is words like others, tags and all; a comment is none. */
    private static void html(HtmlBlock html, int line, List<Remark> remarks, List<Block> blocks) {
        List<Block.Line> lines = new ArrayList<>();
        int number = line;
        for (String words : uncommented(html.getLiteral()).lines().toList()) {
            Block.Line read = new Block.Line(number++, List.of(new Inline.Text(words)), true);
            if (!read.text().isEmpty()) lines.add(read);
        }
        if (lines.isEmpty()) return;
        remarks.add(new Remark(
                lines.get(0).number(), About.NOT_IN_THE_TEMPLATE, lines.get(0).words()));
        text(lines, line, blocks);
    }

    /** Comments taken out, but for the ends of their lines. One that never ends is words. */
    private static String uncommented(String html) {
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (int open = html.indexOf("<!--"); open >= 0; open = html.indexOf("<!--", from)) {
            int close = html.indexOf("-->", open);
            if (close < 0) break;
            words.append(html, from, open);
            html.substring(open, close).chars().filter(c -> c == '\n').forEach(c -> words.append('\n'));
            from = close + 3;
        }
        return words.append(html, from, html.length()).toString();
    }
}
