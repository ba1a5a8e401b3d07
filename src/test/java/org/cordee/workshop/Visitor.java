package org.cordee.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A client as the protocol describes it: entities by key, replaced when they come again, removed by tombstones. */
final class Visitor {
    private final Map<Object, Entity> seen = new HashMap<>();

    static Visitor of(Board board) {
        return new Visitor().shown(board.since(0));
    }

    Visitor shown(List<Entity> changes) {
        for (Entity entity : changes) {
            if (entity instanceof Entity.Gone gone) seen.remove(gone.id());
            else seen.put(key(entity), entity);
        }
        return this;
    }

    private static Object key(Entity entity) {
        if (entity instanceof Contribution c) return c.id();
        if (entity instanceof DraftEntry e) return e.id();
        if (entity instanceof Entity.Rubric r) return r.section();
        return entity.getClass();
    }

    Map<Object, Entity> sees() {
        return seen;
    }

    <E extends Entity> List<E> all(Class<E> kind) {
        return seen.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
