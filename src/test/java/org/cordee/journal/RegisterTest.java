package org.cordee.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.restitution.Language;
import org.cordee.workshop.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private final Vertx vertx = Vertx.vertx();
    private Pool pool;
    private Register register;

    @BeforeEach
    void open() {
        pool = TestDatabase.create().pool(vertx, 4);
        register = new Register(pool);
    }

    @AfterEach
    void stop() {
        vertx.close().await();
    }

    private static Id.Workshop workshop() {
        return new Id.Workshop(UUID.randomUUID());
    }

    private static Register.Gathering gathering(String name, Language language, Id.Workshop... workshops) {
        return new Register.Gathering(new Id.Gathering(UUID.randomUUID()), name, language, List.of(workshops));
    }

    @Test
    void a_gathering_is_read_back_with_its_workshops_in_their_order() {
        Register.Gathering made = gathering("RMB « 2017 »", Language.FR, workshop(), workshop(), workshop());
        register.add(made).await();
        assertThat(register.gathering(made.id()).await()).contains(made);
    }

    @Test
    void gatherings_stand_in_the_order_they_were_made_with_workshops_or_without() {
        Register.Gathering first = gathering("first", Language.FR);
        Register.Gathering then = gathering("then", Language.EN, workshop());
        register.add(first).await();
        register.add(then).await();
        assertThat(register.gatherings().await()).containsExactly(first, then);
    }

    @Test
    void workshops_added_at_once_each_get_a_place_after_those_there() {
        Id.Workshop before = workshop();
        Register.Gathering made = gathering("RMB", Language.FR, before);
        register.add(made).await();
        List<Id.Workshop> added = new ArrayList<>();
        List<Future<Void>> adding = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            added.add(workshop());
            adding.add(register.add(made.id(), added.get(i)));
        }
        Future.all(adding).await();

        List<Id.Workshop> all =
                register.gathering(made.id()).await().orElseThrow().workshops();
        assertThat(all).hasSize(13).startsWith(before).containsAll(added);
    }

    @Test
    void a_workshop_knows_its_gathering_and_a_stranger_has_none() {
        Id.Workshop known = workshop();
        Register.Gathering made = gathering("RMB", Language.FR, known);
        register.add(made).await();
        assertThat(register.gatheringOf(known).await()).contains(made.id());
        assertThat(register.gatheringOf(workshop()).await()).isEmpty();
        assertThat(register.gathering(new Id.Gathering(UUID.randomUUID())).await())
                .isEmpty();
    }

    @Test
    void a_gathering_is_made_whole_or_not_at_all() {
        Id.Workshop taken = workshop();
        register.add(gathering("first", Language.FR, taken)).await();
        Register.Gathering refused = gathering("second", Language.FR, workshop(), taken);
        assertThatThrownBy(() -> register.add(refused).await()).hasMessageContaining("workshop");
        assertThat(register.gathering(refused.id()).await()).isEmpty();
    }

    @Test
    void a_workshop_cannot_be_added_to_a_gathering_that_is_not_there() {
        Id.Workshop lost = workshop();
        assertThatThrownBy(() ->
                        register.add(new Id.Gathering(UUID.randomUUID()), lost).await())
                .hasMessageContaining("gathering");
        assertThat(register.gatheringOf(lost).await()).isEmpty();
    }

    @Test
    void an_installation_keeps_its_origin_and_its_key_and_shares_them_with_none() {
        Register.Installation here = register.installation().await();
        assertThat(here.signingKey().length()).isEqualTo(32);
        assertThat(register.installation().await()).isEqualTo(here);

        Register.Installation there = new Register(TestDatabase.create().pool(vertx, 1))
                .installation()
                .await();
        assertThat(there.origin()).isNotEqualTo(here.origin());
        assertThat(there.signingKey()).isNotEqualTo(here.signingKey());
    }
}
