package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.BRUNO;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.RAPPORTEUR;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Writing.Claim;
import org.cordee.workshop.Command.Writing.Drop;
import org.cordee.workshop.Command.Writing.Lay;
import org.junit.jupiter.api.Test;

class FateRulesTest {
    private final Sitting sitting = Sitting.opened();
    private final Id.Contribution water = sitting.post(ANNE, Section.FIELDS, "L'eau");
    private final Id.Contribution waters = sitting.post(BRUNO, Section.FIELDS, "Les eaux");
    private final Id.Contribution never = new Id.Contribution("never");

    @Test
    void what_is_in_no_line_is_open_parked_or_set_aside_with_a_reason() {
        assertThat(fate(water)).isEqualTo(new Fate.Open());
        assertThat(sitting.board().unplaced()).isEqualTo(2);
        lay(Placement.PARKED, water, water);
        assertThat(fate(water)).isEqualTo(new Fate.Parked());
        lay(Placement.aside(" Hors\nsujet "), water, waters);
        assertThat(fate(water)).isEqualTo(new Fate.Aside("Hors sujet"));
        assertThat(sitting.board().unplaced()).isZero();
        lay(Placement.OPEN, water);
        assertThat(fate(water)).isEqualTo(new Fate.Open());
        assertThat(sitting.board().unplaced()).isEqualTo(1);
        assertThat(sitting.board().fate(never)).isEmpty();
    }

    @Test
    void laying_again_changes_nothing_and_those_alone_that_change_are_told() {
        lay(Placement.PARKED, water);
        long before = sitting.board().seq();
        lay(Placement.PARKED, water, waters);
        assertThat(sitting.board().seq()).isEqualTo(before + 1);
        sitting.leavesAsItIs(RAPPORTEUR, new Lay(List.of(water, waters), Placement.PARKED));
    }

    @Test
    void what_is_laid_is_there_and_its_reason_says_something() {
        refusesToLay("no-such-contribution", Placement.PARKED, water, never);
        refusesToLay("empty", Placement.aside(" "), water);
        refusesToLay("too-long", Placement.aside("a".repeat(501)), water);
        lay(Placement.aside("a".repeat(500)), water);
        sitting.refuses("too-many", RAPPORTEUR, new Lay(Collections.nCopies(201, water), Placement.PARKED));
        sitting.refuses("not-yours-to-ask", FACILITATOR, new Lay(List.of(water), Placement.PARKED));
    }

    @Test
    void what_is_among_the_sources_of_a_line_is_used_whatever_else_was_decided() {
        lay(Placement.PARKED, water);
        Id.Entry one = sitting.put(Section.FIELDS, null, "Un", water);
        Id.Entry two = sitting.put(Section.FIELDS, null, "Deux", water);
        assertThat(fate(water)).isEqualTo(new Fate.Used(Set.of(one, two)));
        sitting.must(RAPPORTEUR, new Drop(one));
        sitting.must(RAPPORTEUR, new Drop(two));
        assertThat(fate(water)).isEqualTo(new Fate.Parked());
    }

    @Test
    void a_duplicate_shares_the_fate_of_what_it_repeats() {
        sitting.must(FACILITATOR, new Command.Grouping.Merge(waters, water));
        lay(Placement.PARKED, waters);
        assertThat(fate(water)).isEqualTo(new Fate.Parked());
        assertThat(fate(waters)).isEqualTo(new Fate.Parked());
        Id.Entry one = sitting.put(Section.FIELDS, null, "Un", water);
        assertThat(fate(waters)).isEqualTo(new Fate.Used(Set.of(one)));
        sitting.must(FACILITATOR, new Command.Grouping.Separate(waters));
        assertThat(fate(waters)).isEqualTo(new Fate.Open());
    }

    @Test
    void a_line_that_names_a_duplicate_outright_uses_it_alone() {
        sitting.must(FACILITATOR, new Command.Grouping.Merge(waters, water));
        Id.Entry one = sitting.put(Section.FIELDS, null, "Un", waters);
        assertThat(fate(waters)).isEqualTo(new Fate.Used(Set.of(one)));
        assertThat(fate(water)).isEqualTo(new Fate.Open());
    }

    @Test
    void what_the_room_does_not_see_waits_for_nobody() {
        sitting.must(FACILITATOR, new Command.Leading.Hide(water));
        assertThat(sitting.board().unplaced()).isEqualTo(1);
    }

    @Test
    void a_section_is_claimed_under_a_name_and_by_another_and_released() {
        claim(" Awa ");
        sitting.leavesAsItIs(RAPPORTEUR, new Claim(Section.STAKES, Optional.of("Awa")));
        assertThat(writer()).contains("Awa");
        claim("Rosa");
        assertThat(writer()).contains("Rosa");
        sitting.must(RAPPORTEUR, new Claim(Section.STAKES, Optional.empty()));
        sitting.leavesAsItIs(RAPPORTEUR, new Claim(Section.STAKES, Optional.empty()));
        assertThat(writer()).isEmpty();
        sitting.refuses("empty", RAPPORTEUR, new Claim(Section.STAKES, Optional.of(" ")));
        sitting.refuses("too-long", RAPPORTEUR, new Claim(Section.STAKES, Optional.of("a".repeat(201))));
    }

    private void lay(Placement placement, Id.Contribution... contributions) {
        sitting.must(RAPPORTEUR, new Lay(List.of(contributions), placement));
    }

    private void refusesToLay(String code, Placement placement, Id.Contribution... contributions) {
        sitting.refuses(code, RAPPORTEUR, new Lay(List.of(contributions), placement));
    }

    private Fate fate(Id.Contribution id) {
        return sitting.board().fate(id).orElseThrow();
    }

    private void claim(String name) {
        sitting.must(RAPPORTEUR, new Claim(Section.STAKES, Optional.of(name)));
    }

    private Optional<String> writer() {
        return sitting.board().proceedings().rubrics().get(Section.STAKES).writer();
    }
}
