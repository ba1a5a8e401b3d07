package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cordee.workshop.Id;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final Id.Workshop WORKSHOP = new Id.Workshop(new UUID(0, 1));

    private final Watch watch = new Watch();
    private final Checks checks = new Checks(watch);

    /** A clock that goes when it is told to. */
    private static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-11-26T18:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    private Checks.Phone phone(String name, Checks.Line line) {
        return new Checks.Phone(name, watch.instant(), line, 12, 0, true);
    }

    @Test
    void a_phone_is_seen_by_who_looks_on_and_by_nobody_else() {
        String secret = checks.of(WORKSHOP).secret();
        assertThat(checks.came(secret, phone("one", Checks.Line.OPEN))).isEqualTo(Checks.Heard.SEEN);
        assertThat(checks.came("another", phone("two", Checks.Line.OPEN))).isEqualTo(Checks.Heard.NOBODY_LOOKS);
        assertThat(checks.of(WORKSHOP).phones()).extracting(Checks.Phone::phone).containsExactly("one");
        Checks.Check other = checks.of(new Id.Workshop(new UUID(0, 2)));
        assertThat(other.phones()).isEmpty();
        assertThat(other.secret()).isNotEqualTo(secret).matches("[2-9a-z]{10}");
    }

    @Test
    void a_phone_that_knows_more_than_before_stands_there_once_and_first() {
        String secret = checks.of(WORKSHOP).secret();
        checks.came(secret, phone("one", Checks.Line.TRYING));
        checks.came(secret, phone("two", Checks.Line.OPEN));
        checks.came(secret, phone("one", Checks.Line.SHUT));
        assertThat(checks.of(WORKSHOP).phones())
                .extracting(Checks.Phone::phone, Checks.Phone::socket)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("one", Checks.Line.SHUT),
                        org.assertj.core.groups.Tuple.tuple("two", Checks.Line.OPEN));
    }

    @Test
    void no_more_than_the_last_twenty_are_kept() {
        String secret = checks.of(WORKSHOP).secret();
        for (int i = 0; i < 50; i++) checks.came(secret, phone("phone" + i, Checks.Line.OPEN));
        assertThat(checks.of(WORKSHOP).phones())
                .hasSize(Checks.MOST_PHONES)
                .first()
                .extracting(Checks.Phone::phone)
                .isEqualTo("phone49");
    }

    @Test
    void a_check_that_is_looked_at_lasts_and_one_that_is_not_is_forgotten_with_its_phones() {
        String secret = checks.of(WORKSHOP).secret();
        checks.came(secret, phone("one", Checks.Line.OPEN));
        watch.pass(Checks.KEPT);
        assertThat(checks.of(WORKSHOP).phones()).as("looked at in time").hasSize(1);
        watch.pass(Checks.KEPT.plusMillis(1));
        assertThat(checks.came(secret, phone("two", Checks.Line.OPEN))).isEqualTo(Checks.Heard.NOBODY_LOOKS);
        assertThat(checks.of(WORKSHOP).phones()).isEmpty();
        assertThat(checks.of(WORKSHOP).secret()).isNotEqualTo(secret);
    }

    @Test
    void who_floods_one_check_shuts_nobody_out_of_another() {
        String flooded = checks.of(WORKSHOP).secret();
        String other = checks.of(new Id.Workshop(new UUID(0, 2))).secret();
        int many = 10 * Checks.REPORTS_IN_ADVANCE;
        assertThat(IntStream.range(0, many).mapToObj(i -> checks.came(flooded, phone("p" + i, Checks.Line.OPEN))))
                .startsWith(Checks.Heard.SEEN)
                .contains(Checks.Heard.TOO_FAST);
        for (int i = 0; i < many; i++) checks.came("guess" + i, phone("guesser", Checks.Line.OPEN));
        assertThat(checks.of(WORKSHOP).reports())
                .as("looked at once more, the credit is the same")
                .isSameAs(checks.of(WORKSHOP).reports());
        assertThat(checks.came(other, phone("one", Checks.Line.OPEN))).isEqualTo(Checks.Heard.SEEN);
    }

    @Test
    void of_too_many_the_one_looked_at_longest_ago_gives_way() {
        String first = checks.of(WORKSHOP).secret();
        String second = checks.of(new Id.Workshop(new UUID(1, 0))).secret();
        for (int i = 2; i < Checks.MOST_CHECKS; i++) checks.of(new Id.Workshop(new UUID(1, i)));
        checks.of(WORKSHOP);
        checks.of(new Id.Workshop(new UUID(2, 0)));
        assertThat(checks.came(first, phone("one", Checks.Line.OPEN))).isEqualTo(Checks.Heard.SEEN);
        assertThat(checks.came(second, phone("one", Checks.Line.OPEN))).isEqualTo(Checks.Heard.NOBODY_LOOKS);
    }
}
