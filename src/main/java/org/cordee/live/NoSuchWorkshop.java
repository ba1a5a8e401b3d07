package org.cordee.live;

import org.cordee.workshop.Id;

/** Nobody ever made this workshop, or it is gone. */
public final class NoSuchWorkshop extends RuntimeException {
    NoSuchWorkshop(Id.Workshop workshop) {
        super("there is no workshop " + workshop, null, false, false);
    }
}
