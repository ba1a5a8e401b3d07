package org.cordee.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * WebSocket frames to whole text messages, within limits. Vert.x's own gathering drops what is too long in silence, puts
 * replacement characters for what is not UTF-8, and takes any number of fragments.
 */
final class Messages {
    private static final int MOST_FRAGMENTS = 64;

    private final Consumer<String> message;
    private final Consumer<CloseCode> broken;
    private Buffer gathered = Buffer.buffer();
    private int fragments;
    private boolean over;

    Messages(Consumer<String> message, Consumer<CloseCode> broken) {
        this.message = message;
        this.broken = broken;
    }

    void take(WebSocketFrame frame) {
        if (over) return;
        if (frame.isBinary()) {
            breakOff(CloseCode.BINARY);
        } else if (frame.isText() || frame.isContinuation()) {
            gather(frame);
        }
    }

    private void gather(WebSocketFrame frame) {
        if (++fragments > MOST_FRAGMENTS
                || gathered.length() + frame.binaryData().length() > FrameJson.LARGEST) {
            breakOff(CloseCode.TOO_BIG);
            return;
        }
        gathered.appendBuffer(frame.binaryData());
        if (frame.isFinal()) whole();
    }

    private void whole() {
        ByteBuffer bytes = ByteBuffer.wrap(gathered.getBytes());
        gathered = Buffer.buffer();
        fragments = 0;
        try {
            message.accept(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            breakOff(CloseCode.NOT_UTF8);
        }
    }

    private void breakOff(CloseCode why) {
        over = true;
        broken.accept(why);
    }
}
