package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.BRUNO;
import static org.cordee.workshop.Sitting.FACILITATOR;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Weighing.GiveDot;
import org.cordee.workshop.Command.Weighing.Rate;
import org.cordee.workshop.Command.Weighing.Support;
import org.cordee.workshop.Command.Weighing.TakeBackDot;
import org.cordee.workshop.Command.Weighing.TakeBackRating;
import org.cordee.workshop.Command.Weighing.TakeBackSupport;
import org.junit.jupiter.api.Test;

class WeighingRulesTest {
    private static final Actor CHLOE = Sitting.actor("chloe", Role.PARTICIPANT);

    private final Sitting sitting =
            Sitting.permitting(Permission.CONTRIBUTE, Permission.SUPPORT, Permission.VOTE, Permission.RECOGNISE);
    private final Id.Contribution water = sitting.post(ANNE, Section.FIELDS, "L'eau");
    private final Id.Contribution waters = sitting.post(BRUNO, Section.FIELDS, "Les eaux");
    private final Id.Contribution earth = sitting.post(ANNE, Section.FIELDS, "La terre");
    private final Id.Contribution never = new Id.Contribution("never");

    @Test
    void a_support_counts_once_until_it_is_taken_back() {
        sitting.must(BRUNO, new Support(water));
        sitting.leavesAsItIs(BRUNO, new Support(water));
        sitting.must(CHLOE, new Support(water));
        assertThat(support(water)).isEqualTo(2);
        sitting.must(BRUNO, new TakeBackSupport(water));
        sitting.leavesAsItIs(BRUNO, new TakeBackSupport(water));
        assertThat(support(water)).isEqualTo(1);
        assertThat(sitting.board().yours(CHLOE.person()).supported()).containsExactly(water);
        assertThat(sitting.board().yours(BRUNO.person()).supported()).isEmpty();
    }

    @Test
    void nobody_supports_their_own_words_nor_those_that_repeat_them() {
        sitting.refuses("own-words", ANNE, new Support(water));
        merge(waters, water);
        sitting.refuses("own-words", ANNE, new Support(waters));
    }

    @Test
    void support_is_for_what_the_room_sees() {
        sitting.refuses("no-such-contribution", BRUNO, new Support(never));
        sitting.refuses("no-such-contribution", BRUNO, new TakeBackSupport(never));
        sitting.must(BRUNO, new Support(water));
        sitting.must(FACILITATOR, new Command.Leading.Hide(water));
        sitting.refuses("no-such-contribution", CHLOE, new Support(water));
        sitting.must(BRUNO, new TakeBackSupport(water));
    }

    @Test
    void a_support_of_a_duplicate_counts_for_what_it_repeats_and_each_person_once() {
        sitting.must(CHLOE, new Support(waters));
        merge(waters, water);
        assertThat(support(water)).as("Chloé and Bruno").isEqualTo(2);
        sitting.must(CHLOE, new Support(water));
        assertThat(support(water)).isEqualTo(2);
        sitting.must(CHLOE, new TakeBackSupport(water));
        assertThat(support(water)).as("Bruno, who said it himself").isEqualTo(1);
        long before = sitting.board().seq();
        sitting.must(CHLOE, new Support(waters));
        assertThat(support(water)).isEqualTo(2);
        assertThat(sitting.board().since(before)).contains(new Entity.Support(before + 1, water, 2));
    }

    @Test
    void weight_is_given_and_taken_back_while_the_step_permits_it_and_the_section_is_open() {
        List<Command> all = List.of(
                new Support(water),
                new TakeBackSupport(water),
                new GiveDot(water),
                new TakeBackDot(water),
                new Rate(water, new Rating(1, 5)),
                new TakeBackRating(water));
        sitting.must(FACILITATOR, new Command.Leading.CloseSection(Section.FIELDS));
        for (Command one : all) sitting.refuses("section-closed", BRUNO, one);
        sitting.must(FACILITATOR, new Command.Leading.OpenSection(Section.FIELDS));
        sitting.permit(Permission.CONTRIBUTE, Permission.RECOGNISE);
        for (Command one : all) sitting.refuses("not-in-this-step", BRUNO, one);
        sitting.must(FACILITATOR, new Command.Leading.Close());
        for (Command one : all) sitting.refuses("workshop-closed", BRUNO, one);
    }

