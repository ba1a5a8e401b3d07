package org.cordee.faults;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** One connection through a {@link FaultProxy}: two threads that carry bytes, and stop carrying them. */
final class Link {
    private static final int TEXT = 0x1;
    private static final String GATEWAY = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    private final FaultProxy proxy;
    private final Socket client;
    private final Set<FaultProxy.Way> deaf = EnumSet.noneOf(FaultProxy.Way.class);
    private Socket server = new Socket();
    private long toClient;
    private boolean over;

    Link(FaultProxy proxy, Socket client) {
        this.proxy = proxy;
        this.client = client;
        FaultProxy.inBackground(() -> guarded(this::toServer));
    }

    private interface Carrying {
        void run() throws IOException, InterruptedException;
    }

    private void guarded(Carrying carrying) {
        try {
            carrying.run();
        } catch (IOException ended) {
            // One side is gone: so is the other.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        cut();
    }

    private void toServer() throws IOException, InterruptedException {
        InputStream in = client.getInputStream();
        byte[] head = head(in);
        boolean upgrade = new String(head, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains("\nupgrade: websocket");
        FaultProxy.Upgrades fate = upgrade ? proxy.upgrades() : FaultProxy.Upgrades.PASS;
        awaitPassage(FaultProxy.Way.TO_SERVER);
        if (fate == FaultProxy.Upgrades.CUT) return;
        if (fate == FaultProxy.Upgrades.REFUSED)
            client.getOutputStream().write(GATEWAY.getBytes(StandardCharsets.US_ASCII));
        if (fate == FaultProxy.Upgrades.REFUSED) return;
        if (fate == FaultProxy.Upgrades.SWALLOWED) deafen(FaultProxy.Way.TO_SERVER);
        awaitPassage(FaultProxy.Way.TO_SERVER);
        connect();
        FaultProxy.inBackground(() -> guarded(() -> toClient(upgrade, fate)));
        server.getOutputStream().write(head);
        carry(in, server.getOutputStream(), FaultProxy.Way.TO_SERVER);
    }

    private synchronized void connect() throws IOException {
        if (over) throw new EOFException("cut meanwhile");
        server = proxy.dial();
    }

    /** To the end of the first head; a connection over which nothing was asked yet has none. */
    private static byte[] head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) throw new EOFException("nothing was asked");
            head.write(next);
        }
        return head.toByteArray();
    }

    private void toClient(boolean upgrade, FaultProxy.Upgrades fate) throws IOException, InterruptedException {
        InputStream in = server.getInputStream();
        if (upgrade) {
            pass(head(in), client.getOutputStream(), FaultProxy.Way.TO_CLIENT);
            if (fate == FaultProxy.Upgrades.MUTE) deafen(FaultProxy.Way.TO_CLIENT);
            carryFrames(new DataInputStream(in), client.getOutputStream());
        } else {
            carry(in, client.getOutputStream(), FaultProxy.Way.TO_CLIENT);
        }
    }

    private void carry(InputStream in, OutputStream out, FaultProxy.Way way) throws IOException, InterruptedException {
        byte[] some = new byte[16 * 1024];
        for (int count = in.read(some); count >= 0; count = in.read(some)) {
            byte[] piece = new byte[count];
            System.arraycopy(some, 0, piece, 0, count);
            pass(piece, out, way);
        }
    }

    /** Frame by frame, so that single ones can be dropped. A server does not mask. */
    private void carryFrames(DataInputStream in, OutputStream out) throws IOException, InterruptedException {
        while (true) {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            int first = in.readUnsignedByte();
            int second = in.readUnsignedByte();
            head.write(first);
            head.write(second);
            long length = second & 0x7f;
            byte[] more = in.readNBytes(length == 126 ? 2 : length == 127 ? 8 : 0);
            head.write(more);
            if (more.length > 0) length = new BigInteger(1, more).longValueExact();
            byte[] payload = in.readNBytes((int) length);
            boolean text = (first & 0xf) == TEXT;
            if (text && proxy.drops(new String(payload, StandardCharsets.UTF_8))) continue;
            head.write(payload);
            pass(head.toByteArray(), out, FaultProxy.Way.TO_CLIENT);
        }
    }

    private void pass(byte[] piece, OutputStream out, FaultProxy.Way way) throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(proxy.delayMs());
        awaitPassage(way);
        long left = way == FaultProxy.Way.TO_CLIENT ? proxy.cutAfter() - toClient : Long.MAX_VALUE;
        // Counted first: who has heard the piece may ask for the count to begin anew.
        if (way == FaultProxy.Way.TO_CLIENT) toClient += piece.length;
        out.write(piece, 0, (int) Math.min(piece.length, Math.max(0, left)));
        if (left > piece.length) return;
        client.close(); // Not reset: what arrived before the cut is to be read.
        throw new EOFException("cut after so many bytes");
    }

    private synchronized void awaitPassage(FaultProxy.Way way) throws IOException, InterruptedException {
        while (!over && (proxy.isBlack() || deaf.contains(way))) wait();
        if (over) throw new EOFException("cut");
    }

    /** Something may pass again. */
    synchronized void wake() {
        notifyAll();
    }

    synchronized void deafen(FaultProxy.Way way) {
        deaf.add(way);
    }

    synchronized void countAnew() {
        toClient = 0;
    }

    /** Both sides see the connection break. */
    void cut() {
        synchronized (this) {
            over = true;
            notifyAll();
        }
        proxy.forget(this);
        reset(client);
        reset(server);
    }

    static void reset(Socket socket) {
        try (socket) {
            if (!socket.isClosed() && socket.isConnected()) socket.setSoLinger(true, 0);
        } catch (IOException gone) {
            // That is what was wanted.
        }
    }
}
