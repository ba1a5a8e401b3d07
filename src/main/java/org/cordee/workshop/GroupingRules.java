package org.cordee.workshop;

/** Bringing together what was said: clusters, and duplicates. */
final class GroupingRules {
    private GroupingRules() {}

    static Decision decide(Board board, Asked asked, Command.Grouping command) {
        throw new AssertionError("no rule for " + command.getClass());
    }
}
