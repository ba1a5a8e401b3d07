package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Keyed;

/** What the projector shows. */
public enum Scene implements Keyed {
    /** What belongs to the step. */
    STEP,
    /** Fields by challenges. */
    TABLE,
    /** Fields of action on their two axes, impact and feasibility. */
    AXES,
    /** The signed text, cut to three minutes. */
    BRIEF,
    /** How the workshop went, from its record. */
    TIME_LAPSE;

    public static Optional<Scene> ofKey(String key) {
        return Keyed.find(values(), key);
    }
}
