package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Form;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Voice;

/** Contributions as lines of an annex: their words, what is known of them, the evidence about a solution below it. */
record VoiceLines(Annexes annexes, Language language) {

    /** The words; after them who agreed to be quoted, how they came in, and how many said so too. */
    Entry line(Voice voice) {
        return new Entry(Form.BULLET, text(List.of(said(voice)), known(voice)), below(voice), List.of());
    }

    /** With why nothing was made of it, where that was said. */
    Entry unused(Voice voice, Map<String, Voice> all) {
        List<List<Inline>> known = new ArrayList<>(known(voice));
        voice.standing().into().map(all::get).ifPresent(same -> known.add(Phrase.SAME_AS.around(language, said(same))));
        voice.standing().setAside().ifPresent(reason -> known.add(plain(Phrase.SET_ASIDE.in(language, reason))));
        if (voice.standing().parked()) known.add(plain(Phrase.PARKED.in(language)));
        return new Entry(Form.BULLET, text(List.of(said(voice)), known), below(voice), List.of());
    }

    /** Its words, in their language. */
    private Inline said(Voice voice) {
        return Inlines.said(voice.words(), voice.tongue().language(), language);
    }

    private static List<Inline> text(List<Inline> said, List<List<Inline>> known) {
        List<Inline> text = new ArrayList<>(said);
        for (int i = 0; i < known.size(); i++) {
            text.add(i == 0 ? new Inline.Text(" — ") : new Inline.Emphasis(plain(" · ")));
            text.add(new Inline.Emphasis(known.get(i)));
        }
        return text;
    }

    private static List<Inline> plain(String words) {
        return List.of(new Inline.Text(words));
    }

    private List<List<Inline>> known(Voice voice) {
        List<String> known = new ArrayList<>();
        Voice.Source source = voice.source();
        Optional.of(source.credit().line()).filter(line -> !line.isEmpty()).ifPresent(known::add);
        source.speaker().ifPresent(known::add);
        if (source.hand() == Hand.SPOKEN) known.add(Phrase.SAID_IN_THE_ROOM.in(language));
        if (source.hand() == Hand.PAPER) known.add(Phrase.ON_PAPER.in(language));
        source.from().ifPresent(known::add);
        source.facts().map(Facts::line).filter(line -> !line.isEmpty()).ifPresent(known::add);
        source.trial()
                .ifPresent(trial -> known.add(
                        trial.line().isEmpty()
                                ? Phrase.TRIED.in(language)
                                : Phrase.LABELLED.in(language, Phrase.TRIED.in(language), trial.line())));
        int support = voice.standing().support();
        if (support > 0) known.add(Phrase.SUPPORTED.in(language, support));
        return known.stream().map(VoiceLines::plain).toList();
    }

    /** What it says in the document's language, where somebody translated it; then the evidence about it. */
    private List<Entry> below(Voice voice) {
        return Stream.concat(translation(voice), evidence(voice)).toList();
    }

    private Stream<Entry> translation(Voice voice) {
        return voice.tongue().in(language).map(this::translated).stream();
    }

    private Entry translated(Translation translation) {
        Phrase phrase = translation.machine() ? Phrase.TRANSLATED_BY_MACHINE : Phrase.TRANSLATED;
        return Entry.of(Form.BULLET, plain(phrase.in(language, translation.words())));
    }

    private Stream<Entry> evidence(Voice solution) {
        if (solution.section() != Section.SOLUTIONS) return Stream.empty();
        return annexes.voices().stream()
                .filter(v -> v.section() == Section.EVIDENCE
                        && v.about().filter(solution.id()::equals).isPresent())
                .map(v -> new Entry(
                        Form.BULLET,
                        text(Phrase.PROOF.around(language, said(v)), known(v)),
                        translation(v).toList(),
                        List.of()));
    }
}
