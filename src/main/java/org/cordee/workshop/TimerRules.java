package org.cordee.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The clock of a step, by the server's time. */
final class TimerRules {
    private TimerRules() {}

    /** Nothing, where the command is none of these. */
    static Optional<Decision> decide(Board board, Instant now, Command.Leading command) {
        Timer timer = board.proceedings().course().timer();
        if (command instanceof Command.Leading.StartTimer start) return Optional.of(start(timer, now, start.length()));
        if (command instanceof Command.Leading.AddTime add) return Optional.of(add(timer, now, add.more()));
        if (command instanceof Command.Leading.PauseTimer) return Optional.of(set(timer, paused(timer, now)));
        if (command instanceof Command.Leading.ResumeTimer) return Optional.of(set(timer, resumed(timer, now)));
        if (command instanceof Command.Leading.StopTimer) return Optional.of(set(timer, Timer.NONE));
        return Optional.empty();
    }

    private static Decision start(Timer timer, Instant now, Duration length) {
        if (!StepRules.isALength(length)) return Decision.refused(Refusal.OUT_OF_RANGE);
        return set(timer, Timer.until(now.plus(length)));
    }

    private static Decision add(Timer timer, Instant now, Duration more) {
        boolean bearable = more.compareTo(AgendaItem.LONGEST.negated()) >= 0 && more.compareTo(AgendaItem.LONGEST) <= 0;
        if (!bearable) return Decision.refused(Refusal.OUT_OF_RANGE);
        Duration before = left(timer, now);
        Duration after = more.isNegative() && before.compareTo(more.negated()) < 0 ? Duration.ZERO : before.plus(more);
        if (after.compareTo(AgendaItem.LONGEST) > 0) return Decision.refused(Refusal.OUT_OF_RANGE);
        if (after.equals(before)) return Decision.unchanged();
        return set(timer, timer.left().isPresent() ? Timer.paused(after) : Timer.until(now.plus(after)));
    }

    /** Of one that has run out, as of none, nothing is left: more time counts from now. */
    private static Duration left(Timer timer, Instant now) {
        return timer.left()
                .or(() -> timer.ends().filter(now::isBefore).map(ends -> Duration.between(now, ends)))
                .orElse(Duration.ZERO);
    }

    /** What is left is kept as it was read, in whole seconds: a second that has begun is there still. */
    private static Timer paused(Timer timer, Instant now) {
        Duration left = left(timer, now);
        boolean runs = timer.ends().isPresent() && !left.isZero();
        return runs
                ? Timer.paused(Duration.ofSeconds(left.plusNanos(999_999_999).toSeconds()))
                : timer;
    }

    private static Timer resumed(Timer timer, Instant now) {
        return timer.left().map(left -> Timer.until(now.plus(left))).orElse(timer);
    }

    private static Decision set(Timer before, Timer after) {
        return before.equals(after) ? Decision.unchanged() : Decision.accepted(new Event.Led.TimerSet(after));
    }
}
