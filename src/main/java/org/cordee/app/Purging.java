package org.cordee.app;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import org.cordee.journal.Erasing;
import org.cordee.live.Gatherings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is deleted at the start and every hour: gatherings whose time is over, and erased words that could not be deleted at once. */
final class Purging {
    private static final Logger LOG = LoggerFactory.getLogger(Purging.class);
    private static final long EVERY_MS = TimeUnit.HOURS.toMillis(1);

    private final Gatherings gatherings;
    private final Erasing erasing;

    Purging(Gatherings gatherings, Erasing erasing) {
        this.gatherings = gatherings;
        this.erasing = erasing;
    }

    void begin(Vertx vertx) {
        purge();
        vertx.setPeriodic(EVERY_MS, timer -> purge());
    }

    private void purge() {
        gatherings
                .purgeDue()
                .onSuccess(purged -> {
                    if (purged > 0) LOG.info("purged {} gatherings whose time was over", purged);
                })
                .onFailure(failure -> LOG.warn("cannot purge at present: {}", failure.toString()));
        erasing.all().onFailure(failure -> LOG.warn("cannot forget at present: {}", failure.toString()));
    }
}
