package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.ORGANISER;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Contributing.Carry;
import org.junit.jupiter.api.Test;

class CarryRulesTest {
    private static final Id.Workshop LAST = new Id.Workshop(new UUID(0, 15));

    private final Sitting sitting = Sitting.made(Sitting.document());

    @Test
    void open_stakes_of_the_last_edition_are_here_before_anybody_comes_and_say_where_they_are_from() {
        String id = sitting.must(ORGANISER, new Carry(List.of(carried("un", "Le temps"), carried("deux", "L'argent"))));
        Contribution second = sitting.contribution(new Id.Contribution(id + ".1"));
        assertThat(second.text()).isEqualTo("L'argent");
        assertThat(second.origin())
                .isEqualTo(new Origin(
                        Hand.CARRIED, Optional.empty(), Optional.of(new Origin.From(LAST, "deux", "RMB 2015 · 1.1"))));
        assertThat(second.isSeen()).isTrue();
        assertThat(sitting.board().contributionCount()).isEqualTo(2);
    }

    @Test
    void what_is_here_already_is_passed_over_whatever_became_of_its_words() {
        String id = sitting.must(ORGANISER, new Carry(List.of(carried("un", "Le temps"))));
        Id.Contribution first = new Id.Contribution(id + ".0");
        sitting.must(FACILITATOR, new Command.Contributing.Edit(first, "Le temps long", Optional.empty()));
        sitting.leavesAsItIs(ORGANISER, new Carry(List.of(carried("un", "Le temps"))));
        sitting.must(
                ORGANISER,
                new Carry(
                        List.of(carried("un", "Le temps"), carried("deux", "L'argent"), carried("deux", "L'argent"))));
        assertThat(sitting.board().contributionCount()).isEqualTo(2);

        sitting.must(FACILITATOR, new Command.Contributing.Withdraw(first));
        sitting.must(ORGANISER, new Carry(List.of(carried("un", "Le temps"))));
        assertThat(sitting.board().contributionCount()).isEqualTo(2);
    }

    @Test
    void all_is_carried_over_or_nothing() {
        sitting.refuses("empty", ORGANISER, new Carry(List.of(carried("un", "Le temps"), carried("deux", " "))));
        sitting.refuses("too-long", ORGANISER, new Carry(List.of(carried("un", "a".repeat(501)))));
        sitting.refuses("too-long", ORGANISER, new Carry(List.of(carried("u".repeat(201), "Le temps"))));
        assertThat(sitting.board().contributionCount()).isZero();
        sitting.leavesAsItIs(ORGANISER, new Carry(List.of()));
    }

    @Test
    void no_more_is_carried_over_than_there_is_room_for() {
        sitting.must(ORGANISER, new Command.Leading.Open());
        for (String text : Collections.nCopies(9_999, "Solution"))
            sitting.ask(ANNE, new Command.Contributing.Post(Section.SOLUTIONS, text, Optional.empty()));
        sitting.refuses(
                "too-many", ORGANISER, new Carry(List.of(carried("un", "Le temps"), carried("deux", "L'argent"))));
        sitting.must(ORGANISER, new Carry(List.of(carried("un", "Le temps"))));
    }

    @Test
    void nobody_is_removed_for_what_was_carried_over() {
        String id = sitting.must(ORGANISER, new Carry(List.of(carried("un", "Le temps"))));
        sitting.refuses("no-such-contribution", FACILITATOR, new Command.Leading.Expel(new Id.Contribution(id + ".0")));
    }

    private static Carried carried(String entry, String text) {
        return new Carried(Section.STAKES, text, new Origin.From(LAST, entry, "RMB 2015 · 1.1"), Optional.empty());
    }
}
