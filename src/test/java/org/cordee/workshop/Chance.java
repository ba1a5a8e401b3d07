package org.cordee.workshop;

import static org.cordee.workshop.Sitting.spot;
import static org.cordee.workshop.Sitting.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.restitution.Form;
import org.cordee.restitution.Section;

/**
 * One thing that somebody asks, drawn by chance: what the numbers point at is looked up on the board of the moment, so
 * that most steps make sense, and some are about what is gone, or was never there.
 */
record Chance(int who, int what, int a, int b, int c, String words) {
    private static final int FIRST_OF_THE_ROOM = 20;
    static final int KINDS = FIRST_OF_THE_ROOM + RoomChance.KINDS;

    private static final List<Actor> PEOPLE = List.of(
            Sitting.ANNE,
            Sitting.BRUNO,
            Sitting.FACILITATOR,
            Sitting.RAPPORTEUR,
            Sitting.ORGANISER,
            Sitting.actor("paul", Role.PROJECTOR));

    /** Whoever may, mostly, and its author, mostly; now and then anybody. */
    Actor actor(Sitting sitting, Command command) {
        Optional<Id.Person> author =
                about(command).flatMap(id -> sitting.board().authorOf(id));
        List<Actor> fit = PEOPLE.stream()
                .filter(p -> who % 15 == 0 || p.role().may(command))
                .filter(p -> who % 15 < 3 || author.isEmpty() || author.get().equals(p.person()))
                .toList();
        return fit.get(who / 15 % fit.size());
    }

    private static Optional<Id.Contribution> about(Command command) {
        if (command instanceof Command.Contributing.Edit edit) return Optional.of(edit.contribution());
        if (command instanceof Command.Contributing.Withdraw withdraw) return Optional.of(withdraw.contribution());
        return Optional.empty();
    }

    Command command(Sitting sitting) {
        return switch (what % KINDS) {
            case 0, 1, 2 -> new Command.Contributing.Post(section(a), words, Optional.empty());
            case 3, 4 -> new Command.Contributing.Post(Section.CHALLENGES, words, field(sitting));
            case 5 -> new Command.Contributing.Edit(contribution(sitting, a), words, field(sitting));
            case 6 -> new Command.Contributing.Withdraw(contribution(sitting, a));
            case 7, 8, 9, 10, 11, 12 ->
                new Command.Writing.Put(somewhere(sitting), form(), text(words), sources(sitting));
            case 13 ->
                new Command.Writing.Rewrite(
                        entry(sitting, a), sitting.board().seq() - b % 3, form(), text(words), sources(sitting));
            case 14, 15, 16 -> new Command.Writing.Move(entry(sitting, c), somewhere(sitting));
            case 17 -> new Command.Writing.Drop(entry(sitting, a));
            case 18 -> new Command.Writing.Quote(a % 3 == 0 ? Optional.empty() : Optional.of(words));
            case 19 -> leading(sitting);
            default -> new RoomChance(this, sitting).command(what % KINDS - FIRST_OF_THE_ROOM);
        };
    }

    private Command leading(Sitting sitting) {
        return switch (b % 16) {
            case 0 -> new Command.Leading.Close();
            case 1, 2, 3, 4 -> new Command.Leading.Open();
            case 5 -> new Command.Leading.CloseSection(section(a));
            case 6, 7, 8, 9 -> new Command.Leading.OpenSection(section(a));
            case 10 -> new Command.Leading.Make(Sitting.document());
            case 11 -> a % 4 == 0 ? new Command.Leading.Expel(contribution(sitting, a)) : new Command.Leading.Open();
            case 12 -> new Command.Leading.WithdrawLink(new Id.Link(new UUID(a, b)));
            case 13 -> new Command.Leading.Hide(contribution(sitting, a));
            case 14 -> new Command.Leading.Restore(contribution(sitting, a));
            default -> new Command.Leading.Rename(words);
        };
    }

    static Section section(int n) {
        return Section.values()[n % Section.values().length];
    }

    private Form form() {
        return b % 5 == 0 ? Form.values()[c % 3] : Form.BULLET;
    }

    /** A field of action that all can see, mostly. */
    private Optional<Id.Contribution> field(Sitting sitting) {
        if (b % 10 == 0) return Optional.of(contribution(sitting, b));
        List<Id.Contribution> fields = sitting.board().contributions().said().values().stream()
                .filter(f -> f.section() == Section.FIELDS && f.isSeen())
                .map(Contribution::id)
                .sorted(Comparator.comparing(Id.Contribution::value))
                .toList();
        return fields.isEmpty() || b % 10 == 1 ? Optional.empty() : Optional.of(fields.get(b / 10 % fields.size()));
    }

    private List<Id.Contribution> sources(Sitting sitting) {
        return c % 2 == 0 ? List.of() : List.of(contribution(sitting, a), contribution(sitting, b));
    }

    /** Under what is there, mostly; after one of the siblings, mostly. */
    private Command.Spot somewhere(Sitting sitting) {
        if (a % 15 == 0) return spot(section(b), entry(sitting, c), entry(sitting, a));
        Id.Entry parent = a % 3 == 0 ? null : entry(sitting, b);
        Section section = sitting.board()
                .draft()
                .find(parent == null ? new Id.Entry("") : parent)
                .map(e -> e.position().section())
                .orElse(section(b));
        List<DraftEntry> siblings = sitting.board().draft().siblings(section, Optional.ofNullable(parent));
        int after = c % (siblings.size() + 1);
        return spot(section, parent, after == 0 ? null : siblings.get(after - 1).id());
    }

    static Id.Contribution contribution(Sitting sitting, int n) {
        List<Id.Contribution> there = sitting.board().contributions().said().keySet().stream()
                .sorted(Comparator.comparing(Id.Contribution::value))
                .toList();
        return n % 20 == 0 || there.isEmpty()
                ? new Id.Contribution(anyId(sitting, n))
                : there.get(n / 20 % there.size());
    }

    static Id.Entry entry(Sitting sitting, int n) {
        List<Id.Entry> there = sitting.board().draft().entries().keySet().stream()
                .sorted(Comparator.comparing(Id.Entry::value))
                .toList();
        return n % 20 == 0 || there.isEmpty() ? new Id.Entry(anyId(sitting, n)) : there.get(n / 20 % there.size());
    }

    /** Of anything that was ever made, so mostly of something gone or of another kind. */
    private static String anyId(Sitting sitting, int n) {
        return sitting.recorded.get(n / 20 % sitting.recorded.size()).command().value();
    }
}
