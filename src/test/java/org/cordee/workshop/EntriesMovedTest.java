package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.RAPPORTEUR;
import static org.cordee.workshop.Sitting.spot;
import static org.cordee.workshop.Sitting.text;

import java.util.Arrays;
import java.util.List;
import org.cordee.restitution.Form;
import org.cordee.restitution.Section;
import org.junit.jupiter.api.Test;

/** Where entries stand, and what goes along when they move or are dropped. */
class EntriesMovedTest {
    private static final Section STAKES = Section.STAKES;

    private final Sitting sitting = Sitting.opened();

    @Test
    void there_are_four_levels_of_sub_entries() {
        Id.Entry[] chain = chain(STAKES, 5);
        sitting.refuses("misplaced", RAPPORTEUR, put(spot(STAKES, chain[4], null)));

        Id.Entry[] pair = chain(STAKES, 2);
        sitting.refuses("misplaced", RAPPORTEUR, new Command.Writing.Move(pair[0], spot(STAKES, chain[3], null)));
        sitting.must(RAPPORTEUR, new Command.Writing.Move(pair[0], spot(STAKES, chain[2], null)));
        assertThat(sitting.board().draft().depth(pair[1])).isEqualTo(4);
    }

    @Test
    void moving_an_entry_within_its_section_touches_it_alone() {
        Id.Entry[] chain = chain(STAKES, 3);
        Id.Entry last = sitting.put(spot(STAKES, null, chain[0]), "Dernier");
        long before = sitting.board().seq();
        sitting.must(RAPPORTEUR, new Command.Writing.Move(chain[0], spot(STAKES, null, last)));

        assertThat(outline()).containsExactly("Dernier", "Niveau 0", " Niveau 1", "  Niveau 2");
        assertThat(sitting.board().since(before)).containsExactly(sitting.entry(chain[0]));
    }

    @Test
    void moving_an_entry_to_another_section_takes_its_sub_entries_along() {
        Id.Entry[] chain = chain(STAKES, 3);
        long before = sitting.board().seq();
        sitting.must(RAPPORTEUR, new Command.Writing.Move(chain[0], spot(Section.FIELDS, null, null)));

        assertThat(outline()).isEmpty();
        assertThat(chain)
                .allSatisfy(
                        id -> assertThat(sitting.entry(id).position().section()).isEqualTo(Section.FIELDS));
        assertThat(sitting.board().since(before)).hasSize(3);
    }

    @Test
    void an_entry_moves_neither_under_nor_after_itself_nor_to_nowhere() {
        Id.Entry[] chain = chain(STAKES, 3);
        sitting.refuses("misplaced", RAPPORTEUR, new Command.Writing.Move(chain[0], spot(STAKES, chain[0], null)));
        sitting.refuses("misplaced", RAPPORTEUR, new Command.Writing.Move(chain[0], spot(STAKES, chain[2], null)));
        sitting.refuses("misplaced", RAPPORTEUR, new Command.Writing.Move(chain[0], spot(STAKES, null, chain[0])));
        sitting.refuses("misplaced", RAPPORTEUR, new Command.Writing.Move(chain[0], spot(STAKES, null, chain[1])));
        sitting.refuses(
                "no-such-entry", RAPPORTEUR, new Command.Writing.Move(new Id.Entry("never"), spot(STAKES, null, null)));
    }

    @Test
    void moving_an_entry_to_where_it_stands_changes_nothing() {
        Id.Entry first = sitting.put(STAKES, null, "Un");
        Id.Entry second = sitting.put(spot(STAKES, null, first), "Deux");
        sitting.leavesAsItIs(RAPPORTEUR, new Command.Writing.Move(first, spot(STAKES, null, null)));
        sitting.leavesAsItIs(RAPPORTEUR, new Command.Writing.Move(second, spot(STAKES, null, first)));
        sitting.must(RAPPORTEUR, new Command.Writing.Move(second, spot(STAKES, null, null)));
        assertThat(outline()).containsExactly("Deux", "Un");
    }

    @Test
    void dropping_an_entry_drops_what_stands_under_it_each_with_its_tombstone() {
        Id.Entry[] chain = chain(STAKES, 3);
        Id.Entry beside = sitting.put(STAKES, null, "À côté");
        long before = sitting.board().seq();
        sitting.must(RAPPORTEUR, new Command.Writing.Drop(chain[0]));

        assertThat(outline()).containsExactly("À côté");
        assertThat(sitting.board().since(before))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(chain)
                        .map(id -> (Entity) new Entity.Gone(before + 1, id, Entity.Why.DROPPED))
                        .toList());
        sitting.refuses("no-such-entry", RAPPORTEUR, new Command.Writing.Drop(chain[1]));
        sitting.refuses("misplaced", RAPPORTEUR, put(spot(STAKES, chain[0], null)));
        sitting.must(RAPPORTEUR, new Command.Writing.Drop(beside));
    }

    /** As many bullets as asked, each under the one before. */
    private Id.Entry[] chain(Section section, int length) {
        Id.Entry[] chain = new Id.Entry[length];
        for (int i = 0; i < length; i++) chain[i] = sitting.put(section, i == 0 ? null : chain[i - 1], "Niveau " + i);
        return chain;
    }

    private List<String> outline() {
        return Outline.of(sitting.board().restitution().sections().get(STAKES).entries());
    }

    private static Command put(Spot spot) {
        return new Command.Writing.Put(spot, Form.BULLET, text("Un point"), List.of());
    }
}
