package org.cordee.web;

import org.cordee.access.Doorkeeper;
import org.cordee.live.Gatherings;

/** In whose name something is made. */
final class By {
    private By() {}

    static Gatherings.By organiser(Doorkeeper.Holder organiser) {
        return new Gatherings.By(organiser.person(), organiser.link().id());
    }
}
