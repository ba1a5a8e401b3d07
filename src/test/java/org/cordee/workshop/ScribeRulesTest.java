package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.ORGANISER;
import static org.cordee.workshop.Sitting.RAPPORTEUR;

import java.util.Optional;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Contributing.Edit;
import org.cordee.workshop.Command.Contributing.Scribe;
import org.cordee.workshop.Command.Contributing.Withdraw;
import org.cordee.workshop.Command.Leading.Adjust;
import org.cordee.workshop.Command.Leading.Veil;
import org.junit.jupiter.api.Test;

class ScribeRulesTest {
    private final Sitting sitting = Sitting.opened();

    @Test
    void what_was_said_aloud_or_on_paper_stands_beside_what_was_typed() {
        Id.Contribution spoken = scribed(spoken(" Mme\nDiop "));
        Id.Contribution onPaper = scribed(new Scribe(Section.STAKES, saying(), Hand.PAPER, Optional.of(" ")));
        assertThat(sitting.contribution(spoken).origin())
                .isEqualTo(new Origin(Hand.SPOKEN, Optional.of("Mme Diop"), Optional.empty()));
        assertThat(sitting.contribution(onPaper).origin())
                .isEqualTo(new Origin(Hand.PAPER, Optional.empty(), Optional.empty()));
        sitting.refuses("out-of-range", RAPPORTEUR, new Scribe(Section.STAKES, saying(), Hand.TYPED, Optional.empty()));
        sitting.refuses(
                "out-of-range", RAPPORTEUR, new Scribe(Section.STAKES, saying(), Hand.CARRIED, Optional.empty()));
    }

    @Test
    void a_speaker_is_one_voice_however_often_heard_and_each_without_a_name_another() {
        scribed(spoken("Mme Diop"));
        scribed(spoken("Mme Diop"));
        assertThat(voices()).isEqualTo(1);
        scribed(new Scribe(Section.STAKES, saying(), Hand.SPOKEN, Optional.empty()));
        scribed(new Scribe(Section.STAKES, saying(), Hand.SPOKEN, Optional.empty()));
        assertThat(voices()).isEqualTo(3);
    }

    @Test
    void it_is_typed_in_at_any_time_also_when_the_section_or_the_workshop_is_closed_or_before_the_first_step() {
        sitting.must(FACILITATOR, new Command.Leading.CloseSection(Section.STAKES));
        scribed(spoken("Awa"));
        sitting.must(FACILITATOR, new Command.Leading.Close());
        Id.Contribution late = scribed(spoken("Awa"));
        sitting.must(FACILITATOR, edit(late, "Mieux entendu"));
        sitting.must(ORGANISER, new Withdraw(late));
        assertThat(Sitting.made(Sitting.document()).ask(RAPPORTEUR, spoken("Awa")))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void any_of_those_who_lead_and_write_mends_what_was_typed_for_others_and_none_what_others_typed() {
        Id.Contribution scribed = scribed(spoken("Awa"));
        sitting.must(FACILITATOR, edit(scribed, "Mieux entendu"));
        assertThat(sitting.contribution(scribed).text()).isEqualTo("Mieux entendu");
        sitting.refuses("not-the-author", ANNE, edit(scribed, "Autrement"));
        sitting.refuses("not-the-author", ANNE, new Withdraw(scribed));

        Id.Contribution typed = sitting.post(ANNE, Section.STAKES, "Le temps");
        sitting.refuses("not-the-author", FACILITATOR, edit(typed, "Autrement"));
        sitting.refuses("not-the-author", ORGANISER, new Withdraw(typed));
    }

    @Test
    void nobody_looks_at_it_first_but_it_waits_behind_a_veil() {
        sitting.must(FACILITATOR, new Adjust(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty()));
        Id.Contribution seen = scribed(spoken("Awa"));
        assertThat(sitting.contribution(seen).isSeen()).isTrue();
        sitting.must(FACILITATOR, edit(seen, "Mieux entendu"));
        assertThat(sitting.contribution(seen).isSeen()).isTrue();
        sitting.must(FACILITATOR, new Veil(Section.STAKES, true));
        assertThat(sitting.contribution(scribed(spoken("Awa"))).sight())
                .isEqualTo(new Contribution.Sight(false, false, true));
    }

    @Test
    void its_words_are_held_to_the_same_limits_and_a_speaker_to_that_of_a_name() {
        Saying none = Saying.of(" ", Optional.empty());
        sitting.refuses("empty", RAPPORTEUR, new Scribe(Section.STAKES, none, Hand.SPOKEN, Optional.empty()));
        scribed(spoken("a".repeat(200)));
        sitting.refuses("too-long", RAPPORTEUR, spoken("a".repeat(201)));
        Id.Contribution stake = sitting.post(ANNE, Section.STAKES, "Le temps");
        Saying about = Saying.of("Le foncier", Optional.of(stake));
        sitting.refuses(
                "not-a-field", RAPPORTEUR, new Scribe(Section.CHALLENGES, about, Hand.SPOKEN, Optional.empty()));
    }

    private Id.Contribution scribed(Scribe scribe) {
        return new Id.Contribution(sitting.must(RAPPORTEUR, scribe));
    }

    private static Scribe spoken(String speaker) {
        return new Scribe(Section.STAKES, saying(), Hand.SPOKEN, Optional.of(speaker));
    }

    private static Saying saying() {
        return Saying.of("Dit en salle", Optional.empty());
    }

    private static Command edit(Id.Contribution contribution, String text) {
        return new Edit(contribution, text, Optional.empty());
    }

    private int voices() {
        return sitting.board()
                .contributions()
                .heard()
                .counts()
                .get(Section.STAKES)
                .count();
    }
}
