package org.cordee.workshop;

import static org.cordee.workshop.Sitting.spot;
import static org.cordee.workshop.Sitting.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.restitution.Form;
import org.cordee.restitution.Section;

/**
 * One thing that somebody asks, drawn by chance: what the numbers point at is looked up on the board of the moment, so
 * that most steps make sense, and some are about what is gone, or was never there.
 */
record Step(int who, int what, int a, int b, int c, String words) {
    static final int KINDS = 20;

    private static final List<Actor> PEOPLE = List.of(
            Sitting.ANNE, Sitting.BRUNO, Sitting.FACILITATOR, Sitting.RAPPORTEUR, Sitting.ORGANISER,
            Sitting.actor("paul", Role.PROJECTOR));

    /** Somebody who may, mostly; now and then anybody. */
    Actor actor(Command command) {
        Actor anybody = PEOPLE.get(who % PEOPLE.size());
        List<Actor> may =
                PEOPLE.stream().filter(p -> p.role().may(command)).toList();
        return c % 10 == 0 ? anybody : may.get(who % may.size());
    }

    Command command(Sitting sitting) {
        return switch (what % KINDS) {
            case 0, 1 -> new Command.Contributing.Post(section(a), words, field(sitting));
            case 2 -> new Command.Contributing.Post(Section.CHALLENGES, words, Optional.of(contribution(sitting, b)));
            case 3 -> new Command.Contributing.Edit(contribution(sitting, a), words, field(sitting));
            case 4 -> new Command.Contributing.Withdraw(contribution(sitting, a));
            case 5, 6, 7 -> new Command.Writing.Put(
                    somewhere(sitting), Form.values()[2 - b % 5 / 3], text(words), sources(sitting));
            case 8 -> new Command.Writing.Rewrite(
                    entry(sitting, a), sitting.board().seq() - b % 3, Form.values()[c % 3], text(words), sources(sitting));
            case 9, 10, 11 -> new Command.Writing.Move(entry(sitting, c), somewhere(sitting));
            case 12 -> new Command.Writing.Drop(entry(sitting, a));
            case 13 -> new Command.Writing.Quote(a % 3 == 0 ? Optional.empty() : Optional.of(words));
            case 14 -> new Command.Leading.Hide(contribution(sitting, a));
            case 15 -> new Command.Leading.Restore(contribution(sitting, a));
            default -> leading(sitting);
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
            default -> new Command.Leading.Rename(words);
        };
    }

    private static Section section(int n) {
        return Section.values()[n % Section.values().length];
    }

    private Optional<Id.Contribution> field(Sitting sitting) {
        return b % 3 == 0 ? Optional.of(contribution(sitting, c)) : Optional.empty();
    }

    private List<Id.Contribution> sources(Sitting sitting) {
        return c % 2 == 0 ? List.of() : List.of(contribution(sitting, a), contribution(sitting, b));
    }

    /** Under what is there, mostly; after one of the siblings, mostly. */
    private Command.Spot somewhere(Sitting sitting) {
        if (a % 7 == 0) return spot(section(b), entry(sitting, c), entry(sitting, a));
        Id.Entry parent = a % 3 == 0 ? null : entry(sitting, b);
        Section section = sitting.board().draft().find(parent == null ? new Id.Entry("") : parent)
                .map(e -> e.position().section())
                .orElse(section(b));
        List<DraftEntry> siblings = sitting.board().draft().siblings(section, Optional.ofNullable(parent));
        int after = c % (siblings.size() + 1);
        return spot(section, parent, after == 0 ? null : siblings.get(after - 1).id());
    }

    private static Id.Contribution contribution(Sitting sitting, int n) {
        return new Id.Contribution(pick(sitting, n, Event.Contributed.Posted.class));
    }

    private static Id.Entry entry(Sitting sitting, int n) {
        return new Id.Entry(pick(sitting, n, Event.Written.EntryPut.class));
    }

    /** The id of something that a command once made, be it gone by now; seldom one that nothing has. */
    private static String pick(Sitting sitting, int n, Class<? extends Event> made) {
        List<String> ids = sitting.recorded.stream()
                .filter(r -> made.isInstance(r.event()))
                .map(r -> r.command().value())
                .toList();
        return n % 12 == 0 || ids.isEmpty() ? "never-there-was-one" : ids.get(n % ids.size());
    }
}
