package org.cordee.web;

import java.time.Instant;
import java.util.List;
import org.cordee.restitution.Section;
import org.cordee.workshop.Board;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.DraftEntry;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Signature;
import org.cordee.workshop.Step;
import org.cordee.workshop.Timer;

/** What an organiser sees of a workshop from afar. */
record Glance(Board board, List<Entity> entities) {
    static Glance at(Board board) {
        return new Glance(board, board.since(0));
    }

    private <T> List<T> all(Class<T> kind) {
        return entities.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Timer timer() {
        return all(Entity.Clock.class).stream()
                .map(Entity.Clock::timer)
                .findFirst()
                .orElse(Timer.NONE);
    }

    int saidSince(Instant then) {
        return (int) all(Contribution.class).stream()
                .filter(said -> said.at().isAfter(then))
                .count();
    }

    Views.OfSection of(Section section) {
        return new Views.OfSection(
                section.key(),
                (int) all(Contribution.class).stream()
                        .filter(said -> said.section() == section)
                        .count(),
                (int) all(DraftEntry.class).stream()
                        .filter(entry -> entry.position().section() == section)
                        .count());
    }

    Views.State restitution() {
        var signatures = all(Entity.Signatures.class).stream().findFirst();
        List<Signature> versions = signatures.map(Entity.Signatures::versions).orElse(List.of());
        boolean signed = signatures.filter(Entity.Signatures::standing).isPresent();
        Integer version =
                versions.isEmpty() ? null : versions.get(versions.size() - 1).version();
        return new Views.State(signed ? "signed" : unsigned(), version);
    }

    private String unsigned() {
        if (board.entryCount() == 0) return "empty";
        boolean isReadBack = board.workshop()
                .filter(workshop -> workshop.step() == Step.READ_BACK)
                .isPresent();
        return isReadBack ? "read-back" : "draft";
    }
}
