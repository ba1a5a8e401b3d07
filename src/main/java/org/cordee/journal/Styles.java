package org.cordee.journal;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.cordee.workshop.Id;

/** The house style of each gathering, as it was given. */
public final class Styles {
    private static final Collector<Row, ?, List<Kept>> KEPT = Collectors.mapping(Styles::kept, Collectors.toList());

    private final Pool pool;

    public Styles(Pool pool) {
        this.pool = pool;
    }

    /** @param revision 0 where nothing was ever given; grows with each change */
    public record Kept(Optional<Buffer> reference, Optional<String> accent, Optional<Buffer> logo, long revision) {
        public static final Kept NONE = new Kept(Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    private static final String FIND = "select reference, accent, logo, revision from house_style where gathering = $1";

    public Future<Kept> of(Id.Gathering gathering) {
        return pool.preparedQuery(FIND)
                .collecting(KEPT)
                .execute(Tuple.of(gathering.value()))
                .map(result -> result.value().stream().findFirst().orElse(Kept.NONE));
    }

    private static Kept kept(Row row) {
        return new Kept(
                Optional.ofNullable(row.getBuffer("reference")),
                Optional.ofNullable(row.getString("accent")),
                Optional.ofNullable(row.getBuffer("logo")),
                row.getLong("revision"));
    }

    private static final String KEEP = """
            insert into house_style as s (gathering, reference, accent, logo) values ($1, $2, $3, $4)
            on conflict (gathering) do update
            set reference = excluded.reference, accent = excluded.accent, logo = excluded.logo, revision = s.revision + 1
            """;

    /** Keeps all of it; of two at the same moment, the later. */
    public Future<Void> keep(Id.Gathering gathering, Kept style) {
        return pool.preparedQuery(KEEP)
                .execute(Tuple.of(
                        gathering.value(),
                        style.reference().orElse(null),
                        style.accent().orElse(null),
                        style.logo().orElse(null)))
                .mapEmpty();
    }
}
