package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.BRUNO;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.RAPPORTEUR;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Contributing.Erase;
import org.cordee.workshop.Command.Contributing.Scribe;
import org.cordee.workshop.Command.Contributing.Translate;
import org.cordee.workshop.Command.Contributing.Withdraw;
import org.cordee.workshop.Command.Leading;
import org.cordee.workshop.Command.Reading;
import org.cordee.workshop.Command.Undoing.Undo;
import org.cordee.workshop.Command.Weighing;
import org.cordee.workshop.Command.Writing;
import org.junit.jupiter.api.Test;

class ErasingTest extends RoomByChance {
    private final Sitting sitting = Sitting.permitting(Permission.values());
    private final Id.Contribution annes = sitting.post(ANNE, Section.FIELDS, "Le logement d'Anne");
    private final Id.Contribution brunos = sitting.post(BRUNO, Section.FIELDS, "Le logement");
    private final Id.Entry entry = sitting.put(Section.FIELDS, null, "Se loger", annes, brunos);

    @Test
    void all_that_one_said_and_gave_goes_and_all_of_others_stays() {
        sitting.must(ANNE, new Weighing.Support(brunos));
        sitting.must(ANNE, new Weighing.GiveDot(brunos));
        sitting.must(ANNE, new Weighing.Rate(brunos, new Rating(5, 5)));
        sitting.must(BRUNO, new Weighing.Rate(brunos, new Rating(1, 1)));
        sitting.must(ANNE, new Reading.Recognise(List.of(entry), true));
        sitting.must(ANNE, new Reading.Contest(Section.FIELDS, Optional.of(entry), "Pas comme ça"));

        sitting.must(ANNE, new Erase());

        Yours nothing = sitting.board().yours(ANNE.person());
        assertThat(nothing)
                .isEqualTo(new Yours(
                        List.of(),
                        java.util.Set.of(),
                        java.util.Map.of(),
                        java.util.Map.of(),
                        java.util.Set.of(),
                        List.of()));
        assertThat(sitting.board().contributions().find(annes)).isEmpty();
        assertThat(sitting.contribution(brunos).text()).isEqualTo("Le logement");
        assertThat(sitting.board().weighing().means(brunos).orElseThrow().impact())
                .isEqualTo(1);
        assertThat(sitting.entry(entry).sources()).containsExactly(brunos);
        assertThat(Sitting.text("Se loger")).isEqualTo(sitting.entry(entry).text());
    }

    @Test
    void it_is_told_as_withdrawing_is() {
        long before = sitting.board().seq();
        sitting.must(ANNE, new Erase());
        assertThat(sitting.board().since(before))
                .contains(new Entity.Gone(before + 1, annes, Entity.Why.WITHDRAWN))
                .hasAtLeastOneElementOfType(DraftEntry.class);
    }

    @Test
    void one_erases_in_a_closed_section_a_closed_workshop_and_under_a_signature() {
        sitting.must(FACILITATOR, new Leading.CloseSection(Section.FIELDS));
        sitting.must(RAPPORTEUR, new Writing.Sign());
        sitting.must(FACILITATOR, new Leading.Close());
        sitting.refuses("workshop-closed", ANNE, new Withdraw(annes));
        sitting.must(ANNE, new Erase());
        assertThat(sitting.board().contributions().find(annes)).isEmpty();
        assertThat(sitting.board().assent().isSigned()).isTrue();
    }

    @Test
    void who_goes_on_is_heard() {
        sitting.must(ANNE, new Erase());
        Id.Contribution again = sitting.post(ANNE, Section.FIELDS, "Autre chose");
        assertThat(sitting.board().yours(ANNE.person()).contributions())
                .extracting(Contribution::id)
                .containsExactly(again);
    }

