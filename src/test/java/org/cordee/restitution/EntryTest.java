package org.cordee.restitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final Heading HEADING = new Heading("RMB 2017", "1.1", "Titre");

    @Test
    void a_line_that_continues_no_paragraph_starts_one() {
        List<Entry> entries = List.of(entry(Form.LINE), entry(Form.LINE), entry(Form.BULLET), entry(Form.LINE));
        assertThat(new SectionBody("x", entries).entries())
                .extracting(Entry::form)
                .containsExactly(Form.PARAGRAPH, Form.LINE, Form.BULLET, Form.PARAGRAPH);
    }

    @Test
    void under_a_bullet_a_line_continues_its_words() {
        Entry bullet = new Entry(
                Form.BULLET, text("a"), List.of(entry(Form.LINE), entry(Form.BULLET), entry(Form.LINE)), List.of());
        assertThat(bullet.entries()).extracting(Entry::form).containsExactly(Form.LINE, Form.BULLET, Form.PARAGRAPH);
    }

    @Test
    void an_entry_without_words_is_none() {
        assertThatThrownBy(() -> Entry.of(Form.BULLET, text(" \u00A0\t"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Entry.of(Form.BULLET, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_a_bullet_has_entries_below_it() {
        assertThatThrownBy(() -> new Entry(Form.PARAGRAPH, text("a"), List.of(entry(Form.BULLET)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_link_that_leads_nowhere_or_runs_a_program_is_its_words() {
        for (String address :
                new String[] {"#", "", "javascript:alert(1)", "data:text/html,x", "//a.org", "http://a b"}) {
            Inline link = new Inline.Link(address, text("mot"));
            assertThat(Inlines.canonical(List.of(link))).as(address).isEqualTo(text("mot"));
        }
        Inline link = new Inline.Link("mailto:a@b.org", text("mot"));
        assertThat(Inlines.canonical(List.of(link))).containsExactly(link);
    }

    @Test
    void a_closing_quotation_has_the_quotation_marks_of_its_language_unless_it_has_some() {
        Restitution french = Restitution.empty(HEADING, Language.FR, Wording.REPRODUCE);
        Restitution english = Restitution.empty(HEADING, Language.EN, Wording.REPRODUCE);
        assertThat(french.withClosingQuotation(Optional.of(" Ensemble ")).closingQuotation())
                .contains("«\u00A0Ensemble\u00A0»");
        assertThat(english.withClosingQuotation(Optional.of("Together")).closingQuotation())
                .contains("“Together”");
        assertThat(french.withClosingQuotation(Optional.of("“Together”")).closingQuotation())
                .contains("“Together”");
        assertThat(french.withClosingQuotation(Optional.of(" ")).closingQuotation())
                .isEmpty();
    }

    @Test
    void a_restitution_has_all_five_sections() {
        Map<Section, SectionBody> four = new EnumMap<>(
                Restitution.empty(HEADING, Language.FR, Wording.REPRODUCE).sections());
        four.remove(Section.EVIDENCE);
        Restitution empty = Restitution.empty(HEADING, Language.FR, Wording.REPRODUCE);
        assertThatThrownBy(() -> empty.withSections(four)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_heading_has_the_number_of_a_workshop() {
        assertThatThrownBy(() -> new Heading("RMB", "1 1", "Titre")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Heading("RMB", "", "Titre")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Heading.isNumber("3-B")).isTrue();
    }

    private static Entry entry(Form form) {
        return Entry.of(form, text("mot"));
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }
}
