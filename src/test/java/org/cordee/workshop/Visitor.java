package org.cordee.workshop;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.restitution.Section;

/** A client as the protocol describes it: entities by key, replaced when they come again, removed by tombstones. */
public final class Visitor {
    private final Map<Object, Entity> seen = new HashMap<>();
    private final boolean seesTallies;

    private Visitor(boolean seesTallies) {
        this.seesTallies = seesTallies;
    }

    static Visitor of(Board board) {
        return ofStaff().shown(board.since(0));
    }

    /** They see tallies before the room does. */
    public static Visitor ofStaff() {
        return new Visitor(true);
    }

    public static Visitor ofTheRoom() {
        return new Visitor(false);
    }

    public Visitor shown(List<Entity> changes) {
        for (Entity entity : changes) {
            if (entity instanceof Entity.Gone gone) forget(gone.id());
            else seen.put(key(entity), entity);
        }
        if (!seesTallies) forgetTallies();
        return this;
    }

    /** What is gone weighs nothing. */
    private void forget(Id id) {
        seen.remove(id);
        seen.keySet().removeIf(key -> key instanceof List<?> counted && counted.contains(id));
    }

    /** Of what stands where tallies are not revealed. */
    private void forgetTallies() {
        Set<Section> revealed = all(Entity.Rubric.class).stream()
                .filter(Entity.Rubric::revealed)
                .map(Entity.Rubric::section)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
        seen.values()
                .removeIf(entity -> weighed(entity)
                        .filter(id -> !revealed.contains(sectionOf(id)))
                        .isPresent());
    }

    private static Optional<Id.Votable> weighed(Entity entity) {
        if (entity instanceof Entity.Tally t) return Optional.of(t.of());
        return entity instanceof Entity.Ratings r ? Optional.of(r.of()) : Optional.empty();
    }

    private Section sectionOf(Id.Votable id) {
        Entity there = seen.get(id);
        return there instanceof Cluster c ? c.section() : ((Contribution) there).section();
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

    public Map<Object, Entity> sees() {
        return seen;
    }

    <E extends Entity> List<E> all(Class<E> kind) {
        return seen.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
