package org.cordee.live;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.journal.Register;
import org.cordee.journal.Retention;
import org.cordee.journal.Styles;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.workshop.Actor;
import org.cordee.workshop.Asked;
import org.cordee.workshop.Board;
import org.cordee.workshop.Command;
import org.cordee.workshop.Id;
import org.cordee.workshop.Refusal;
import org.cordee.workshop.Role;

/** Gatherings, and the making of workshops in them: each is registered, then made by the first command of its room. */
public final class Gatherings {
    private static final int LONGEST_PREAMBLE = 500;

    private final Register register;
    private final Styles styles;
    private final Retention retention;
    private final Rooms rooms;
    private final Clock clock;

    public Gatherings(Register register, Styles styles, Retention retention, Rooms rooms, Clock clock) {
        this.register = register;
        this.styles = styles;
        this.retention = retention;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** A gathering as it stands: what stands before its workshops, and they with their boards, in order. */
    public record Gathering(
            Id.Gathering id,
            String name,
            Language language,
            List<Entry> preamble,
            List<Workshop> workshops,
            Optional<LocalDate> keptUntil) {
        public Gathering {
            preamble = List.copyOf(preamble);
            workshops = List.copyOf(workshops);
        }
    }

    public record Workshop(Id.Workshop id, Board board) {}

    /** The organiser who asks: of this installation, and so of every workshop in it. */
    public record By(Id.Person person, Id.Link link) {}

    /** A workshop could not be made as it was asked. */
    public static final class NotMade extends RuntimeException {
        private final Refusal why;

        NotMade(Refusal why) {
            super(why.code(), null, false, false);
            this.why = why;
        }

        public Refusal why() {
            return why;
        }
    }

    /** Makes a gathering with a workshop for each restitution; fails with {@link NotMade}. */
    public Future<Gathering> make(org.cordee.restitution.Gathering document, By organiser) {
        if (document.preamble().size() > LONGEST_PREAMBLE) return Future.failedFuture(new NotMade(Refusal.TOO_MANY));
        List<Restitution> from = document.restitutions();
        List<Id.Workshop> workshops =
                from.stream().map(r -> new Id.Workshop(UUID.randomUUID())).toList();
        Id.Gathering id = new Id.Gathering(UUID.randomUUID());
        return register.add(new Register.Gathering(
                        id, document.name(), document.language(), document.preamble(), workshops))
                .compose(added -> makeAll(workshops, from, organiser))
                .compose(made -> find(id))
                .map(Optional::orElseThrow);
    }

    /** Adds a workshop after those that are there; fails with {@link NotMade}. */
    public Future<Workshop> add(Id.Gathering gathering, Restitution from, By organiser) {
        Id.Workshop workshop = new Id.Workshop(UUID.randomUUID());
        return register.add(gathering, workshop)
                .compose(added -> make(workshop, from, organiser))
                .compose(made -> look(workshop));
    }

    private Future<Void> makeAll(List<Id.Workshop> workshops, List<Restitution> from, By organiser) {
        List<Future<Void>> made = new ArrayList<>();
        for (int i = 0; i < workshops.size(); i++) made.add(make(workshops.get(i), from.get(i), organiser));
        return Future.all(made).mapEmpty();
    }

    private Future<Void> make(Id.Workshop workshop, Restitution from, By organiser) {
        return ask(workshop, new Command.Leading.Make(from), organiser);
    }

    /** Asks something of a workshop as the organiser; fails with {@link NotMade} where it is refused. */
    public Future<Void> ask(Id.Workshop workshop, Command command, By organiser) {
        Actor there = new Actor(organiser.person(), Role.ORGANISER, workshop, organiser.link());
        Id.Command id = new Id.Command(UUID.randomUUID().toString());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return rooms.room(workshop)
                .compose(room -> room.ask(new Asked(id, there, now, command)))
                .compose(Gatherings::made);
    }

    private static Future<Void> made(Answer answer) {
        if (answer instanceof Answer.Acknowledged) return Future.succeededFuture();
        if (answer instanceof Answer.Refused refused) return Future.failedFuture(new NotMade(refused.why()));
        return Future.failedFuture(new IllegalStateException("the journal does not answer"));
    }

    public Future<List<Gathering>> list() {
        return register.gatherings()
                .compose(all ->
                        Future.all(all.stream().map(this::look).toList()).map(looked -> looked.<Gathering>list()));
    }

    public Future<Optional<Gathering>> find(Id.Gathering id) {
        return register.gathering(id)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : look(found.get()).map(Optional::of));
    }

    /** The gathering that a workshop is of. */
    public Future<Optional<Id.Gathering>> of(Id.Workshop workshop) {
        return register.gatheringOf(workshop);
    }

    /** Keeps it up to and including a day, or for good. */
    public Future<Void> keep(Id.Gathering gathering, Optional<LocalDate> until) {
        return retention.keep(gathering, until);
    }

    /** Deletes it with all that was said in it; whoever is in one of its rooms is shown out within a second or two. */
    public Future<Void> purge(Id.Gathering gathering) {
        return retention.purge(gathering);
    }

    /** Deletes the gatherings whose last day is past; gives how many those were. */
    public Future<Integer> purgeDue() {
        return retention.purgeDue(LocalDate.now(clock));
    }

    /** How its documents look. */
    public Future<Style> style(Id.Gathering gathering) {
        return styles.of(gathering).map(Style::of);
    }

    /** Keeps all of it; of two at the same moment, the later. */
    public Future<Style> keepStyle(Id.Gathering gathering, Style style) {
        return styles.keep(gathering, style.toKeep()).compose(kept -> style(gathering));
    }

    private Future<Gathering> look(Register.Gathering registered) {
        return Future.all(registered.workshops().stream().map(this::look).toList())
                .map(looked -> new Gathering(
                        registered.id(),
                        registered.name(),
                        registered.language(),
                        registered.preamble(),
                        looked.<Workshop>list().stream()
                                .filter(workshop -> workshop.board().isMade())
                                .toList(),
                        registered.keptUntil()));
    }

    private Future<Workshop> look(Id.Workshop workshop) {
        return rooms.room(workshop).map(room -> new Workshop(workshop, room.board()));
    }
}
