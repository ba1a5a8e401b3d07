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
import org.cordee.restitution.Section;

/**
 * Blocks find their workshop and their section. What cannot be placed stays where it stood, and is remarked upon: nothing
 * is dropped, and nothing is guessed.
 */
final class Placing {
    private static final int MOST_LINES_OF_A_HEADING = 3;

    private final List<Remark> remarks;
    private final List<String> headings = new ArrayList<>();
    private final Preamble preamble = new Preamble();
    private final List<Draft> workshops = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final Mapping mapping;
    private boolean inAnnexes;

    /** What looks like a heading and is none yet: the words, and what is kept of them if they stay none. */
    private record Unplaced(Block.Line words, boolean isTitle, List<Entry> entries) {}

    Placing(List<Remark> remarks, Mapping mapping) {
        this.remarks = new ArrayList<>(remarks);
        this.mapping = mapping;
        mapping.as().ifPresent(as -> workshops.add(Draft.as(as)));
    }

    /** What became of these blocks, in this order. */
    static Outcome outcome(List<Block> blocks, List<Remark> remarks, Mapping mapping) {
        Placing placing = new Placing(remarks, mapping);
        blocks.forEach(placing::place);
        return placing.outcome();
    }

    private void place(Block block) {
        if (inAnnexes && !endsAnnexes(block)) return;
        if (block instanceof Block.Title title) headline(unplaced(title));
        else if (block instanceof Block.Text text) text(text.lines());
        else if (block instanceof Block.Bullets bullets) add(bullets.line(), bullets.entries());
    }

    private boolean endsAnnexes(Block block) {
        inAnnexes = !(block instanceof Block.Title title
                && WorkshopHeadings.read(title.words()).isPresent());
        return !inAnnexes;
    }

    private static Unplaced unplaced(Block.Title title) {
        Inline words = new Inline.Text(title.words());
        Entry bold = Entry.of(Form.PARAGRAPH, List.of(new Inline.Strong(List.of(words))));
        return new Unplaced(new Block.Line(title.line(), List.of(words), false), true, List.of(bold));
    }

    /** Its first lines may be a heading in bold, over as many of them as say one thing. */
    private void text(List<Block.Line> lines) {
        int bold = 0;
        while (bold < Math.min(lines.size(), MOST_LINES_OF_A_HEADING)
                && lines.get(bold).mayBeHeading()
                && (bold == 0 || !isSection(lines.get(bold)))) bold++;
        for (int count = bold; count > 0; count--) {
            Block.Line joined = joined(lines.subList(0, count));
            if (!recognise(joined)) continue;
            headings.add(joined.words());
            if (count < lines.size()) text(lines.subList(count, lines.size()));
            return;
        }
        if (bold == lines.size()) headline(new Unplaced(joined(lines), false, entries(lines)));
        else paragraph(lines);
    }

    /** A section's title under a workshop's heading is no part of it. */
    private static boolean isSection(Block.Line line) {
        return Headings.section(line.words()).isPresent();
    }

    private static Block.Line joined(List<Block.Line> lines) {
        String words = lines.stream().map(Block.Line::words).collect(Collectors.joining(" "));
        return new Block.Line(lines.get(0).number(), List.of(new Inline.Text(words)), false);
    }

    /** One thing that looks like a heading; it may be a part of one, with what stood before it. */
    private void headline(Unplaced one) {
        Optional<Section> mapped = mapping.sectionOf(headings.size());
        headings.add(one.words().words());
        if (mapped.isPresent() && !workshops.isEmpty()) {
            map(one, mapped.get());
            return;
        }
        if (recognise(one.words()) || begunAnnexes(one)) return;
        unplaced.add(one);
        Block.Line together = joined(unplaced.stream().map(Unplaced::words).toList());
        if (unplaced.size() > 1 && WorkshopHeadings.read(together.words()).isPresent()) {
            unplaced.clear();
            recognise(together);
        } else if (unplaced.size() >= MOST_LINES_OF_A_HEADING) {
            keepUnplaced();
        }
    }

    /** The section is what its organiser says; the words of its heading are not lost. */
    private void map(Unplaced one, Section section) {
        keepUnplaced();
        current().open(section);
        one.entries().forEach(entry -> keep(one.words().number(), entry));
    }

    private boolean begunAnnexes(Unplaced one) {
        if (workshops.isEmpty() || !one.isTitle()) return false;
        String words = one.words().words();
        inAnnexes = AnnexPages.isHeadingOf(current().number(), words);
        if (inAnnexes) remarks.add(new Remark(one.words().number(), About.ANNEXES_LEFT_OUT, words));
        return inAnnexes;
    }

