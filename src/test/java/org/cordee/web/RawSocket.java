package org.cordee.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** A WebSocket client that can do wrong: every bit of a frame is the test's. */
final class RawSocket implements AutoCloseable {
    static final int TEXT = 0x1;
    static final int BINARY = 0x2;
    static final int CONTINUATION = 0x0;
    static final int PING = 0x9;
    static final int FINAL = 0x80;
    static final int RSV1 = 0x40;

    /** What a browser says of a connection that ended without a close frame. */
    static final int CUT = 1006;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_MS = 30_000;

    private final Socket socket;
    private final OutputStream out;
    private final DataInputStream in;
    private final String answer;

    private RawSocket(Socket socket, String answer) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.in = new DataInputStream(socket.getInputStream());
        this.answer = answer;
    }

    /** Asks for the upgrade with these header lines on top of the usual ones. */
    static RawSocket open(int port, String... headers) {
        return upgrade(port, "13", headers);
    }

    static RawSocket upgrade(int port, String version, String... headers) {
        try {
            Socket socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout(PATIENCE_MS);
            String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            socket.getOutputStream()
                    .write(("GET /api/live HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nUpgrade: websocket\r\n"
                                    + "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                    + "Sec-WebSocket-Version: " + version + "\r\n" + more + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new RawSocket(socket, head(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String head(Socket socket) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int next = socket.getInputStream().read();
            if (next < 0) break;
            head.write(next);
        }
        return head.toString(StandardCharsets.US_ASCII);
    }

    /** The head of the server's answer to the upgrade. */
    String answer() {
        return answer;
    }

    int status() {
        return Integer.parseInt(answer.split(" ")[1]);
    }

    RawSocket text(String message) {
        return frame(FINAL | TEXT, message.getBytes(StandardCharsets.UTF_8));
    }

    /** One masked frame; the mask is zero, which masks nothing. */
    RawSocket frame(int firstByte, byte[] payload) {
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 14);
        frame.put((byte) firstByte);
        if (payload.length < 126) frame.put((byte) (0x80 | payload.length));
        else if (payload.length < 65536) frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        else frame.put((byte) (0x80 | 127)).putLong(payload.length);
        frame.putInt(0).put(payload);
        try {
            out.write(frame.array(), 0, frame.position());
        } catch (SocketException closedMeanwhile) {
            return this; // What the server said about it is read next.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The next text frame that this holds for; those before it are passed over. */
    JsonNode next(Predicate<JsonNode> wanted) {
        while (true) {
            Received received = receive();
            if (received.opcode != TEXT) {
                if (received.opcode == 0x8) throw new AssertionError("closed with " + received.closeCode());
                continue;
            }
            JsonNode frame = parse(received.payload);
            if (wanted.test(frame)) return frame;
        }
    }

    JsonNode next(String type) {
        return next(frame -> frame.get("t").asText().equals(type));
    }

    /** What the server says first: the type of a frame, or {@code closed} with its code. A beat may come to anybody before. */
    String first() {
        while (true) {
            Received received = receive();
            if (received.opcode == 0x8) return "closed " + received.closeCode();
            if (received.opcode != TEXT) continue;
            String type = parse(received.payload).get("t").asText();
            if (!type.equals("beat")) return type;
        }
    }

    /** The code that the server closes with; frames before that are passed over. 1006: without a goodbye. */
    int closeCode() {
        while (true) {
            Received received = receive();
            if (received.opcode == 0x8) return received.closeCode();
        }
    }

    private record Received(int opcode, byte[] payload) {
        int closeCode() {
            return payload.length < 2 ? CUT : ByteBuffer.wrap(payload).getShort();
        }
    }

    private Received receive() {
        try {
            int first = in.readUnsignedByte();
            long length = in.readUnsignedByte() & 0x7f;
            if (length == 126) length = in.readUnsignedShort();
            else if (length == 127) length = in.readLong();
            return new Received(first & 0xf, in.readNBytes((int) length));
        } catch (EOFException | SocketException cut) {
            return new Received(0x8, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(byte[] payload) {
        try {
            return JSON.readTree(payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
