package org.cordee.restitution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A contribution as an annex shows it: what was said and when; by whom, only as far as they agreed to be quoted.
 *
 * @param about the id of the field of action that a challenge names, or of the solution that evidence is about
 * @param hidden whether the room does not see it: for those who lead alone
 */
public record Voice(
        String id,
        Section section,
        String words,
        Optional<String> about,
        Instant at,
        boolean hidden,
        Source source,
        Standing standing,
        Tongue tongue) {

    /** Without anything but words. */
    public Voice(String id, Section section, String words, Optional<String> about, Instant at, boolean hidden) {
        this(id, section, words, about, at, hidden, Source.TYPED, Standing.NONE, Tongue.UNKNOWN);
    }

    /** In the words of another, and as whoever is quoted agrees to there. */
    Voice saying(Voice other) {
        return new Voice(id, section, other.words, about, at, hidden, other.source, standing, other.tongue);
    }

    /**
     * Where it comes from.
     *
     * @param speaker whose words they are, where somebody else typed them
     * @param from the restitution that it was carried over from, for people
     * @param trial of a solution: it was tried
     */
    public record Source(
            Hand hand,
            Optional<String> speaker,
            Optional<String> from,
            Credit credit,
            Optional<Facts> facts,
            Optional<Trial> trial) {
        static final Source TYPED = new Source(
                Hand.TYPED, Optional.empty(), Optional.empty(), Credit.ANONYMOUS, Optional.empty(), Optional.empty());
    }

    /**
     * In what language it was said, where that is known, and what it says in others.
     *
     * @param translations at most one for each language
     */
    public record Tongue(Optional<Language> language, List<Translation> translations) {
        public static final Tongue UNKNOWN = new Tongue(Optional.empty(), List.of());

        public Tongue {
            translations = List.copyOf(translations);
        }

        /** What it says in another language. */
        public Optional<Translation> in(Language language) {
            return translations.stream().filter(t -> t.language() == language).findFirst();
        }
    }

    /**
     * What became of it in the room.
     *
     * @param support how many others said so too
     * @param into the id of the contribution that it says again
     * @param parked whether it was kept for later
     * @param setAside why it was set aside
     */
    public record Standing(int support, Optional<String> into, boolean parked, Optional<String> setAside) {
        static final Standing NONE = new Standing(0, Optional.empty(), false, Optional.empty());
    }
}
