package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Keyed;

/** What participants may do at a moment. */
public enum Permission implements Keyed {
    /** Post, edit, withdraw. */
    CONTRIBUTE,
    /** Say 'moi aussi'. */
    SUPPORT,
    /** Give dots and rate. */
    VOTE,
    /** Recognise lines of the restitution, or object to them. */
    RECOGNISE;

    public static Optional<Permission> ofKey(String key) {
        return Keyed.find(values(), key);
    }
}
