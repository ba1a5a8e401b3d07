package org.cordee.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Every polled connection of this node, by its session. A request of one may come in on any event loop. */
final class PolledConnections {
    private final Map<String, PolledConnection> bySession = new ConcurrentHashMap<>();

    /** A name that cannot be guessed (122 bits): who has it speaks over this connection. */
    static String newSession() {
        return UUID.randomUUID().toString();
    }

    void keep(PolledConnection connection) {
        bySession.put(connection.session(), connection);
    }

    /** Empty: closed, forgotten, of before a restart, or of another node. */
    Optional<PolledConnection> of(String session) {
        return Optional.ofNullable(bySession.get(session));
    }

    void forget(PolledConnection connection) {
        bySession.remove(connection.session());
    }
}
