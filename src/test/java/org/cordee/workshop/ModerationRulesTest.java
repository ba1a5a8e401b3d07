package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.BRUNO;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.RAPPORTEUR;

import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Section;
import org.cordee.restitution.Trial;
import org.cordee.workshop.Command.Leading.Adjust;
import org.cordee.workshop.Command.Leading.Approve;
import org.cordee.workshop.Command.Leading.Expel;
import org.cordee.workshop.Command.Leading.Refile;
import org.cordee.workshop.Command.Leading.Report;
import org.cordee.workshop.Command.Leading.Veil;
import org.junit.jupiter.api.Test;

class ModerationRulesTest {
    private final Sitting sitting = Sitting.opened();

    @Test
    void what_waits_is_let_through_and_what_does_not_is_left() {
        Id.Contribution before = sitting.post(ANNE, Section.STAKES, "Le temps");
        sitting.must(FACILITATOR, new Adjust(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty()));
        Id.Contribution waiting = sitting.post(ANNE, Section.STAKES, "L'argent");
        assertThat(sitting.contribution(before).isSeen()).isTrue();
        assertThat(sitting.contribution(waiting).sight().awaiting()).isTrue();

        sitting.must(FACILITATOR, new Approve(waiting));
        assertThat(sitting.contribution(waiting).isSeen()).isTrue();
        sitting.leavesAsItIs(FACILITATOR, new Approve(waiting));
        sitting.leavesAsItIs(FACILITATOR, new Approve(before));
        sitting.refuses("no-such-contribution", FACILITATOR, new Approve(new Id.Contribution("never")));
    }

    @Test
    void what_is_refiled_stands_elsewhere_about_nothing_and_nothing_is_about_it() {
        Id.Contribution field = sitting.post(ANNE, Section.FIELDS, "Le logement");
        Id.Contribution challenge = sitting.challenge(BRUNO, "Le foncier", field);
        Id.Contribution named = sitting.challenge(BRUNO, "Le prix", field);
        sitting.must(FACILITATOR, new Refile(challenge, Section.STAKES));
        assertThat(sitting.contribution(challenge).section()).isEqualTo(Section.STAKES);
        assertThat(sitting.contribution(challenge).about()).isEmpty();
        assertThat(sitting.contribution(challenge).edited()).isFalse();

        sitting.must(FACILITATOR, new Refile(field, Section.SOLUTIONS));
        assertThat(sitting.contribution(named).about()).isEmpty();
        sitting.leavesAsItIs(FACILITATOR, new Refile(field, Section.SOLUTIONS));
        sitting.refuses("no-such-contribution", FACILITATOR, new Refile(new Id.Contribution("never"), Section.FIELDS));
    }

    @Test
    void what_is_refiled_leaves_its_cluster() {
        Id.Contribution one = sitting.post(ANNE, Section.FIELDS, "Le logement");
        sitting.must(FACILITATOR, new Command.Grouping.Group(Section.FIELDS, "Habiter", List.of(one)));
        sitting.must(FACILITATOR, new Refile(one, Section.STAKES));
        assertThat(sitting.contribution(one).cluster()).isEmpty();
    }

    @Test
    void what_is_refiled_is_apart_from_what_says_the_same_and_that_stays_where_it_is() {
        Id.Contribution one = sitting.post(ANNE, Section.FIELDS, "Le logement");
        Id.Contribution two = sitting.post(BRUNO, Section.FIELDS, "Se loger");
        sitting.must(FACILITATOR, new Command.Grouping.Merge(two, one));
        sitting.must(FACILITATOR, new Refile(two, Section.STAKES));
        assertThat(sitting.contribution(two).into()).isEmpty();
        sitting.must(FACILITATOR, new Refile(two, Section.FIELDS));

        sitting.must(FACILITATOR, new Command.Grouping.Merge(two, one));
        sitting.must(FACILITATOR, new Refile(one, Section.STAKES));
        assertThat(sitting.contribution(two).into()).isEmpty();
        assertThat(sitting.contribution(two).section()).isEqualTo(Section.FIELDS);
    }

    @Test
    void a_veil_is_its_sections_and_what_leaves_it_is_seen_unless_it_comes_behind_another() {
        sitting.must(FACILITATOR, new Veil(Section.FIELDS, true));
        sitting.must(FACILITATOR, new Veil(Section.STAKES, true));
        Id.Contribution one = sitting.post(ANNE, Section.FIELDS, "Le logement");
        Id.Contribution two = sitting.post(ANNE, Section.FIELDS, "L'eau");
        Id.Contribution seen = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");
        sitting.must(FACILITATOR, new Refile(one, Section.SOLUTIONS));
        sitting.must(FACILITATOR, new Refile(two, Section.STAKES));
        sitting.must(FACILITATOR, new Refile(seen, Section.STAKES));
        assertThat(sitting.contribution(one).isSeen()).isTrue();
        assertThat(sitting.contribution(two).isSeen()).isFalse();
        assertThat(sitting.contribution(seen).isSeen()).isTrue();
        sitting.must(FACILITATOR, new Veil(Section.STAKES, false));
        assertThat(sitting.contribution(two).isSeen()).isTrue();
    }

    @Test
    void what_came_of_a_solution_is_reported_and_taken_back() {
        Id.Contribution solution = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");
        sitting.must(RAPPORTEUR, report(solution, " Québec\n", "Elle tient "));
        assertThat(sitting.contribution(solution).trial())
                .contains(new Trial(Optional.of("Québec"), Optional.of("Elle tient")));
        sitting.leavesAsItIs(FACILITATOR, report(solution, "Québec", "Elle tient"));
        sitting.must(RAPPORTEUR, report(solution, " ", ""));
        assertThat(sitting.contribution(solution).trial()).contains(new Trial(Optional.empty(), Optional.empty()));
        sitting.must(RAPPORTEUR, new Report(solution, Optional.empty()));
        assertThat(sitting.contribution(solution).trial()).isEmpty();
    }

    @Test
    void nothing_but_a_solution_was_tried_and_a_place_is_shorter_than_a_result() {
        Id.Contribution field = sitting.post(ANNE, Section.FIELDS, "Le logement");
        Id.Contribution solution = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");
        sitting.refuses("not-a-solution", FACILITATOR, report(field, "Québec", "Bien"));
        sitting.must(FACILITATOR, report(solution, "a".repeat(200), "b".repeat(500)));
        sitting.refuses("too-long", FACILITATOR, report(solution, "a".repeat(201), "b"));
        sitting.refuses("too-long", FACILITATOR, report(solution, "a", "b".repeat(501)));
    }

    @Test
    void nobody_is_removed_for_what_they_typed_for_others() {
        Saying saying = Saying.of("Dit en salle", Optional.empty());
        Id.Contribution scribed = new Id.Contribution(sitting.must(
                RAPPORTEUR, new Command.Contributing.Scribe(Section.STAKES, saying, Hand.SPOKEN, Optional.empty())));
        sitting.refuses("no-such-contribution", FACILITATOR, new Expel(scribed));
        sitting.must(RAPPORTEUR, new Command.Contributing.Withdraw(scribed));
        sitting.refuses("no-such-contribution", FACILITATOR, new Expel(scribed));
        assertThat(sitting.board().admits(RAPPORTEUR)).isTrue();
    }

    private static Command report(Id.Contribution solution, String where, String result) {
        return new Report(solution, Optional.of(new Trial(Optional.of(where), Optional.of(result))));
    }
}
