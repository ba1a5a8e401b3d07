package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.BRUNO;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.ORGANISER;
import static org.cordee.workshop.Sitting.RAPPORTEUR;
import static org.cordee.workshop.Sitting.spot;
import static org.cordee.workshop.Sitting.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordee.restitution.Form;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Undoing.Redo;
import org.cordee.workshop.Command.Undoing.Undo;
import org.cordee.workshop.Command.Writing.Drop;
import org.cordee.workshop.Command.Writing.Move;
import org.cordee.workshop.Command.Writing.Rewrite;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.Grouped;
import org.cordee.workshop.Event.Led;
import org.junit.jupiter.api.Test;

class UndoingRulesTest {
    private final Sitting sitting = Sitting.opened();

    @Test
    void an_entry_dropped_with_what_is_under_it_comes_back_under_the_same_ids_with_its_sources() {
        Id.Contribution said = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");
        Id.Entry entry = sitting.put(Section.SOLUTIONS, null, "Les épiceries", said);
        Id.Entry below = sitting.put(Section.SOLUTIONS, entry, "À Dakar", said);
        sitting.put(Section.SOLUTIONS, below, "Depuis 2016");
        Object before = sitting.standing();

        String deed = drop(entry);
        Object after = sitting.standing();
        undo(RAPPORTEUR, deed);
        assertThat(sitting.standing()).isEqualTo(before);
        redo(RAPPORTEUR, deed);
        assertThat(sitting.standing()).isEqualTo(after);
    }

    @Test
    void whoever_saw_it_and_missed_the_drop_has_it_after_the_undo() {
        Id.Entry entry = sitting.put(Section.SOLUTIONS, null, "Une ligne");
        Visitor sawIt = Visitor.of(sitting.board());
        long seq = sitting.board().seq();
        String deed = drop(entry);
        Visitor sawItGo = Visitor.of(sitting.board());
        long later = sitting.board().seq();
        undo(RAPPORTEUR, deed);

        var now = Visitor.of(sitting.board()).sees();
        assertThat(sawIt.shown(sitting.board().since(seq)).sees()).isEqualTo(now);
        assertThat(sawItGo.shown(sitting.board().since(later)).sees()).isEqualTo(now);
    }

    @Test
    void what_comes_back_where_another_has_its_very_place_now_stands_right_after_it() {
        Id.Entry last = sitting.put(Section.STAKES, null, "Trois");
        Id.Entry entry = sitting.put(Section.STAKES, null, "Deux");
        Id.Entry first = sitting.put(Section.STAKES, null, "Un");
        String deed = drop(entry);
        Id.Entry other = sitting.put(spot(Section.STAKES, null, first), "Et demi");
        undo(RAPPORTEUR, deed);

        assertThat(sitting.board().draft().siblings(Section.STAKES, Optional.empty()))
                .extracting(DraftEntry::id)
                .containsExactly(first, other, entry, last);
        redo(RAPPORTEUR, deed);
        undo(RAPPORTEUR, deed);
    }

    @Test
    void rewriting_twice_is_taken_back_last_first() {
        Id.Entry entry = sitting.put(Section.STAKES, null, "Un");
        String second = rewrite(entry, "Deux");
        String third = rewrite(entry, "Trois");
        sitting.refuses("changed-meanwhile", RAPPORTEUR, new Undo(new Id.Command(second)));
        undo(RAPPORTEUR, third);
        undo(RAPPORTEUR, second);
        assertThat(sitting.entry(entry).text()).isEqualTo(text("Un"));
        redo(RAPPORTEUR, second);
        redo(RAPPORTEUR, third);
        assertThat(sitting.entry(entry).text()).isEqualTo(text("Trois"));
    }

    @Test
    void what_somebody_else_did_to_it_meanwhile_is_not_overwritten() {
        Id.Entry entry = sitting.put(Section.STAKES, null, "Un");
        String deed = rewrite(entry, "Deux");
        sitting.must(
                ORGANISER,
                new Rewrite(entry, sitting.board().seq(), Form.BULLET, text("De l'organisatrice"), List.of()));
        sitting.refuses("changed-meanwhile", RAPPORTEUR, new Undo(new Id.Command(deed)));
    }

