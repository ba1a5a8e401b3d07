package org.cordee.web;

import java.time.Instant;
import java.util.Optional;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command;
import org.cordee.workshop.Id;
import org.cordee.workshop.Yours;

/** The protocol on one page: all that may come in over a socket, and all that goes out. Its prose is docs/protocol.md. */
sealed interface Frame {
    int VERSION = 1;

    sealed interface In extends Frame {
        record Hello(
                int version,
                String token,
                Optional<Id.Workshop> workshop,
                long since,
                Optional<String> origin,
                Language language)
                implements In {}

        /** 'I have a gap: what came after this?' */
        record Since(long seq) implements In {}

        /** 'Are you there?': answered by a beat. */
        record Beat() implements In {}

        /** Where a rapporteur's person is, as others are to see it. */
        record Here(Section section, Optional<Id.Entry> entry, Optional<String> name) implements In {}

        record Ask(Id.Command id, Command command) implements In {}
    }

    /** What goes to one socket only; deltas, which go to many, are encoded once and not framed one by one. */
    sealed interface Out extends Frame {
        record Ack(Id.Command id, long seq) implements Out {}

        /** {@code afterMs} &gt; 0: ask again then. */
        record Nack(String id, String code, String say, long afterMs) implements Out {}

        record Fault(String code, Optional<String> field, String say) implements Out {}

        /** The head, and the server's clock. */
        record Beat(long seq, Instant now) implements Out {}

        /** What one person said and thinks, after {@code seq} events. */
        record Mine(long seq, Yours yours) implements Out {}

        /** {@code who}: chance, the same as long as a socket is open. */
        record Elsewhere(String who, In.Here here) implements Out {}
    }
}
