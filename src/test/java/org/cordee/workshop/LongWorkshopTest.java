package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordee.restitution.Form;
import org.cordee.restitution.Section;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.Written;
import org.junit.jupiter.api.Test;

/** A workshop of 10,000 events is read from its record at once. */
class LongWorkshopTest {
    private static final int PEOPLE = 300;
    private static final int CONTRIBUTIONS = 4_000;
    private static final int ENTRIES = 1_500;

    private final List<Recorded> recorded = new ArrayList<>(Sitting.opened().recorded);

    @Test
    void it_is_folded_in_less_than_two_seconds() {
        aLongDay();
        assertThat(recorded).hasSizeGreaterThan(10_000);
        long before = cpuTime();
        Board board = folded();
        Duration taken = Duration.ofNanos(cpuTime() - before);

        assertThat(board.contributionCount()).isEqualTo(CONTRIBUTIONS);
        assertThat(board.entryCount()).isEqualTo(ENTRIES);
        assertThat(taken).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void what_can_be_undone_holds_no_board() {
        aLongDay();
        assertThat(heldBy(folded().deeds())).noneMatch(Board.class::isInstance).noneMatch(Parts.class::isInstance);
    }

    /** Time of this thread alone: what else the machine does makes no difference. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Board folded() {
        Board board = Board.EMPTY;
        for (Recorded next : recorded) board = board.apply(next);
        return board;
    }

    private void aLongDay() {
        for (int i = 0; i < CONTRIBUTIONS; i++)
            happens(
                    person(i),
                    new Contributed.Posted(
                            said(i), section(i), "Contribution " + i, Optional.<Id.Contribution>empty()));
        for (int i = 0; i < CONTRIBUTIONS / 2; i++) happens(person(i + 7), new Event.Weighed.Supported(said(i)));
        for (int i = 0; i < CONTRIBUTIONS / 4; i++) happens(person(i + 9), new Event.Weighed.DotGiven(said(i)));
        Optional<Place> last = Optional.empty();
        for (int i = 0; i < ENTRIES; i++) {
            Place place = Place.between(last, Optional.empty());
            last = Optional.of(place);
            Position position = new Position(section(i), Optional.empty(), place);
            happens(
                    Sitting.RAPPORTEUR,
                    new Written.EntryPut(written(i), position, Form.BULLET, Sitting.text("Ligne"), List.of(said(i))));
        }
        for (int i = 0; i < ENTRIES; i++) {
            happens(
                    Sitting.RAPPORTEUR,
                    new Written.EntryRewritten(written(i), Form.BULLET, Sitting.text("Mieux"), List.of(said(i))));
            happens(Sitting.FACILITATOR, new Contributed.Hidden(said(i)));
        }
    }

    private void happens(Actor actor, Event event) {
        long seq = recorded.size() + 1;
        recorded.add(new Recorded(
                seq,
                new Id.Command("long-day-%012d".formatted(seq)),
                actor.person(),
                actor.role(),
                Instant.ofEpochMilli(seq),
                event));
    }

    private static Actor person(int n) {
        return Sitting.actor("person" + n % PEOPLE, Role.PARTICIPANT);
    }

    private static Section section(int n) {
        return Section.values()[n % Section.values().length];
    }

    private static Id.Contribution said(int n) {
        return new Id.Contribution("said-%012d".formatted(n));
    }

    private static Id.Entry written(int n) {
        return new Id.Entry("written-%012d".formatted(n));
    }

    /** All that can be reached from it, as far as it is ours or of the collections. */
    private static Set<Object> heldBy(Object root) {
        Set<Object> held = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> next = new ArrayDeque<>(List.of(root));
        while (!next.isEmpty()) {
            Object one = next.pop();
            if (!isOurs(one.getClass()) || !held.add(one)) continue;
            for (Class<?> type = one.getClass(); type != null; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) reached(field, one).ifPresent(next::push);
            }
        }
        return held;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.cordee.") || type.getName().startsWith("org.pcollections.");
    }

    private static Optional<Object> reached(Field field, Object of) {
        if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) return Optional.empty();
        if (!isOurs(field.getDeclaringClass())) return Optional.empty();
        try {
            field.setAccessible(true);
            Object there = field.get(of);
            return there instanceof Optional<?> maybe ? maybe.map(o -> o) : Optional.ofNullable(there);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
