package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;

/**
 * A dossier as it goes on paper: the parts that every laid-out format writes, in order. One workshop is its restitution;
 * several have a cover, a table of contents, and their themes as headings above.
 */
record Layout(Language language, String title, List<Part> parts) {
    Layout {
        parts = List.copyOf(parts);
    }

    static Layout of(Dossier dossier) {
        Gathering gathering = dossier.gathering();
        boolean several = gathering.restitutions().size() > 1;
        List<Part> pages = new Pages(dossier, several).parts();
        List<Part> parts = new ArrayList<>();
        if (several) {
            parts.add(cover(dossier));
            parts.add(contents(gathering.language(), pages));
        }
        parts.addAll(pages);
        return new Layout(gathering.language(), title(gathering, several), parts);
    }

    boolean hasCover() {
        return !parts.isEmpty() && parts.get(0) instanceof Part.Cover;
    }

    private static String title(Gathering gathering, boolean several) {
        return several
                ? gathering.name()
                : gathering.restitutions().stream()
                        .findFirst()
                        .map(r -> WorkshopHeadings.typeset(r.heading(), r.language()))
                        .orElse(gathering.name());
    }

    private static Part cover(Dossier dossier) {
        Language language = dossier.gathering().language();
        List<String> lines = new ArrayList<>();
        lines.add(Phrase.REPORTS.in(language));
        lines.add(Phrase.WORKSHOP_COUNT.in(
                language, dossier.gathering().restitutions().size()));
        dossier.asOf().ifPresent(at -> lines.add(Phrase.AS_OF.in(language, Moments.written(at, language))));
        return new Part.Cover(language, dossier.gathering().name(), lines);
    }

    private static Part contents(Language language, List<Part> pages) {
        List<Part.Head> heads = pages.stream()
                .flatMap(part -> part instanceof Part.Head head ? Stream.of(head) : Stream.empty())
                .toList();
        return new Part.Contents(language, Phrase.CONTENTS.in(language), heads);
    }

    /** What follows the cover. */
    private static final class Pages {
        private final Dossier dossier;
        private final boolean several;
        private final boolean themed;
        private final List<Part> parts = new ArrayList<>();
        private Optional<String> theme = Optional.empty();
        private int anchors;

        Pages(Dossier dossier, boolean several) {
            this.dossier = dossier;
            this.several = several;
            this.themed = several
                    && dossier.gathering().restitutions().stream()
                            .allMatch(r -> Themes.of(r.heading()).isPresent());
        }

        List<Part> parts() {
            Gathering gathering = dossier.gathering();
            if (!gathering.preamble().isEmpty()) parts.add(new Part.Body(gathering.language(), gathering.preamble()));
            for (int i = 0; i < gathering.restitutions().size(); i++) {
                restitution(gathering.restitutions().get(i), dossier.annexes().get(i));
            }
            return parts;
        }

        private void restitution(Restitution restitution, Annexes annexes) {
            boolean newTheme = themed && !theme.equals(Themes.of(restitution.heading()));
            if (newTheme) theme(restitution);
            int level = themed ? 2 : 1;
            Language language = restitution.language();
            head(language, level, WorkshopHeadings.typeset(restitution.heading(), language), several && !newTheme);
            body(language, restitution.introduction());
            restitution.sections().forEach((section, body) -> section(restitution, section, body, level + 1));
            restitution.closingQuotation().ifPresent(words -> parts.add(new Part.Quote(language, words)));
            List<AnnexPages.Page> annexed = AnnexPages.of(restitution, annexes, dossier.chosen());
            if (!annexed.isEmpty()) annexes(restitution, annexed, level);
        }

        private void theme(Restitution restitution) {
            theme = Themes.of(restitution.heading());
            Language language = dossier.gathering().language();
            head(language, 1, Themes.heading(theme.get(), language), true);
        }

        private void section(Restitution restitution, Section section, SectionBody body, int level) {
            head(restitution.language(), level, SectionTitles.of(restitution, section), false);
            body(restitution.language(), body.entries());
        }

        private void annexes(Restitution restitution, List<AnnexPages.Page> annexed, int level) {
            Language language = restitution.language();
            head(language, level, AnnexPages.heading(restitution), true);
            for (AnnexPages.Page page : annexed) {
                head(language, level + 1, page.title(), false);
                body(language, page.entries());
            }
        }

        private void head(Language language, int level, String words, boolean newPage) {
            parts.add(new Part.Head(language, level, words, "h" + ++anchors, newPage));
        }

        private void body(Language language, List<org.cordee.restitution.Entry> entries) {
            if (!entries.isEmpty()) parts.add(new Part.Body(language, entries));
        }
    }
}
