package org.cordee.web;

import io.vertx.core.Vertx;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.cordee.access.Bucket;
import org.cordee.workshop.Id;

/** How fast one person may ask, over all their sockets. Three hundred people share one address: addresses are not counted. */
final class Paces {
    private static final int IN_ADVANCE = 150;
    private static final int A_SECOND = 10;

    private final Map<Id.Person, Bucket> byPerson = new ConcurrentHashMap<>();

    Paces(Vertx vertx) {
        vertx.setPeriodic(
                TimeUnit.MINUTES.toMillis(1), timer -> byPerson.values().removeIf(Bucket::isFull));
    }

    /** 0, or in how many milliseconds this person may ask again. */
    long takeOrWaitMs(Id.Person person) {
        return byPerson.computeIfAbsent(person, p -> new Bucket(IN_ADVANCE, A_SECOND))
                .takeOrWaitMs();
    }
}
