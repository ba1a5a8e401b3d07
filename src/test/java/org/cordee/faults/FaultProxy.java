package org.cordee.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A TCP proxy that does to connections what networks, pockets and companies do: each fault lasts until {@link #heal}. What it
 * holds back is not lost but waits, as in a network that sends again; what it drops is gone.
 */
public final class FaultProxy implements AutoCloseable {
    /** Where bytes are going. */
    public enum Way {
        TO_SERVER,
        TO_CLIENT
    }

    /** What is done with whoever asks for a WebSocket. */
    public enum Upgrades {
        PASS,
        /** Answered with 502. */
        REFUSED,
        /** Never answered. */
        SWALLOWED,
        /** The connection is cut. */
        CUT,
        /** The 101 passes, and not one byte after it. */
        MUTE
    }

    private static final Predicate<String> NONE = text -> false;

    private final ServerSocket door;
    private volatile int server;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger dropped = new AtomicInteger();
    private volatile boolean refusing;
    private volatile boolean black;
    private volatile long delayMs;
    private volatile long cutAfter = Long.MAX_VALUE;
    private volatile Upgrades upgrades = Upgrades.PASS;
    private volatile Predicate<String> unwanted = NONE;

    /** At a free port of this machine; {@link #before} says where it leads. */
    public FaultProxy() {
        try {
            door = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inBackground(this::letIn);
    }

    /** It stands before the server at this port of this machine. */
    public FaultProxy before(int server) {
        this.server = server;
        return this;
    }

    static void inBackground(Runnable what) {
        Thread thread = new Thread(what, "fault-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                opened.incrementAndGet();
                if (refusing) Link.reset(client);
                else links.add(new Link(this, client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    Socket dial() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** How many connections were made to it. */
    public int opened() {
        return opened.get();
    }

    /** How many frames it has dropped. */
    public int dropped() {
        return dropped.get();
    }

    /** All is well again; what was held back flows. What is half open stays so. */
    public void heal() {
        refusing = false;
        black = false;
        delayMs = 0;
        cutAfter = Long.MAX_VALUE;
        upgrades = Upgrades.PASS;
        unwanted = NONE;
        links.forEach(Link::wake);
    }

    /** Every connection is cut, and every new one too. */
    public void refuse() {
        refusing = true;
        cut();
    }

    /** Every connection there is now is cut, without a goodbye. */
    public void cut() {
        links.forEach(Link::cut);
    }

    /** Nothing passes in either direction, of old connections and new ones; nobody is told. */
    public void blackhole() {
        black = true;
    }

    /** Of the connections there are now nothing passes any more, ever; new ones are well. */
    public void halfOpen() {
        halfOpen(Way.TO_SERVER);
        halfOpen(Way.TO_CLIENT);
    }

    public void halfOpen(Way way) {
        links.forEach(link -> link.deafen(way));
    }

    /** Each piece of data takes so long, each way. */
    public void delay(long ms) {
        delayMs = ms;
    }

    /** Each connection is cut when so many bytes have gone to its client from now on. */
    public void cutAfter(long bytes) {
        links.forEach(Link::countAnew);
        cutAfter = bytes;
    }

    /** Text frames for which this holds do not reach the client. */
    public void drop(Predicate<String> unwanted) {
        this.unwanted = unwanted;
    }

    /** No acknowledgement reaches anybody. */
    public void dropAcknowledgements() {
        drop(text -> text.startsWith("{\"t\":\"ack\""));
    }

    public void upgrades(Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    // --- what a link asks

    boolean isBlack() {
        return black;
    }

    long delayMs() {
        return delayMs;
    }

    long cutAfter() {
        return cutAfter;
    }

    Upgrades upgrades() {
        return upgrades;
    }

    boolean drops(String text) {
        if (!unwanted.test(text)) return false;
        dropped.incrementAndGet();
        return true;
    }

    void forget(Link link) {
        links.remove(link);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
