package org.cordee.access;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.cordee.workshop.Id;

/**
 * Codes to be typed: from 31 letters and digits that look like no other. A code is good while its workshop is open, which
 * its board knows.
 */
public final class JoinCodes {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int MOST_TRIES = 20;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Pool pool;
    private final int length;

    /** {@code length}: 6 on a laptop with a few rooms, 8 on a shared server. */
    public JoinCodes(Pool pool, int length) {
        this.pool = pool;
        this.length = length;
    }

    /** What somebody typed, as a code is written: any case, spaces and hyphens forgiven. */
    public static String normal(String typed) {
        return typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }

    private static final String MAKE = """
            insert into join_code (code, workshop) values ($1, $2)
            on conflict do nothing
            returning code
            """;

    private static final String OF = "select code from join_code where workshop = $1";

    /** The code of a workshop; made if it has none yet. */
    public Future<String> of(Id.Workshop workshop) {
        return of(workshop, 1);
    }

    // Two may make it at once, and a code may be taken: then nothing was inserted, and the next look finds, or tries
    // again.
    private Future<String> of(Id.Workshop workshop, int tries) {
        if (tries > MOST_TRIES) return Future.failedFuture("no join code is free");
        return query(OF, Tuple.of(workshop.value()))
                .compose(found -> found.isPresent()
                        ? Future.succeededFuture(found)
                        : query(MAKE, Tuple.of(chance(), workshop.value())))
                .compose(code -> code.map(Future::succeededFuture).orElseGet(() -> of(workshop, tries + 1)));
    }

    private Future<Optional<String>> query(String sql, Tuple parameters) {
        return pool.preparedQuery(sql)
                .execute(parameters)
                .map(rows -> first(rows).map(row -> row.getString("code")));
    }

    private String chance() {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) code.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
        return code.toString();
    }

    private static final String WORKSHOP = "select workshop from join_code where code = $1";

    /** The workshop of a code in its {@link #normal} form, if it is anybody's. */
    public Future<Optional<Id.Workshop>> workshop(String code) {
        // What cannot be a code is not asked for: a zero among its letters is an error to PostgreSQL.
        if (!code.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0))
            return Future.succeededFuture(Optional.empty());
        return pool.preparedQuery(WORKSHOP)
                .execute(Tuple.of(code))
                .map(rows -> first(rows).map(row -> new Id.Workshop(row.getUUID("workshop"))));
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        return rows.iterator().hasNext() ? Optional.of(rows.iterator().next()) : Optional.empty();
    }
}
