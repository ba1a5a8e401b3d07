package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordee.restitution.Entries;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Words;

/** What holds of every board. */
final class Soundness {
    private Soundness() {}

    static void holds(Board board) {
        contributionsAreSound(board);
        groupsAreSound(board);
        entriesAreSound(board);
        documentHoldsEveryEntryOnceInOrder(board);
    }

    private static void contributionsAreSound(Board board) {
        List<Contribution> said = Visitor.of(board).all(Contribution.class);
        assertThat(said).hasSize(board.contributionCount());
        Map<Id.Contribution, Contribution> byId = said.stream().collect(Collectors.toMap(Contribution::id, c -> c));
        assertThat(said).allSatisfy(c -> {
            assertThat(c.section()).isNotNull();
            assertThat(c.text()).isNotEmpty().isEqualTo(Words.clean(c.text()));
            assertThat(c.translations()).extracting(Translation::language).doesNotHaveDuplicates();
            assertThat(c.translations()).allSatisfy(t -> {
                assertThat(c.saying().isIn(t.language())).isFalse();
                assertThat(t.words()).isNotEmpty().isEqualTo(Words.clean(t.words()));
            });
            if (c.about().isEmpty()) return;
            boolean challenge = c.section() == Section.CHALLENGES;
            if (!challenge) assertThat(c.section()).isEqualTo(Section.EVIDENCE);
            assertThat(byId.get(c.about().get()).section()).isEqualTo(challenge ? Section.FIELDS : Section.SOLUTIONS);
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
            // In what language a line is said to be is asked about in TonguesTest.
            assertThat(Entries.unmarked(there)).isEqualTo(new SectionBody(section.key(), expected).entries());
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

    private static void groupsAreSound(Board board) {
        Visitor visitor = Visitor.of(board);
        for (Contribution c : visitor.all(Contribution.class)) {
            c.cluster()
                    .ifPresent(id -> assertThat(
                                    board.clusters().find(id).orElseThrow().section())
                            .isEqualTo(c.section()));
            if (c.into().isEmpty()) continue;
            assertThat(c.cluster()).as("a duplicate goes where the other goes").isEmpty();
            Contribution into = board.contributions().find(c.into().get()).orElseThrow();
            assertThat(into.into()).as("no duplicate of a duplicate").isEmpty();
            assertThat(into.section()).isEqualTo(c.section());
        }
    }
}