    @Test
    void each_person_has_so_many_dots_in_each_section_one_for_each_thing() {
        customs(2, false);
        Id.Contribution air = sitting.post(ANNE, Section.FIELDS, "L'air");
        Id.Contribution stake = sitting.post(ANNE, Section.STAKES, "Le temps");
        sitting.must(BRUNO, new GiveDot(water));
        sitting.refuses("no-dots-left", BRUNO, new GiveDot(water));
        sitting.must(BRUNO, new GiveDot(earth));
        sitting.refuses("no-dots-left", BRUNO, new GiveDot(air));
        sitting.must(BRUNO, new GiveDot(stake));
        sitting.must(ANNE, new GiveDot(water));
        assertThat(dots(water)).isEqualTo(2);
        assertThat(turnout(Section.FIELDS)).isEqualTo(2);

        sitting.must(BRUNO, new TakeBackDot(earth));
        sitting.leavesAsItIs(BRUNO, new TakeBackDot(earth));
        sitting.must(BRUNO, new GiveDot(air));
        assertThat(sitting.board().yours(BRUNO.person()).dots()).isEqualTo(Map.of(water, 1, air, 1, stake, 1));
    }

    @Test
    void several_dots_go_to_one_thing_where_they_may_be_stacked() {
        customs(3, true);
        for (int i = 0; i < 3; i++) sitting.must(BRUNO, new GiveDot(water));
        sitting.refuses("no-dots-left", BRUNO, new GiveDot(water));
        assertThat(dots(water)).isEqualTo(3);
        sitting.must(BRUNO, new TakeBackDot(water));
        assertThat(dots(water)).isEqualTo(2);
    }

    @Test
    void fewer_dots_than_were_given_take_none_away_but_let_no_more_be_given() {
        for (Id.Contribution one : List.of(water, earth)) sitting.must(BRUNO, new GiveDot(one));
        customs(1, true);
        sitting.refuses("no-dots-left", BRUNO, new GiveDot(water));
        sitting.must(BRUNO, new TakeBackDot(water));
        sitting.refuses("no-dots-left", BRUNO, new GiveDot(water));
        sitting.must(BRUNO, new TakeBackDot(earth));
        sitting.must(BRUNO, new GiveDot(water));
    }

    @Test
    void what_is_with_others_is_voted_on_with_them() {
        Id.Cluster cluster = cluster(water);
        merge(waters, earth);
        sitting.refuses("counted-elsewhere", BRUNO, new GiveDot(water));
        sitting.refuses("counted-elsewhere", BRUNO, new GiveDot(waters));
        sitting.must(BRUNO, new GiveDot(cluster));
        sitting.must(BRUNO, new GiveDot(earth));
    }

    @Test
    void a_dot_given_before_things_came_together_counts_as_one_for_them_and_can_be_taken_back() {
        customs(3, false);
        sitting.must(BRUNO, new GiveDot(waters));
        merge(waters, water);
        sitting.refuses("no-dots-left", BRUNO, new GiveDot(water));
        Id.Cluster cluster = cluster(water);
        sitting.refuses("no-dots-left", BRUNO, new GiveDot(cluster));
        sitting.must(BRUNO, new TakeBackDot(waters));
        sitting.must(BRUNO, new GiveDot(cluster));
    }

    @Test
    void dots_are_for_what_the_room_sees() {
        sitting.refuses("no-such-contribution", BRUNO, new GiveDot(never));
        sitting.refuses("no-such-contribution", BRUNO, new TakeBackDot(never));
        sitting.refuses("no-such-cluster", BRUNO, new GiveDot(new Id.Cluster("never")));
        sitting.refuses("no-such-cluster", BRUNO, new TakeBackDot(new Id.Cluster("never")));
        sitting.must(BRUNO, new GiveDot(water));
        sitting.must(FACILITATOR, new Command.Leading.Hide(water));
        sitting.refuses("no-such-contribution", CHLOE, new GiveDot(water));
        sitting.must(BRUNO, new TakeBackDot(water));
    }