    @Test
    void what_somebody_else_did_beside_it_is_not_in_the_way() {
        Id.Contribution said = sitting.post(ANNE, Section.STAKES, "Le temps");
        Id.Entry entry = sitting.put(Section.STAKES, null, "Un");
        Id.Entry other = sitting.put(Section.STAKES, null, "Autre");
        String moved = sitting.must(RAPPORTEUR, new Move(entry, spot(Section.FIELDS, null, null)));
        String hidden = sitting.must(FACILITATOR, new Command.Leading.Hide(said));
        sitting.must(ORGANISER, new Rewrite(entry, sitting.board().seq(), Form.BULLET, text("Mieux"), List.of()));
        sitting.must(ANNE, new Command.Contributing.Edit(said, "Le temps long", Optional.empty()));

        undo(RAPPORTEUR, moved);
        undo(FACILITATOR, hidden);
        assertThat(sitting.board().draft().siblings(Section.STAKES, Optional.empty()))
                .extracting(DraftEntry::id)
                .containsExactly(other, entry);
        assertThat(sitting.entry(entry).text()).isEqualTo(text("Mieux"));
        assertThat(sitting.contribution(said).isSeen()).isTrue();
        assertThat(sitting.contribution(said).text()).isEqualTo("Le temps long");
    }

    @Test
    void a_source_withdrawn_meanwhile_stays_away() {
        Id.Contribution gone = sitting.post(ANNE, Section.STAKES, "Le temps");
        Id.Contribution kept = sitting.post(BRUNO, Section.STAKES, "L'argent");
        Id.Entry entry = sitting.put(Section.STAKES, null, "Temps et argent", gone, kept);
        String rewritten = rewrite(entry, "Temps, argent", gone, kept);
        String dropped = drop(entry);
        sitting.must(ANNE, new Command.Contributing.Withdraw(gone));

        undo(RAPPORTEUR, dropped);
        assertThat(sitting.entry(entry).sources()).containsExactly(kept);
        undo(RAPPORTEUR, rewritten);
        assertThat(sitting.entry(entry).text()).isEqualTo(text("Temps et argent"));
        assertThat(sitting.entry(entry).sources()).containsExactly(kept);
    }

    @Test
    void a_line_comes_back_only_where_it_can_stand() {
        Id.Entry parent = sitting.put(Section.STAKES, null, "Dessus");
        Id.Entry entry = sitting.put(Section.STAKES, parent, "Dessous");
        String inner = drop(entry);
        String outer = drop(parent);
        sitting.refuses("changed-meanwhile", RAPPORTEUR, new Undo(new Id.Command(inner)));
        undo(RAPPORTEUR, outer);
        undo(RAPPORTEUR, inner);
        assertThat(sitting.entry(entry).position().parent()).contains(parent);
    }

    @Test
    void putting_is_not_undone_over_the_head_of_whoever_wrote_below() {
        String put = sitting.put(Section.STAKES, null, "Dessus").value();
        sitting.must(
                ORGANISER,
                new Command.Writing.Put(
                        spot(Section.STAKES, new Id.Entry(put), null), Form.BULLET, text("Dessous"), List.of()));
        sitting.refuses("changed-meanwhile", RAPPORTEUR, new Undo(new Id.Command(put)));
    }

    @Test
    void only_ones_own_deeds_are_undone_once_and_only_what_was_undone_is_redone() {
        String deed = drop(sitting.put(Section.STAKES, null, "Un"));
        for (Command command : List.of(new Undo(new Id.Command("a".repeat(16))), new Redo(new Id.Command(deed))))
            sitting.refuses("no-such-deed", RAPPORTEUR, command);
        sitting.refuses("no-such-deed", ORGANISER, new Undo(new Id.Command(deed)));

        undo(RAPPORTEUR, deed);
        sitting.refuses("no-such-deed", RAPPORTEUR, new Undo(new Id.Command(deed)));
        sitting.refuses("no-such-deed", ORGANISER, new Redo(new Id.Command(deed)));
        redo(RAPPORTEUR, deed);
        sitting.refuses("no-such-deed", RAPPORTEUR, new Redo(new Id.Command(deed)));
    }

    @Test
    void whoever_goes_on_redoes_no_more() {
        String deed = drop(sitting.put(Section.STAKES, null, "Un"));
        undo(RAPPORTEUR, deed);
        sitting.must(ORGANISER, new Command.Writing.Quote(Optional.of("« Un autre le fait »")));
        redo(RAPPORTEUR, deed);
        undo(RAPPORTEUR, deed);
        sitting.put(Section.STAKES, null, "Deux");
        sitting.refuses("no-such-deed", RAPPORTEUR, new Redo(new Id.Command(deed)));
    }

