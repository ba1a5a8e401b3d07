package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.BRUNO;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.RAPPORTEUR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Grouping.Dismiss;
import org.cordee.workshop.Command.Grouping.Group;
import org.cordee.workshop.Command.Grouping.Join;
import org.cordee.workshop.Command.Grouping.Merge;
import org.cordee.workshop.Command.Grouping.Retitle;
import org.cordee.workshop.Command.Grouping.Separate;
import org.cordee.workshop.Command.Grouping.Ungroup;
import org.junit.jupiter.api.Test;

class GroupingRulesTest {
    private final Sitting sitting =
            Sitting.permitting(Permission.CONTRIBUTE, Permission.SUPPORT, Permission.VOTE, Permission.RECOGNISE);
    private final Id.Contribution water = sitting.post(ANNE, Section.FIELDS, "L'eau");
    private final Id.Contribution waters = sitting.post(BRUNO, Section.FIELDS, "Les eaux");
    private final Id.Contribution earth = sitting.post(ANNE, Section.FIELDS, "La terre");
    private final Id.Contribution stake = sitting.post(ANNE, Section.STAKES, "Le temps");
    private final Id.Contribution never = new Id.Contribution("never");

    @Test
    void a_cluster_has_a_title_and_its_members() {
        Id.Cluster cluster = group(" L'eau\net la terre ", water, earth, water);
        assertThat(sitting.board().clusters().find(cluster).orElseThrow().title())
                .isEqualTo("L'eau et la terre");
        assertThat(members(cluster)).containsExactlyInAnyOrder(water, earth);
    }

    @Test
    void whoever_joins_a_cluster_leaves_the_one_before_which_stays_to_be_filled_again() {
        Id.Cluster first = group("Un", water);
        Id.Cluster second = group("Deux", earth);
        sitting.must(RAPPORTEUR, new Join(Optional.of(second), List.of(water)));
        sitting.leavesAsItIs(RAPPORTEUR, new Join(Optional.of(second), List.of(water)));
        assertThat(members(second)).containsExactlyInAnyOrder(water, earth);
        assertThat(members(first)).isEmpty();
        Id.Cluster third = group("Trois", earth);
        assertThat(members(second)).containsExactly(water);
        sitting.must(FACILITATOR, new Join(Optional.of(first), List.of(water, earth)));
        sitting.must(FACILITATOR, new Join(Optional.empty(), List.of(water, waters)));
        sitting.leavesAsItIs(FACILITATOR, new Join(Optional.empty(), List.of(water, waters, stake)));
        assertThat(members(first)).containsExactly(earth);
        assertThat(members(third)).isEmpty();
    }

    @Test
    void a_cluster_is_of_one_section() {
        Id.Cluster cluster = group("Un", water);
        refusesGroup("other-section", "Deux", water, stake);
        sitting.refuses("other-section", FACILITATOR, new Join(Optional.of(cluster), List.of(stake)));
        sitting.refuses("other-section", FACILITATOR, new Merge(water, stake));
    }

    @Test
    void members_are_there_are_no_duplicates_and_at_most_200_at_once() {
        merge(waters, water);
        Id.Cluster cluster = group("Un", water);
        refusesGroup("no-such-contribution", "Deux", earth, never);
        refusesGroup("counted-elsewhere", "Deux", earth, waters);
        sitting.refuses("no-such-contribution", FACILITATOR, new Join(Optional.of(cluster), List.of(never)));
        sitting.refuses("counted-elsewhere", FACILITATOR, new Join(Optional.of(cluster), List.of(waters)));
        sitting.must(FACILITATOR, new Join(Optional.of(cluster), Collections.nCopies(200, earth)));
        sitting.refuses("too-many", FACILITATOR, new Join(Optional.empty(), Collections.nCopies(201, earth)));
        assertThat(members(cluster)).containsExactlyInAnyOrder(water, earth);
    }

    @Test
    void a_title_has_words_and_no_more_than_its_limit() {
        Id.Cluster cluster = group("Un", water);
        refusesGroup("empty", " \u200B", water);
        refusesGroup("too-long", "a".repeat(201), water);
        sitting.refuses("empty", FACILITATOR, new Retitle(cluster, ""));
        sitting.refuses("too-long", FACILITATOR, new Retitle(cluster, "a".repeat(201)));
        sitting.must(FACILITATOR, new Retitle(cluster, "a".repeat(200)));
        sitting.leavesAsItIs(FACILITATOR, new Retitle(cluster, "a".repeat(200) + " "));
    }

    @Test
    void a_dissolved_cluster_is_gone_and_lets_its_members_go() {
        Id.Cluster cluster = group("Un", water, earth);
        sitting.must(FACILITATOR, new Ungroup(cluster));
        assertThat(sitting.contribution(water).cluster()).isEmpty();
        assertThat(sitting.contribution(earth).cluster()).isEmpty();
        sitting.refuses("no-such-cluster", FACILITATOR, new Ungroup(cluster));
        sitting.refuses("no-such-cluster", FACILITATOR, new Retitle(cluster, "Deux"));
        sitting.refuses("no-such-cluster", FACILITATOR, new Join(Optional.of(cluster), List.of(water)));
        sitting.refuses("no-such-cluster", BRUNO, new Command.Weighing.GiveDot(cluster));
    }

