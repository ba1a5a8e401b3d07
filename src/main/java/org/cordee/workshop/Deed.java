package org.cordee.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/** What one command changed, in order: enough to take it back, and to see whether somebody went on since. */
record Deed(Id.Command command, PMap<Trace<?>, Change<?>> changes) {
    static Deed begun(Id.Command command) {
        return new Deed(command, OrderedPMap.empty());
    }

    /** With what one more event of the command is about to change. */
    Deed touching(List<Trace<?>> traces, Board before) {
        PMap<Trace<?>, Change<?>> all = changes;
        for (Trace<?> trace : traces) {
            if (!all.containsKey(trace)) all = all.plus(trace, Change.begun(trace, before));
        }
        return new Deed(command, all);
    }

    /** It is done, and left the board so. */
    Deed leaving(Board after) {
        PMap<Trace<?>, Change<?>> all = changes;
        for (Change<?> change : changes.values()) all = all.plus(change.of(), change.leaving(after));
        return new Deed(command, all);
    }

    /** The deed that takes this one back: what is to stand is what stood. */
    Deed turned() {
        PMap<Trace<?>, Change<?>> turned = OrderedPMap.empty();
        for (Change<?> change : lastFirst()) turned = turned.plus(change.of(), change.turned());
        return new Deed(command, turned);
    }

    /** Whether something was said with it of what somebody said. */
    boolean remarksOn(Predicate<Id> such) {
        return changes.keySet().stream()
                .anyMatch(trace -> trace instanceof Remark<?> remark && such.test(remark.about()));
    }

    boolean stands(Board now) {
        return changes.values().stream().allMatch(c -> c.stands(now));
    }

    List<Change<?>> lastFirst() {
        List<Change<?>> all = new ArrayList<>(changes.values());
        Collections.reverse(all);
        return all;
    }
}