    /** Whether these words are a section's title, a workshop's heading, or the rest of one that has just begun. */
    private boolean recognise(Block.Line line) {
        String words = line.words();
        Optional<Headings.Meaning> section = Headings.section(words);
        if (section.isPresent() && !workshops.isEmpty()) {
            keepUnplaced();
            if (current().open(section.get(), words)) return true;
            remarks.add(new Remark(line.number(), About.SECTION_AGAIN, words));
            return true;
        }
        Optional<Heading> workshop = WorkshopHeadings.read(words);
        if (workshop.isPresent()) {
            workshops.add(new Draft(gathered(workshop.get(), line)));
            return true;
        }
        return unplaced.isEmpty() && !workshops.isEmpty() && current().continueTitle(words);
    }

    /** The gathering may stand on lines before, which end in a dash; what else stands before is kept. */
    private Heading gathered(Heading heading, Block.Line line) {
        dropThemeOf(heading);
        List<Block.Line> lines =
                new ArrayList<>(unplaced.stream().map(Unplaced::words).toList());
        lines.add(line);
        Optional<Heading> together = WorkshopHeadings.read(joined(lines).words());
        boolean goesOn = heading.gathering().isEmpty() && together.isPresent();
        if (goesOn) unplaced.clear();
        keepUnplaced();
        return goesOn ? together.get() : heading;
    }

    /** "Thème 1" above workshop 1.1 says nothing more. */
    private void dropThemeOf(Heading heading) {
        if (unplaced.isEmpty()) return;
        Unplaced last = unplaced.get(unplaced.size() - 1);
        boolean isTheme = last.isTitle()
                && Themes.of(heading)
                        .filter(theme -> Themes.isHeadingOf(theme, last.words().words()))
                        .isPresent();
        if (isTheme) unplaced.remove(unplaced.size() - 1);
    }

    private Draft current() {
        return workshops.get(workshops.size() - 1);
    }

    private void keepUnplaced() {
        List<Unplaced> kept = List.copyOf(unplaced);
        unplaced.clear();
        for (Unplaced one : kept) {
            int line = one.words().number();
            if (one.isTitle())
                remarks.add(new Remark(line, About.UNKNOWN_HEADING, one.words().words()));
            if (one.isTitle() && workshops.isEmpty())
                preamble.titled(one.entries().get(0));
            one.entries().forEach(entry -> keep(line, entry));
        }
    }

    private void paragraph(List<Block.Line> lines) {
        String all = lines.stream().map(Block.Line::words).collect(Collectors.joining(" "));
        boolean mayBeTitle =
                unplaced.isEmpty() && !workshops.isEmpty() && !lines.get(0).apart();
        if (mayBeTitle && current().takeQuotedTitle(all)) return;
        keepUnplaced();
        lines.forEach(this::remarkOnTitle);
        entries(lines).forEach(entry -> keep(lines.get(0).number(), entry));
        if (lines.size() == 1 && !lines.get(0).apart() && !workshops.isEmpty())
            current().mayClose();
    }

    // What follows belongs to that section, perhaps; whoever imports it is asked, for we do not guess.
    private void remarkOnTitle(Block.Line line) {
        boolean asked = !line.apart() && !workshops.isEmpty() && HeadLines.saysTitle(line.text());
        if (asked) remarks.add(new Remark(line.number(), About.UNKNOWN_HEADING, line.words()));
    }

    private static List<Entry> entries(List<Block.Line> lines) {
        List<Entry> entries = new ArrayList<>();
        for (Block.Line line : lines)
            entries.add(Entry.of(entries.isEmpty() ? Form.PARAGRAPH : Form.LINE, line.text()));
        return entries;
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
        preamble.add(entry, line, remarks);
    }

    private Outcome outcome() {
        keepUnplaced();
        if (workshops.isEmpty()) return new Outcome.Refused(Why.NO_WORKSHOP, headings);
        if (workshops.stream().noneMatch(Draft::hasSections)) return new Outcome.Refused(Why.OTHER_TEMPLATE, headings);
        List<Restitution> restitutions =
                workshops.stream().map(Draft::restitution).toList();
        Restitution first = restitutions.get(0);
        List<Entry> before = preamble.without(first.heading().gathering(), remarks);
        remarks.sort(Comparator.comparingInt(Remark::line));
        Language language = first.language();
        return new Outcome.Read(new Gathering(first.heading().gathering(), language, before, restitutions), remarks);
    }
}
