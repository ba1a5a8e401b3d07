package org.cordee.workshop;

import java.util.Locale;
import java.util.Optional;

/** What participants may do at a moment. */
public enum Permission {
    /** Post, edit, withdraw. */
    CONTRIBUTE,
    /** Say 'moi aussi'. */
    SUPPORT,
    /** Give dots and rate. */
    VOTE,
    /** Recognise lines of the restitution, or object to them. */
    RECOGNISE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Permission> ofKey(String key) {
        for (Permission permission : values()) {
            if (permission.key().equals(key)) return Optional.of(permission);
        }
        return Optional.empty();
    }
}
