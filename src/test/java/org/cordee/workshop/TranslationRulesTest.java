package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.RAPPORTEUR;

import java.util.Optional;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Translation;
import org.cordee.workshop.Command.Contributing.Edit;
import org.cordee.workshop.Command.Contributing.Post;
import org.cordee.workshop.Command.Contributing.Scribe;
import org.cordee.workshop.Command.Contributing.Translate;
import org.cordee.workshop.Command.Leading;
import org.cordee.workshop.Command.Undoing.Redo;
import org.cordee.workshop.Command.Undoing.Undo;
import org.junit.jupiter.api.Test;

class TranslationRulesTest {
    private final Sitting sitting = Sitting.opened();
    private final Id.Contribution said =
            new Id.Contribution(sitting.must(ANNE, new Post(Section.FIELDS, spanish("La vivienda"))));

    private static Saying spanish(String words) {
        return new Saying(words, Optional.empty(), Optional.empty(), Credit.ANONYMOUS, Optional.of(Language.ES));
    }

    private static Translation french(String words) {
        return new Translation(Language.FR, words, false);
    }

    private Translate french(Optional<String> words) {
        return new Translate(said, Language.FR, words, false);
    }

    @Test
    void a_translation_stands_beside_the_original_one_for_each_language() {
        sitting.must(RAPPORTEUR, new Translate(said, Language.AR, Optional.of(" السكن "), true));
        sitting.must(FACILITATOR, french(Optional.of("Le logis")));
        sitting.must(RAPPORTEUR, french(Optional.of("Le logement")));

        Contribution now = sitting.contribution(said);
        assertThat(now.text()).isEqualTo("La vivienda");
        assertThat(now.saying().language()).contains(Language.ES);
        assertThat(now.edited()).isFalse();
        assertThat(now.translations())
                .containsExactly(french("Le logement"), new Translation(Language.AR, "السكن", true));
        sitting.leavesAsItIs(FACILITATOR, french(Optional.of("Le logement")));
    }

    @Test
    void a_translation_is_taken_away_and_that_of_another_language_stays() {
        sitting.must(RAPPORTEUR, french(Optional.of("Le logement")));
        sitting.must(RAPPORTEUR, new Translate(said, Language.EN, Optional.of("Housing"), false));
        sitting.must(FACILITATOR, french(Optional.empty()));
        assertThat(sitting.contribution(said).translation(Language.FR)).isEmpty();
        assertThat(sitting.contribution(said).translation(Language.EN)).isPresent();
        sitting.leavesAsItIs(FACILITATOR, french(Optional.empty()));
    }

    @Test
    void nothing_is_translated_into_its_own_language_nor_into_no_words_nor_at_any_length() {
        sitting.refuses("out-of-range", RAPPORTEUR, new Translate(said, Language.ES, Optional.of("Hogar"), false));
        sitting.refuses("empty", RAPPORTEUR, french(Optional.of("  ")));
        sitting.must(RAPPORTEUR, french(Optional.of("é".repeat(750))));
        sitting.refuses("too-long", RAPPORTEUR, french(Optional.of("é".repeat(751))));
        Id.Contribution never = new Id.Contribution("never-was-said-at-all");
        sitting.refuses(
                "no-such-contribution", RAPPORTEUR, new Translate(never, Language.FR, Optional.of("Rien"), false));
    }

    @Test
    void it_is_translated_in_any_step_and_whatever_keeps_it_from_the_room() {
        sitting.must(FACILITATOR, new Leading.Hide(said));
        sitting.must(FACILITATOR, new Leading.Close());
        sitting.must(RAPPORTEUR, french(Optional.of("Le logement")));
        assertThat(sitting.contribution(said).isSeen()).isFalse();
    }

    /** They were of other words; and whoever takes something out of their own would find it there again. */
    @Test
    void what_is_said_in_other_words_or_another_language_loses_its_translations() {
        sitting.must(RAPPORTEUR, french(Optional.of("Le logement")));
        sitting.must(ANNE, new Edit(said, spanish("La casa")));
        assertThat(sitting.contribution(said).translations()).isEmpty();

        sitting.must(RAPPORTEUR, french(Optional.of("La maison")));
        sitting.must(ANNE, new Edit(said, "La casa", Optional.empty()));
        assertThat(sitting.contribution(said).translations()).isEmpty();
    }

    @Test
    void what_is_only_signed_otherwise_keeps_them() {
        sitting.must(RAPPORTEUR, french(Optional.of("Le logement")));
        Credit anne = new Credit(Optional.of("Anne"), Optional.empty(), Optional.empty());
        sitting.must(
                ANNE,
                new Edit(
                        said,
                        new Saying("La vivienda", Optional.empty(), Optional.empty(), anne, Optional.of(Language.ES))));
        assertThat(sitting.contribution(said).translations()).containsExactly(french("Le logement"));
        sitting.must(FACILITATOR, new Leading.Refile(said, Section.STAKES));
        assertThat(sitting.contribution(said).translations()).containsExactly(french("Le logement"));
    }

    @Test
    void a_translation_is_undone_and_redone_but_never_brought_back_to_words_that_changed() {
        Id.Command first = new Id.Command(sitting.must(RAPPORTEUR, french(Optional.of("Le logement"))));
        sitting.must(RAPPORTEUR, new Undo(first));
        assertThat(sitting.contribution(said).translations()).isEmpty();
        sitting.must(RAPPORTEUR, new Redo(first));
        assertThat(sitting.contribution(said).translations()).containsExactly(french("Le logement"));

        Id.Command takenAway = new Id.Command(sitting.must(RAPPORTEUR, french(Optional.empty())));
        sitting.must(ANNE, new Edit(said, spanish("La casa")));
        sitting.refuses("changed-meanwhile", RAPPORTEUR, new Undo(takenAway));
    }

    @Test
    void what_was_typed_for_somebody_has_a_language_too() {
        Id.Contribution spoken = new Id.Contribution(sitting.must(
                RAPPORTEUR, new Scribe(Section.STAKES, spanish("El tiempo"), Hand.SPOKEN, Optional.empty())));
        assertThat(sitting.contribution(spoken).saying().language()).contains(Language.ES);
    }
}
