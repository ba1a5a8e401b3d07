package org.cordee.workshop;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * By which command each who erased their words did so last: nothing that they sent before is let in after.
 *
 * @param seq of the last erasing of all; 0 for none
 */
public record Erasings(PMap<Id.Person, Id.Command> commands, long seq) {
    static final Erasings NONE = new Erasings(HashTreePMap.empty(), 0);

    public Optional<Id.Command> lastOf(Id.Person person) {
        return Optional.ofNullable(commands.get(person));
    }

    Erasings plus(Recorded erased) {
        return new Erasings(commands.plus(erased.by(), erased.command()), erased.seq());
    }
}
