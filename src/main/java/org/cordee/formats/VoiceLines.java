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
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Voice;

/** Contributions as lines of an annex: their words, what is known of them, the evidence about a solution below it. */
record VoiceLines(Annexes annexes, Language language) {

    /** The words; after them who agreed to be quoted, how they came in, and how many said so too. */
    Entry line(Voice voice) {
        return new Entry(Form.BULLET, words(voice, known(voice)), below(voice), List.of());
    }

    /** With why nothing was made of it, where that was said. */
    Entry unused(Voice voice, Map<String, Voice> all) {
        List<String> known = new ArrayList<>(known(voice));
        voice.standing().into().map(all::get).ifPresent(same -> known.add(Phrase.SAME_AS.in(language, same.words())));
        voice.standing().setAside().ifPresent(reason -> known.add(Phrase.SET_ASIDE.in(language, reason)));
        if (voice.standing().parked()) known.add(Phrase.PARKED.in(language));
        return new Entry(Form.BULLET, words(voice, known), below(voice), List.of());
    }

    private static List<Inline> words(Voice voice, List<String> known) {
        Inline said = new Inline.Text(voice.words());
        if (known.isEmpty()) return List.of(said);
        Inline after = new Inline.Emphasis(List.of(new Inline.Text(String.join(" · ", known))));
        return List.of(said, new Inline.Text(" — "), after);
    }

    private List<String> known(Voice voice) {
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
        return known;
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
        return Entry.of(Form.BULLET, List.of(new Inline.Text(phrase.in(language, translation.words()))));
    }

    private Stream<Entry> evidence(Voice solution) {
        if (solution.section() != Section.SOLUTIONS) return Stream.empty();
        return annexes.voices().stream()
                .filter(v -> v.section() == Section.EVIDENCE
                        && v.about().filter(solution.id()::equals).isPresent())
                .map(v -> new Entry(
                        Form.BULLET, words(proof(v), known(v)), translation(v).toList(), List.of()));
    }

    private Voice proof(Voice v) {
        String words = Phrase.PROOF.in(language, v.words());
        return new Voice(
                v.id(), v.section(), words, v.about(), v.at(), v.hidden(), v.source(), v.standing(), v.tongue());
    }
}
