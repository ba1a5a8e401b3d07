package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.ORGANISER;
import static org.cordee.workshop.Sitting.document;
import static org.cordee.workshop.Sitting.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.junit.jupiter.api.Test;

class ImportTest {
    @Test
    void a_document_comes_out_as_it_went_in() {
        Restitution document = document(
                        new Entry(Form.PARAGRAPH, text("Une phrase"), List.of(), List.of()),
                        new Entry(Form.LINE, text("une autre"), List.of(), List.of()),
                        bullet("Un", bullet("Un, un", bullet("Un, un, un")), bullet("Un, deux")),
                        bullet("Deux"))
                .withClosingQuotation(Optional.of("« Ensemble »"));
        document = introducedBy(document, bullet("Introduction"));

        assertThat(Sitting.made(document).board().restitution()).isEqualTo(document);
    }

    @Test
    void a_workshop_just_made_is_closed_its_sections_open_and_its_entries_there_to_be_written_on() {
        Sitting sitting = Sitting.made(document(bullet("Un", bullet("Un, un")), bullet("Deux")));

        assertThat(sitting.board().isOpen()).isFalse();
        assertThat(sitting.board().since(0).stream().filter(e -> e instanceof Entity.Rubric r && r.open()))
                .hasSize(5);
        assertThat(sitting.board().entryCount()).isEqualTo(3);
        sitting.refuses(
                "workshop-closed", ANNE, new Command.Contributing.Post(Section.FIELDS, "Trop tôt", Optional.empty()));
        DraftEntry deux = (DraftEntry) sitting.board().since(0).stream()
                .filter(e -> e instanceof DraftEntry d && d.text().equals(text("Deux")))
                .findAny()
                .orElseThrow();
        sitting.put(Sitting.spot(Section.SOLUTIONS, null, deux.id()), "Trois");
        assertThat(Outline.of(solutions(sitting))).containsExactly("Un", " Un, un", "Deux", "Trois");
    }

    @Test
    void words_are_made_sound_wherever_they_stand() {
        Restitution raw = introducedBy(document(bullet("so\u0007lution")), bullet("in\u202Etro"))
                .withHeading(new Heading("R\u0000MB", "1.1", "Titre\n"))
                .withClosingQuotation(Optional.of("\u200Eci\u202Etation "));
        Restitution made = Sitting.made(raw).board().restitution();

        assertThat(made.heading()).isEqualTo(new Heading("RMB", "1.1", "Titre"));
        assertThat(Outline.of(made.introduction())).containsExactly("intro");
        assertThat(Outline.of(made.sections().get(Section.SOLUTIONS).entries())).containsExactly("solution");
        assertThat(made.closingQuotation()).contains("«\u00a0\u200Ecitation\u00a0»");
    }

    @Test
    void sources_of_another_workshop_are_not_taken_over() {
        Restitution raw = document(new Entry(Form.BULLET, text("Un"), List.of(), List.of("elsewhere")));
        assertThat(solutions(Sitting.made(raw)).get(0).sources()).isEmpty();
    }

    @Test
    void a_document_that_is_too_deep_is_refused() {
        assertThat(solutions(Sitting.made(document(deep(4))))).hasSize(1);
        refuses("misplaced", document(deep(5)));
        refuses("misplaced", document(deep(300)));
        refuses("misplaced", introducedBy(document(), deep(5)));
    }

    @Test
    void a_document_with_too_many_entries_is_refused() {
        Entry[] most = Collections.nCopies(1_999, bullet("Un")).toArray(new Entry[0]);
        assertThat(solutions(Sitting.made(introducedBy(document(most), bullet("Introduction")))))
                .hasSize(1_999);
        refuses("too-many", introducedBy(document(most), bullet("Un"), bullet("Deux")));
    }

    @Test
    void a_document_with_too_many_words_in_one_place_is_refused() {
        String most = "a".repeat(2_000);
        Sitting.made(introducedBy(document(bullet(most)), bullet(most))
                .withClosingQuotation(Optional.of("«" + most.substring(2) + "»")));
        refuses("too-long", document(bullet("Un", bullet(most + "a"))));
        refuses("too-long", introducedBy(document(), bullet(most + "a")));
        refuses("too-long", document().withClosingQuotation(Optional.of(most + "a")));
        refuses("too-long", document().withHeading(new Heading("RMB", "1.1", "a".repeat(201))));
        refuses("too-long", document().withHeading(new Heading("R".repeat(201), "1.1", "Titre")));
        refuses("too-long", titled(document(), "a".repeat(201)));
    }

    @Test
    void each_section_is_known_by_a_title() {
        Sitting.made(document().withHeading(new Heading("", "1.1", "")));
        refuses("empty", titled(document(), " "));
    }

    private static void refuses(String code, Restitution document) {
        new Sitting().refuses(code, ORGANISER, new Command.Leading.Make(document));
    }

    private static Entry bullet(String words, Entry... below) {
        return new Entry(Form.BULLET, text(words), Arrays.asList(below), List.of());
    }

    private static Entry deep(int levelsBelow) {
        Entry entry = bullet("Au fond");
        for (int i = 0; i < levelsBelow; i++) entry = bullet("Plus haut", entry);
        return entry;
    }

    private static Restitution introducedBy(Restitution d, Entry... introduction) {
        return new Restitution(
                d.heading(),
                d.language(),
                d.wording(),
                Arrays.asList(introduction),
                d.sections(),
                d.closingQuotation());
    }

    private static Restitution titled(Restitution document, String title) {
        Map<Section, SectionBody> sections = new EnumMap<>(document.sections());
        sections.put(Section.STAKES, new SectionBody(title, List.of()));
        return document.withSections(sections);
    }

    private static List<Entry> solutions(Sitting sitting) {
        return sitting.board().restitution().sections().get(Section.SOLUTIONS).entries();
    }
}
