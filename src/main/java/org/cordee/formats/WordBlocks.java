package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Run;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;

/** The blocks of a Word document, in their order; a paragraph's number stands for its line. */
final class WordBlocks {
    private static final Pattern CONTENTS = Pattern.compile("docPartGallery [^>]*\"Table of Contents\"");

    private final XWPFDocument document;
    private final WordLooks looks;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private Optional<ListBlocks> list = Optional.empty();
    private int number;

    WordBlocks(XWPFDocument document) {
        this.document = document;
        this.looks = new WordLooks(document);
        document.getBodyElements().forEach(this::element);
        endList();
        if (!document.getFootnotes().isEmpty()) notes(document);
    }

    List<Block> all() {
        return blocks;
    }

    List<Remark> remarks() {
        return remarks;
    }

    private void element(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) paragraph(paragraph);
        else if (element instanceof XWPFTable table) table(table);
        else if (element instanceof XWPFSDT control) control(control);
    }

    private void paragraph(XWPFParagraph paragraph) {
        number++;
        WordLooks.Look look = looks.of(paragraph);
        if (look == WordLooks.Look.COVER) cover();
        if (look == WordLooks.Look.COVER || look == WordLooks.Look.LEFT_OUT) return;
        List<Block.Line> lines = WordLines.of(paragraph, looks, number, look == WordLooks.Look.TEXT, remarks);
        if (lines.isEmpty()) return;
        switch (look) {
            case HEADING -> heading(lines);
            case QUOTE -> quote(lines);
            case ITEM -> list().item(looks.level(paragraph), lines);
            case UNDER_ITEM -> underItem(looks.level(paragraph), lines);
            default -> plain(lines);
        }
    }

    /** Its title is the document's, which the workshops say too. */
    private void cover() {
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Title) blocks.clear();
    }

    private void heading(List<Block.Line> lines) {
        add(new Block.Title(number, lines.stream().map(Block.Line::words).collect(Collectors.joining(" "))));
    }

    /** A closing quotation is emphasised as a whole: its style says so. */
    private void quote(List<Block.Line> lines) {
        Block.Line line = lines.get(0);
        boolean bare = lines.size() == 1 && line.text().size() == 1;
        boolean linked = Run.of(line.text()).stream().anyMatch(run -> run.link().isPresent());
        Inline emphasis = new Inline.Emphasis(List.of(new Inline.Text(line.words())));
        List<Block.Line> said =
                bare && !linked ? List.of(new Block.Line(line.number(), List.of(emphasis), false)) : lines;
        add(new Block.Text(number, said));
    }

    private void underItem(int level, List<Block.Line> lines) {
        if (list.isPresent()) list.get().paragraph(level, lines);
        else plain(lines);
    }

    private void plain(List<Block.Line> lines) {
        endList();
        TypedBullets.blocks(lines, blocks);
    }

    private ListBlocks list() {
        if (list.isEmpty()) list = Optional.of(new ListBlocks(number));
        return list.get();
    }

    private void add(Block block) {
        endList();
        blocks.add(block);
    }

    private void endList() {
        list.ifPresent(done -> blocks.add(done.block()));
        list = Optional.empty();
    }

    private void table(XWPFTable table) {
        String words = table.getText().strip().lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        remarks.add(new Remark(number + 1, About.NOT_IN_THE_TEMPLATE, words));
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells())
                cell.getBodyElements().forEach(this::element);
        }
    }

    /** What stands in a form's field is words like others; POI gives it as one text. */
    private void control(XWPFSDT control) {
        number++;
        if (isContents(control)) return;
        List<Block.Line> lines = control.getContent()
                .getText()
                .lines()
                .map(words -> new Block.Line(number, List.of(new Inline.Text(words)), false))
                .filter(line -> !line.text().isEmpty())
                .toList();
        if (!lines.isEmpty()) add(new Block.Text(number, lines));
    }

    /** Word and LibreOffice keep a table of contents in such a field, which POI does not tell. */
    private boolean isContents(XWPFSDT control) {
        List<IBodyElement> controls = document.getBodyElements().stream()
                .filter(XWPFSDT.class::isInstance)
                .toList();
        int index = controls.indexOf(control);
        if (index < 0) return false;
        CTSdtPr properties = document.getDocument().getBody().getSdtArray(index).getSdtPr();
        return properties != null && CONTENTS.matcher(properties.xmlText()).find();
    }

    private void notes(XWPFDocument document) {
        document.getFootnotes().forEach(note -> {
            List<XWPFParagraph> paragraphs = note.getParagraphs();
            boolean said = paragraphs.stream().anyMatch(p -> !p.getText().isBlank());
            if (!said) return;
            remarks.add(new Remark(
                    number + 1,
                    About.NOT_IN_THE_TEMPLATE,
                    paragraphs.get(0).getText().strip()));
            paragraphs.forEach(this::paragraph);
            endList();
        });
    }
}
