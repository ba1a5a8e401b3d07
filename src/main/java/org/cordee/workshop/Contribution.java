package org.cordee.workshop;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Trial;

/**
 * One voice. Its author is known to the rules alone: to let them edit and withdraw it, never to be shown.
 *
 * @param sight what keeps it from the room, if anything does
 * @param cluster the one it is in
 * @param into the contribution that it says again
 * @param trial of a solution: it was tried
 * @param translations at most one for each language, in their order
 */
public record Contribution(
        long seq,
        Id.Contribution id,
        Section section,
        Saying saying,
        Origin origin,
        Id.Person author,
        Instant at,
        boolean edited,
        Sight sight,
        Optional<Id.Cluster> cluster,
        Optional<Id.Contribution> into,
        Placement placement,
        Optional<Trial> trial,
        List<Translation> translations)
        implements Entity {
    public Contribution {
        translations = List.copyOf(translations);
    }

    /** What keeps a contribution from the room: it was hidden, it waits to be let through, its section is veiled. */
    public record Sight(boolean hidden, boolean awaiting, boolean veiled) {
        public static final Sight CLEAR = new Sight(false, false, false);

        public boolean isClear() {
            return equals(CLEAR);
        }

        Sight hidden(boolean hidden) {
            return new Sight(hidden, awaiting, veiled);
        }

        Sight awaiting(boolean awaiting) {
            return new Sight(hidden, awaiting, veiled);
        }

        Sight veiled(boolean veiled) {
            return new Sight(hidden, awaiting, veiled);
        }
    }

    /** As it stands when it has just been said, or is there again, said {@code at}. */
    static Contribution posted(Event.Contributed.Posted posted, Recorded recorded, Instant at) {
        return new Contribution(
                recorded.seq(),
                posted.contribution(),
                posted.section(),
                posted.saying(),
                posted.origin(),
                recorded.by(),
                at,
                false,
                new Sight(false, posted.awaiting(), posted.veiled()),
                Optional.empty(),
                Optional.empty(),
                Placement.OPEN,
                Optional.empty(),
                List.of());
    }

    public String text() {
        return saying.text();
    }

    public Optional<Id.Contribution> about() {
        return saying.about();
    }

    Optional<Translation> translation(Language into) {
        return translations.stream().filter(t -> t.language() == into).findFirst();
    }

    /** All that the room sees. */
    public boolean isSeen() {
        return sight.isClear();
    }

    boolean isBy(Id.Person person) {
        return author.equals(person);
    }

    /** Who is heard: the author; where somebody else typed, the named speaker, or somebody new each time. */
    String voice() {
        if (origin.hand() == Hand.TYPED) return author.value();
        return origin.speaker().map(name -> "speaker " + name).orElse("contribution " + id.value());
    }

    Contribution as(long seq) {
        return new Contribution(
                seq,
                id,
                section,
                saying,
                origin,
                author,
                at,
                edited,
                sight,
                cluster,
                into,
                placement,
                trial,
                translations);
    }

    /** In other words: translations of those before are none of these. */
    Contribution reworded(Saying saying) {
        Contribution after = said(saying, true);
        return this.saying.isWordedAs(saying) ? after : after.translated(List.of());
    }

    /** In the words that another has now, whatever it said once. */
    public Contribution worded(Contribution now) {
        return said(now.saying, now.edited).translated(now.translations);
    }

    /** In other words, or about something else. */
    Contribution said(Saying saying, boolean edited) {
        return worded(saying, edited, sight, translations);
    }

    Contribution in(Section section) {
        return placed(section, cluster, into, placement, trial);
    }

    Contribution seen(Sight sight) {
        return worded(saying, edited, sight, translations);
    }

    Contribution clustered(Optional<Id.Cluster> cluster) {
        return placed(section, cluster, into, placement, trial);
    }

    Contribution merged(Optional<Id.Contribution> into) {
        return placed(section, cluster, into, placement, trial);
    }

    Contribution laid(Placement placement) {
        return placed(section, cluster, into, placement, trial);
    }

    Contribution reported(Optional<Trial> trial) {
        return placed(section, cluster, into, placement, trial);
    }

    Contribution translated(Translation translation) {
        Stream<Translation> others = without(translation.language()).translations.stream();
        return translated(Stream.concat(others, Stream.of(translation))
                .sorted(Comparator.comparing(Translation::language))
                .toList());
    }

    Contribution without(Language language) {
        return translated(
                translations.stream().filter(t -> t.language() != language).toList());
    }

    private Contribution translated(List<Translation> translations) {
        return worded(saying, edited, sight, translations);
    }

    private Contribution worded(Saying saying, boolean edited, Sight sight, List<Translation> translations) {
        return new Contribution(
                seq,
                id,
                section,
                saying,
                origin,
                author,
                at,
                edited,
                sight,
                cluster,
                into,
                placement,
                trial,
                translations);
    }

    private Contribution placed(
            Section section,
            Optional<Id.Cluster> cluster,
            Optional<Id.Contribution> into,
            Placement placement,
            Optional<Trial> trial) {
        return new Contribution(
                seq,
                id,
                section,
                saying,
                origin,
                author,
                at,
                edited,
                sight,
                cluster,
                into,
                placement,
                trial,
                translations);
    }
}
