package org.cordee.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Trial;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.ReadBack;
import org.cordee.workshop.Id;
import org.cordee.workshop.Origin;
import org.cordee.workshop.Outcome;
import org.cordee.workshop.Placement;
import org.cordee.workshop.Recorded;
import org.cordee.workshop.Role;
import org.cordee.workshop.Saying;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody erased is in no table any more, and the record still tells what happened. */
class ErasedRecordTest {
    private static final Id.Contribution ANNES = new Id.Contribution("annes-contribution-1");
    private static final Id.Contribution BRUNOS = new Id.Contribution("brunos-contribution-1");
    private static final Id.Objection OBJECTION = new Id.Objection("annes-objection-00001");

    private final Vertx vertx = Vertx.vertx();
    private final Id.Workshop workshop = new Id.Workshop(UUID.randomUUID());
    private final Id.Workshop elsewhere = new Id.Workshop(UUID.randomUUID());
    private final List<Recorded> record = new ArrayList<>();
    private Pool pool;
    private Journal journal;

    @BeforeEach
    void open() {
        TestDatabase database = TestDatabase.create();
        pool = database.pool(vertx, 2);
        journal = new PgJournal(database.pool(vertx, 1), pool, vertx.getOrCreateContext());
        new Register(pool)
                .add(new Register.Gathering(
                        new Id.Gathering(UUID.randomUUID()), "RMB", Language.FR, List.of(workshop, elsewhere)))
                .await();
    }

    @AfterEach
    void stop() {
        vertx.close().await();
    }

    private void by(String person, Role role, Event event) {
        int seq = record.size() + 1;
        Id.Command id = new Id.Command("command-%012d".formatted(seq));
        record.add(new Recorded(seq, id, new Id.Person(person), role, Instant.ofEpochSecond(seq), event));
    }

    private static Saying saying(String words) {
        return new Saying(
                words,
                Optional.empty(),
                Optional.of(new Facts(Optional.of("SECRET source"), Optional.empty(), Optional.empty())),
                new Credit(Optional.of("SECRET name"), Optional.empty(), Optional.empty()),
                Optional.of(Language.ES));
    }

    private void happens() {
        by("anne", Role.PARTICIPANT, posted(ANNES, "SECRET words"));
        by("bruno", Role.PARTICIPANT, posted(BRUNOS, "Bruno's words, no secret"));
        by("anne", Role.PARTICIPANT, new Contributed.Edited(ANNES, saying("SECRET other words"), false));
        by(
                "rosa",
                Role.RAPPORTEUR,
                new Contributed.Translated(ANNES, new Translation(Language.FR, "SECRET mots", true)));
        by("rosa", Role.RAPPORTEUR, new Contributed.Translated(BRUNOS, new Translation(Language.FR, "Ses mots", true)));
        by("rosa", Role.RAPPORTEUR, new Contributed.Laid(ANNES, Placement.aside("SECRET reason")));
        by("rosa", Role.RAPPORTEUR, new Contributed.Reported(ANNES, trial("SECRET place")));
        by("anne", Role.PARTICIPANT, new ReadBack.Contested(OBJECTION, Section.STAKES, Optional.empty(), "SECRET no"));
        Outcome kept = new Outcome(Outcome.Kind.KEPT, "SECRET yes");
        by("rosa", Role.RAPPORTEUR, new ReadBack.Answered(OBJECTION, Optional.of(kept)));
        by("anne", Role.PARTICIPANT, new Contributed.Withdrawn(ANNES));
        by("anne", Role.PARTICIPANT, new Event.Erased());
        by("anne", Role.PARTICIPANT, posted(new Id.Contribution("annes-contribution-2"), "What Anne said after"));
    }

    private static Event posted(Id.Contribution id, String words) {
        return new Contributed.Posted(id, Section.SOLUTIONS, saying(words), Origin.TYPED, false, false);
    }

    private static Optional<Trial> trial(String where) {
        return Optional.of(new Trial(Optional.of(where), Optional.empty()));
    }

    /** As pg_dump would: every row of every table, as text. */
    private String dump() {
        StringBuilder dump = new StringBuilder();
        pool.query("select quote_ident(table_name) as t from information_schema.tables where table_schema = 'public'")
                .execute()
                .await()
                .forEach(table -> pool.query("select x::text as r from " + table.getString("t") + " x")
                        .execute()
                        .await()
                        .forEach(row -> dump.append(row.getString("r")).append('\n')));
        return dump.toString();
    }

    @Test
    void no_table_holds_the_words_and_the_record_is_what_it_was_without_them() {
        happens();
        journal.append(workshop, 0, record).await();
        assertThat(dump()).contains("SECRET words", "SECRET mots", "SECRET yes");

        assertThat(journal.forget(workshop).await()).isEqualTo(7);

        assertThat(dump().replace("SECRET source", "").replace("SECRET name", ""))
                .doesNotContain("SECRET")
                .contains("Bruno's words, no secret", "Ses mots", "What Anne said after");
        assertThat(journal.since(workshop, 0).await()).containsExactlyElementsOf(Blanking.of(record));
        assertThat(journal.forget(workshop).await()).as("once").isZero();
    }

    @Test
    void not_only_words_go_but_where_they_come_from_and_as_whom_one_is_quoted() {
        by("anne", Role.PARTICIPANT, posted(ANNES, "SECRET words"));
        by("anne", Role.PARTICIPANT, new Event.Erased());
        journal.append(workshop, 0, record).await();
        journal.forget(workshop).await();
        assertThat(dump()).doesNotContain("SECRET");
    }

    @Test
    void what_could_not_be_forgotten_at_once_is_with_all_of_them() {
        happens();
        journal.append(workshop, 0, record).await();
        journal.append(elsewhere, 0, record).await();
        assertThat(new Erasing(pool).all().await()).isEqualTo(14);
        assertThat(new Erasing(pool).all().await()).isZero();
    }

    @Test
    void forgetting_in_one_workshop_leaves_the_others() {
        happens();
        journal.append(workshop, 0, record).await();
        journal.append(elsewhere, 0, record).await();
        journal.forget(workshop).await();
        assertThat(journal.since(elsewhere, 0).await()).containsExactlyElementsOf(record);
    }

    @Test
    void what_anybody_says_again_after_is_erased_only_when_asked_again() {
        happens();
        journal.append(workshop, 0, record).await();
        journal.forget(workshop).await();
        by("anne", Role.PARTICIPANT, new Event.Erased());
        journal.append(workshop, record.size() - 1, record.subList(record.size() - 1, record.size()))
                .await();
        journal.forget(workshop).await();
        assertThat(dump()).doesNotContain("What Anne said after");
    }
}
