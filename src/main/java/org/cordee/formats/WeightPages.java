package org.cordee.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Dissent;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Voice;
import org.cordee.restitution.Weighed;

/** What the room made of what was said: challenges by field, dots and ratings, minority notes. */
record WeightPages(Annexes annexes, Language language) {

    /** Fields in the order they were said, each with its challenges; then the challenges that name none. */
    List<Entry> table() {
        List<Voice> fields = in(Section.FIELDS).toList();
        if (fields.isEmpty()) return List.of();
        List<Entry> rows = new ArrayList<>();
        for (Voice field : fields) rows.add(row(said(field), challenges(field)));
        List<Entry> rest = in(Section.CHALLENGES)
                .filter(c -> c.about().isEmpty())
                .map(c -> bullet(said(c)))
                .toList();
        if (!rest.isEmpty()) rows.add(row(new Inline.Text(Phrase.NO_FIELD.in(language)), rest));
        return rows;
    }

    private List<Entry> challenges(Voice field) {
        List<Entry> named = in(Section.CHALLENGES)
                .filter(c -> c.about().filter(field.id()::equals).isPresent())
                .map(c -> bullet(said(c)))
                .toList();
        Inline none = new Inline.Emphasis(List.of(new Inline.Text(Phrase.NO_CHALLENGE.in(language))));
        return named.isEmpty() ? List.of(Entry.of(Form.BULLET, List.of(none))) : named;
    }

    /** What says again what stands elsewhere has no row of its own. */
    private Stream<Voice> in(Section section) {
        return annexes.voices().stream()
                .filter(v -> v.section() == section && v.standing().into().isEmpty());
    }

    private Inline said(Voice voice) {
        return Inlines.said(voice.words(), voice.tongue().language(), language);
    }

    private static Entry row(Inline words, List<Entry> below) {
        Inline strong = new Inline.Strong(List.of(words));
        return new Entry(Form.BULLET, List.of(strong), below, List.of());
    }

    /** Of one section, most dots first; where dots are equal, in the order they were said. */
    List<Entry> votes(Section section) {
        return annexes.weighed().stream()
                .filter(w -> w.section() == section)
                .sorted(Comparator.comparingInt(Weighed::dots).reversed())
                .map(w -> bullet(
                        Inlines.said(w.words(), w.language(), language),
                        new Inline.Text(" — " + String.join(" · ", figures(w)))))
                .toList();
    }

    private List<String> figures(Weighed weighed) {
        List<String> figures = new ArrayList<>();
        if (weighed.dots() > 0) figures.add(Phrase.DOTS.in(language, weighed.dots()));
        weighed.ratings()
                .ifPresent(m ->
                        figures.add(Phrase.RATED.in(language, tenths(m.impact()), tenths(m.feasibility()), m.count())));
        return figures;
    }

    private String tenths(double mean) {
        return String.format(Locale.forLanguageTag(language.tag() + "-u-nu-latn"), "%.1f", mean);
    }

    List<Entry> notes(Section section) {
        return annexes.dissents().stream()
                .filter(d -> d.section() == section && d.answer() == Dissent.Answer.MINORITY)
                .map(this::note)
                .toList();
    }

    private Entry note(Dissent dissent) {
        String about = dissent.line().isPresent() ? dissent.words() : Phrase.MISSING.in(language, dissent.words());
        List<Entry> below = new ArrayList<>();
        dissent.line()
                .ifPresent(line ->
                        below.add(Entry.of(Form.BULLET, List.of(new Inline.Emphasis(List.of(new Inline.Text(line)))))));
        if (!dissent.reason().isEmpty())
            below.add(bullet(new Inline.Text(Phrase.ANSWERED.in(language, dissent.reason()))));
        return new Entry(Form.BULLET, List.of(new Inline.Text(about)), below, List.of());
    }

    private static Entry bullet(Inline... words) {
        return Entry.of(Form.BULLET, List.of(words));
    }
}
