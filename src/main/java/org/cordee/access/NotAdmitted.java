package org.cordee.access;

/** The token is missing, bad or at its end, or not for this workshop. Which, is nobody's business but the log's. */
public final class NotAdmitted extends RuntimeException {
    public NotAdmitted() {
        super("not admitted", null, false, false);
    }
}
