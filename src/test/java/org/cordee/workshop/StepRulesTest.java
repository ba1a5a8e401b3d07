package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.ORGANISER;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Leading.Begin;
import org.cordee.workshop.Command.Leading.SetAgenda;
import org.junit.jupiter.api.Test;

class StepRulesTest {
    private final Sitting sitting = Sitting.opened();

    @Test
    void a_step_lets_people_do_what_is_usual_in_it_and_nothing_else() {
        sitting.must(FACILITATOR, begin(AgendaItem.usual(Step.PRIORITISE)));
        assertThat(workshop().step()).isEqualTo(Step.PRIORITISE);
        assertThat(workshop().permits()).containsExactly(Permission.VOTE);
        assertThat(sitting.board().isOpen()).isTrue();
        sitting.refuses("not-in-this-step", ANNE, post());

        sitting.must(FACILITATOR, begin(AgendaItem.usual(Step.CLOSED)));
        assertThat(sitting.board().isOpen()).isFalse();
        sitting.refuses("workshop-closed", ANNE, post());
    }

    @Test
    void a_step_may_permit_more_or_less_than_is_usual() {
        sitting.must(
                FACILITATOR,
                begin(new AgendaItem(Step.GROUP, Set.of(), Set.of(Permission.CONTRIBUTE), Optional.empty())));
        sitting.post(ANNE, Section.STAKES, "Encore un mot");
        sitting.must(FACILITATOR, begin(new AgendaItem(Step.CONTRIBUTE, Set.of(), Set.of(), Optional.empty())));
        sitting.refuses("not-in-this-step", ANNE, post());
    }

    @Test
    void a_step_opens_its_sections_and_closes_the_others_and_without_any_leaves_them() {
        sitting.must(FACILITATOR, begin(of(Set.of(Section.SOLUTIONS, Section.FIELDS), null)));
        assertThat(openSections()).containsExactly(Section.SOLUTIONS, Section.FIELDS);
        sitting.refuses("section-closed", ANNE, post());
        sitting.must(FACILITATOR, begin(AgendaItem.usual(Step.GROUP)));
        assertThat(openSections()).containsExactly(Section.SOLUTIONS, Section.FIELDS);
    }

    @Test
    void a_step_with_a_length_runs_from_its_beginning_and_one_without_stops_the_clock() {
        String begun = sitting.must(FACILITATOR, begin(of(Set.of(), Duration.ofMinutes(15))));
        Recorded at = sitting.recorded.get(sitting.recorded.size() - 1);
        assertThat(at.command().value()).isEqualTo(begun);
        assertThat(timer()).isEqualTo(Timer.until(at.at().plus(Duration.ofMinutes(15))));
        sitting.must(FACILITATOR, begin(AgendaItem.usual(Step.GROUP)));
        assertThat(timer()).isEqualTo(Timer.NONE);
    }

    @Test
    void a_step_that_is_being_held_just_so_is_not_begun_again_unless_its_time_begins_anew() {
        Begin usual = begin(AgendaItem.usual(Step.CONTRIBUTE));
        sitting.leavesAsItIs(FACILITATOR, usual);
        sitting.leavesAsItIs(FACILITATOR, begin(of(Set.of(Section.values()), null)));
        sitting.must(FACILITATOR, new Command.Leading.CloseSection(Section.FIELDS));
        sitting.must(FACILITATOR, begin(of(Set.of(Section.values()), null)));
        sitting.must(FACILITATOR, new Command.Leading.Show(Scene.TABLE));
        sitting.must(FACILITATOR, usual);
        assertThat(workshop().scene()).isEqualTo(Scene.STEP);
        sitting.must(FACILITATOR, begin(of(Set.of(), Duration.ofMinutes(5))));
        sitting.must(FACILITATOR, begin(of(Set.of(), Duration.ofMinutes(5))));
        sitting.must(FACILITATOR, usual);
        assertThat(timer()).isEqualTo(Timer.NONE);
    }

