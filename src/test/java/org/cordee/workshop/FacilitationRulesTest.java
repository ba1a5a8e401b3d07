package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.BRUNO;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.ORGANISER;

import java.util.Optional;
import java.util.UUID;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Section;
import org.junit.jupiter.api.Test;

class FacilitationRulesTest {
    private final Sitting sitting = Sitting.opened();

    @Test
    void a_workshop_opens_and_closes_and_says_when_it_last_did() {
        sitting.leavesAsItIs(FACILITATOR, new Command.Leading.Open());
        sitting.must(FACILITATOR, new Command.Leading.Close());
        sitting.leavesAsItIs(FACILITATOR, new Command.Leading.Close());
        assertThat(sitting.board().isOpen()).isFalse();
        sitting.must(ORGANISER, new Command.Leading.Open());
        assertThat(sitting.board().workshop().orElseThrow().open()).isTrue();
        assertThat(sitting.board().workshop().orElseThrow().seq()).isEqualTo(4);
    }

    @Test
    void a_section_closes_and_opens_and_touches_no_other() {
        sitting.leavesAsItIs(FACILITATOR, new Command.Leading.OpenSection(Section.FIELDS));
        long before = sitting.board().seq();
        sitting.must(FACILITATOR, new Command.Leading.CloseSection(Section.FIELDS));
        sitting.leavesAsItIs(FACILITATOR, new Command.Leading.CloseSection(Section.FIELDS));
        assertThat(sitting.board().since(before))
                .containsExactly(new Entity.Rubric(
                        before + 1, Section.FIELDS, "Titre fields", false, false, false, Optional.empty()));
        sitting.must(FACILITATOR, new Command.Leading.OpenSection(Section.FIELDS));
        sitting.post(ANNE, Section.FIELDS, "Le logement");
    }

    @Test
    void what_was_hidden_is_restored_as_it_was() {
        Id.Contribution said = sitting.post(ANNE, Section.FIELDS, "Le logement");
        Contribution before = sitting.contribution(said);
        sitting.must(FACILITATOR, new Command.Leading.Hide(said));
        sitting.leavesAsItIs(FACILITATOR, new Command.Leading.Hide(said));
        assertThat(sitting.contribution(said))
                .isEqualTo(before.seen(before.sight().hidden(true)).as(4));
        sitting.must(FACILITATOR, new Command.Leading.Restore(said));
        sitting.leavesAsItIs(FACILITATOR, new Command.Leading.Restore(said));
        assertThat(sitting.contribution(said)).isEqualTo(before.as(5));
    }

    @Test
    void what_is_not_there_is_neither_hidden_nor_restored_nor_is_its_author_removed() {
        Id.Contribution never = new Id.Contribution("never");
        sitting.refuses("no-such-contribution", FACILITATOR, new Command.Leading.Hide(never));
        sitting.refuses("no-such-contribution", FACILITATOR, new Command.Leading.Restore(never));
        sitting.refuses("no-such-contribution", FACILITATOR, new Command.Leading.Expel(never));
        // An id that is a command's, but not a contribution's: whoever opened the workshop is not removed by it.
        Id.Contribution opening =
                new Id.Contribution(sitting.recorded.get(1).command().value());
        sitting.refuses("no-such-contribution", FACILITATOR, new Command.Leading.Expel(opening));
    }

    @Test
    void whoever_took_an_insult_back_can_still_be_removed() {
        Id.Contribution insult = sitting.post(ANNE, Section.STAKES, "Une insulte");
        sitting.must(ANNE, new Command.Contributing.Withdraw(insult));
        sitting.must(FACILITATOR, new Command.Leading.Expel(insult));
        sitting.leavesAsItIs(FACILITATOR, new Command.Leading.Expel(insult));
        assertThat(sitting.board().admits(ANNE)).isFalse();
    }

    @Test
    void what_somebody_removed_has_said_stays() {
        Id.Contribution said = sitting.post(ANNE, Section.STAKES, "Le temps");
        long before = sitting.board().seq();
        sitting.must(FACILITATOR, new Command.Leading.Expel(said));
        assertThat(sitting.contribution(said).text()).isEqualTo("Le temps");
        assertThat(sitting.board().since(before)).isEmpty();
    }

    @Test
    void whoever_came_in_by_a_withdrawn_link_is_out() {
        Id.Link annes = ANNE.link();
        sitting.must(ORGANISER, new Command.Leading.WithdrawLink(annes));
        sitting.leavesAsItIs(ORGANISER, new Command.Leading.WithdrawLink(annes));
        sitting.refuses("removed", ANNE, post());
        Actor bruno = new Actor(BRUNO.person(), BRUNO.role(), BRUNO.workshop(), new Id.Link(new UUID(7, 7)));
        assertThat(sitting.ask(bruno, post())).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_workshop_is_renamed_on_the_board_and_in_the_document() {
        sitting.must(FACILITATOR, new Command.Leading.Rename(" La finance\nsolidaire "));
        sitting.leavesAsItIs(FACILITATOR, new Command.Leading.Rename("La finance solidaire"));
        assertThat(sitting.board().workshop().orElseThrow().heading().title()).isEqualTo("La finance solidaire");
        assertThat(sitting.board().restitution().heading())
                .isEqualTo(new Heading("RMB 2017", "1.1", "La finance solidaire"));
        assertThat(sitting.board().workshop().orElseThrow().open()).isTrue();
    }

    @Test
    void a_title_has_words_and_at_most_200_graphemes_and_2_kib() {
        sitting.refuses("empty", FACILITATOR, new Command.Leading.Rename(" \u200B"));
        sitting.must(FACILITATOR, new Command.Leading.Rename("a".repeat(200)));
        sitting.refuses("too-long", FACILITATOR, new Command.Leading.Rename("a".repeat(201)));
        sitting.must(FACILITATOR, new Command.Leading.Rename("👨‍👩‍👧‍👦".repeat(81)));
        sitting.refuses("too-long", FACILITATOR, new Command.Leading.Rename("👨‍👩‍👧‍👦".repeat(82)));
    }

    @Test
    void the_organiser_tells_those_who_lead_and_nothing_takes_it_down() {
        sitting.must(ORGANISER, new Command.Leading.Tell(Optional.of(" Encore\ndix minutes ")));
        assertThat(notice()).contains("Encore dix minutes");
        sitting.leavesAsItIs(ORGANISER, new Command.Leading.Tell(Optional.of("Encore dix minutes")));
        sitting.must(ORGANISER, new Command.Leading.Tell(Optional.of("a".repeat(500))));
        sitting.refuses("too-long", ORGANISER, new Command.Leading.Tell(Optional.of("a".repeat(501))));
        sitting.must(ORGANISER, new Command.Leading.Tell(Optional.of(" ")));
        assertThat(notice()).isEmpty();
        sitting.leavesAsItIs(ORGANISER, new Command.Leading.Tell(Optional.empty()));
    }

    private Optional<String> notice() {
        return sitting.board().proceedings().course().notice().words();
    }

    @Test
    void a_workshop_is_made_once() {
        sitting.refuses("already-made", ORGANISER, new Command.Leading.Make(Sitting.document()));
    }

    private static Command post() {
        return new Command.Contributing.Post(Section.STAKES, "Encore", Optional.empty());
    }
}
