package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.BRUNO;
import static org.cordee.workshop.Sitting.FACILITATOR;

import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Section;
import org.junit.jupiter.api.Test;

class ContributionRulesTest {
    private static final String FAMILY = "👨‍👩‍👧‍👦";

    private final Sitting sitting = Sitting.opened();

    @Test
    void what_is_said_stands_under_the_id_of_its_command_with_its_author_and_time() {
        Id.Contribution said = sitting.post(ANNE, Section.EVIDENCE, "  Un bilan\nsociétal ");

        assertThat(sitting.contribution(said))
                .isEqualTo(new Contribution(
                        3,
                        said,
                        Origin.TYPED,
                        ANNE.person(),
                        sitting.recorded.get(2).at(),
                        new Said(Saying.of("Un bilan sociétal", Optional.empty()), false, List.of()),
                        Contribution.Sight.CLEAR,
                        Standing.fresh(Section.EVIDENCE)));
    }

    @Test
    void nothing_is_said_in_a_closed_workshop_or_section() {
        Id.Contribution said = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");
        sitting.must(FACILITATOR, new Command.Leading.CloseSection(Section.SOLUTIONS));
        sitting.refuses("section-closed", ANNE, post(Section.SOLUTIONS, "Une autre"));
        sitting.refuses("section-closed", ANNE, edit(said, "Une autre", null));
        sitting.refuses("section-closed", ANNE, new Command.Contributing.Withdraw(said));
        sitting.post(ANNE, Section.STAKES, "Les autres restent ouvertes");

        sitting.must(FACILITATOR, new Command.Leading.Close());
        sitting.refuses("workshop-closed", ANNE, post(Section.STAKES, "Une autre"));
        sitting.refuses("workshop-closed", ANNE, edit(said, "Une autre", null));
        sitting.refuses("workshop-closed", ANNE, new Command.Contributing.Withdraw(said));
    }

    @Test
    void blank_words_are_no_contribution() {
        Id.Contribution said = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");
        sitting.refuses("empty", ANNE, post(Section.SOLUTIONS, ""));
        sitting.refuses("empty", ANNE, post(Section.SOLUTIONS, " \u200B\u3164\n"));
        sitting.refuses("empty", ANNE, edit(said, "\u2800", null));
    }

    @Test
    void five_hundred_graphemes_are_a_contribution_and_one_more_is_not() {
        sitting.post(ANNE, Section.SOLUTIONS, "a".repeat(500));
        sitting.refuses("too-long", ANNE, post(Section.SOLUTIONS, "a".repeat(501)));
        sitting.post(ANNE, Section.SOLUTIONS, "x\u0323\u0302".repeat(500));
        sitting.refuses("too-long", ANNE, post(Section.SOLUTIONS, "x\u0323\u0302".repeat(501)));
    }

    @Test
    void a_family_is_one_grapheme_and_25_bytes() {
        sitting.post(ANNE, Section.SOLUTIONS, FAMILY.repeat(100) + "a".repeat(400));
        sitting.refuses("too-long", ANNE, post(Section.SOLUTIONS, FAMILY.repeat(100) + "a".repeat(401)));
        sitting.post(ANNE, Section.SOLUTIONS, FAMILY.repeat(163) + "a".repeat(21));
        sitting.refuses("too-long", ANNE, post(Section.SOLUTIONS, FAMILY.repeat(163) + "a".repeat(22)));
    }

    @Test
    void the_limits_hold_for_an_edit() {
        Id.Contribution said = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");
        sitting.must(ANNE, edit(said, "a".repeat(500), null));
        sitting.refuses("too-long", ANNE, edit(said, "a".repeat(501), null));
    }

    @Test
    void its_author_edits_it_and_it_says_so() {
        Id.Contribution said = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");
        sitting.leavesAsItIs(ANNE, edit(said, " Une épicerie ", null));
        assertThat(sitting.contribution(said).edited()).isFalse();
        sitting.must(ANNE, edit(said, "Deux épiceries", null));

        assertThat(sitting.contribution(said).text()).isEqualTo("Deux épiceries");
        assertThat(sitting.contribution(said).edited()).isTrue();
        assertThat(sitting.contribution(said).seq()).isEqualTo(4);
    }

    @Test
    void nobody_else_edits_or_withdraws_it() {
        Id.Contribution said = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");
        sitting.refuses("not-the-author", BRUNO, edit(said, "La mienne", null));
        sitting.refuses("not-the-author", BRUNO, new Command.Contributing.Withdraw(said));
    }

    @Test
    void what_is_not_there_is_neither_edited_nor_withdrawn() {
        Id.Contribution said = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");
        sitting.must(ANNE, new Command.Contributing.Withdraw(said));
        for (Id.Contribution gone : new Id.Contribution[] {said, new Id.Contribution("never")}) {
            sitting.refuses("no-such-contribution", ANNE, edit(gone, "Encore", null));
            sitting.refuses("no-such-contribution", ANNE, new Command.Contributing.Withdraw(gone));
        }
    }

