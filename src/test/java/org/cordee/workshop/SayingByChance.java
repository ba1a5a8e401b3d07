package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Contributing;
import org.cordee.workshop.Command.Grouping;
import org.cordee.workshop.Command.Reading;
import org.cordee.workshop.Command.Weighing;

/** What the room says, weighs and reads back, and how it is brought together. */
record SayingByChance(Drawn drawn) {
    Contributing contributing(int kind) {
        return switch (kind % 14) {
            case 0, 1, 2, 3, 4 -> new Contributing.Post(section(), saying(section()));
            case 5, 6 -> new Contributing.Edit(drawn.contribution(drawn.a()), edited());
            case 7 -> new Contributing.Withdraw(drawn.contribution(drawn.a()));
            case 8 -> withdrawing();
            case 9 -> new Contributing.Carry(carried());
            case 10, 11 ->
                new Contributing.Translate(
                        drawn.contribution(drawn.a()),
                        language(drawn.c() / 3),
                        drawn.perhaps(drawn.words(), drawn.c()),
                        drawn.b() % 2 == 0);
            default ->
                new Contributing.Scribe(
                        section(),
                        saying(section()),
                        drawn.one(List.of(Hand.SPOKEN, Hand.PAPER), drawn.b()),
                        drawn.perhaps("Mme Diop", drawn.c()));
        };
    }

    /** Whoever erases leaves little for others to go on with: not often. */
    private Contributing withdrawing() {
        return drawn.b() % 4 == 0 ? new Contributing.Erase() : new Contributing.Withdraw(drawn.contribution(drawn.a()));
    }

    private Section section() {
        return drawn.section(drawn.a());
    }

    private Saying saying(Section section) {
        Facts facts = new Facts(Optional.of("Bilan"), drawn.perhaps("2016", drawn.b()), Optional.empty());
        Optional<Facts> known =
                section == Section.EVIDENCE && drawn.c() % 2 == 0 ? Optional.of(facts) : Optional.empty();
        Credit credit = new Credit(drawn.perhaps("Awa", drawn.a()), Optional.empty(), Optional.empty());
        return new Saying(
                drawn.words(), drawn.named(section), known, credit, drawn.perhaps(language(drawn.b()), drawn.c()));
    }

    private Language language(int n) {
        return drawn.one(List.of(Language.values()), n);
    }

    private Saying edited() {
        Section section = drawn.board()
                .contributions()
                .find(drawn.contribution(drawn.a()))
                .map(Contribution::section)
                .orElse(Section.CHALLENGES);
        return saying(section);
    }

    private List<Carried> carried() {
        Id.Workshop last = new Id.Workshop(new UUID(2, drawn.b() % 3));
        Origin.From one = new Origin.From(last, "e" + drawn.c() % 5, "RMB 2015 · 1.2");
        Origin.From two = new Origin.From(last, "e" + drawn.a() % 5, "RMB 2015 · 1.2");
        return List.of(
                new Carried(Section.STAKES, drawn.words(), one, Optional.empty()),
                new Carried(section(), drawn.words(), two, Optional.of(language(drawn.c()))));
    }

    Weighing weighing(int kind) {
        return switch (kind % 12) {
            case 0, 1, 2 -> new Weighing.Support(drawn.contribution(drawn.a()));
            case 3 -> new Weighing.TakeBackSupport(drawn.supported(drawn.a()));
            case 4, 5, 6 -> new Weighing.GiveDot(drawn.votable(drawn.a()));
            case 7 -> new Weighing.TakeBackDot(drawn.dotted(drawn.a()));
            case 8, 9, 10 -> new Weighing.Rate(field(), new Rating(1 + drawn.b() % 5, 1 + drawn.c() % 5));
            default -> new Weighing.TakeBackRating(field());
        };
    }

    private Id.Votable field() {
        if (drawn.a() % 2 == 0) return drawn.votable(drawn.a());
        return drawn.one(drawn.members(Section.FIELDS), drawn.b());
    }

    Reading reading(int kind) {
        return switch (kind % 8) {
            case 0, 1, 2, 3 ->
                new Reading.Recognise(List.of(drawn.entry(drawn.a()), drawn.entry(drawn.b())), drawn.c() % 4 != 0);
            case 4, 5, 6 -> contest();
            default -> new Reading.TakeBackObjection(drawn.objection(drawn.a()));
        };
    }

    private Reading contest() {
        Optional<Id.Entry> entry = drawn.perhaps(drawn.entry(drawn.b()), drawn.c());
        Section section = entry.flatMap(drawn.board().draft()::find)
                .map(e -> e.position().section())
                .orElse(section());
        return new Reading.Contest(section, entry, drawn.words());
    }

    Grouping grouping(int kind) {
        return switch (kind % 12) {
            case 0, 1, 2 -> new Grouping.Group(section(), drawn.words(), drawn.members(section()));
            case 3, 4, 5 -> join();
            case 6 -> new Grouping.Retitle(drawn.cluster(drawn.a()), drawn.words());
            case 7 -> new Grouping.Ungroup(drawn.cluster(drawn.a()));
            case 8 -> new Grouping.Dismiss(drawn.members(section()));
            case 9, 10 -> merge();
            default -> new Grouping.Separate(drawn.duplicate(drawn.a()));
        };
    }

    private Grouping join() {
        Optional<Id.Cluster> cluster = drawn.perhaps(drawn.cluster(drawn.b()), drawn.c());
        Section section = cluster.flatMap(drawn.board().clusters()::find)
                .map(Cluster::section)
                .orElse(section());
        return new Grouping.Join(cluster, drawn.members(section));
    }

    private Grouping merge() {
        List<Id.Contribution> two = drawn.members(section());
        return new Grouping.Merge(two.get(0), two.get(two.size() - 1));
    }
}
