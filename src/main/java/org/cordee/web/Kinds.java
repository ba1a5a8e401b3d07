package org.cordee.web;

import java.util.Locale;
import java.util.Optional;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.Grouped;
import org.cordee.workshop.Event.Led;
import org.cordee.workshop.Event.ReadBack;
import org.cordee.workshop.Outcome;
import org.cordee.workshop.Step;

/** The names of deeds, as pages know them: each has words under {@code lead.kind.NAME}. */
final class Kinds {
    private Kinds() {}

    /** As the event is called, unless it takes something back. */
    static String of(Event event) {
        if (event instanceof Led.Veiled e) return e.veiled() ? "veiled" : "unveiled";
        if (event instanceof Led.TalliesRevealed e) return e.revealed() ? "tallies-revealed" : "tallies-concealed";
        if (event instanceof Led.Claimed e) return e.name().isPresent() ? "claimed" : "released";
        if (event instanceof Contributed.Approved e) return e.approved() ? "approved" : "held-again";
        if (event instanceof Contributed.Clustered e) return e.cluster().isPresent() ? "clustered" : "unclustered";
        if (event instanceof Grouped.ProposalDismissed e)
            return e.dismissed() ? "proposal-dismissed" : "proposal-allowed";
        if (event instanceof ReadBack.Answered e) return e.outcome().isPresent() ? "answered" : "unanswered";
        return event.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** The step begun, the scene shown, where something was laid, what was answered. */
    static Optional<String> detail(Event event) {
        if (event instanceof Led.Opened) return Optional.of(Step.CONTRIBUTE.key());
        if (event instanceof Led.Closed) return Optional.of(Step.CLOSED.key());
        if (event instanceof Led.StepBegun e) return Optional.of(e.item().step().key());
        if (event instanceof Led.Shown e) return Optional.of(e.scene().key());
        if (event instanceof Contributed.Laid e)
            return Optional.of(e.placement().kind().key());
        if (event instanceof ReadBack.Answered e)
            return e.outcome().map(Outcome::kind).map(Outcome.Kind::key);
        if (event instanceof Contributed.Translated e)
            return Optional.of(e.translation().language().tag());
        if (event instanceof Contributed.TranslationTakenAway e)
            return Optional.of(e.language().tag());
        return Optional.empty();
    }
}
