package org.cordee.web;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.cordee.access.Bucket;
import org.cordee.live.Bus;

/**
 * A connection made of requests, for phones behind a proxy that lets no WebSocket through: one request waits for what there
 * is to tell, and frames come by another. Answers are numbered, and kept until the next question confirms them: a question
 * that a proxy cut off is asked again, and nothing is lost or told twice. On the event loop on which it was opened.
 */
final class PolledConnection implements Connection {
    /** So far apart are two answers: a busy room costs a polling phone four requests a second, however much is said. */
    private static final long APART_MS = 250;

    private static final long FORGOTTEN_AFTER_MS = TimeUnit.SECONDS.toMillis(35);

    private final Vertx vertx;
    private final Context context;
    private final Seats seats;
    private final PolledConnections all;
    private final Conversation conversation;
    private final String session = PolledConnections.newSession();
    private final Bucket frames = new Bucket(FRAMES_IN_ADVANCE, FRAMES_A_SECOND);
    private final List<Buffer> waiting = new ArrayList<>();
    private Optional<Promise<Buffer>> question = Optional.empty();
    private Optional<CloseCode> closed = Optional.empty();
    /** What was answered last, as number {@code answers}; none once it was confirmed. */
    private Optional<Buffer> unconfirmed = Optional.empty();

    private long answers;
    private long answeredAt = -APART_MS;
    private int waitingBytes;
    private long heardAtMs = nowMs();
    private boolean answering;

    PolledConnection(Vertx vertx, Context context, Seats seats, Hall hall, PolledConnections all) {
        this.vertx = vertx;
        this.context = context;
        this.seats = seats;
        this.all = all;
        this.conversation = new Conversation(this, context, seats, hall);
    }

    String session() {
        return session;
    }

    Context context() {
        return context;
    }

    /** Takes the hello, and nothing else yet, and gives the first answer: the session and the welcome, or why not. */
    Future<Buffer> open(Buffer hello) {
        all.keep(this);
        seats.opened(this);
        Promise<Buffer> first = Promise.promise();
        question = Optional.of(first);
        text(hello).ifPresent(this::take);
        return first.future();
    }

    /** What there is to tell after answer {@code after}: at once, or when there is something. An earlier question is let go. */
    Future<Buffer> next(long after) {
        heardAtMs = nowMs();
        if (after == answers - 1 && unconfirmed.isPresent()) return Future.succeededFuture(unconfirmed.get());
        if (after != answers) return Future.failedFuture(Problem.ofField("bad-field", "after"));
        unconfirmed.ifPresent(arrived -> waitingBytes -= arrived.length());
        unconfirmed = Optional.empty();
        question.ifPresent(earlier -> earlier.complete(head(false)));
        Promise<Buffer> asked = Promise.promise();
        question = Optional.of(asked);
        answerSoon();
        return asked.future();
    }

    /** Whoever asked is gone. */
    void hungUp(Future<Buffer> asked) {
        if (question.filter(open -> open.future() == asked).isPresent()) question = Optional.empty();
    }

    /** Takes frames, one a line, in order. */
    void say(Buffer lines) {
        heardAtMs = nowMs();
        text(lines).ifPresent(text -> text.lines().forEach(this::take));
    }

    private Optional<String> text(Buffer body) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(body.getBytes());
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            close(CloseCode.NOT_UTF8);
            return Optional.empty();
        }
    }

    private void take(String frame) {
        if (closed.isPresent()) return;
        if (!frames.take()) {
            close(CloseCode.TOO_FAST);
        } else if (frame.getBytes(StandardCharsets.UTF_8).length > FrameJson.LARGEST) {
            conversation.fault("too-big");
            close(CloseCode.TOO_BIG);
        } else {
            conversation.heard(frame);
        }
    }

    /** The client takes its leave. */
    void leave() {
        closed = closed.or(() -> Optional.of(CloseCode.SILENT));
        over();
        all.forget(this);
    }

    /** Nothing can come in meanwhile: the session is told with the welcome. */
    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public void moved(Bus.Told.Moved moved) {
        conversation.moved(moved);
    }

    @Override
    public void told(Bus.Told.Here whereabouts) {
        conversation.told(whereabouts);
    }

    @Override
    public void send(Buffer frame) {
        if (closed.isPresent()) return;
        if (waitingBytes >= MOST_WAITING) {
            waiting.clear();
            close(CloseCode.TOO_SLOW);
            return;
        }
        waiting.add(frame);
        waitingBytes += frame.length();
        answerSoon();
    }

    @Override
    public void beat(long silenceMs) {
        if (nowMs() - heardAtMs >= silenceMs) close(CloseCode.SILENT);
        else conversation.beat();
    }

    @Override
    public void close(CloseCode why) {
        if (closed.isPresent()) return;
        closed = Optional.of(why);
        // At once: where the server stops there is no later.
        answer();
        context.runOnContext(later -> over());
        vertx.setTimer(FORGOTTEN_AFTER_MS, unasked -> all.forget(this));
    }

    private void over() {
        seats.closed(this);
        conversation.ended();
    }

    /** What is sent in one go is told in one answer. */
    private void answerSoon() {
        if (answering || question.isEmpty()) return;
        answering = true;
        long restMs = answeredAt + APART_MS - nowMs();
        if (restMs <= 0) context.runOnContext(now -> answer());
        else vertx.setTimer(restMs, rested -> answer());
    }

    private void answer() {
        answering = false;
        if (question.isEmpty() || (waiting.isEmpty() && closed.isEmpty())) return;
        answers++;
        Buffer answer = head(answers == 1);
        waiting.forEach(frame -> answer.appendBuffer(frame).appendString("\n"));
        closed.ifPresent(why -> answer.appendBuffer(FrameJson.closed(why)).appendString("\n"));
        waiting.clear();
        waitingBytes = answer.length();
        unconfirmed = Optional.of(answer);
        answeredAt = nowMs();
        Promise<Buffer> asked = question.get();
        question = Optional.empty();
        asked.complete(answer);
    }

    private Buffer head(boolean first) {
        Optional<String> named = first ? Optional.of(session) : Optional.empty();
        return FrameJson.answer(named, answers).appendString("\n");
    }

    private static long nowMs() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}