    @Test
    void who_voted_on_a_dissolved_cluster_is_counted_no_more() {
        Id.Cluster cluster = group("Un", water);
        sitting.must(BRUNO, new Command.Weighing.GiveDot(cluster));
        sitting.must(FACILITATOR, new Ungroup(cluster));
        assertThat(Visitor.of(sitting.board()).all(Entity.Turnout.class))
                .extracting(Entity.Turnout::people)
                .containsExactly(0);
        assertThat(Visitor.of(sitting.board()).all(Entity.Tally.class)).isEmpty();
    }

    @Test
    void five_hundred_clusters_are_the_most() {
        IntStream.range(0, 500).forEach(i -> group("Groupe " + i));
        refusesGroup("too-many", "Encore", water);
    }

    @Test
    void a_dismissed_proposal_is_remembered_whatever_the_order_of_its_members() {
        sitting.must(FACILITATOR, new Dismiss(List.of(water, waters)));
        sitting.leavesAsItIs(RAPPORTEUR, new Dismiss(List.of(waters, water, water)));
        assertThat(sitting.board().clusters().dismissed().proposals()).containsExactly(Set.of(water, waters));
        sitting.refuses("out-of-range", FACILITATOR, new Dismiss(List.of(water, water)));
        sitting.refuses("no-such-contribution", FACILITATOR, new Dismiss(List.of(water, never)));
    }

    @Test
    void dismissed_proposals_have_5000_members_together_at_most() {
        List<Id.Contribution> many = IntStream.range(0, 202)
                .mapToObj(i -> sitting.post(ANNE, Section.STAKES, "Enjeu " + i))
                .toList();
        sitting.refuses("too-many", FACILITATOR, new Dismiss(many.subList(0, 201)));
        for (int i = 0; i < 25; i++) {
            List<Id.Contribution> others = new ArrayList<>(many.subList(0, 200));
            others.set(i, many.get(201));
            sitting.must(FACILITATOR, new Dismiss(others));
        }
        sitting.refuses("too-many", FACILITATOR, new Dismiss(List.of(water, waters)));
    }

    @Test
    void a_duplicate_leaves_its_cluster_and_both_voices_are_kept() {
        Id.Cluster cluster = group("Un", waters, earth);
        sitting.must(BRUNO, new Command.Weighing.Support(earth));
        merge(waters, water);
        sitting.leavesAsItIs(FACILITATOR, new Merge(waters, water));
        assertThat(members(cluster)).containsExactly(earth);
        assertThat(sitting.contribution(waters).into()).contains(water);
        assertThat(sitting.contribution(waters).text()).isEqualTo("Les eaux");
        assertThat(sitting.board().weighing().support(sitting.contribution(water)))
                .isEqualTo(1);
    }

    @Test
    void the_duplicates_of_a_duplicate_go_along_and_what_is_named_is_what_it_stands_for() {
        merge(earth, waters);
        merge(waters, water);
        assertThat(sitting.contribution(earth).into()).contains(water);
        Id.Contribution rain = sitting.post(BRUNO, Section.FIELDS, "La pluie");
        merge(rain, earth);
        assertThat(sitting.contribution(rain).into()).contains(water);
        sitting.leavesAsItIs(FACILITATOR, new Merge(rain, waters));
        sitting.refuses("misplaced", FACILITATOR, new Merge(water, water));
        sitting.refuses("misplaced", FACILITATOR, new Merge(water, rain));
    }

    @Test
    void a_duplicate_can_go_to_another_and_stand_for_itself_again() {
        merge(waters, water);
        merge(waters, earth);
        assertThat(sitting.contribution(waters).into()).contains(earth);
        sitting.must(FACILITATOR, new Separate(waters));
        sitting.leavesAsItIs(FACILITATOR, new Separate(waters));
        assertThat(sitting.contribution(waters).into()).isEmpty();
        sitting.refuses("no-such-contribution", FACILITATOR, new Separate(never));
        sitting.refuses("no-such-contribution", FACILITATOR, new Merge(water, never));
        sitting.refuses("no-such-contribution", FACILITATOR, new Merge(never, water));
    }

    @Test
    void what_repeats_something_withdrawn_stands_for_itself_again() {
        merge(waters, water);
        sitting.must(ANNE, new Command.Contributing.Withdraw(water));
        assertThat(sitting.contribution(waters).into()).isEmpty();
        assertThat(sitting.board().weighing().support(sitting.contribution(waters)))
                .isZero();
    }

    private Id.Cluster group(String title, Id.Contribution... members) {
        return new Id.Cluster(sitting.must(FACILITATOR, new Group(Section.FIELDS, title, List.of(members))));
    }

    private void refusesGroup(String code, String title, Id.Contribution... members) {
        sitting.refuses(code, FACILITATOR, new Group(Section.FIELDS, title, List.of(members)));
    }

    private void merge(Id.Contribution duplicate, Id.Contribution into) {
        sitting.must(FACILITATOR, new Merge(duplicate, into));
    }

    private List<Id.Contribution> members(Id.Cluster cluster) {
        return sitting.board()
                .contributions()
                .members(cluster)
                .map(Contribution::id)
                .toList();
    }
}
