package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.RAPPORTEUR;

import java.time.Duration;
import java.util.Optional;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Leading.Adjust;
import org.cordee.workshop.Command.Leading.Offer;
import org.cordee.workshop.Command.Leading.Reveal;
import org.cordee.workshop.Command.Leading.Show;
import org.cordee.workshop.Command.Leading.Veil;
import org.junit.jupiter.api.Test;

class CustomsRulesTest {
    private final Sitting sitting = Sitting.opened();

    @Test
    void what_is_given_is_changed_and_the_rest_stays() {
        sitting.must(FACILITATOR, new Adjust(Optional.of(true), Optional.empty(), Optional.of(5), Optional.empty()));
        sitting.must(FACILITATOR, pause(Duration.ofSeconds(30)));
        assertThat(customs()).isEqualTo(new Customs(true, Duration.ofSeconds(30), 5, false));
        sitting.leavesAsItIs(FACILITATOR, pause(Duration.ofSeconds(30)));
        sitting.leavesAsItIs(
                FACILITATOR, new Adjust(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void there_are_0_to_50_dots_and_a_pause_of_at_most_ten_minutes() {
        sitting.must(FACILITATOR, dots(0));
        sitting.must(FACILITATOR, dots(50));
        sitting.refuses("out-of-range", FACILITATOR, dots(51));
        sitting.refuses("out-of-range", FACILITATOR, dots(-1));
        sitting.must(FACILITATOR, pause(Duration.ofMinutes(10)));
        sitting.must(FACILITATOR, pause(Duration.ZERO));
        sitting.refuses("out-of-range", FACILITATOR, pause(Duration.ofSeconds(601)));
        sitting.refuses("out-of-range", FACILITATOR, pause(Duration.ofSeconds(-1)));
    }

    @Test
    void behind_a_veil_new_words_wait_and_what_was_seen_stays_seen_until_all_is_unveiled() {
        Id.Contribution before = sitting.post(ANNE, Section.FIELDS, "Le logement");
        sitting.must(FACILITATOR, new Veil(Section.FIELDS, true));
        sitting.leavesAsItIs(FACILITATOR, new Veil(Section.FIELDS, true));
        Id.Contribution behind = sitting.post(ANNE, Section.FIELDS, "L'eau");
        Id.Contribution beside = sitting.post(ANNE, Section.STAKES, "Le temps");
        assertThat(sitting.contribution(before).isSeen()).isTrue();
        assertThat(sitting.contribution(behind).isSeen()).isFalse();
        assertThat(sitting.contribution(beside).isSeen()).isTrue();

        sitting.must(FACILITATOR, new Veil(Section.FIELDS, false));
        sitting.leavesAsItIs(FACILITATOR, new Veil(Section.FIELDS, false));
        assertThat(sitting.contribution(behind).isSeen()).isTrue();
    }

    @Test
    void tallies_are_revealed_section_by_section_and_concealed_again() {
        sitting.must(FACILITATOR, new Reveal(Section.FIELDS, true));
        sitting.leavesAsItIs(FACILITATOR, new Reveal(Section.FIELDS, true));
        assertThat(sitting.board().reveals(Section.FIELDS)).isTrue();
        assertThat(sitting.board().reveals(Section.STAKES)).isFalse();
        sitting.must(FACILITATOR, new Reveal(Section.FIELDS, false));
        assertThat(sitting.board().reveals(Section.FIELDS)).isFalse();
    }

    @Test
    void the_wall_shows_what_it_is_told_to() {
        sitting.leavesAsItIs(FACILITATOR, new Show(Scene.STEP));
        sitting.must(FACILITATOR, new Show(Scene.AXES));
        assertThat(sitting.board().workshop().orElseThrow().scene()).isEqualTo(Scene.AXES);
        assertThat(sitting.board().workshop().orElseThrow().step()).isEqualTo(Step.CONTRIBUTE);
    }

    @Test
    void a_section_or_an_entry_of_it_is_offered_to_be_read_back_or_nothing_in_particular() {
        Id.Entry entry = sitting.put(Section.FIELDS, null, "Le logement");
        sitting.must(RAPPORTEUR, new Offer(Optional.of(Section.FIELDS), Optional.of(entry)));
        sitting.leavesAsItIs(FACILITATOR, new Offer(Optional.empty(), Optional.of(entry)));
        assertThat(offer().section()).contains(Section.FIELDS);
        assertThat(offer().entry()).contains(entry);
        sitting.must(FACILITATOR, new Offer(Optional.of(Section.STAKES), Optional.empty()));
        assertThat(offer().entry()).isEmpty();
        sitting.must(FACILITATOR, new Offer(Optional.empty(), Optional.empty()));
        assertThat(offer().section()).isEmpty();
    }

    @Test
    void an_entry_that_is_not_there_or_in_another_section_is_not_offered() {
        Id.Entry entry = sitting.put(Section.FIELDS, null, "Le logement");
        sitting.refuses("other-section", FACILITATOR, new Offer(Optional.of(Section.STAKES), Optional.of(entry)));
        sitting.must(RAPPORTEUR, new Command.Writing.Drop(entry));
        sitting.refuses("no-such-entry", FACILITATOR, new Offer(Optional.of(Section.FIELDS), Optional.of(entry)));
    }

    private Customs customs() {
        return sitting.board().proceedings().course().customs();
    }

    private Entity.Offer offer() {
        return sitting.board().proceedings().course().offer();
    }

    private static Command dots(int dots) {
        return new Adjust(Optional.empty(), Optional.empty(), Optional.of(dots), Optional.empty());
    }

    private static Command pause(Duration pause) {
        return new Adjust(Optional.empty(), Optional.of(pause), Optional.empty(), Optional.empty());
    }
}
