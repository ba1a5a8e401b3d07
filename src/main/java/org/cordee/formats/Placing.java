package org.cordee.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.formats.DocumentReader.Why;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;

/**
 * Blocks find their workshop and their section. What cannot be placed stays where it stood, and is remarked upon: nothing
 * is dropped, and nothing is guessed.
 */
final class Placing {
    private static final int MOST_LINES_OF_A_HEADING = 3;

    private final List<Remark> remarks;
    private final List<String> headings = new ArrayList<>();
    private final List<Entry> preamble = new ArrayList<>();
    private final List<Draft> workshops = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    Placing(List<Remark> remarks) {
        this.remarks = new ArrayList<>(remarks);
    }

    /** What looks like a heading and may be a part of one; if it turns out to be none, its lines stay as they were. */
    private record Unplaced(String words, boolean isTitle, List<Block.Line> lines) {}

    void place(Block block) {
        if (block instanceof Block.Title title) headline(new Unplaced(title.words(), true, List.of(bold(title))));
        else if (block instanceof Block.Text text) text(text.lines());
        else if (block instanceof Block.Bullets bullets) add(bullets.line(), bullets.entries());
    }

    private static Block.Line bold(Block.Title title) {
        Inline words = new Inline.Text(title.words());
        return new Block.Line(title.line(), List.of(new Inline.Strong(List.of(words))), false);
    }

    /** Its first lines may be a heading in bold, over as many of them as say one thing. */
    private void text(List<Block.Line> lines) {
        int bold = 0;
        while (bold < Math.min(lines.size(), MOST_LINES_OF_A_HEADING)
                && lines.get(bold).mayBeHeading()) bold++;
        for (int count = bold; count > 0; count--) {
            String joined = joined(lines.subList(0, count));
            if (!recognise(joined, lines.get(0).number())) continue;
            headings.add(joined);
            if (count < lines.size()) text(lines.subList(count, lines.size()));
            return;
        }
        if (bold == lines.size()) headline(new Unplaced(joined(lines), false, lines));
        else paragraph(lines);
    }

    private static String joined(List<Block.Line> lines) {
        return lines.stream().map(Block.Line::words).collect(Collectors.joining(" "));
    }

    /** One thing that looks like a heading; it may be a part of one, with what stood before it. */
    private void headline(Unplaced one) {
        int line = one.lines().get(0).number();
        headings.add(one.words());
        if (recognise(one.words(), line)) return;
        unplaced.add(one);
        String together = unplaced.stream().map(Unplaced::words).collect(Collectors.joining(" "));
        if (unplaced.size() > 1 && WorkshopHeadings.read(together).isPresent()) {
            unplaced.clear();
            recognise(together, line);
        } else if (unplaced.size() >= MOST_LINES_OF_A_HEADING) {
            keepUnplaced();
        }
    }

    /** Whether these words are a section's title, a workshop's heading, or the rest of one that has just begun. */
    private boolean recognise(String words, int line) {
        Optional<Headings.Meaning> section = Headings.section(words);
        if (section.isPresent() && !workshops.isEmpty()) {
            keepUnplaced();
            boolean first = current().open(section.get(), words);
            if (!first) remarks.add(new Remark(line, About.SECTION_AGAIN, words));
            return true;
        }
        Optional<Heading> workshop = WorkshopHeadings.read(gatheringBefore() + words);
        if (workshop.isPresent()) {
            if (!gatheringBefore().isEmpty()) unplaced.remove(unplaced.size() - 1);
            keepUnplaced();
            workshops.add(new Draft(workshop.get()));
            return true;
        }
        return unplaced.isEmpty() && !workshops.isEmpty() && current().continueTitle(words);
    }

    private String gatheringBefore() {
        if (unplaced.isEmpty()) return "";
        Unplaced last = unplaced.get(unplaced.size() - 1);
        return HeadLines.goesOn(last.words()) ? last.words() + " " : "";
    }

    private Draft current() {
        return workshops.get(workshops.size() - 1);
    }

    private void keepUnplaced() {
        List<Unplaced> parts = List.copyOf(unplaced);
        unplaced.clear();
        for (Unplaced part : parts) {
            int line = part.lines().get(0).number();
            if (part.isTitle()) remarks.add(new Remark(line, About.UNKNOWN_HEADING, part.words()));
            keep(part.lines());
        }
    }

    private void keep(List<Block.Line> lines) {
        Form form = Form.PARAGRAPH;
        for (Block.Line line : lines) {
            keep(line.number(), Entry.of(form, line.text()));
            form = Form.LINE;
        }
    }

    private void paragraph(List<Block.Line> lines) {
        boolean mayBeTitle =
                unplaced.isEmpty() && !workshops.isEmpty() && !lines.get(0).apart();
        if (mayBeTitle && current().takeQuotedTitle(joined(lines))) return;
        keepUnplaced();
        keep(lines);
        if (lines.size() == 1 && !lines.get(0).apart() && !workshops.isEmpty())
            current().mayClose();
    }

    private void add(int line, List<Entry> entries) {
        keepUnplaced();
        entries.forEach(entry -> keep(line, entry));
    }

    private void keep(int line, Entry entry) {
        if (!workshops.isEmpty()) {
            current().add(entry);
            return;
        }
        if (preamble.isEmpty()) remarks.add(new Remark(line, About.BEFORE_THE_FIRST, ""));
        preamble.add(entry);
    }

    Outcome outcome() {
        keepUnplaced();
        if (workshops.isEmpty()) return new Outcome.Refused(Why.NO_WORKSHOP, headings);
        if (workshops.stream().noneMatch(Draft::hasSections)) return new Outcome.Refused(Why.OTHER_TEMPLATE, headings);
        List<Restitution> restitutions =
                workshops.stream().map(Draft::restitution).toList();
        Restitution first = restitutions.get(0);
        Language language = first.language();
        remarks.sort(Comparator.comparingInt(Remark::line));
        return new Outcome.Read(new Gathering(first.heading().gathering(), language, preamble, restitutions), remarks);
    }
}
