package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.formats.Page.in;
import static org.cordee.formats.Page.inStakes;
import static org.cordee.formats.Page.read;
import static org.cordee.formats.Page.remark;
import static org.cordee.formats.Page.remarksInStakes;
import static org.cordee.formats.Page.stakes;
import static org.cordee.formats.Page.under;
import static org.cordee.formats.Page.workshop;

import org.cordee.formats.DocumentReader.About;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What converting from a word processor leaves behind: no section swallows another, no space hides a heading. */
class WordProcessorTest {
    private static final String NBSP = "\u00A0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Enjeux principaux** :",
                "**Enjeux principaux**:",
                "**Enjeux principaux**\u00A0:",
                "***Enjeux principaux*** :",
                "###\u00A0Enjeux principaux",
                "\u00A0\u00A0### Enjeux principaux"
            })
    void a_colon_outside_the_bold_and_no_break_spaces_hide_no_heading(String heading) {
        assertThat(in(Section.STAKES, heading, "", "- un")).containsExactly("- un");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- un point", "Une ligne", "* un point\n* un autre", "> cité"})
    void a_bold_heading_right_under_other_words_ends_them(String before) {
        Restitution workshop =
                workshop(under("### Champs d'action", before, "**Enjeux principaux**", "- le mien", "", "### Autre"));
        assertThat(Page.shown(workshop.sections().get(Section.STAKES).entries()))
                .startsWith("- le mien");
    }

    @Test
    void such_a_heading_may_be_over_two_lines() {
        String[] page = under(
                "### Champs d'action stratégiques",
                "- un",
                "**Défis spécifiques à résoudre**",
                "**(pour chaque champ d'action)**",
                "- deux");
        assertThat(workshop(page).sections().get(Section.CHALLENGES).title())
                .isEqualTo("Défis spécifiques à résoudre (pour chaque champ d'action)");
        assertThat(Page.shown(workshop(page).sections().get(Section.CHALLENGES).entries()))
                .containsExactly("- deux");
    }

    @Test
    void the_next_workshop_right_under_a_list_is_the_next_workshop() {
        String[] page = under(stakes(
                "- un", "**RMB 2017 - Restitution atelier 1.2 :**  ", "**« Y »**", "**Enjeux principaux**", "- deux"));
        assertThat(read(page).gathering().restitutions())
                .extracting(
                        each -> each.heading().number() + " " + each.heading().title())
                .containsExactly("1.1 Titre", "1.2 Y");
        assertThat(read(page).remarks()).isEmpty();
    }

    @Test
    void bold_words_right_under_a_list_that_are_no_heading_stay_with_their_point() {
        assertThat(inStakes("- un", "**Respect**")).containsExactly("- un", "  L **Respect**");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "+", "1)", "1.", "•", "–", "—", "➢", "\uF0B7"})
    void a_no_break_space_after_a_bullet_is_a_space(String bullet) {
        assertThat(inStakes(bullet + NBSP + "un", bullet + " " + NBSP + "deux")).containsExactly("- un", "- deux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\-\u00A0un", "\\#\u00A0un", "1\\)\u00A0un", "&#8212; un", "&#x27A2;\u00A0un"})
    void what_was_written_as_words_stays_words(String words) {
        DocumentReader.Outcome.Read once = read(under(stakes(words)));
        assertThat(inStakes(words)).hasSize(1).first().asString().startsWith("P ");
        assertThat(read(Page.write(once)).gathering()).isEqualTo(once.gathering());
    }

    @Test
    void a_title_in_plain_words_or_with_words_after_it_stays_and_is_asked_about() {
        assertThat(remarksInStakes("Champs d'action stratégiques", "", "**Enjeux principaux :** le premier"))
                .containsExactly(
                        remark(5, About.UNKNOWN_HEADING, "Champs d'action stratégiques"),
                        remark(7, About.UNKNOWN_HEADING, "Enjeux principaux : le premier"));
        assertThat(inStakes("Champs d'action stratégiques")).containsExactly("P Champs d'action stratégiques");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RMB 2017 - Relatoría taller 1.1: «T»",
                "RMB 2017 - Report of Workshop 1.1: “T”",
                "RMB 2017 - تقرير ورشة العمل 1.1: «T»",
                "RMB 2017 - Restitution - ateliers 1.1 : « T »"
            })
    void a_workshop_is_known_by_the_forms_people_use(String heading) {
        assertThat(workshop("## " + heading, "", "### Enjeux principaux", "", "- un")
                        .heading()
                        .title())
                .isEqualTo("T");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Evidence of the effectiveness of SSE", "عناصر اثبات فعاليه الاقتصاد الإجتماعي والتضامني"})
    void evidence_is_known_without_its_article_and_in_plain_arabic_letters(String title) {
        assertThat(in(Section.EVIDENCE, "### " + title, "", "- un")).containsExactly("- un");
    }
}
