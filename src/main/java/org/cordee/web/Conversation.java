package org.cordee.web;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.cordee.access.Bucket;
import org.cordee.access.NotAdmitted;
import org.cordee.live.Answer;
import org.cordee.live.Bus;
import org.cordee.live.NoSuchWorkshop;
import org.cordee.live.Welcome;
import org.cordee.restitution.Language;
import org.cordee.workshop.Actor;
import org.cordee.workshop.Asked;
import org.cordee.workshop.Board;
import org.cordee.workshop.Command;
import org.cordee.workshop.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said over one connection: hello first, then commands and their answers, and all that the room tells. */
final class Conversation {
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);
    private static final int COMMANDS_IN_ADVANCE = 200;
    private static final int COMMANDS_A_SECOND = 20;
    private static final int MOST_TOO_FAST = 2_000;
    private static final long WHEN_UNAVAILABLE_MS = 1_000;

    private final Connection connection;
    private final Context context;
    private final Seats seats;
    private final Hall hall;
    private final Bucket commands = new Bucket(COMMANDS_IN_ADVANCE, COMMANDS_A_SECOND);
    private Language language = Language.FR;
    private Optional<Seat> seat = Optional.empty();
    private boolean greeted;
    private boolean ended;
    private int tooFast;

    Conversation(Connection connection, Context context, Seats seats, Hall hall) {
        this.connection = connection;
        this.context = context;
        this.seats = seats;
        this.hall = hall;
    }

    void heard(String message) {
        try {
            act(FrameJson.read(message));
        } catch (BadFrame bad) {
            refuse(bad);
        }
    }

    private void act(Frame.In frame) {
        if (frame instanceof Frame.In.Hello hello) hello(hello);
        else if (seat.isEmpty()) connection.close(CloseCode.NO_HELLO);
        else if (frame instanceof Frame.In.Beat) beat();
        else if (frame instanceof Frame.In.Since since) welcome(seat.get(), since.seq());
        else if (frame instanceof Frame.In.Here here) here(seat.get(), here);
        else if (frame instanceof Frame.In.Ask ask) ask(seat.get(), ask);
    }

    private void refuse(BadFrame bad) {
        if (seat.isEmpty() && !greeted) connection.close(CloseCode.NO_HELLO);
        else if (bad.id().isPresent())
            connection.send(new Frame.Out.Nack(bad.id().get().value(), bad.code(), say(bad.code(), bad.field()), 0));
        else connection.send(new Frame.Out.Fault(bad.code(), bad.field(), say(bad.code(), bad.field())));
    }

    /** Nothing of this socket is heard while its hello is looked into. */
    private void hello(Frame.In.Hello hello) {
        if (greeted) {
            fault("not-now");
            return;
        }
        greeted = true;
        language = hello.language();
        if (hello.version() != Frame.VERSION) {
            connection.close(CloseCode.OTHER_VERSION);
            return;
        }
        connection.pause();
        hall.admission()
                .admit(hello.token(), hello.workshop())
                .compose(this::enter)
                .onComplete(entered -> context.runOnContext(here -> greet(hello, entered)));
    }

    private Future<Seat> enter(Actor actor) {
        return hall.rooms().room(actor.workshop()).map(room -> new Seat(actor, room));
    }

    private void greet(Frame.In.Hello hello, AsyncResult<Seat> entered) {
        if (ended) return;
        if (entered.failed()) connection.close(whyNot(entered.cause()));
        else if (!entered.result().room.board().isMade()) connection.close(CloseCode.NO_SUCH_WORKSHOP);
        else if (!entered.result().room.board().admits(entered.result().actor)) connection.close(CloseCode.REMOVED);
        else sit(entered.result(), hello);
        connection.resume();
    }

    private static CloseCode whyNot(Throwable cause) {
        if (cause instanceof NotAdmitted) return CloseCode.NOT_ADMITTED;
        if (cause instanceof NoSuchWorkshop) return CloseCode.NO_SUCH_WORKSHOP;
        LOG.warn("nobody can be admitted at present: {}", cause.toString());
        return CloseCode.COMING_BACK;
    }

    /** First listen, then look at the board: what happens in between is told, at worst, twice. */
    private void sit(Seat taken, Frame.In.Hello hello) {
        seat = Optional.of(taken);
        taken.room.enter();
        seats.seated(connection, taken.actor.workshop());
        if (taken.isParticipant()) hall.presence().came(taken.actor.workshop());
        boolean sameRecord =
                hello.origin().filter(hall.frames().origin()::equals).isPresent();
        welcome(taken, sameRecord ? hello.since() : 0);
        connection.send(hall.frames().present(hall.presence().count(taken.actor.workshop())));
    }

    /** The beat is small and goes first: where a large welcome takes its time, it is known that the line is no dead one. */
    private void welcome(Seat seat, long since) {
        beat();
        Welcome welcome = seat.room.welcome(since, seat.audience);
        seat.told = welcome.seq();
        connection.send(welcome.frame());
        if (seat.isParticipant()) connection.send(yours(seat));
    }

    private static Frame.Out yours(Seat seat) {
        Board board = seat.room.board();
        return new Frame.Out.Mine(board.seq(), board.yours(seat.actor.person()));
    }

    /** More often than once a second is passed over: where somebody is now will be told the next time. */
    private void here(Seat seat, Frame.In.Here here) {
        if (!seat.actor.role().isStaff()) fault("not-yours-to-ask");
        else if (seat.whereabouts.take())
            seat.room.whereabouts(seat.who, FrameJson.write(new Frame.Out.Elsewhere(seat.who, here)));
    }

    void told(Bus.Told.Here whereabouts) {
        boolean isAnother = seat.filter(s -> s.actor.role().isStaff() && !s.who.equals(whereabouts.who()))
                .isPresent();
        if (isAnother) connection.send(whereabouts.frame());
    }

    private void ask(Seat seat, Frame.In.Ask ask) {
        long waitMs = Math.max(commands.takeOrWaitMs(), hall.paces().takeOrWaitMs(seat.actor.person()));
        if (waitMs > 0) {
            if (++tooFast > MOST_TOO_FAST) connection.close(CloseCode.TOO_FAST);
            else nack(ask.id().value(), "too-fast", waitMs);
            return;
        }
        var now = hall.clock().instant().truncatedTo(ChronoUnit.MICROS);
        int present = hall.presence().count(seat.actor.workshop());
        seat.room.ask(
                new Asked(ask.id(), seat.actor, now, present, seat.erased, ask.command()),
                answer -> context.runOnContext(here -> answer(answer)));
        if (ask.command() instanceof Command.Contributing.Erase) seat.erased = Optional.of(ask.id());
    }

    /** Who erased elsewhere what they had said is not told that this was refused, but comes back and knows of it: then they are heard. */
    private void answer(Answer answer) {
        if (answer instanceof Answer.Refused late && late.why() == Refusal.ERASED_SINCE)
            connection.close(CloseCode.ERASED_SINCE);
        else if (answer instanceof Answer.Acknowledged done)
            connection.send(new Frame.Out.Ack(done.command(), done.seq()));
        else if (answer instanceof Answer.Refused refused)
            nack(refused.command().value(), refused.why().code(), 0);
        else if (answer instanceof Answer.NotYet notYet)
            nack(
                    notYet.command().value(),
                    notYet.why().code(),
                    Math.max(1, notYet.after().toMillis()));
        else nack(answer.command().value(), "unavailable", WHEN_UNAVAILABLE_MS);
    }

    private void nack(String id, String code, long afterMs) {
        connection.send(new Frame.Out.Nack(id, code, say(code, Optional.empty()), afterMs));
    }

    /** Says that something was wrong that is no command's. */
    void fault(String code) {
        connection.send(new Frame.Out.Fault(code, Optional.empty(), say(code, Optional.empty())));
    }

    private String say(String code, Optional<String> field) {
        return hall.sentences().say(code, language, field);
    }

    void moved(Bus.Told.Moved moved) {
        if (seat.isEmpty()) return;
        Seat told = seat.get();
        if (!moved.board().admits(told.actor)) {
            connection.close(CloseCode.REMOVED);
        } else if (moved.from() > told.told) {
            welcome(told, told.told);
        } else if (moved.board().seq() > told.told) {
            told.told = moved.board().seq();
            connection.send(Objects.requireNonNull(moved.frames().get(told.audience), "every audience has its frame"));
        }
    }

    void beat() {
        seat.ifPresent(s -> connection.send(
                new Frame.Out.Beat(s.room.board().seq(), hall.clock().instant())));
    }

    void helloIsDue() {
        if (!greeted) connection.close(CloseCode.NO_HELLO);
    }

    void ended() {
        ended = true;
        seat.ifPresent(left -> {
            seats.left(connection, left.actor.workshop());
            left.room.leave();
            if (left.isParticipant()) hall.presence().left(left.actor.workshop());
        });
        seat = Optional.empty();
    }
}
