package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Words;

/** What holds of a workshop whatever is asked of it, by whomever, in whatever order. */
class RulesProperties {
    @Property(tries = 150)
    void a_board_is_sound_after_every_step(@ForAll("steps") List<Chance> steps) {
        Sitting sitting = Sitting.opened();
        for (Chance step : steps) {
            take(sitting, step);
            contributionsAreSound(sitting.board());
            entriesAreSound(sitting.board());
            documentHoldsEveryEntryOnceInOrder(sitting.board());
        }
    }

    @Property(tries = 150)
    void what_is_refused_changes_nothing_and_what_is_repeated_gets_its_first_seq(@ForAll("steps") List<Chance> steps) {
        Sitting sitting = Sitting.opened();
        for (Chance step : steps) {
            Board before = sitting.board();
            Command command = step.command(sitting);
            Actor actor = step.actor(sitting, command);
            String id = sitting.freshId();
            Decision decision = sitting.ask(id, actor, command);
            boolean changed =
                    decision instanceof Decision.Accepted a && !a.events().isEmpty();
            assertThat(sitting.board() == before).isEqualTo(!changed);
            if (!changed) continue;
            assertThat(sitting.ask(id, actor, command)).isEqualTo(new Decision.Repeated(before.seq() + 1));
            assertThat(sitting.ask(id, Sitting.actor("stranger", actor.role()), command))
                    .isEqualTo(new Decision.Refused(Refusal.ID_TAKEN));
        }
    }

    @Property(tries = 100)
    void whatever_a_visitor_saw_last_what_changed_since_brings_them_here(@ForAll("steps") List<Chance> steps) {
        Sitting sitting = played(steps);
        Map<Object, Entity> now = Visitor.of(sitting.board()).sees();
        for (Board then : sitting.boards) {
            List<Entity> since = sitting.board().since(then.seq());
            assertThat(Visitor.of(then).shown(since).sees()).isEqualTo(now);
            assertThat(since).isSortedAccordingTo(Comparator.comparingLong(Entity::seq));
            assertThat(since)
                    .allMatch(e ->
                            e.seq() > then.seq() && e.seq() <= sitting.board().seq());
        }
    }

    @Property(tries = 100)
    void the_same_events_give_the_same_board(@ForAll("steps") List<Chance> steps) {
        Sitting sitting = played(steps);
        Board again = Board.EMPTY;
        for (Recorded recorded : sitting.recorded) again = again.apply(recorded);

        assertThat(again.since(0)).isEqualTo(sitting.board().since(0));
        assertThat(again.since(1)).isEqualTo(sitting.board().since(1));
        assertThat(again.restitution()).isEqualTo(sitting.board().restitution());
        for (Recorded recorded : sitting.recorded) {
            assertThat(again.applied(recorded.command()))
                    .isEqualTo(sitting.board().applied(recorded.command()));
            assertThat(again.applied(recorded.command())).isPresent();
        }
        for (Actor actor : List.of(Sitting.ANNE, Sitting.BRUNO, Sitting.RAPPORTEUR))
            assertThat(again.admits(actor)).isEqualTo(sitting.board().admits(actor));
    }

