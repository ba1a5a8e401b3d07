package org.cordee.live;

import io.vertx.core.Vertx;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cordee.workshop.Id;

/** How many participants are connected to this node, told at most twice a second however fast they come. */
public final class Presence {
    private static final long AT_MOST_EVERY_MS = 500;

    private final Vertx vertx;
    private final Bus bus;
    private final Encoding encoding;
    private final Map<Id.Workshop, Count> counts = new ConcurrentHashMap<>();

    public Presence(Vertx vertx, Bus bus, Encoding encoding) {
        this.vertx = vertx;
        this.bus = bus;
        this.encoding = encoding;
    }

    private record Count(int here, boolean due) {}

    public int count(Id.Workshop workshop) {
        Count count = counts.get(workshop);
        return count == null ? 0 : count.here;
    }

    public void came(Id.Workshop workshop) {
        changed(workshop, 1);
    }

    public void left(Id.Workshop workshop) {
        changed(workshop, -1);
    }

    private void changed(Id.Workshop workshop, int by) {
        boolean[] first = {false};
        counts.compute(workshop, (w, count) -> {
            first[0] = count == null || !count.due;
            return new Count((count == null ? 0 : count.here) + by, true);
        });
        if (first[0]) vertx.setTimer(AT_MOST_EVERY_MS, timer -> tell(workshop));
    }

    private void tell(Id.Workshop workshop) {
        Count now = counts.computeIfPresent(workshop, (w, count) -> new Count(count.here, false));
        if (now == null) return;
        bus.tell(new Bus.Told.Present(workshop, encoding.present(now.here)));
        counts.computeIfPresent(workshop, (w, count) -> count.here == 0 && !count.due ? null : count);
    }
}
