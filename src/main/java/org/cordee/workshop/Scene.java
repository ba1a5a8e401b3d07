package org.cordee.workshop;

import java.util.Locale;
import java.util.Optional;

/** What the projector shows. */
public enum Scene {
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

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Scene> ofKey(String key) {
        for (Scene scene : values()) {
            if (scene.key().equals(key)) return Optional.of(scene);
        }
        return Optional.empty();
    }
}
