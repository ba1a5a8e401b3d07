package org.cordee.live;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.MessageCodec;
import io.vertx.core.eventbus.MessageConsumer;
import java.util.Map;
import java.util.function.Consumer;
import org.cordee.workshop.Board;
import org.cordee.workshop.Id;

/**
 * From a room to the event loops of this node, by reference. Order holds for one workshop, as a room is the one sender. A
 * message that is lost shows as a gap in seq; the journal is the truth.
 */
public final class Bus {
    private static final DeliveryOptions HERE_BY_REFERENCE =
            new DeliveryOptions().setLocalOnly(true).setCodecName(ByReference.NAME);

    private final EventBus bus;

    public Bus(Vertx vertx) {
        bus = vertx.eventBus();
        bus.registerCodec(new ByReference());
    }

    /** What a room tells. */
    public sealed interface Told {
        Id.Workshop workshop();

        /** The board moved on from one seq to that of {@code board}; the delta, encoded for each audience. */
        record Moved(Id.Workshop workshop, long from, Board board, Map<Delta.Audience, Buffer> frames)
                implements Told {}

        /** Where one of the staff is, under the label of their socket. */
        record Here(Id.Workshop workshop, String who, Buffer frame) implements Told {}

        /** There is no such workshop any more. */
        record Purged(Id.Workshop workshop) implements Told {}

        /** How many participants are here now. */
        record Present(Id.Workshop workshop, Buffer frame) implements Told {}
    }

    void tell(Told told) {
        bus.publish(address(told.workshop()), told, HERE_BY_REFERENCE);
    }

    /** Listens on the caller's event loop until the listening is closed. */
    public Listening onTold(Id.Workshop workshop, Consumer<Told> then) {
        MessageConsumer<Told> consumer =
                bus.<Told>localConsumer(address(workshop)).handler(message -> then.accept(message.body()));
        return consumer::unregister;
    }

    /** Ends what {@link #onTold} began. */
    public interface Listening {
        void close();
    }

    private static String address(Id.Workshop workshop) {
        return "told/" + workshop;
    }

    /** What is told is immutable: it goes as it is, and never leaves the node. */
    private static final class ByReference implements MessageCodec<Told, Told> {
        static final String NAME = "by-reference";

        @Override
        public Told transform(Told told) {
            return told;
        }

        @Override
        public void encodeToWire(Buffer buffer, Told told) {
            throw new UnsupportedOperationException("what is told stays on this node");
        }

        @Override
        public Told decodeFromWire(int position, Buffer buffer) {
            throw new UnsupportedOperationException("what is told stays on this node");
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public byte systemCodecID() {
            return -1;
        }
    }
}