    @Test
    void a_hundred_deeds_are_kept() {
        String tooLongAgo = sitting.put(Section.STAKES, null, "0").value();
        String first = sitting.put(Section.STAKES, null, "1").value();
        for (int i = 2; i <= Deeds.MOST; i++) sitting.put(Section.STAKES, null, "" + i);
        sitting.refuses("no-such-deed", RAPPORTEUR, new Undo(new Id.Command(tooLongAgo)));
        undo(RAPPORTEUR, first);
    }

    @Test
    void a_command_of_which_one_part_cannot_be_taken_back_cannot_be_taken_back() {
        Id.Contribution said = sitting.post(ANNE, Section.STAKES, "Le temps");
        Event hidden = new Contributed.Hidden(said);
        Event expelled = new Led.Expelled(ANNE.person());
        for (Event[] events : new Event[][] {{hidden, expelled}, {expelled, hidden}}) {
            String deed = sitting.happens(FACILITATOR, events);
            sitting.refuses("no-such-deed", FACILITATOR, new Undo(new Id.Command(deed)));
        }
    }

    @Test
    void a_field_refiled_by_mistake_gets_its_challenges_back() {
        Id.Contribution field = sitting.post(ANNE, Section.FIELDS, "Le logement");
        Id.Contribution one = sitting.challenge(BRUNO, "Le foncier", field);
        Id.Contribution other = sitting.challenge(BRUNO, "Les loyers", field);
        Object before = sitting.standing();
        String deed = sitting.happens(FACILITATOR, new Contributed.Refiled(field, Section.STAKES, Optional.empty()));
        assertThat(sitting.contribution(one).about()).isEmpty();

        undo(FACILITATOR, deed);
        assertThat(sitting.standing()).isEqualTo(before);
        redo(FACILITATOR, deed);
        assertThat(sitting.contribution(other).about()).isEmpty();
    }

    @Test
    void a_cluster_dissolved_has_its_members_again_and_one_that_others_joined_is_not_undone() {
        Id.Contribution one = sitting.post(ANNE, Section.STAKES, "Le temps");
        Id.Contribution two = sitting.post(BRUNO, Section.STAKES, "La durée");
        Id.Cluster cluster = new Id.Cluster("c".repeat(16));
        String made = sitting.happens(
                FACILITATOR,
                new Grouped.ClusterMade(cluster, Section.STAKES, "Temps"),
                new Contributed.Clustered(one, Optional.of(cluster)));
        String joined = sitting.happens(RAPPORTEUR, new Contributed.Clustered(two, Optional.of(cluster)));
        sitting.refuses("changed-meanwhile", FACILITATOR, new Undo(new Id.Command(made)));
        Object before = sitting.standing();
        String dissolved = sitting.happens(
                FACILITATOR,
                new Contributed.Clustered(one, Optional.empty()),
                new Contributed.Clustered(two, Optional.empty()),
                new Grouped.ClusterDissolved(cluster));
        sitting.refuses("changed-meanwhile", RAPPORTEUR, new Undo(new Id.Command(joined)));

        undo(FACILITATOR, dissolved);
        assertThat(sitting.standing()).isEqualTo(before);
        undo(RAPPORTEUR, joined);
        undo(FACILITATOR, made);
        assertThat(sitting.board().clusters().made()).isEmpty();
    }

    @Test
    void what_was_typed_for_a_speaker_is_taken_back_only_while_nothing_hangs_on_it() {
        Id.Contribution said = new Id.Contribution("s".repeat(16));
        Object before = sitting.standing();
        String deed = sitting.happens(FACILITATOR, scribed(said));
        Object after = sitting.standing();
        undo(FACILITATOR, deed);
        assertThat(sitting.standing()).isEqualTo(before);
        redo(FACILITATOR, deed);
        assertThat(sitting.standing()).isEqualTo(after);

        sitting.happens(ANNE, new Event.Weighed.Supported(said));
        sitting.refuses("changed-meanwhile", FACILITATOR, new Undo(new Id.Command(deed)));
        sitting.happens(ANNE, new Event.Weighed.SupportTakenBack(said));
        Id.Entry entry = sitting.put(Section.STAKES, null, "Une ligne", said);
        sitting.refuses("changed-meanwhile", FACILITATOR, new Undo(new Id.Command(deed)));
        drop(entry);
        undo(FACILITATOR, deed);
    }

