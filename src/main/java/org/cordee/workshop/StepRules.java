package org.cordee.workshop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.restitution.Section;

/** Beginning a step, opening and closing the workshop or a section, and the agenda. */
final class StepRules {
    static final int MOST_ITEMS = 30;

    private StepRules() {}

    /** Nothing, where the command is none of these. */
    static Optional<Decision> decide(Board board, Command.Leading command) {
        Proceedings held = board.proceedings();
        if (command instanceof Command.Leading.Begin begin) return Optional.of(begin(held, begin));
        if (command instanceof Command.Leading.Open) return Optional.of(open(held));
        if (command instanceof Command.Leading.Close) return Optional.of(close(held));
        if (command instanceof Command.Leading.OpenSection o) return Optional.of(open(held, o.section(), true));
        if (command instanceof Command.Leading.CloseSection c) return Optional.of(open(held, c.section(), false));
        if (command instanceof Command.Leading.SetAgenda agenda) return Optional.of(agree(held.course(), agenda));
        return Optional.empty();
    }

    private static Decision begin(Proceedings held, Command.Leading.Begin begin) {
        int items = held.course().agenda().items().size();
        boolean listed = begin.nth().stream().allMatch(nth -> nth >= 0 && nth < items);
        if (!listed || !isSane(begin.item())) return Decision.refused(Refusal.OUT_OF_RANGE);
        return isHeld(held, begin)
                ? Decision.unchanged()
                : Decision.accepted(new Event.Led.StepBegun(begin.item(), begin.nth()));
    }

    /** In a closed workshop nobody may do anything; that is what closes it. */
    private static boolean isSane(AgendaItem item) {
        boolean possible = item.step() != Step.CLOSED || item.permits().isEmpty();
        return possible && item.length().stream().allMatch(StepRules::isALength);
    }

    /** A second to a day. */
    static boolean isALength(Duration length) {
        return length.compareTo(Duration.ofSeconds(1)) >= 0 && length.compareTo(AgendaItem.LONGEST) <= 0;
    }

    /** All is as it would be if it were begun. One that has a length begins anew: its time does. */
    private static boolean isHeld(Proceedings held, Command.Leading.Begin begin) {
        Entity.Workshop now = held.workshop().orElseThrow();
        AgendaItem item = begin.item();
        return now.step() == item.step()
                && now.permits().equals(item.permits())
                && now.nth().equals(begin.nth())
                && now.scene() == Scene.STEP
                && (item.sections().isEmpty() || item.sections().equals(openSections(held)))
                && item.length().isEmpty()
                && held.course().timer().equals(Timer.NONE);
    }

    private static Set<Section> openSections(Proceedings held) {
        return held.rubrics().keySet().stream().filter(held::isOpen).collect(Collectors.toSet());
    }

    private static Decision open(Proceedings held) {
        boolean contributing =
                held.workshop().orElseThrow().step() == Step.CONTRIBUTE && held.permits(Permission.CONTRIBUTE);
        return contributing ? Decision.unchanged() : Decision.accepted(new Event.Led.Opened());
    }

    private static Decision close(Proceedings held) {
        return held.isOpen() ? Decision.accepted(new Event.Led.Closed()) : Decision.unchanged();
    }

    private static Decision open(Proceedings held, Section section, boolean open) {
        if (held.isOpen(section) == open) return Decision.unchanged();
        return Decision.accepted(open ? new Event.Led.SectionOpened(section) : new Event.Led.SectionClosed(section));
    }

    private static Decision agree(Course course, Command.Leading.SetAgenda agenda) {
        List<AgendaItem> items = agenda.items();
        if (course.agenda().items().equals(items)) return Decision.unchanged();
        if (course.agenda().seq() > agenda.base()) return Decision.refused(Refusal.CHANGED_MEANWHILE);
        if (items.size() > MOST_ITEMS) return Decision.refused(Refusal.TOO_MANY);
        if (!items.stream().allMatch(StepRules::isSane)) return Decision.refused(Refusal.OUT_OF_RANGE);
        return Decision.accepted(new Event.Led.AgendaSet(items));
    }
}
