package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Section;

/** Whether this is the moment for something that the room may do. */
final class Now {
    private Now() {}

    /** Why the room may not, as the step stands; nothing if it may. */
    static Optional<Refusal> forbids(Board board, Permission permission) {
        if (!board.isOpen()) return Optional.of(Refusal.WORKSHOP_CLOSED);
        return board.proceedings().permits(permission) ? Optional.empty() : Optional.of(Refusal.NOT_NOW);
    }

    /** Or because the section is closed. */
    static Optional<Refusal> forbids(Board board, Permission permission, Section section) {
        return forbids(board, permission)
                .or(() -> board.proceedings().isOpen(section) ? Optional.empty() : Optional.of(Refusal.SECTION_CLOSED));
    }
}
