package org.cordee.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.cordee.journal.Register;
import org.cordee.journal.TestDatabase;
import org.cordee.restitution.Language;
import org.cordee.workshop.Actor;
import org.cordee.workshop.Id;
import org.cordee.workshop.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The doors: links, codes and tokens, on a real database. */
class DoorsTest {
    private static final byte[] KEY = new byte[32];
    private static final UUID ORIGIN = new UUID(1, 1);
    private static Vertx vertx;
    private static Pool pool;
    private static Register register;
    private static Links links;
    private static JoinCodes codes;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        pool = TestDatabase.create().pool(vertx, 4);
        register = new Register(pool);
        links = new Links(pool, KEY);
        codes = new JoinCodes(pool, 6);
    }

    @AfterAll
    static void stop() {
        vertx.close().await();
    }

    private static Id.Workshop newWorkshop() {
        Id.Workshop workshop = new Id.Workshop(UUID.randomUUID());
        Id.Gathering gathering = new Id.Gathering(UUID.randomUUID());
        register.add(new Register.Gathering(gathering, "RMB", Language.FR, List.of(workshop)))
                .await();
        return workshop;
    }

    private static Doorkeeper doorkeeper(Clock clock) {
        return new Doorkeeper(links, codes, new Tokens(vertx, KEY, ORIGIN, clock));
    }

    @Test
    void a_link_carries_128_bits_and_is_the_same_whenever_it_is_shown_and_its_secret_is_nowhere_stored() {
        Id.Workshop workshop = newWorkshop();
        Links.Link link = links.current(Role.FACILITATOR, workshop).await();

        assertThat(link.secret()).matches("[A-Za-z0-9_-]{22}");
        assertThat(new Links(pool, KEY).current(Role.FACILITATOR, workshop).await())
                .isEqualTo(link);
        assertThat(links.bySecret(link.secret()).await()).contains(link);
        assertThat(links.bySecret("A".repeat(22)).await()).isEmpty();
        String stored = pool.query("select encode(digest, 'escape') || id::text as all from link")
                .execute()
                .map(rows -> rows.iterator().next().getString("all"))
                .await();
        assertThat(stored).doesNotContain(link.secret());
        assertThat(new Links(pool, new byte[] {1}).bySecret(link.secret()).await())
                .get()
                .as("of another key it is another link")
                .isNotEqualTo(link);
    }

    @Test
    void a_link_made_anew_takes_the_place_of_the_old_one() {
        Id.Workshop workshop = newWorkshop();
        Links.Link old = links.current(Role.RAPPORTEUR, workshop).await();
        Links.Link fresh = links.make(Role.RAPPORTEUR, workshop).await();
        assertThat(fresh).isNotEqualTo(old);
        assertThat(links.current(Role.RAPPORTEUR, workshop).await()).isEqualTo(fresh);
    }

    @Test
    void the_organisers_link_is_always_the_same() {
        assertThat(links.organiser().await()).isEqualTo(links.organiser().await());
        assertThat(links.organiser().await().workshop()).isEmpty();
    }

    @Test
    void codes_are_of_letters_that_look_like_no_other_and_each_workshop_has_its_own() {
        Set<String> all = new HashSet<>();
        IntStream.range(0, 40).forEach(i -> all.add(codes.of(newWorkshop()).await()));
        assertThat(all).hasSize(40).allMatch(code -> code.matches("[2-9A-HJKMNP-Z]{6}"));
        Id.Workshop workshop = newWorkshop();
        assertThat(codes.of(workshop).await()).isEqualTo(codes.of(workshop).await());
        assertThat(codes.workshop(codes.of(workshop).await()).await()).contains(workshop);
        assertThat(new JoinCodes(pool, 8).of(newWorkshop()).await()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({"abc def, ABCDEF", " a-b c\u00a0d–ef , ABCDEF", "ABCDEF, ABCDEF"})
    void what_is_typed_is_forgiven(String typed, String code) {
        assertThat(JoinCodes.normal(typed)).isEqualTo(code);
    }

    @Test
    void a_seat_speaks_for_its_person_in_its_workshop_and_in_no_other() {
        Id.Workshop workshop = newWorkshop();
        Doorkeeper doorkeeper = doorkeeper(Clock.systemUTC());
        Doorkeeper.Seat seat =
                doorkeeper.byCode(codes.of(workshop).await()).await().orElseThrow();
        Actor actor = doorkeeper.actor(seat.token().token(), Optional.empty()).await();

        assertThat(actor)
                .isEqualTo(new Actor(
                        seat.person(), Role.PARTICIPANT, workshop, seat.link().id()));
        assertThat(doorkeeper.actor(seat.token().token(), Optional.of(workshop)).await())
                .isEqualTo(actor);
        assertThatThrownBy(() -> doorkeeper
                        .actor(seat.token().token(), Optional.of(newWorkshop()))
                        .await())
                .isInstanceOf(NotAdmitted.class);
        assertThat(doorkeeper
                        .byCode(codes.of(workshop).await())
                        .await()
                        .orElseThrow()
                        .person())
                .as("whoever comes is somebody else")
                .isNotEqualTo(seat.person());
    }

    @Test
    void the_organiser_speaks_in_every_workshop_that_is_named() {
        Doorkeeper doorkeeper = doorkeeper(Clock.systemUTC());
        String token = doorkeeper
                .bySecret(links.organiser().await().secret())
                .await()
                .orElseThrow()
                .token()
                .token();
        Id.Workshop workshop = newWorkshop();
        assertThat(doorkeeper.actor(token, Optional.of(workshop)).await().role())
                .isEqualTo(Role.ORGANISER);
        assertThatThrownBy(() -> doorkeeper.actor(token, Optional.empty()).await())
                .isInstanceOf(NotAdmitted.class);
    }

    @Test
    void a_token_ends_after_seven_days() {
        Instant longAgo = Instant.now().minus(Tokens.GOOD_FOR).minusSeconds(60);
        Links.Link link = links.current(Role.FACILITATOR, newWorkshop()).await();
        String old = doorkeeper(Clock.fixed(longAgo, ZoneOffset.UTC))
                .bySecret(link.secret())
                .await()
                .orElseThrow()
                .token()
                .token();
        assertThatThrownBy(() -> doorkeeper(Clock.systemUTC()).holder(old).await())
                .isInstanceOf(NotAdmitted.class);
    }

    @Test
    void credit_refills_by_its_clock_and_what_is_given_back_counts() {
        AtomicLong nanos = new AtomicLong();
        Bucket bucket = new Bucket(2, 10, new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        });
        assertThat(bucket.take()).isTrue();
        assertThat(bucket.take()).isTrue();
        assertThat(bucket.take()).isFalse();
        assertThat(bucket.takeOrWaitMs()).isBetween(90L, 110L);
        bucket.giveBack();
        assertThat(bucket.take()).isTrue();
        assertThat(bucket.isFull()).isFalse();
        nanos.addAndGet(Duration.ofMillis(100).toNanos());
        assertThat(bucket.takeOrWaitMs()).isZero();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(bucket.isFull()).isTrue();
    }
}
