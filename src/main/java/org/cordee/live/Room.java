package org.cordee.live;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.cordee.journal.Journal;
import org.cordee.workshop.Asked;
import org.cordee.workshop.Board;
import org.cordee.workshop.Event;
import org.cordee.workshop.Id;
import org.cordee.workshop.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One workshop's only writer on this node: takes the commands, decides all that wait, appends them, applies them, answers
 * each sender, tells everybody. Other nodes may have a room of the same workshop; the journal decides the order between
 * them. All state is confined to one event loop; the board can be read from anywhere.
 */
public final class Room {
    private static final Logger LOG = LoggerFactory.getLogger(Room.class);
    private static final int MOST_A_ROUND = 500;
    private static final int MOST_WAITING = 10_000;
    private static final int MOST_TRIES = 20;
    private static final long LEFT_AFTER_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final Id.Workshop workshop;
    private final Journal journal;
    private final Bus bus;
    private final Context context;
    private final Welcomes welcomes;
    private final Encoding encoding;
    private final Telling telling;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final AtomicInteger seats = new AtomicInteger();
    private volatile Board board;
    private volatile long lastUsedNanos = System.nanoTime();
    private boolean busy;
    private long headElsewhere;
    private long told;

    Room(Id.Workshop workshop, Board board, Journal journal, Bus bus, Encoding encoding, Vertx vertx, Context context) {
        this.workshop = workshop;
        this.board = board;
        this.told = board.seq();
        this.journal = journal;
        this.bus = bus;
        this.context = context;
        this.encoding = encoding;
        this.welcomes = new Welcomes(encoding);
        this.telling = new Telling(vertx, this::tell);
    }

    private record Waiting(Asked asked, Consumer<Answer> then) {}

    /** The workshop as it stands. What it shows is committed. */
    public Board board() {
        return board;
    }

    /** What changed since, ready to be sent to whoever comes (0) or comes back; it goes up to the seq of {@link #board}. */
    public Welcome welcome(long since, Delta.Audience audience) {
        return welcomes.of(board, since, audience);
    }

    /** Somebody sits down here: while anybody does, the room stays open. */
    public void enter() {
        seats.incrementAndGet();
    }

    public void leave() {
        lastUsedNanos = System.nanoTime();
        seats.decrementAndGet();
    }

    /** Nobody has been here, and nobody has asked anything, for a while. */
    boolean isLeft() {
        return seats.get() == 0 && System.nanoTime() - lastUsedNanos > LEFT_AFTER_NANOS;
    }

    /** Somebody of the staff is somewhere else now: told to whoever is here, and not kept. */
    public void whereabouts(String who, Buffer frame) {
        bus.tell(new Bus.Told.Here(workshop, who, frame));
    }

    /** Asks; the future completes on the caller's context, and never fails. */
    public Future<Answer> ask(Asked asked) {
        Promise<Answer> answered = Promise.promise();
        Context caller = Vertx.currentContext();
        ask(asked, answer -> {
            if (caller == null) answered.complete(answer);
            else caller.runOnContext(there -> answered.complete(answer));
        });
        return answered.future();
    }

    /** Asks; {@code then} is called on the room's context. */
    public void ask(Asked asked, Consumer<Answer> then) {
        lastUsedNanos = System.nanoTime();
        context.runOnContext(here -> take(new Waiting(asked, then)));
    }

    private void take(Waiting command) {
        if (waiting.size() >= MOST_WAITING) {
            command.then.accept(new Answer.NotNow(command.asked.id()));
            return;
        }
        waiting.add(command);
        proceed();
    }

    /** Another node may have gone further than this one. */
    void heardOfHead(long head) {
        context.runOnContext(here -> {
            headElsewhere = Math.max(headElsewhere, head);
            proceed();
        });
    }

    private void proceed() {
        if (busy) return;
        if (headElsewhere > board.seq()) busyWith(catchUp());
        else if (!waiting.isEmpty()) busyWith(round());
    }

