package org.cordee.access;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cordee.workshop.Id;
import org.cordee.workshop.Role;
import org.jspecify.annotations.Nullable;

/**
 * Capability links, and the QR on the wall, which is one too. Whether a link was withdrawn is the workshop's board's word:
 * what stands here is only which link is for what.
 */
public final class Links {
    private static final Id.Link ORGANISER = new Id.Link(new UUID(0, 0));

    private final Pool pool;
    private final Secrets secrets;
    private final Map<Id.Link, Link> known = new ConcurrentHashMap<>();

    public Links(Pool pool, byte[] signingKey) {
        this.pool = pool;
        this.secrets = new Secrets(signingKey);
    }

    /** What a link is for, and the secret it carries. Without a workshop it is the organiser's, good for all of them. */
    public record Link(Id.Link id, Role role, Optional<Id.Workshop> workshop, String secret) {}

    private static final String ADD =
            "insert into link (id, role, workshop, digest) values ($1, $2, $3, $4) on conflict (id) do nothing";

    /** A new link; those made before it for the same role and workshop are good until they are withdrawn. */
    public Future<Link> make(Role role, Id.Workshop workshop) {
        return add(new Id.Link(UUID.randomUUID()), role, workshop.value());
    }

    /** The organiser's link of this installation: always the same. */
    public Future<Link> organiser() {
        return add(ORGANISER, Role.ORGANISER, null);
    }

    private Future<Link> add(Id.Link id, Role role, @Nullable UUID workshop) {
        String secret = secrets.of(id.value());
        Link link = new Link(id, role, Optional.ofNullable(workshop).map(Id.Workshop::new), secret);
        return pool.preparedQuery(ADD)
                .execute(Tuple.of(id.value(), role.key(), workshop, Buffer.buffer(Secrets.digest(secret))))
                .map(link);
    }

    private static final String CURRENT =
            "select id, role, workshop from link where workshop = $1 and role = $2 order by made_at desc, id limit 1";

    /** The newest link of a role in a workshop; made if there is none yet. */
    public Future<Link> current(Role role, Id.Workshop workshop) {
        return pool.preparedQuery(CURRENT)
                .execute(Tuple.of(workshop.value(), role.key()))
                .map(this::first)
                .compose(found -> found.map(Future::succeededFuture).orElseGet(() -> make(role, workshop)));
    }

    private static final String BY_SECRET = "select id, role, workshop from link where digest = $1";

    public Future<Optional<Link>> bySecret(String secret) {
        return pool.preparedQuery(BY_SECRET)
                .execute(Tuple.of(Buffer.buffer(Secrets.digest(secret))))
                .map(this::first);
    }

    private static final String BY_ID = "select id, role, workshop from link where id = $1";

    /** What a link is for never changes, so it is asked once. */
    Future<Optional<Link>> byId(Id.Link id) {
        Link already = known.get(id);
        if (already != null) return Future.succeededFuture(Optional.of(already));
        return pool.preparedQuery(BY_ID)
                .execute(Tuple.of(id.value()))
                .map(this::first)
                .onSuccess(found -> found.ifPresent(link -> known.put(id, link)));
    }

    private Optional<Link> first(RowSet<Row> rows) {
        return rows.iterator().hasNext() ? Optional.of(link(rows.iterator().next())) : Optional.empty();
    }

    private Link link(Row row) {
        return new Link(
                new Id.Link(row.getUUID("id")),
                Role.ofKey(row.getString("role")),
                Optional.ofNullable(row.getUUID("workshop")).map(Id.Workshop::new),
                secrets.of(row.getUUID("id")));
    }
}
