package org.cordee.workshop;

import java.time.Duration;

/**
 * How a workshop is held, as its facilitator has set it.
 *
 * @param premoderated what participants post waits until the facilitator lets it through
 * @param pause how long one person must wait between two posts; zero for not at all
 * @param dots how many dots each person has for each section
 * @param stacking whether one person may give several dots to one thing
 */
public record Customs(boolean premoderated, Duration pause, int dots, boolean stacking) {
    static final Customs USUAL = new Customs(false, Duration.ZERO, 3, false);
    static final int MOST_DOTS = 50;
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
}
