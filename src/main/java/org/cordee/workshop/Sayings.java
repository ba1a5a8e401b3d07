package org.cordee.workshop;

import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Section;
import org.cordee.restitution.Words;

/** What a saying must be to stand in a section. */
final class Sayings {
    private Sayings() {}

    /** Sound words, and nothing where nothing would be seen. A country alone quotes nobody: it goes with a name. */
    static Saying clean(Saying raw) {
        Optional<Facts> facts = raw.facts()
                .map(f -> new Facts(clean(f.source()), clean(f.year()), clean(f.place())))
                .filter(f -> !f.isEmpty());
        Optional<String> name = clean(raw.credit().name());
        Optional<String> country = clean(raw.credit().country()).filter(c -> name.isPresent());
        Credit credit = new Credit(name, clean(raw.credit().organisation()), country);
        return new Saying(Words.clean(raw.text()), raw.about(), facts, credit, raw.language());
    }

    static Optional<String> clean(Optional<String> raw) {
        return raw.map(Words::clean).filter(words -> !words.isEmpty());
    }

    /** Of something new in a section. */
    static Optional<Refusal> unfit(Board board, Section section, Saying saying) {
        return unfit(saying)
                .or(() -> misplaced(section, saying.facts()))
                .or(() -> misfiled(board, section, saying.about()));
    }

    /**
     * Of what stands already: what it names may have been hidden since, and it may have been refiled. Nobody should have
     * to give anything up to mend a word.
     */
    static Optional<Refusal> unfit(Board board, Contribution was, Saying saying) {
        Optional<Facts> newFacts =
                saying.facts().filter(f -> !was.saying().facts().equals(Optional.of(f)));
        Optional<Id.Contribution> newAbout =
                saying.about().filter(a -> !was.about().equals(Optional.of(a)));
        return unfit(saying)
                .or(() -> misplaced(was.section(), newFacts))
                .or(() -> misfiled(board, was.section(), newAbout));
    }

    private static Optional<Refusal> unfit(Saying saying) {
        return Limit.CONTRIBUTION
                .unfit(saying.text())
                .or(() -> particulars(saying)
                        .flatMap(words -> Limit.TITLE.exceeded(words).stream())
                        .findFirst());
    }

    private static Stream<String> particulars(Saying saying) {
        Credit credit = saying.credit();
        Stream<Optional<String>> credited = Stream.of(credit.name(), credit.organisation(), credit.country());
        Stream<Optional<String>> facts =
                saying.facts().stream().flatMap(f -> Stream.of(f.source(), f.year(), f.place()));
        return Stream.concat(credited, facts).flatMap(Optional::stream);
    }

    private static Optional<Refusal> misplaced(Section section, Optional<Facts> facts) {
        boolean fits = facts.isEmpty() || section == Section.EVIDENCE;
        return fits ? Optional.empty() : Optional.of(Refusal.OTHER_SECTION);
    }

    /** The template's 'for each field of action': a challenge names a field, evidence a solution, and one that is seen. */
    private static Optional<Refusal> misfiled(Board board, Section section, Optional<Id.Contribution> about) {
        if (about.isEmpty()) return Optional.empty();
        Optional<Section> named = about.flatMap(board.contributions()::find)
                .filter(Contribution::isSeen)
                .map(Contribution::section);
        Optional<Section> wanted = namedFrom(section);
        if (wanted.isPresent() && wanted.equals(named)) return Optional.empty();
        return Optional.of(section == Section.EVIDENCE ? Refusal.NOT_A_SOLUTION : Refusal.NOT_A_FIELD);
    }

    /** Where that stands which is named by what stands here. */
    static Optional<Section> namedFrom(Section section) {
        if (section == Section.CHALLENGES) return Optional.of(Section.FIELDS);
        return section == Section.EVIDENCE ? Optional.of(Section.SOLUTIONS) : Optional.empty();
    }
}