    @Property(tries = 100)
    void moving_an_entry_touches_it_alone_or_with_what_is_under_it_where_the_section_changes(
            @ForAll("steps") List<Chance> steps) {
        Sitting sitting = Sitting.opened();
        for (Chance step : steps) {
            Board before = sitting.board();
            take(sitting, step);
            if (sitting.board() == before) continue;
            Event last = sitting.recorded.get(sitting.recorded.size() - 1).event();
            if (!(last instanceof Event.Written.EntryMoved moved)) continue;
            Section from =
                    before.draft().find(moved.entry()).orElseThrow().position().section();
            Set<Id> expected = new HashSet<>(Set.of(moved.entry()));
            if (from != moved.position().section())
                before.draft().below(moved.entry()).forEach(e -> expected.add(e.id()));
            assertThat(sitting.board().since(before.seq()))
                    .allMatch(DraftEntry.class::isInstance)
                    .extracting(e -> (Id) ((DraftEntry) e).id())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static void contributionsAreSound(Board board) {
        List<Contribution> said = Visitor.of(board).all(Contribution.class);
        assertThat(said).hasSize(board.contributionCount());
        Map<Id.Contribution, Contribution> byId = said.stream().collect(Collectors.toMap(Contribution::id, c -> c));
        assertThat(said).allSatisfy(c -> {
            assertThat(c.section()).isNotNull();
            assertThat(c.text()).isNotEmpty().isEqualTo(Words.clean(c.text()));
            if (c.about().isEmpty()) return;
            assertThat(c.section()).isIn(Section.CHALLENGES, Section.EVIDENCE);
            assertThat(byId.get(c.about().get()).section())
                    .isEqualTo(c.section() == Section.CHALLENGES ? Section.FIELDS : Section.SOLUTIONS);
        });
    }

    private static void entriesAreSound(Board board) {
        List<DraftEntry> entries = Visitor.of(board).all(DraftEntry.class);
        assertThat(entries).hasSize(board.entryCount());
        Map<Id.Entry, DraftEntry> byId = entries.stream().collect(Collectors.toMap(DraftEntry::id, e -> e));
        assertThat(new HashSet<>(entries.stream().map(DraftEntry::position).toList()))
                .hasSameSizeAs(entries);
        assertThat(entries).allSatisfy(e -> {
            assertThat(e.sources()).doesNotHaveDuplicates();
            assertThat(e.sources()).allMatch(s -> board.contributions().find(s).isPresent());
            int above = 0;
            for (DraftEntry at = e; at.position().parent().isPresent(); above++) {
                DraftEntry parent = byId.get(at.position().parent().get());
                assertThat(above).as("levels, no circle").isLessThan(Spots.DEEPEST);
                assertThat(parent.form()).isEqualTo(Form.BULLET);
                assertThat(parent.position().section()).isEqualTo(at.position().section());
                at = parent;
            }
        });
    }

    private static void documentHoldsEveryEntryOnceInOrder(Board board) {
        List<DraftEntry> entries = Visitor.of(board).all(DraftEntry.class);
        for (Section section : Section.values()) {
            List<Entry> there = board.restitution().sections().get(section).entries();
            // A line that continues nothing becomes a paragraph in the document.
            List<Entry> expected = expected(entries, section, Optional.empty());
            assertThat(there).isEqualTo(new SectionBody(section.key(), expected).entries());
        }
        long held = board.restitution().sections().values().stream()
                .mapToLong(body -> Outline.of(body.entries()).size())
                .sum();
        assertThat(held).isEqualTo(entries.size());
    }

    /** As the protocol orders them: by place, compared as plain strings. */
    private static List<Entry> expected(List<DraftEntry> entries, Section section, Optional<Id.Entry> parent) {
        return entries.stream()
                .filter(e -> e.position().section() == section
                        && e.position().parent().equals(parent))
                .sorted(Comparator.comparing(e -> e.position().place().key()))
                .map(e -> new Entry(
                        e.form(),
                        e.text(),
                        expected(entries, section, Optional.of(e.id())),
                        e.sources().stream().map(Id.Contribution::value).toList()))
                .toList();
    }

    private static Sitting played(List<Chance> steps) {
        Sitting sitting = Sitting.opened();
        for (Chance step : steps) take(sitting, step);
        return sitting;
    }

    private static void take(Sitting sitting, Chance step) {
        Command command = step.command(sitting);
        sitting.ask(step.actor(sitting, command), command);
    }

    @Provide
    Arbitrary<List<Chance>> steps() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 10_000).withoutEdgeCases();
        Arbitrary<String> words = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of("Un", "deux", "« trois »", " e\u0301", "\u202Eq")),
                Tuple.of(1, Arbitraries.of("", " ", "a".repeat(501), "a".repeat(2_001))));
        return Combinators.combine(number, number, number, number, number, words)
                .as(Chance::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(120);
    }
}