    @Test
    void who_voted_on_what_is_withdrawn_has_the_dot_again_and_is_counted_no_more() {
        customs(1, false);
        sitting.must(BRUNO, new GiveDot(water));
        long before = sitting.board().seq();
        sitting.must(ANNE, new Command.Contributing.Withdraw(water));
        assertThat(sitting.board().since(before)).contains(new Entity.Turnout(before + 1, Section.FIELDS, 0));
        sitting.must(BRUNO, new GiveDot(earth));
        assertThat(turnout(Section.FIELDS)).isEqualTo(1);
    }

    @Test
    void a_field_is_rated_once_by_each_and_anew_at_will() {
        sitting.must(BRUNO, new Rate(water, new Rating(1, 5)));
        sitting.leavesAsItIs(BRUNO, new Rate(water, new Rating(1, 5)));
        sitting.must(BRUNO, new Rate(water, new Rating(5, 4)));
        sitting.must(CHLOE, new Rate(water, new Rating(2, 2)));
        assertThat(ratings(water)).isEqualTo(List.of(2, 3.5, 3.0));
        assertThat(turnout(Section.FIELDS)).isEqualTo(2);
        sitting.must(BRUNO, new TakeBackRating(water));
        sitting.leavesAsItIs(BRUNO, new TakeBackRating(water));
        sitting.must(CHLOE, new TakeBackRating(water));
        assertThat(ratings(water)).isEqualTo(List.of(0, 0.0, 0.0));
    }

    @Test
    void fields_alone_are_rated_and_clusters_of_them() {
        Id.Contribution stake = sitting.post(ANNE, Section.STAKES, "Le temps");
        Rating rating = new Rating(3, 3);
        sitting.refuses("not-a-field", BRUNO, new Rate(stake, rating));
        sitting.happens(new Event.Grouped.ClusterMade(new Id.Cluster("stakes"), Section.STAKES, "Enjeux"));
        sitting.refuses("other-section", BRUNO, new Rate(new Id.Cluster("stakes"), rating));
        sitting.refuses("no-such-cluster", BRUNO, new Rate(new Id.Cluster("never"), rating));
        sitting.refuses("no-such-contribution", BRUNO, new Rate(never, rating));
        Id.Cluster fields = cluster(water);
        sitting.must(BRUNO, new Rate(fields, rating));
        sitting.refuses("counted-elsewhere", BRUNO, new Rate(water, rating));
        assertThat(ratings(fields)).isEqualTo(List.of(1, 3.0, 3.0));
    }

    private void customs(int dots, boolean stacking) {
        sitting.happens(new Event.Led.CustomsSet(new Customs(false, Duration.ZERO, dots, stacking)));
    }

    private void merge(Id.Contribution duplicate, Id.Contribution into) {
        sitting.happens(new Event.Contributed.Merged(duplicate, into));
    }

    private Id.Cluster cluster(Id.Contribution member) {
        Id.Cluster id = new Id.Cluster("cluster");
        sitting.happens(new Event.Grouped.ClusterMade(id, Section.FIELDS, "Ensemble"));
        sitting.happens(new Event.Contributed.Clustered(member, Optional.of(id)));
        return id;
    }

    private int support(Id.Contribution of) {
        return sum(Entity.Support.class, s -> s.contribution().equals(of), Entity.Support::count);
    }

    private int dots(Id.Votable of) {
        return sum(Entity.Tally.class, t -> t.of().equals(of), Entity.Tally::dots);
    }

    private int turnout(Section section) {
        return sum(Entity.Turnout.class, t -> t.section() == section, Entity.Turnout::people);
    }

    private <E extends Entity> int sum(Class<E> kind, Predicate<E> which, ToIntFunction<E> count) {
        return Visitor.of(sitting.board()).all(kind).stream()
                .filter(which)
                .mapToInt(count)
                .sum();
    }

    private List<Number> ratings(Id.Votable of) {
        return Visitor.of(sitting.board()).all(Entity.Ratings.class).stream()
                .filter(r -> r.of().equals(of))
                .map(r -> List.<Number>of(r.count(), r.impact(), r.feasibility()))
                .toList()
                .get(0);
    }
}
