package org.cordee.web;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrame;
import java.util.concurrent.TimeUnit;
import org.cordee.access.Bucket;
import org.cordee.live.Bus;

/**
 * One socket, on its event loop: what comes in, within limits; what goes out, while it is read; its heartbeat and its end.
 * What is said over it is the {@link Conversation}'s.
 */
final class SocketConnection implements Connection {
    private static final long HELLO_WITHIN_MS = TimeUnit.SECONDS.toMillis(10);
    private static final Buffer PING = Buffer.buffer("c");

    private final ServerWebSocket socket;
    private final Seats seats;
    private final Conversation conversation;
    private final Bucket frames = new Bucket(FRAMES_IN_ADVANCE, FRAMES_A_SECOND);
    private long heardAtNs = System.nanoTime();
    private boolean closing;

    SocketConnection(ServerWebSocket socket, Context context, Seats seats, Hall hall) {
        this.socket = socket;
        this.seats = seats;
        this.conversation = new Conversation(this, context, seats, hall);
    }

    void open(Vertx vertx) {
        Messages messages = new Messages(conversation::heard, this::broken);
        socket.setWriteQueueMaxSize(MOST_WAITING);
        socket.frameHandler(frame -> take(frame, messages));
        socket.pongHandler(pong -> heardAtNs = System.nanoTime());
        socket.exceptionHandler(cut -> closing = true);
        socket.closeHandler(closed -> closed());
        seats.opened(this);
        vertx.setTimer(HELLO_WITHIN_MS, timer -> conversation.helloIsDue());
    }

    private void take(WebSocketFrame frame, Messages messages) {
        heardAtNs = System.nanoTime();
        // Also for pings: Vert.x answers each, whether or not the answers are read.
        if (isOverOrTooSlow()) return;
        if (frames.take()) messages.take(frame);
        else close(CloseCode.TOO_FAST);
    }

    private void broken(CloseCode why) {
        if (why == CloseCode.TOO_BIG) conversation.fault("too-big");
        close(why);
    }

    @Override
    public void pause() {
        socket.pause();
    }

    @Override
    public void resume() {
        socket.resume();
    }

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
        if (isOverOrTooSlow()) return;
        socket.writeFrame(TextFrame.of(frame));
    }

    private boolean isOverOrTooSlow() {
        if (closing || socket.isClosed()) return true;
        if (!socket.writeQueueFull()) return false;
        close(CloseCode.TOO_SLOW);
        return true;
    }

    @Override
    public void beat(long silenceMs) {
        if (isOverOrTooSlow()) return;
        if (System.nanoTime() - heardAtNs >= TimeUnit.MILLISECONDS.toNanos(silenceMs)) {
            close(CloseCode.SILENT);
            return;
        }
        socket.writePing(PING);
        conversation.beat();
    }

    /**
     * Closes with a code. Where it cannot be written, because nothing is read at the other end, the server's write
     * timeout ends the connection.
     */
    @Override
    public void close(CloseCode why) {
        if (closing) return;
        closing = true;
        if (!socket.isClosed()) socket.close(why.number(), why.reason());
    }

    private void closed() {
        closing = true;
        seats.closed(this);
        conversation.ended();
    }
}
