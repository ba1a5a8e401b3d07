package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.RAPPORTEUR;

import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Contributing.Post;
import org.cordee.workshop.Command.Contributing.Translate;
import org.cordee.workshop.Command.Writing.Put;
import org.junit.jupiter.api.Test;

/** The language of a line is that of the words it took over. */
class TonguesTest {
    private static final String SPANISH = "Crear un fondo de garantía para las cooperativas";
    private static final String FRENCH = "Créer un fonds de garantie pour les coopératives";

    private final Sitting sitting = Sitting.opened();
    private Optional<Id.Entry> after = Optional.empty();

    private Id.Contribution said(String words, Language language) {
        Saying saying =
                new Saying(words, Optional.empty(), Optional.empty(), Credit.ANONYMOUS, Optional.ofNullable(language));
        return new Id.Contribution(sitting.must(ANNE, new Post(Section.SOLUTIONS, saying)));
    }

    private Optional<Language> languageOf(String line, Id.Contribution... sources) {
        Spot last = new Spot(Section.SOLUTIONS, Optional.empty(), after);
        after = Optional.of(new Id.Entry(sitting.must(
                RAPPORTEUR, new Put(last, Form.BULLET, List.of(new Inline.Text(line)), List.of(sources)))));
        List<Entry> lines =
                sitting.board().restitution().sections().get(Section.SOLUTIONS).entries();
        Entry put = lines.get(lines.size() - 1);
        assertThat(Inlines.plain(put.text())).isEqualTo(line);
        return Inlines.language(put.text());
    }

    @Test
    void what_is_taken_over_is_in_the_language_it_was_said_in() {
        assertThat(languageOf(SPANISH, said(SPANISH, Language.ES))).contains(Language.ES);
    }

    @Test
    void so_is_what_is_shortened_mended_or_joined() {
        Id.Contribution first = said(SPANISH, Language.ES);
        Id.Contribution second = said("Y formar a los jóvenes", Language.ES);
        assertThat(languageOf("Un fondo para las cooperativas", first)).contains(Language.ES);
        assertThat(languageOf("Crear un fondo de garantias para las cooperativas.", first))
                .contains(Language.ES);
        assertThat(languageOf(SPANISH + "; y formar a los jóvenes", first, second))
                .contains(Language.ES);
    }

    @Test
    void what_the_rapporteur_says_in_the_documents_language_is_in_it_whatever_stands_behind() {
        Id.Contribution spanish = said(SPANISH, Language.ES);
        assertThat(languageOf(FRENCH, spanish)).isEmpty();
        sitting.must(RAPPORTEUR, new Translate(spanish, Language.FR, Optional.of(FRENCH), false));
        assertThat(languageOf(FRENCH, spanish)).isEmpty();
    }

    @Test
    void a_translation_that_is_taken_over_is_in_its_language() {
        Id.Contribution french = said(FRENCH, null);
        sitting.must(RAPPORTEUR, new Translate(french, Language.ES, Optional.of(SPANISH), false));
        assertThat(languageOf(SPANISH, french)).contains(Language.ES);
        assertThat(languageOf(FRENCH, french)).isEmpty();
    }

    @Test
    void words_of_no_contribution_and_words_of_two_languages_are_the_documents() {
        Id.Contribution spanish = said(SPANISH, Language.ES);
        Id.Contribution arabic = said("صندوق ضمان للتعاونيات في القرى والمدن", Language.AR);
        assertThat(languageOf("Un enjeu")).isEmpty();
        assertThat(languageOf(SPANISH + " / صندوق ضمان للتعاونيات في القرى والمدن", spanish, arabic))
                .isEmpty();
        assertThat(languageOf("2012 – 2026", arabic)).isEmpty();
    }

    @Test
    void nothing_is_marked_where_all_is_in_the_documents_language() {
        assertThat(languageOf(FRENCH, said(FRENCH, Language.FR))).isEmpty();
        assertThat(sitting.board().restitution())
                .isEqualTo(sitting.board().restitution().unmarked());
    }

    @Test
    void an_imported_line_comes_without_a_language_as_it_comes_without_sources() {
        Entry spanish = Entry.of(Form.BULLET, List.of(new Inline.In(Language.ES, List.of(new Inline.Text(SPANISH)))));
        assertThat(Sitting.made(Sitting.document(spanish))
                        .board()
                        .written(Section.SOLUTIONS)
                        .get(0)
                        .text())
                .containsExactly(new Inline.Text(SPANISH));
    }
}