    @Test
    void a_length_is_of_a_second_to_a_day() {
        sitting.must(FACILITATOR, begin(of(Set.of(), Duration.ofSeconds(1))));
        sitting.must(FACILITATOR, begin(of(Set.of(), Duration.ofHours(24))));
        for (Duration none :
                List.of(Duration.ofMillis(999), Duration.ofHours(24).plusSeconds(1), Duration.ofSeconds(-1)))
            sitting.refuses("out-of-range", FACILITATOR, begin(of(Set.of(), none)));
    }

    @Test
    void nobody_may_do_anything_in_a_closed_workshop() {
        AgendaItem odd = new AgendaItem(Step.CLOSED, Set.of(), Set.of(Permission.CONTRIBUTE), Optional.empty());
        sitting.refuses("out-of-range", FACILITATOR, begin(odd));
        sitting.refuses("out-of-range", FACILITATOR, agenda(List.of(odd)));
    }

    @Test
    void opening_is_beginning_to_contribute_from_wherever_one_is() {
        sitting.must(
                FACILITATOR,
                begin(new AgendaItem(Step.WELCOME, Set.of(), Set.of(Permission.CONTRIBUTE), Optional.empty())));
        sitting.must(FACILITATOR, new Command.Leading.Open());
        assertThat(workshop().step()).isEqualTo(Step.CONTRIBUTE);
        assertThat(workshop().permits()).isEqualTo(Step.CONTRIBUTE.usual());
    }

    @Test
    void an_agenda_is_set_and_its_items_are_held_by_number() {
        List<AgendaItem> items =
                List.of(of(Set.of(Section.SOLUTIONS), Duration.ofMinutes(15)), AgendaItem.usual(Step.GROUP));
        sitting.must(FACILITATOR, agenda(items));
        assertThat(sitting.board().proceedings().course().agenda().items()).isEqualTo(items);
        sitting.leavesAsItIs(ORGANISER, agenda(items));

        sitting.must(FACILITATOR, new Begin(items.get(1), Optional.of(1)));
        assertThat(workshop().nth()).contains(1);
        sitting.refuses("out-of-range", FACILITATOR, new Begin(items.get(1), Optional.of(2)));
        sitting.refuses("out-of-range", FACILITATOR, new Begin(items.get(1), Optional.of(-1)));
    }

    @Test
    void an_agenda_that_somebody_else_changed_meanwhile_is_not_overwritten() {
        long base = sitting.board().proceedings().course().agenda().seq();
        List<AgendaItem> theirs = List.of(AgendaItem.usual(Step.WELCOME));
        sitting.must(ORGANISER, new SetAgenda(base, theirs));
        sitting.refuses("changed-meanwhile", FACILITATOR, new SetAgenda(base, List.of(AgendaItem.usual(Step.GROUP))));
        sitting.leavesAsItIs(FACILITATOR, new SetAgenda(base, theirs));
    }

    @Test
    void an_agenda_has_at_most_30_items() {
        sitting.must(FACILITATOR, agenda(Collections.nCopies(30, AgendaItem.usual(Step.GROUP))));
        sitting.refuses("too-many", FACILITATOR, agenda(Collections.nCopies(31, AgendaItem.usual(Step.GROUP))));
    }

    private static AgendaItem of(Set<Section> sections, Duration length) {
        return new AgendaItem(Step.CONTRIBUTE, sections, Step.CONTRIBUTE.usual(), Optional.ofNullable(length));
    }

    private static Begin begin(AgendaItem item) {
        return new Begin(item, Optional.empty());
    }

    private SetAgenda agenda(List<AgendaItem> items) {
        return new SetAgenda(sitting.board().seq(), items);
    }

    private static Command post() {
        return new Command.Contributing.Post(Section.STAKES, "Le temps", Optional.empty());
    }

    private Entity.Workshop workshop() {
        return sitting.board().workshop().orElseThrow();
    }

    private Timer timer() {
        return sitting.board().proceedings().course().timer();
    }

    private List<Section> openSections() {
        return List.of(Section.values()).stream()
                .filter(sitting.board().proceedings()::isOpen)
                .toList();
    }
}
