package org.cordee.workshop;

import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * A workshop in which everybody asked everything by chance, for the properties of what lies above.
 *
 * @param boards as it stood at each seq, from 0
 */
public record Histories(List<Recorded> recorded, List<Board> boards) {
    public static Arbitrary<Histories> any() {
        return Chances.steps(120).map(steps -> {
            Sitting sitting = RoomByChance.played(steps);
            return new Histories(List.copyOf(sitting.recorded), List.copyOf(sitting.boards));
        });
    }
}
