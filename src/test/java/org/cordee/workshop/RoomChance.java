package org.cordee.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Grouping;
import org.cordee.workshop.Command.Reading;
import org.cordee.workshop.Command.Weighing;
import org.cordee.workshop.Command.Writing;

/** What the room, and those who group, write up and sign, ask by chance. */
record RoomChance(Chance chance, Sitting sitting) {
    static final int KINDS = 26;

    Command command(int kind) {
        if (kind < 8) return weighing(kind);
        if (kind < 15) return grouping(kind);
        return kind < 18 ? reading(kind) : desk(kind);
    }

    private Command weighing(int kind) {
        return switch (kind) {
            case 0, 1 -> new Weighing.Support(contribution(chance.a()));
            case 2 -> new Weighing.TakeBackSupport(contribution(chance.a()));
            case 3, 4 -> new Weighing.GiveDot(votable());
            case 5 -> new Weighing.TakeBackDot(votable());
            case 6 -> new Weighing.Rate(votable(), new Rating(1 + chance.b() % 5, 1 + chance.c() % 5));
            default -> new Weighing.TakeBackRating(votable());
        };
    }

    private Command grouping(int kind) {
        return switch (kind) {
            case 8 -> new Grouping.Group(section(), chance.words(), members());
            case 9 -> new Grouping.Join(chance.b() % 3 == 0 ? Optional.empty() : Optional.of(cluster()), members());
            case 10 -> new Grouping.Ungroup(cluster());
            case 11, 12 -> new Grouping.Merge(contribution(chance.a()), beside(contribution(chance.a())));
            case 13 -> new Grouping.Separate(contribution(chance.a()));
            default ->
                chance.b() % 2 == 0 ? new Grouping.Retitle(cluster(), chance.words()) : new Grouping.Dismiss(members());
        };
    }

    private Command reading(int kind) {
        return switch (kind) {
            case 15 -> new Reading.Recognise(List.of(entry(chance.a()), entry(chance.b())), chance.c() % 4 > 0);
            case 16 -> {
                Optional<Id.Entry> entry = chance.b() % 4 == 0 ? Optional.empty() : Optional.of(entry(chance.a()));
                Section of = entry.flatMap(sitting.board().draft()::find)
                        .map(e -> e.position().section())
                        .orElse(section());
                yield new Reading.Contest(of, entry, chance.words());
            }
            default -> new Reading.TakeBackObjection(objection());
        };
    }

    private Command desk(int kind) {
        return switch (kind) {
            case 18 -> new Writing.Lay(members(), placement());
            case 19 -> {
                Outcome outcome = new Outcome(Outcome.Kind.values()[chance.b() % 3], chance.words());
                yield new Writing.Answer(objection(), chance.c() % 4 == 0 ? Optional.empty() : Optional.of(outcome));
            }
            case 20 -> new Writing.Claim(section(), chance.b() % 2 == 0 ? Optional.empty() : Optional.of("Awa"));
            case 21 -> new Writing.Sign();
            case 22, 23 -> new Writing.Revise();
            case 24 -> new Command.Undoing.Undo(deed());
            default -> new Command.Undoing.Redo(deed());
        };
    }

    /** Not long ago, mostly. */
    private Id.Command deed() {
        int ago = chance.a() % 10 == 0 ? chance.b() : chance.b() % 8;
        int all = sitting.recorded.size();
        return sitting.recorded.get(all - 1 - ago % all).command();
    }

    private Section section() {
        return Chance.section(chance.a());
    }

    private Placement placement() {
        return switch (chance.b() % 3) {
            case 0 -> Placement.OPEN;
            case 1 -> Placement.PARKED;
            default -> Placement.aside(chance.words());
        };
    }

    /** Of one section, mostly. */
    private List<Id.Contribution> members() {
        if (chance.c() % 10 == 0) return List.of(contribution(chance.a()), contribution(chance.b()));
        return there(sitting.board().contributions().said().values().stream()
                        .filter(c -> c.section() == section())
                        .map(Contribution::id))
                .skip(chance.b() % 3)
                .limit(chance.c() % 4)
                .toList();
    }

    /** Of the same section, where it is there. */
    private Id.Contribution beside(Id.Contribution id) {
        Contributions all = sitting.board().contributions();
        List<Id.Contribution> there = there(all.said().values().stream()
                        .filter(c -> all.find(id)
                                .filter(o -> o.section() == c.section())
                                .isPresent())
                        .map(Contribution::id))
                .toList();
        return there.isEmpty() ? contribution(chance.b()) : there.get(chance.b() % there.size());
    }

    private Id.Votable votable() {
        return chance.c() % 3 == 0 ? cluster() : contribution(chance.a());
    }

    private Id.Cluster cluster() {
        List<Id.Cluster> clusters =
                there(sitting.board().clusters().made().keySet().stream()).toList();
        return clusters.isEmpty() ? new Id.Cluster("never") : clusters.get(chance.c() / 3 % clusters.size());
    }

    private Id.Objection objection() {
        List<Id.Objection> objections = sitting.board().assent().objections().keySet().stream()
                .sorted(Comparator.comparing(Id.Objection::value))
                .toList();
        return objections.isEmpty() ? new Id.Objection("never") : objections.get(chance.a() % objections.size());
    }

    private Id.Contribution contribution(int n) {
        return Chance.contribution(sitting, n);
    }

    private Id.Entry entry(int n) {
        return Chance.entry(sitting, n);
    }

    private static <V extends Id.Votable> Stream<V> there(Stream<V> ids) {
        return ids.sorted(Comparator.comparing(Id.Votable::value));
    }
}
