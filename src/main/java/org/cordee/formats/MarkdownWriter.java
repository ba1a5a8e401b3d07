package org.cordee.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cordee.restitution.Entries;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Quotation;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;

/** A document as canonical Markdown: the heading tree is the template's, whatever the words are, and no word says its language. */
final class MarkdownWriter implements DocumentWriter {

    @Override
    public byte[] write(Dossier dossier, HouseStyle style) {
        Gathering gathering = dossier.gathering();
        Page page = new Page();
        page.entries(Entries.unmarked(gathering.preamble()), "");
        for (int i = 0; i < gathering.restitutions().size(); i++) {
            Restitution restitution = gathering.restitutions().get(i);
            page.restitution(restitution.unmarked());
            page.annexes(
                    restitution, AnnexPages.of(restitution, dossier.annexes().get(i), dossier.chosen()));
        }
        return page.end().getBytes(StandardCharsets.UTF_8);
    }

    private static final class Page {
        private final StringBuilder out = new StringBuilder();
        private boolean titleMayGoOn;
        private boolean afterBold;

        void restitution(Restitution restitution) {
            // Bold words before a heading without a gathering would be its gathering.
            if (afterBold && restitution.heading().gathering().isEmpty()) out.append(MarkdownText.APART);
            block("## " + MarkdownText.heading(WorkshopHeadings.write(restitution.heading(), restitution.language())));
            introduction(restitution);
            for (Section section : Section.values()) {
                block("### " + MarkdownText.heading(SectionTitles.of(restitution, section)));
                entries(restitution.sections().get(section).entries(), "");
            }
            List<Entry> stakes = restitution.sections().get(Section.STAKES).entries();
            if (restitution.closingQuotation().isEmpty() && looksClosing(stakes)) out.append(MarkdownText.APART);
            restitution
                    .closingQuotation()
                    .ifPresent(words ->
                            block(MarkdownText.line(List.of(new Inline.Emphasis(List.of(new Inline.Text(words)))))));
        }

        // Right after a heading without a title, or with one whose quotation marks are open, words would be its title.
        private void introduction(Restitution restitution) {
            titleMayGoOn = Draft.titleMayGoOn(restitution.heading());
            entries(restitution.introduction(), "");
            titleMayGoOn = false;
        }

        void annexes(Restitution restitution, List<AnnexPages.Page> pages) {
            if (pages.isEmpty()) return;
            block("## " + MarkdownText.heading(AnnexPages.heading(restitution)));
            for (AnnexPages.Page page : pages) {
                block("### " + MarkdownText.heading(page.title()));
                entries(Entries.unmarked(page.entries()), "");
            }
        }

        // The last paragraph of the last section, if it is all emphasis and quoted, would be taken for a closing
        // quotation.
        private static boolean looksClosing(List<Entry> stakes) {
            if (stakes.isEmpty()) return false;
            Entry last = stakes.get(stakes.size() - 1);
            return last.form() == Form.PARAGRAPH
                    && last.text().size() == 1
                    && last.text().get(0) instanceof Inline.Emphasis
                    && Quotation.isQuoted(Inlines.plain(last.text()));
        }

        private void block(String text) {
            afterBold = false;
            if (out.length() > 0) out.append("\n\n");
            out.append(text);
        }

        /** At the top of the page, or under a bullet, whose words stand right before. */
        void entries(List<Entry> entries, String indent) {
            Form before = indent.isEmpty() ? Form.PARAGRAPH : Form.BULLET;
            for (Entry entry : entries) {
                out.append(gap(before, entry.form()));
                if (out.length() > 0) out.append(indent);
                if (entry.form() == Form.BULLET) bullet(entry, indent);
                else words(entry, indent);
                before = entry.form();
            }
        }

        private String gap(Form before, Form form) {
            if (out.length() == 0) return "";
            if (form == Form.LINE) return "  \n";
            return form == Form.BULLET && before == Form.BULLET ? "\n" : "\n\n";
        }

        private void bullet(Entry entry, String indent) {
            afterBold = false;
            titleMayGoOn = false;
            out.append("- ").append(MarkdownText.line(entry.text()));
            entries(entry.entries(), indent + "  ");
        }

        // Bold words that read as a heading, alone or after other bold ones, must not become one.
        private void words(Entry entry, String indent) {
            out.append(MarkdownText.line(entry.text()));
            boolean bold = HeadLines.isBold(entry.text());
            boolean mistakable = bold && (afterBold || HeadLines.looksLikeOne(entry.text()));
            if (indent.isEmpty() && (mistakable || titleMayGoOn)) out.append(MarkdownText.APART);
            afterBold = bold && !mistakable;
            titleMayGoOn = false;
        }

        String end() {
            return out.append('\n').toString();
        }
    }
}
