package org.cordee.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.restitution.Section;
import org.cordee.workshop.Event;
import org.cordee.workshop.Id;
import org.cordee.workshop.Recorded;
import org.cordee.workshop.Role;
import org.junit.jupiter.api.Test;

/** What every journal promises. */
abstract class JournalContract {
    /** The journal, and a workshop in it to which nothing has happened. */
    abstract Journal journal();

    abstract Id.Workshop newWorkshop();

    static List<Recorded> events(long after, int count, String command) {
        List<Recorded> events = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Id.Command id = new Id.Command("%s-%010d".formatted(command, after + i));
            events.add(new Recorded(
                    after + i,
                    id,
                    new Id.Person("ann"),
                    Role.PARTICIPANT,
                    Instant.parse("2026-11-23T10:00:00.123456Z").plusSeconds(i),
                    new Event.Contributed.Posted(
                            new Id.Contribution(id.value()), Section.STAKES, "Été « 🧗 » ' \\ \"", Optional.empty())));
        }
        return events;
    }

    @Test
    void what_was_appended_is_read_back_as_it_was_in_order() {
        Id.Workshop workshop = newWorkshop();
        List<Recorded> first = events(0, 3, "first-");
        List<Recorded> then = events(3, 2, "then-");
        journal().append(workshop, 0, first).await();
        journal().append(workshop, 3, then).await();

        assertThat(journal().since(workshop, 0).await()).containsExactlyElementsOf(concat(first, then));
        assertThat(journal().since(workshop, 3).await()).containsExactlyElementsOf(then);
        assertThat(journal().since(workshop, 5).await()).isEmpty();
    }

    private static List<Recorded> concat(List<Recorded> first, List<Recorded> then) {
        List<Recorded> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    @Test
    void whoever_is_behind_is_told_so_and_nothing_of_theirs_is_kept() {
        Id.Workshop workshop = newWorkshop();
        journal().append(workshop, 0, events(0, 2, "first-")).await();

        assertThatThrownBy(() ->
                        journal().append(workshop, 0, events(0, 3, "late--")).await())
                .isInstanceOf(Journal.Behind.class);
        assertThat(journal().since(workshop, 0).await()).containsExactlyElementsOf(events(0, 2, "first-"));
    }

    @Test
    void an_unknown_workshop_has_no_head_and_no_events_and_takes_none() {
        Id.Workshop unknown = new Id.Workshop(UUID.randomUUID());
        assertThat(journal().heads(Set.of(unknown)).await()).isEmpty();
        assertThat(journal().since(unknown, 0).await()).isEmpty();
        assertThatThrownBy(() ->
                        journal().append(unknown, 0, events(0, 1, "lost--")).await())
                .isInstanceOf(Journal.Behind.class);
    }

    @Test
    void heads_are_the_last_seqs() {
        Id.Workshop busy = newWorkshop();
        Id.Workshop quiet = newWorkshop();
        journal().append(busy, 0, events(0, 4, "busy--")).await();
        assertThat(journal().heads(Set.of(busy, quiet)).await()).isEqualTo(Map.of(busy, 4L, quiet, 0L));
    }
}
