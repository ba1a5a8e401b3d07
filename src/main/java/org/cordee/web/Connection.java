package org.cordee.web;

import io.vertx.core.buffer.Buffer;
import org.cordee.live.Bus;

/**
 * By what one client is reached, over a socket or by polling: the same frames, within the same limits. Confined to its
 * event loop. What is said over it is the {@link Conversation}'s.
 */
sealed interface Connection permits SocketConnection, PolledConnection {
    /** What may wait to be written, in bytes; a reader that lets more pile up is closed, and comes back. */
    int MOST_WAITING = 1024 * 1024;

    int FRAMES_IN_ADVANCE = 3_000;
    int FRAMES_A_SECOND = 300;

    /** Nothing heard for so long, at a beat: with the ten seconds between two of them that is 35 at the most. */
    double SILENT_BEATS = 2.5;

    /** Nothing is heard until {@link #resume}. */
    void pause();

    void resume();

    void send(Buffer frame);

    default void send(Frame.Out frame) {
        send(FrameJson.write(frame));
    }

    /** The room moved on. */
    void moved(Bus.Told.Moved moved);

    /** Somebody of the staff is somewhere else now. */
    void told(Bus.Told.Here whereabouts);

    /** Every ten seconds. {@code silenceMs}: whoever was not heard of for so long is taken for gone. */
    void beat(long silenceMs);

    /** Closes with a code; later calls do nothing. */
    void close(CloseCode why);
}