    @Test
    void a_step_undone_brings_back_its_clock_its_sections_and_what_the_wall_showed() {
        sitting.must(FACILITATOR, new Command.Leading.CloseSection(Section.STAKES));
        sitting.happens(FACILITATOR, new Led.Shown(Scene.AXES));
        sitting.happens(FACILITATOR, new Led.TimerSet(Timer.until(Instant.ofEpochSecond(600))));
        Object before = sitting.standing();
        var item = new AgendaItem(
                Step.PRIORITISE, Set.of(Section.STAKES), Set.of(Permission.VOTE), Optional.of(Duration.ofMinutes(5)));
        String deed = sitting.happens(FACILITATOR, new Led.StepBegun(item, Optional.of(2)));
        Object after = sitting.standing();

        undo(FACILITATOR, deed);
        assertThat(sitting.standing()).isEqualTo(before);
        redo(FACILITATOR, deed);
        assertThat(sitting.standing()).isEqualTo(after);
    }

    @Test
    void a_veil_is_lifted_by_undoing_only_while_nothing_is_under_it() {
        String deed = sitting.happens(FACILITATOR, new Led.Veiled(Section.STAKES, true));
        Id.Contribution said = new Id.Contribution("v".repeat(16));
        sitting.happens(
                ANNE,
                new Contributed.Posted(
                        said, Section.STAKES, Saying.of("Le temps", Optional.empty()), Origin.TYPED, false, true));
        sitting.refuses("changed-meanwhile", FACILITATOR, new Undo(new Id.Command(deed)));
        sitting.must(ANNE, new Command.Contributing.Withdraw(said));
        undo(FACILITATOR, deed);
        String unveiled = redoneAndUnveiled(deed);
        sitting.refuses("no-such-deed", FACILITATOR, new Undo(new Id.Command(unveiled)));
    }

    private String redoneAndUnveiled(String deed) {
        redo(FACILITATOR, deed);
        return sitting.happens(FACILITATOR, new Led.Veiled(Section.STAKES, false));
    }

    @Test
    void a_signed_restitution_is_not_changed_by_undoing_and_what_is_beside_it_is() {
        Id.Contribution said = sitting.post(ANNE, Section.STAKES, "Le temps");
        String put = sitting.put(Section.STAKES, null, "Une ligne").value();
        String renamed = sitting.must(ORGANISER, new Command.Leading.Rename("Autrement"));
        String hidden = sitting.must(FACILITATOR, new Command.Leading.Hide(said));
        String signed = sitting.happens(RAPPORTEUR, new Event.ReadBack.Signed(3));

        sitting.refuses("no-such-deed", RAPPORTEUR, new Undo(new Id.Command(signed)));
        sitting.refuses("signed", RAPPORTEUR, new Undo(new Id.Command(put)));
        sitting.refuses("signed", ORGANISER, new Undo(new Id.Command(renamed)));
        undo(FACILITATOR, hidden);
        sitting.happens(RAPPORTEUR, new Event.ReadBack.RevisionBegun());
        undo(RAPPORTEUR, put);
    }

    private static Contributed.Posted scribed(Id.Contribution said) {
        Origin spoken = new Origin(Hand.SPOKEN, Optional.of("Mme Diop"), Optional.empty());
        Saying saying = Saying.of("Le temps", Optional.empty());
        return new Contributed.Posted(said, Section.STAKES, saying, spoken, false, false);
    }

    private String drop(Id.Entry entry) {
        return sitting.must(RAPPORTEUR, new Drop(entry));
    }

    private String rewrite(Id.Entry entry, String words, Id.Contribution... sources) {
        return sitting.must(
                RAPPORTEUR, new Rewrite(entry, sitting.board().seq(), Form.BULLET, text(words), List.of(sources)));
    }

    private void undo(Actor actor, String deed) {
        sitting.must(actor, new Undo(new Id.Command(deed)));
    }

    private void redo(Actor actor, String deed) {
        sitting.must(actor, new Redo(new Id.Command(deed)));
    }
}
