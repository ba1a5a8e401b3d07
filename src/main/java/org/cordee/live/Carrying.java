package org.cordee.live;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordee.restitution.Digest;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Wording;
import org.cordee.restitution.Words;
import org.cordee.workshop.Board;
import org.cordee.workshop.Carried;
import org.cordee.workshop.Command.Contributing.Carry;
import org.cordee.workshop.DraftEntry;
import org.cordee.workshop.Id;
import org.cordee.workshop.Origin;

/** What workshops wrote, carried over as contributions: to the plenary of their gathering, and to the next edition. */
public final class Carrying {
    /** As much as a contribution may hold, with the sign that it was cut. */
    private static final int LONGEST = 499;

    private static final int AT_ONCE = 200;

    private final Gatherings gatherings;

    public Carrying(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    /**
     * The plenary of a gathering, made if there is none yet, with every line of its workshops as a contribution: what was
     * written since the last time is added. Fails with {@link Gatherings.NotMade}.
     */
    public Future<Gatherings.Workshop> plenary(Gatherings.Gathering of, Gatherings.By organiser) {
        Restitution empty = Restitution.empty(
                new Heading(of.name(), Digest.PLENARY, Digest.plenaryTitle(of.language())),
                of.language(),
                Wording.REPRODUCE);
        List<Carried> lines = of.workshops().stream()
                .filter(w -> !isPlenary(w))
                .flatMap(w -> Stream.of(Section.values()).flatMap(section -> lines(w, section)))
                .toList();
        Future<Gatherings.Workshop> there = of.workshops().stream()
                .filter(Carrying::isPlenary)
                .findFirst()
                .map(Future::succeededFuture)
                .orElseGet(() -> gatherings.add(of.id(), empty, organiser));
        return there.compose(w -> carry(lines, w.id(), organiser).map(w));
    }

    /** Whether it is the workshop that the others are brought together in. */
    public static boolean isPlenary(Gatherings.Workshop workshop) {
        return workshop.board().restitution().heading().number().equals(Digest.PLENARY);
    }

    private static Stream<Carried> lines(Gatherings.Workshop of, Section section) {
        Restitution restitution = of.board().restitution();
        Heading heading = restitution.heading();
        String label = heading.gathering() + " · " + heading.number();
        List<DraftEntry> written = of.board().written(section);
        List<Entry> said = Objects.requireNonNull(restitution.sections().get(section), section.key())
                .entries();
        return IntStream.range(0, written.size())
                .mapToObj(i -> line(of.id(), section, written.get(i), label, language(said.get(i), restitution)));
    }

    private static Language language(Entry line, Restitution of) {
        return Inlines.language(line.text()).orElse(of.language());
    }

    private static Carried line(Id.Workshop of, Section section, DraftEntry entry, String label, Language language) {
        String words = Words.shortened(Inlines.plain(entry.text()), LONGEST);
        return new Carried(section, words, new Origin.From(of, entry.id().value(), label), Optional.of(language));
    }

    /** In parts, so that no command grows beyond measure; each line once, however often it is carried. */
    private Future<Void> carry(List<Carried> lines, Id.Workshop to, Gatherings.By organiser) {
        Future<Void> carried = Future.succeededFuture();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<Carried> part = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            carried = carried.compose(before -> gatherings.ask(to, new Carry(part), organiser));
        }
        return carried;
    }

    /**
     * A new gathering with the workshops and wordings of a past one; with {@code stakes}, the stakes that each of them ended
     * on are its first contributions. Fails with {@link Gatherings.NotMade}.
     */
    public Future<Gatherings.Gathering> next(
            Gatherings.Gathering past, String name, boolean stakes, Gatherings.By organiser) {
        List<Gatherings.Workshop> before =
                past.workshops().stream().filter(w -> !isPlenary(w)).toList();
        List<Restitution> frames =
                before.stream().map(w -> frame(w.board(), name)).toList();
        return gatherings
                .make(new org.cordee.restitution.Gathering(name, past.language(), List.of(), frames), organiser)
                .compose(made ->
                        stakes ? stakes(before, made.workshops(), organiser).map(made) : Future.succeededFuture(made));
    }

    private static Restitution frame(Board board, String name) {
        Restitution past = board.restitution();
        Restitution empty = Restitution.empty(
                new Heading(name, past.heading().number(), past.heading().title()), past.language(), past.wording());
        var sections = new java.util.EnumMap<>(empty.sections());
        past.sections().forEach((section, body) -> sections.put(section, new SectionBody(body.title(), List.of())));
        return empty.withSections(sections).withClosingQuotation(Optional.empty());
    }

    private Future<Void> stakes(List<Gatherings.Workshop> from, List<Gatherings.Workshop> to, Gatherings.By organiser) {
        List<Future<Void>> carried = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            carried.add(
                    carry(lines(from.get(i), Section.STAKES).toList(), to.get(i).id(), organiser));
        }
        return Future.all(carried).mapEmpty();
    }
}
