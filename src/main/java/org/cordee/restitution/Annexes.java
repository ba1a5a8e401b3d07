package org.cordee.restitution;

import java.util.List;

/**
 * What stands behind a restitution: every contribution, in the order they were made, and how many took part.
 *
 * @param people how many different people contributed
 * @param withdrawn how many contributions their authors took back
 */
public record Annexes(List<Voice> voices, int people, int withdrawn) {
    /** Of a restitution that nobody was heard for, such as one that was read from a file. */
    public static final Annexes NONE = new Annexes(List.of(), 0, 0);

    public Annexes {
        voices = List.copyOf(voices);
    }

    /** Without what was hidden from the room. */
    public Annexes asTheRoomSees() {
        return new Annexes(voices.stream().filter(v -> !v.hidden()).toList(), people, withdrawn);
    }
}
