package org.cordee.restitution;

import java.util.Locale;
import java.util.Optional;

/** One of a few that are called by a key: on the wire, in the record, in files. */
public interface Keyed {
    /** Its name in the code. */
    String name();

    /** Its name everywhere else: the same in small letters, where it has no other. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of them that is called so. */
    static <K extends Keyed> Optional<K> find(K[] all, String key) {
        for (K one : all) {
            if (one.key().equals(key)) return Optional.of(one);
        }
        return Optional.empty();
    }
}