    private void busyWith(Future<?> work) {
        busy = true;
        work.onComplete(done -> context.runOnContext(here -> {
            busy = false;
            if (done.failed()) headElsewhere = 0; // The next look at the heads says it again; not at once, in a circle.
            proceed();
        }));
    }

    private Future<Void> round() {
        List<Waiting> taken = new ArrayList<>();
        while (!waiting.isEmpty() && taken.size() < MOST_A_ROUND) taken.add(waiting.poll());
        List<Asked> asked = taken.stream().map(Waiting::asked).toList();
        return settle(asked, 1, false)
                .onSuccess(turn -> answer(taken, turn.answers()))
                .onFailure(failure -> answer(taken, notNow(asked, failure)))
                .mapEmpty();
    }

    /** Decides and appends until it holds, or the journal does not answer. */
    private Future<Turn> settle(List<Asked> asked, int tries, boolean upToDate) {
        Turn turn = Turn.of(board, asked);
        if (turn.refusesAny() && !upToDate) return catchUp().compose(caughtUp -> settle(asked, tries, true));
        if (turn.events().isEmpty()) return Future.succeededFuture(turn);
        return journal.append(workshop, board.seq(), turn.events())
                .map(turn)
                .onSuccess(this::count)
                .recover(failure -> again(asked, tries, failure));
    }

    private void count(Turn turn) {
        board = turn.after();
        tellOf(turn.events());
        if (turn.events().stream().anyMatch(e -> e.event() instanceof Event.Erased)) forget();
    }

    /** What cannot be forgotten at once is within the hour, by whoever purges. */
    private void forget() {
        journal.forget(workshop)
                .onFailure(failure ->
                        LOG.warn("words erased in {} are still in the record: {}", workshop, failure.toString()));
    }

    // Behind, or not known whether it was kept. The journal knows, and the board knows the commands that had their
    // effect.
    private Future<Turn> again(List<Asked> asked, int tries, Throwable failure) {
        if (tries >= MOST_TRIES) return Future.failedFuture(failure);
        if (!(failure instanceof Journal.Behind))
            LOG.warn("append to {} failed, reading the journal: {}", workshop, failure.toString());
        return catchUp().compose(caughtUp -> settle(asked, tries + 1, true));
    }

    private Future<Void> catchUp() {
        return journal.since(workshop, board.seq()).onSuccess(this::apply).mapEmpty();
    }

    private void apply(List<Recorded> missed) {
        Board moved = board;
        for (Recorded recorded : missed) moved = moved.apply(recorded);
        board = moved;
        if (moved.seq() > told) tellOf(missed);
    }

    private void tellOf(List<Recorded> happened) {
        if (happened.stream().map(Recorded::event).allMatch(Room::onlyCounts)) telling.inAWhile();
        else telling.soon();
    }

    private static boolean onlyCounts(Event event) {
        return event instanceof Event.Weighed || event instanceof Event.ReadBack.Recognised;
    }

    private static void answer(List<Waiting> taken, List<Answer> answers) {
        for (int i = 0; i < taken.size(); i++) taken.get(i).then.accept(answers.get(i));
    }

    private List<Answer> notNow(List<Asked> asked, Throwable failure) {
        LOG.warn("the journal does not answer for {}: {}", workshop, failure.toString());
        return asked.stream().<Answer>map(a -> new Answer.NotNow(a.id())).toList();
    }

    private void tell() {
        Board now = board;
        if (now.seq() == told) return;
        Buffer room = encoding.delta(Delta.of(now, told, Delta.Audience.ROOM));
        Buffer staff = encoding.delta(Delta.of(now, told, Delta.Audience.STAFF));
        bus.tell(new Bus.Told.Moved(
                workshop, told, now, Map.of(Delta.Audience.ROOM, room, Delta.Audience.STAFF, staff)));
        told = now.seq();
    }
}
