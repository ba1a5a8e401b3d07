package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;

/** What holds of what is made of the room's words, and of what it approves. */
class AssentProperties extends RoomByChance {
    @Property(tries = 60)
    void a_recognition_counts_for_the_wording_it_was_given_to(@ForAll("steps") List<Chance> steps) {
        each(steps, sitting -> {
            Map<Id.Entry, Map<Id.Person, Object>> given = new HashMap<>();
            for (int i = 0; i < sitting.recorded.size(); i++) {
                Recorded r = sitting.recorded.get(i);
                if (r.event() instanceof Event.Erased) given.values().forEach(of -> of.remove(r.by()));
                if (!(r.event() instanceof Event.ReadBack.Recognised e)) continue;
                Map<Id.Person, Object> of = given.computeIfAbsent(e.entry(), x -> new HashMap<>());
                if (e.recognised())
                    of.put(
                            r.by(),
                            sitting.boards
                                    .get(i)
                                    .draft()
                                    .find(e.entry())
                                    .orElseThrow()
                                    .text());
                else of.remove(r.by());
            }
            assertThat(Visitor.of(sitting.board()).all(Entity.Recognition.class))
                    .allSatisfy(recognition -> {
                        Object now = sitting.entry(recognition.entry()).text();
                        assertThat((long) recognition.count())
                                .isEqualTo(given.get(recognition.entry()).values().stream()
                                        .filter(now::equals)
                                        .count());
                    });
        });
    }

    @Property(tries = 60)
    void every_contribution_has_one_fate_and_those_that_are_open_are_counted(@ForAll("steps") List<Chance> steps) {
        each(steps, sitting -> {
            Board board = sitting.board();
            int open = 0;
            for (Contribution c : board.contributions().said().values()) {
                Fate fate = board.fate(c.id()).orElseThrow();
                Id.Contribution original = c.into().orElse(c.id());
                Set<Id.Entry> own = naming(board, c.id());
                Set<Id.Entry> in = own.isEmpty() ? naming(board, original) : own;
                Placement placement = sitting.contribution(original).placement();
                boolean isUsed = fate.equals(new Fate.Used(in)) && !in.isEmpty();
                boolean isParked = fate.equals(new Fate.Parked()) && placement.equals(Placement.PARKED);
                boolean isAside = fate instanceof Fate.Aside a && placement.equals(Placement.aside(a.reason()));
                boolean isOpen = fate.equals(new Fate.Open()) && placement.equals(Placement.OPEN);
                assertThat(Stream.of(isUsed, isParked, isAside, isOpen).filter(b -> b))
                        .hasSize(1);
                assertThat(isUsed).isEqualTo(!in.isEmpty());
                if (isOpen && c.isSeen()) open++;
            }
            assertThat(board.unplaced()).isEqualTo(open);
        });
    }

    private static Set<Id.Entry> naming(Board board, Id.Contribution source) {
        return board.draft().entries().values().stream()
                .filter(e -> e.sources().contains(source))
                .map(DraftEntry::id)
                .collect(Collectors.toSet());
    }

    @Property(tries = 60)
    void frozen_means_frozen(@ForAll("steps") List<Chance> steps) {
        Sitting sitting = begun();
        for (Chance step : steps) {
            Board before = sitting.board();
            take(sitting, step);
            for (Board board : sitting.boards.subList((int) before.seq(), sitting.boards.size())) {
                if (before.assent().isSigned() && board.assent().isSigned())
                    assertThat(withoutSources(board.restitution())).isEqualTo(withoutSources(before.restitution()));
            }
        }
    }

    /** Sources can be erased from under a signed line; and the language that it is said to be in is theirs. */
    private static Restitution withoutSources(Restitution document) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        document.unmarked()
                .sections()
                .forEach((section, body) ->
                        sections.put(section, new SectionBody(body.title(), withoutSources(body.entries()))));
        return document.unmarked().withSections(sections);
    }

    private static List<Entry> withoutSources(List<Entry> entries) {
        return entries.stream()
                .map(e -> new Entry(e.form(), e.text(), withoutSources(e.entries()), List.of()))
                .toList();
    }
}
