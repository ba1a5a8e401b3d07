package org.cordee.workshop;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * All that a board tells, by what it is about, as if it had happened at no particular time. What was never counted, quoted
 * or dismissed is not told: it is as if it were told that there is none.
 */
final class Told {
    private static final Set<String> COUNTS = Set.of("count", "dots", "people");

    private Told() {}

    static Map<Object, Entity> by(Board board) {
        Map<Object, Entity> told = new HashMap<>();
        Visitor.of(board).sees().forEach((key, entity) -> {
            if (!isNothing(entity)) told.put(key, (Entity) timeless((Record) entity));
        });
        return told;
    }

    private static boolean isNothing(Entity entity) {
        if (entity instanceof Entity.Closing closing) return closing.words().isEmpty();
        if (entity instanceof Entity.Dismissed dismissed)
            return dismissed.proposals().isEmpty();
        return Arrays.stream(entity.getClass().getRecordComponents())
                .anyMatch(
                        c -> COUNTS.contains(c.getName()) && valueOf(c, entity).equals(0));
    }

    private static Record timeless(Record entity) {
        RecordComponent[] components = entity.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(c -> c.getName().equals("seq") ? (Object) 0L : valueOf(c, entity))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return entity.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object valueOf(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
