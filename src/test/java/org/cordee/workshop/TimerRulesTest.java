package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.FACILITATOR;

import java.time.Duration;
import java.time.Instant;
import org.cordee.workshop.Command.Leading.AddTime;
import org.cordee.workshop.Command.Leading.PauseTimer;
import org.cordee.workshop.Command.Leading.ResumeTimer;
import org.cordee.workshop.Command.Leading.StartTimer;
import org.cordee.workshop.Command.Leading.StopTimer;
import org.junit.jupiter.api.Test;

class TimerRulesTest {
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

    private final Sitting sitting = Sitting.opened();

    @Test
    void a_timer_ends_after_its_length() {
        asks(TEN, new StartTimer(minutes(5)));
        assertThat(timer()).isEqualTo(Timer.until(TEN.plus(minutes(5))));
        asks(TEN.plusSeconds(10), new StartTimer(minutes(1)));
        assertThat(timer()).isEqualTo(Timer.until(TEN.plusSeconds(70)));
    }

    @Test
    void a_length_is_of_a_second_to_a_day() {
        refuses(TEN, new StartTimer(Duration.ZERO));
        refuses(TEN, new StartTimer(Duration.ofHours(24).plusSeconds(1)));
        refuses(TEN, new StartTimer(Duration.ofSeconds(Long.MIN_VALUE)));
        asks(TEN, new StartTimer(Duration.ofSeconds(1)));
        asks(TEN, new StartTimer(Duration.ofHours(24)));
    }

    @Test
    void more_time_is_added_to_what_is_left_also_while_it_is_paused() {
        asks(TEN, new StartTimer(minutes(5)));
        asks(TEN.plusSeconds(60), new AddTime(minutes(1)));
        assertThat(timer()).isEqualTo(Timer.until(TEN.plus(minutes(6))));
        asks(TEN.plusSeconds(60), new PauseTimer());
        asks(TEN.plusSeconds(600), new AddTime(minutes(5)));
        assertThat(timer()).isEqualTo(Timer.paused(minutes(10)));
    }

    @Test
    void more_time_for_one_that_has_run_out_or_for_none_counts_from_now() {
        asks(TEN, new AddTime(minutes(1)));
        assertThat(timer()).isEqualTo(Timer.until(TEN.plus(minutes(1))));
        asks(TEN.plusSeconds(90), new AddTime(minutes(5)));
        assertThat(timer()).isEqualTo(Timer.until(TEN.plusSeconds(90).plus(minutes(5))));
    }

    @Test
    void less_time_leaves_none_at_the_least() {
        leavesAsItIs(TEN, new AddTime(minutes(-1)));
        asks(TEN, new StartTimer(minutes(5)));
        asks(TEN, new AddTime(minutes(-1)));
        assertThat(timer()).isEqualTo(Timer.until(TEN.plus(minutes(4))));
        asks(TEN.plusSeconds(60), new AddTime(minutes(-10)));
        assertThat(timer()).isEqualTo(Timer.until(TEN.plusSeconds(60)));
        leavesAsItIs(TEN.plusSeconds(90), new AddTime(minutes(-1)));

        asks(TEN, new StartTimer(minutes(5)));
        asks(TEN, new PauseTimer());
        asks(TEN, new AddTime(minutes(-10)));
        assertThat(timer()).isEqualTo(Timer.paused(Duration.ZERO));
    }

    @Test
    void no_more_than_a_day_is_added_and_no_more_is_left() {
        asks(TEN, new StartTimer(Duration.ofHours(24)));
        refuses(TEN, new AddTime(Duration.ofSeconds(1)));
        for (long seconds : new long[] {Long.MIN_VALUE, Long.MAX_VALUE, 86_401, -86_401})
            refuses(TEN, new AddTime(Duration.ofSeconds(seconds)));
        leavesAsItIs(TEN, new AddTime(Duration.ZERO));
    }

    @Test
    void a_pause_keeps_what_is_left_to_the_second_and_it_goes_on_from_there() {
        asks(TEN, new StartTimer(minutes(5)));
        asks(TEN.plusMillis(60_400), new PauseTimer());
        assertThat(timer()).isEqualTo(Timer.paused(Duration.ofSeconds(240)));
        leavesAsItIs(TEN.plusSeconds(100), new PauseTimer());
        asks(TEN.plusSeconds(600), new ResumeTimer());
        assertThat(timer()).isEqualTo(Timer.until(TEN.plusSeconds(840)));
        leavesAsItIs(TEN.plusSeconds(601), new ResumeTimer());
    }

    @Test
    void one_that_has_run_out_or_was_never_started_is_neither_paused_nor_resumed() {
        leavesAsItIs(TEN, new PauseTimer());
        leavesAsItIs(TEN, new ResumeTimer());
        leavesAsItIs(TEN, new StopTimer());
        asks(TEN, new StartTimer(minutes(5)));
        leavesAsItIs(TEN.plusSeconds(300), new PauseTimer());
        leavesAsItIs(TEN.plusSeconds(301), new ResumeTimer());
        asks(TEN.plusSeconds(302), new StopTimer());
        assertThat(timer()).isEqualTo(Timer.NONE);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private Timer timer() {
        return sitting.board().proceedings().course().timer();
    }

    private void asks(Instant at, Command command) {
        Decision decision = sitting.askAt(at, FACILITATOR, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class).isNotEqualTo(Decision.unchanged());
    }

    private void leavesAsItIs(Instant at, Command command) {
        assertThat(sitting.askAt(at, FACILITATOR, command)).isEqualTo(Decision.unchanged());
    }

    private void refuses(Instant at, Command command) {
        assertThat(sitting.askAt(at, FACILITATOR, command)).isEqualTo(Decision.refused(Refusal.OUT_OF_RANGE));
    }
}
