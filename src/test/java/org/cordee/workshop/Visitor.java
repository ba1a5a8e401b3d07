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
            if (entity instanceof Entity.Gone gone) forget(gone.id());
            else seen.put(key(entity), entity);
        }
        return this;
    }

    /** What is gone weighs nothing. */
    private void forget(Id id) {
        seen.remove(id);
        seen.keySet().removeIf(key -> key instanceof List<?> counted && counted.contains(id));
    }

    private static Object key(Entity entity) {
        if (entity instanceof Contribution c) return c.id();
        if (entity instanceof DraftEntry e) return e.id();
        if (entity instanceof Cluster c) return c.id();
        if (entity instanceof Objection o) return o.id();
        return List.of(entity.getClass(), among(entity));
    }

    /** What sets it apart from others of its kind; the kind itself, where there is one only. */
    private static Object among(Entity entity) {
        if (entity instanceof Entity.Rubric r) return r.section();
        if (entity instanceof Entity.Voices v) return v.section();
        if (entity instanceof Entity.Turnout t) return t.section();
        if (entity instanceof Entity.Support s) return s.contribution();
        if (entity instanceof Entity.Tally t) return t.of();
        if (entity instanceof Entity.Ratings r) return r.of();
        if (entity instanceof Entity.Recognition r) return r.entry();
        return entity.getClass();
    }

    Map<Object, Entity> sees() {
        return seen;
    }

    <E extends Entity> List<E> all(Class<E> kind) {
        return seen.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