    @Test
    void whatever_one_asked_over_a_line_that_does_not_know_of_it_is_refused_and_nobody_elses() {
        Optional<Id.Command> first = Optional.of(new Id.Command(sitting.must(ANNE, new Erase())));
        assertThat(asked(ANNE, Optional.empty())).isEqualTo(Decision.refused(Refusal.ERASED_SINCE));
        assertThat(asked(ANNE, first)).isInstanceOf(Decision.Accepted.class);
        assertThat(asked(BRUNO, Optional.empty())).isInstanceOf(Decision.Accepted.class);
        sitting.must(ANNE, new Erase());
        assertThat(asked(ANNE, first)).isEqualTo(Decision.refused(Refusal.ERASED_SINCE));
    }

    @Test
    void so_it_is_for_who_had_said_nothing_yet() {
        Actor nobody = Sitting.actor("nobody", Role.PARTICIPANT);
        sitting.must(nobody, new Erase());
        assertThat(asked(nobody, Optional.empty())).isEqualTo(Decision.refused(Refusal.ERASED_SINCE));
    }

    private Decision asked(Actor actor, Optional<Id.Command> erased) {
        Command post = new Command.Contributing.Post(Section.FIELDS, "En chemin", Optional.empty());
        Id.Command id = new Id.Command("on-its-way-" + sitting.freshId());
        return Rules.decide(sitting.board(), new Asked(id, actor, Instant.EPOCH, 0, erased, post));
    }

    @Test
    void what_was_typed_for_a_speaker_is_not_that_of_who_typed_it() {
        Id.Contribution spoken = new Id.Contribution(sitting.must(
                RAPPORTEUR,
                new Scribe(
                        Section.STAKES,
                        new Saying("Le temps", Optional.empty(), Optional.empty(), Credit.ANONYMOUS),
                        Hand.SPOKEN,
                        Optional.empty())));
        sitting.must(ANNE, new Erase());
        assertThat(sitting.contribution(spoken).text()).isEqualTo("Le temps");
    }

    @Test
    void what_staff_made_of_it_is_not_undone_into_being() {
        Id.Command translated = new Id.Command(
                sitting.must(RAPPORTEUR, new Translate(annes, Language.EN, Optional.of("Housing"), false)));
        Id.Command taken =
                new Id.Command(sitting.must(RAPPORTEUR, new Translate(annes, Language.EN, Optional.empty(), false)));
        Id.Command laid = new Id.Command(
                sitting.must(RAPPORTEUR, new Writing.Lay(List.of(annes), Placement.aside("Anne l'a dit deux fois"))));
        sitting.must(ANNE, new Erase());
        for (Id.Command deed : List.of(translated, taken, laid))
            sitting.refuses("no-such-deed", RAPPORTEUR, new Undo(deed));
        assertThat(sitting.board().deeds().toString()).doesNotContain("Housing", "deux fois");
    }

    @Test
    void the_past_is_as_if_it_had_been_erased_by_then() {
        sitting.must(ANNE, new Weighing.Support(brunos));
        Board then = sitting.board();
        sitting.must(ANNE, new Erase());
        Board seen = then.without(ANNE.person());
        assertThat(seen.seq()).isEqualTo(then.seq());
        assertThat(seen.annexes().voices()).extracting(v -> v.words()).containsExactly("Le logement");
        assertThat(seen.restitution().sections().get(Section.FIELDS).entries())
                .allSatisfy(e -> assertThat(e.sources()).containsExactly(brunos.value()));
    }

    @Property(tries = 40)
    void whatever_happened_who_erases_has_said_and_given_nothing_and_the_board_is_sound(
            @ForAll("steps") List<Chance> steps) {
        Sitting played = played(steps);
        if (!played.board().admits(ANNE)) return;
        played.must(ANNE, new Erase());
        Soundness.holds(played.board());
        Yours left = played.board().yours(ANNE.person());
        assertThat(left.contributions()).isEmpty();
        assertThat(left.supported()).isEmpty();
        assertThat(left.dots()).isEmpty();
        assertThat(left.ratings()).isEmpty();
        assertThat(left.recognised()).isEmpty();
        assertThat(left.objections()).isEmpty();
        played.boards.stream().filter(Board::isMade).forEach(then -> Soundness.holds(then.without(ANNE.person())));
    }
}
