package org.cordee.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Dissent;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Voice;
import org.cordee.restitution.Weighed;

/** A dossier as tables have it: a row for each contribution, and one for each entry with its sources. */
record Rows(List<Said> said, List<Written> written, List<Of<Weighed>> weighed, List<Of<Dissent>> dissents) {
    Rows {
        said = List.copyOf(said);
        written = List.copyOf(written);
        weighed = List.copyOf(weighed);
        dissents = List.copyOf(dissents);
    }

    /** Whether a contribution is said to be in another language than its restitution, or was translated. */
    boolean inMoreLanguages() {
        return said.stream().anyMatch(Said::inMoreLanguages);
    }

    /** The languages that something was translated into, in their order. */
    List<Language> translatedInto() {
        return Stream.of(Language.values())
                .filter(into ->
                        said.stream().anyMatch(s -> s.voice().tongue().in(into).isPresent()))
                .toList();
    }

    /** Something of a workshop. */
    record Of<T>(Heading workshop, T what) {}

    /**
     * A contribution.
     *
     * @param name "c12": the twelfth of its workshop
     * @param field the words of the field of action that it names
     * @param solution the words of the solution that it is evidence about
     * @param sameAs the name of the contribution that it says again
     * @param used how many entries were made of it
     * @param around the language of the restitution
     */
    record Said(
            String workshop,
            String title,
            Section section,
            String name,
            String words,
            Optional<String> field,
            Optional<String> solution,
            Optional<String> sameAs,
            int used,
            Language around,
            Voice voice) {

        private boolean inMoreLanguages() {
            Voice.Tongue tongue = voice.tongue();
            return !tongue.translations().isEmpty()
                    || tongue.language().filter(l -> l != around).isPresent();
        }

        /** The tag of its language, where that is known. */
        String language() {
            return voice.tongue().language().map(Language::tag).orElse("");
        }

        /** What it says in another; empty where nobody translated it. */
        String in(Language language) {
            return voice.tongue().in(language).map(Translation::words).orElse("");
        }

        /** The tags of the languages that it says something in as a machine gave it. */
        String byMachine() {
            return voice.tongue().translations().stream()
                    .filter(Translation::machine)
                    .map(t -> t.language().tag())
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * An entry.
     *
     * @param place "2.1": the first sub-entry of the second
     * @param sources the names of the contributions behind it
     */
    record Written(
            String workshop,
            String title,
            Section section,
            String place,
            String form,
            String words,
            List<String> sources) {}

    static Rows of(Dossier dossier) {
        List<Said> said = new ArrayList<>();
        List<Written> written = new ArrayList<>();
        List<Of<Weighed>> weighed = new ArrayList<>();
        List<Of<Dissent>> dissents = new ArrayList<>();
        List<Restitution> restitutions = dossier.gathering().restitutions();
        for (int i = 0; i < restitutions.size(); i++) {
            Annexes annexes = dossier.annexes().get(i);
            Heading heading = restitutions.get(i).heading();
            new Workshop(restitutions.get(i), annexes).add(said, written);
            annexes.weighed().forEach(w -> weighed.add(new Of<>(heading, w)));
            annexes.dissents().forEach(d -> dissents.add(new Of<>(heading, d)));
        }
        return new Rows(said, written, weighed, dissents);
    }

    private static final class Workshop {
        private final Restitution restitution;
        private final Annexes annexes;
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, String> words = new HashMap<>();
        private final Map<String, Integer> used = new HashMap<>();

        Workshop(Restitution restitution, Annexes annexes) {
            this.restitution = restitution;
            this.annexes = annexes;
            for (int i = 0; i < annexes.voices().size(); i++) {
                Voice voice = annexes.voices().get(i);
                names.put(voice.id(), "c" + (i + 1));
                words.put(voice.id(), voice.words());
            }
        }

        void add(List<Said> said, List<Written> written) {
            restitution.sections().forEach((section, body) -> entries(section, body.entries(), "", written));
            annexes.voices().forEach(voice -> said.add(said(voice)));
        }

        private void entries(Section section, List<Entry> entries, String above, List<Written> written) {
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                String place = above + (i + 1);
                List<String> sources = entry.sources().stream()
                        .filter(names::containsKey)
                        .map(names::get)
                        .toList();
                entry.sources().forEach(source -> used.merge(source, 1, Integer::sum));
                written.add(new Written(
                        restitution.heading().number(),
                        restitution.heading().title(),
                        section,
                        place,
                        entry.form().key(),
                        Inlines.plain(entry.text()),
                        sources));
                entries(section, entry.entries(), place + ".", written);
            }
        }

        private Said said(Voice voice) {
            return new Said(
                    restitution.heading().number(),
                    restitution.heading().title(),
                    voice.section(),
                    names.get(voice.id()),
                    voice.words(),
                    voice.about()
                            .filter(id -> voice.section() == Section.CHALLENGES)
                            .map(words::get),
                    voice.about()
                            .filter(id -> voice.section() == Section.EVIDENCE)
                            .map(words::get),
                    voice.standing().into().map(names::get),
                    used.getOrDefault(voice.id(), 0),
                    restitution.language(),
                    voice);
        }
    }
}
