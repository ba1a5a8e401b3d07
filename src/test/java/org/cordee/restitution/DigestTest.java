package org.cordee.restitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static Entry entry(Form form, String words, Entry... below) {
        return new Entry(form, List.of(new Inline.Text(words)), List.of(below), List.of());
    }

    private static Restitution of(String number, Entry... solutions) {
        Restitution empty =
                Restitution.empty(new Heading("RMB 2026", number, "Titre " + number), Language.FR, Wording.REPRODUCE);
        Map<Section, SectionBody> sections = new EnumMap<>(empty.sections());
        sections.put(Section.SOLUTIONS, new SectionBody("Solutions", List.of(solutions)));
        return empty.withSections(sections).withClosingQuotation(Optional.of("Ensemble"));
    }

    private static List<String> solutions(Restitution of) {
        List<String> words = new ArrayList<>();
        of.sections().get(Section.SOLUTIONS).entries().forEach(e -> words.add(Inlines.plain(e.text())));
        return words;
    }

    @Test
    void the_first_points_of_each_section_are_kept_with_what_is_under_them_and_what_introduces_them() {
        Restitution all = of(
                "1.1",
                entry(Form.PARAGRAPH, "Trois pistes"),
                entry(Form.BULLET, "Une", entry(Form.BULLET, "dessous")),
                entry(Form.BULLET, "Deux"),
                entry(Form.BULLET, "Trois"));
        Restitution two = Digest.top(all, 2);
        assertThat(solutions(two)).containsExactly("Trois pistes", "Une", "Deux");
        assertThat(two.sections().get(Section.SOLUTIONS).entries().get(1).entries())
                .hasSize(1);
        assertThat(two.closingQuotation()).isEmpty();
        assertThat(Digest.words(two)).isEqualTo(5);
        assertThat(Digest.top(all, 9).sections()).isEqualTo(all.sections());
        assertThat(solutions(Digest.top(all, 0))).isEmpty();
    }

    @Test
    void what_introduces_points_that_are_cut_off_is_cut_off_too() {
        Restitution all = of(
                "1.1",
                entry(Form.PARAGRAPH, "Un point seul"),
                entry(Form.PARAGRAPH, "Ensuite"),
                entry(Form.BULLET, "Une"));
        assertThat(solutions(Digest.top(all, 1))).containsExactly("Un point seul");
        assertThat(solutions(Digest.top(all, 2))).containsExactly("Un point seul", "Ensuite", "Une");
    }

    @Test
    void three_minutes_are_390_words() {
        assertThat(Digest.seconds(390)).isEqualTo(180);
        assertThat(Digest.seconds(0)).isZero();
    }

    @Test
    void the_book_has_what_each_workshop_says_under_its_name_but_not_the_plenary_itself() {
        Gathering gathering = new Gathering(
                "RMB 2026",
                Language.FR,
                List.of(),
                List.of(
                        of("1.1", entry(Form.BULLET, "Une"), entry(Form.BULLET, "Deux")),
                        of("1.2"),
                        of("2.1", entry(Form.BULLET, "Trois")),
                        of(Digest.PLENARY, entry(Form.BULLET, "Synthèse"))));
        assertThat(solutions(Digest.book(gathering, Optional.empty())))
                .containsExactly("1.1 – Titre 1.1", "Une", "Deux", "2.1 – Titre 2.1", "Trois");
        assertThat(solutions(Digest.book(gathering, Optional.of(1))))
                .containsExactly("1.1 – Titre 1.1", "Une", "2.1 – Titre 2.1", "Trois");
    }

    @Test
    void the_lines_of_a_workshop_in_another_language_say_so_in_the_book() {
        Restitution arabic = Restitution.empty(new Heading("RMB 2026", "1.2", "الماء"), Language.AR, Wording.REPRODUCE);
        Map<Section, SectionBody> sections = new EnumMap<>(arabic.sections());
        sections.put(
                Section.SOLUTIONS,
                new SectionBody("حلول", List.of(entry(Form.BULLET, "بئر", entry(Form.BULLET, "في القرية")))));
        Gathering gathering = new Gathering(
                "RMB 2026",
                Language.FR,
                List.of(),
                List.of(of("1.1", entry(Form.BULLET, "Un puits")), arabic.withSections(sections)));
        List<Entry> all = Digest.book(gathering, Optional.empty())
                .sections()
                .get(Section.SOLUTIONS)
                .entries();
        assertThat(all)
                .extracting(e -> Inlines.language(e.text()))
                .containsExactly(
                        Optional.empty(), Optional.empty(), Optional.of(Language.AR), Optional.of(Language.AR));
        assertThat(Inlines.language(all.get(3).entries().get(0).text())).contains(Language.AR);
    }
}
