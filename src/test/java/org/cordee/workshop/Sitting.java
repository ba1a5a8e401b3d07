package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Wording;

/** A workshop being held in a test: what is asked is decided, recorded and applied at once, and remembered. */
final class Sitting {
    static final Actor ORGANISER = actor("olga", Role.ORGANISER);
    static final Actor FACILITATOR = actor("fatou", Role.FACILITATOR);
    static final Actor RAPPORTEUR = actor("rosa", Role.RAPPORTEUR);
    static final Actor ANNE = actor("anne", Role.PARTICIPANT);
    static final Actor BRUNO = actor("bruno", Role.PARTICIPANT);

    final List<Recorded> recorded = new ArrayList<>();
    /** The board at each seq, from 0. */
    final List<Board> boards = new ArrayList<>(List.of(Board.EMPTY));

    private int asked;

    Sitting() {}

    /** One that goes on from there. */
    Sitting(Board from) {
        boards.add(from);
    }

    static Actor actor(String person, Role role) {
        return new Actor(
                new Id.Person(person), role, new Id.Workshop(new UUID(0, 1)), new Id.Link(new UUID(1, role.ordinal())));
    }

    static Sitting made(Restitution from) {
        Sitting sitting = new Sitting();
        sitting.must(ORGANISER, new Command.Leading.Make(from));
        return sitting;
    }

    /** Open, and empty. */
    static Sitting opened() {
        Sitting sitting = made(document());
        sitting.must(ORGANISER, new Command.Leading.Open());
        return sitting;
    }

    /** Open, and empty, with the room free to do all of this at once. */
    static Sitting permitting(Permission... permissions) {
        Sitting sitting = opened();
        sitting.permit(permissions);
        return sitting;
    }

    void permit(Permission... permissions) {
        AgendaItem item = new AgendaItem(Step.CONTRIBUTE, Set.of(), Set.of(permissions), Optional.empty());
        happens(new Event.Led.StepBegun(item, Optional.empty()));
    }

    /** Records what the organiser caused, whatever the rules say. */
    void happens(Event event) {
        Command any = new Command.Leading.Open();
        record(new Asked(new Id.Command(freshId()), ORGANISER, Instant.ofEpochMilli(asked++), any), event);
    }

    static Restitution document(Entry... solutions) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            List<Entry> entries = section == Section.SOLUTIONS ? List.of(solutions) : List.of();
            sections.put(section, new SectionBody("Titre " + section.key(), entries));
        }
        Heading heading = new Heading("RMB 2017", "1.1", "La finance sociale");
        return new Restitution(heading, Language.FR, Wording.REPRODUCE, List.of(), sections, Optional.empty());
    }

    static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }

    static Spot spot(Section section, Id.Entry parent, Id.Entry after) {
        return new Spot(section, Optional.ofNullable(parent), Optional.ofNullable(after));
    }

    Board board() {
        return boards.get(boards.size() - 1);
    }

    Decision ask(Actor actor, Command command) {
        return ask(freshId(), actor, command);
    }

    Decision ask(String id, Actor actor, Command command) {
        return ask(asking(id, actor, Instant.ofEpochMilli(asked++), command));
    }

    /** Over a line that was opened just now. */
    private Asked asking(String id, Actor actor, Instant at, Command command) {
        return new Asked(new Id.Command(id), actor, at, 0, board().erasings().lastOf(actor.person()), command);
    }

    /** Asks at a moment of the server's clock. */
    Decision askAt(Instant at, Actor actor, Command command) {
        String id = freshId();
        asked++;
        return ask(asking(id, actor, at, command));
    }

    private Decision ask(Asked asking) {
        Decision decision = Rules.decide(board(), asking);
        if (decision instanceof Decision.Accepted accepted) {
            for (Event event : accepted.events()) record(asking, event);
        }
        return decision;
    }

    private void record(Asked asking, Event event) {
        Recorded next = new Recorded(
                board().seq() + 1,
                asking.id(),
                asking.actor().person(),
                asking.actor().role(),
                asking.at(),
                event);
        recorded.add(next);
        boards.add(board().apply(next));
    }

    /** Something that happened under one command, whatever the rules say. */
    String happens(Actor actor, Event... events) {
        Asked asking =
                new Asked(new Id.Command(freshId()), actor, Instant.ofEpochMilli(asked++), new Command.Leading.Open());
        for (Event event : events) record(asking, event);
        return asking.id().value();
    }

    /** What is to be there again after an undo: all that anybody is told, the document and its annexes. */
    Map<Object, Object> standing() {
        return standing(board());
    }

    static Map<Object, Object> standing(Board board) {
        Map<Object, Object> standing = new HashMap<>(Told.by(board));
        standing.put("document", board.restitution());
        standing.put("annexes", board.annexes());
        return standing;
    }

    String freshId() {
        return "command-%012d".formatted(asked);
    }

    /** Asks what is expected to be accepted; gives the id it was asked under. */
    String must(Actor actor, Command command) {
        String id = freshId();
        assertThat(ask(id, actor, command)).isInstanceOf(Decision.Accepted.class);
        return id;
    }

    /** Asks what is expected to be refused, with this code, and to change nothing. */
    void refuses(String code, Actor actor, Command command) {
        Board before = board();
        Decision decision = ask(actor, command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused) decision).why().code()).isEqualTo(code);
        assertThat(board()).isSameAs(before);
    }

    /** Asks what is expected to be accepted, and to change nothing. */
    void leavesAsItIs(Actor actor, Command command) {
        assertThat(ask(actor, command)).isEqualTo(new Decision.Accepted(List.of()));
    }

    Id.Contribution post(Actor actor, Section section, String text) {
        return new Id.Contribution(must(actor, new Command.Contributing.Post(section, text, Optional.empty())));
    }

    Id.Contribution challenge(Actor actor, String text, Id.Contribution field) {
        return new Id.Contribution(
                must(actor, new Command.Contributing.Post(Section.CHALLENGES, text, Optional.of(field))));
    }

    /** A bullet, first of its siblings. */
    Id.Entry put(Section section, Id.Entry parent, String words, Id.Contribution... sources) {
        return put(spot(section, parent, null), words, sources);
    }

    Id.Entry put(Spot spot, String words, Id.Contribution... sources) {
        return new Id.Entry(
                must(RAPPORTEUR, new Command.Writing.Put(spot, Form.BULLET, text(words), List.of(sources))));
    }

    Contribution contribution(Id.Contribution id) {
        return board().contributions().find(id).orElseThrow();
    }

    DraftEntry entry(Id.Entry id) {
        return board().draft().find(id).orElseThrow();
    }

    /** What the last step touched. */
    List<Entity> lastTouched(long since) {
        return board().since(since);
    }
}