    @Test
    void a_challenge_names_a_field_and_nothing_else_does() {
        Id.Contribution field = sitting.post(ANNE, Section.FIELDS, "Le logement");
        Id.Contribution challenge = sitting.challenge(BRUNO, "Le foncier", field);
        assertThat(sitting.contribution(challenge).about()).contains(field);

        sitting.refuses("not-a-field", BRUNO, postUnder(Section.SOLUTIONS, field));
        sitting.refuses("not-a-field", BRUNO, postUnder(Section.FIELDS, field));
        sitting.refuses("not-a-field", BRUNO, postUnder(Section.CHALLENGES, challenge));
        sitting.refuses("not-a-field", BRUNO, postUnder(Section.CHALLENGES, new Id.Contribution("never")));
        sitting.refuses("not-a-field", BRUNO, edit(challenge, "Le foncier", challenge));
        sitting.refuses("not-a-field", ANNE, edit(field, "Le logement", field));
    }

    @Test
    void a_hidden_field_takes_no_new_challenge_but_lets_its_own_be_mended() {
        Id.Contribution field = sitting.post(ANNE, Section.FIELDS, "Le logement");
        Id.Contribution named = sitting.challenge(BRUNO, "Le fonsier", field);
        Id.Contribution unnamed = sitting.post(BRUNO, Section.CHALLENGES, "Le temps");
        sitting.must(FACILITATOR, new Command.Leading.Hide(field));

        sitting.refuses("not-a-field", BRUNO, postUnder(Section.CHALLENGES, field));
        sitting.refuses("not-a-field", BRUNO, edit(unnamed, "Le temps", field));
        sitting.must(BRUNO, edit(named, "Le foncier", field));
        assertThat(sitting.contribution(named).about()).contains(field);
    }

    @Test
    void a_challenge_changes_its_field_and_gives_it_up() {
        Id.Contribution housing = sitting.post(ANNE, Section.FIELDS, "Le logement");
        Id.Contribution food = sitting.post(ANNE, Section.FIELDS, "L'alimentation");
        Id.Contribution challenge = sitting.challenge(BRUNO, "Le foncier", housing);
        sitting.must(BRUNO, edit(challenge, "Le foncier", food));
        assertThat(sitting.contribution(challenge).about()).contains(food);
        sitting.must(BRUNO, edit(challenge, "Le foncier", null));
        assertThat(sitting.contribution(challenge).about()).isEmpty();
    }

    @Test
    void a_withdrawal_takes_it_out_of_sources_fields_and_voices_and_touches_nothing_else() {
        Id.Contribution field = sitting.post(ANNE, Section.FIELDS, "Le logement");
        Id.Contribution challenge = sitting.challenge(BRUNO, "Le foncier", field);
        Id.Contribution other = sitting.post(BRUNO, Section.FIELDS, "L'eau");
        Id.Entry both = sitting.put(Section.FIELDS, null, "Logement et eau", field, other);
        sitting.put(Section.FIELDS, null, "L'eau", other);
        long before = sitting.board().seq();
        sitting.must(ANNE, new Command.Contributing.Withdraw(field));

        assertThat(sitting.contribution(challenge).about()).isEmpty();
        assertThat(sitting.contribution(challenge).edited()).isFalse();
        assertThat(sitting.entry(both).sources()).containsExactly(other);
        assertThat(sitting.board().since(before))
                .containsExactlyInAnyOrder(
                        new Entity.Gone(before + 1, field, Entity.Why.WITHDRAWN),
                        new Entity.Voices(before + 1, Section.FIELDS, 1),
                        sitting.contribution(challenge),
                        sitting.entry(both));
    }

    @Test
    void ones_own_hidden_words_can_be_withdrawn() {
        Id.Contribution said = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");
        sitting.must(FACILITATOR, new Command.Leading.Hide(said));
        sitting.must(ANNE, edit(said, "Autrement", null));
        assertThat(sitting.contribution(said).sight().hidden()).isTrue();
        sitting.must(ANNE, new Command.Contributing.Withdraw(said));
        assertThat(sitting.board().contributionCount()).isZero();
    }

    @Test
    void the_ten_thousandth_contribution_is_the_last_until_one_is_withdrawn() {
        Id.Contribution first = sitting.post(ANNE, Section.SOLUTIONS, "1");
        for (int i = 2; i <= 10_000; i++) sitting.ask(ANNE, post(Section.SOLUTIONS, "Solution " + i));
        assertThat(sitting.board().contributionCount()).isEqualTo(10_000);
        sitting.refuses("too-many", ANNE, post(Section.SOLUTIONS, "La goutte de trop"));
        sitting.must(ANNE, new Command.Contributing.Withdraw(first));
        sitting.post(ANNE, Section.SOLUTIONS, "À sa place");
    }

    private static Command post(Section section, String text) {
        return new Command.Contributing.Post(section, text, Optional.empty());
    }

    private static Command postUnder(Section section, Id.Contribution field) {
        return new Command.Contributing.Post(section, "Le foncier", Optional.of(field));
    }

    private static Command edit(Id.Contribution contribution, String text, Id.Contribution field) {
        return new Command.Contributing.Edit(contribution, text, Optional.ofNullable(field));
    }
}
