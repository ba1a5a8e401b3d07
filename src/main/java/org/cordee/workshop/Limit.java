package org.cordee.workshop;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cordee.restitution.Words;

/** How long words may be: in graphemes, as a reader counts, and in UTF-8 bytes, as a machine does. */
record Limit(int graphemes, int bytes) {
    static final Limit CONTRIBUTION = new Limit(500, 4096);
    /** What is said in one language takes more room in another. */
    static final Limit TRANSLATION = new Limit(750, 6144);
    /** An entry, and the closing quotation. */
    static final Limit ENTRY = new Limit(2_000, 8192);
    /** The title of a workshop or a section, the name of a gathering, a workshop's number. */
    static final Limit TITLE = new Limit(200, 2048);

    /** The reason for something, an objection, a notice. */
    static final Limit REASON = new Limit(500, 4096);

    /** TOO_LONG, or nothing. Bytes are counted first: so graphemes are never sought in more than their bytes. */
    Optional<Refusal> exceeded(String words) {
        boolean exceeded = words.getBytes(StandardCharsets.UTF_8).length > bytes || Words.graphemes(words) > graphemes;
        return exceeded ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
    }

    /** For words that must say something: EMPTY, TOO_LONG, or nothing. */
    Optional<Refusal> unfit(String words) {
        return words.isEmpty() ? Optional.of(Refusal.EMPTY) : exceeded(words);
    }
}
