package org.cordee.formats;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.formats.Page.inStakes;
import static org.cordee.formats.Page.outcome;
import static org.cordee.formats.Page.read;
import static org.cordee.formats.Page.refused;
import static org.cordee.formats.Page.remark;
import static org.cordee.formats.Page.remarksInStakes;
import static org.cordee.formats.Page.shown;
import static org.cordee.formats.Page.stakes;
import static org.cordee.formats.Page.under;
import static org.cordee.formats.Page.why;
import static org.cordee.formats.Page.workshop;

import java.util.Arrays;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Why;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands under headings, as real documents have it. */
class TextVariationsTest {
    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "+", "•", "–", "•\u00A0", "▪", "‣"})
    void every_bullet_is_a_bullet(String mark) {
        assertThat(inStakes(mark + " Un", mark + " Deux", "  " + mark + " Sous"))
                .containsExactly("- Un", "- Deux", "  - Sous");
    }

    @Test
    void a_numbered_list_is_bullets() {
        assertThat(inStakes("1) Un", "2) Deux", "", "3. Trois")).containsExactly("- Un", "- Deux", "- Trois");
    }

    @Test
    void each_line_of_a_paragraph_is_a_point_whether_its_two_spaces_are_left_or_lost() {
        assertThat(inStakes("Un  ", "Deux", "Trois\\", "Quatre<br>Cinq"))
                .containsExactly("P Un", "L Deux", "L Trois", "L Quatre", "L Cinq");
    }

    @Test
    void a_point_is_never_split() {
        String point = "Satisfaction de : a) les membres, b) les clients – et - le reste";
        assertThat(inStakes("- " + point)).containsExactly("- " + point);
    }

    @Test
    void no_break_spaces_are_kept() {
        assertThat(inStakes("«\u00A0Un\u00A0» : deux\u202F?")).containsExactly("P «\u00A0Un\u00A0» : deux\u202F?");
    }

    @Test
    void a_mark_of_byte_order_and_carriage_returns_change_nothing() {
        String page = String.join("\n", under(stakes("- Un", "- Deux  ", "Trois", "", "Quatre")));
        var plain = outcome(page.getBytes(UTF_8));
        assertThat(outcome(("\uFEFF" + page).getBytes(UTF_8))).isEqualTo(plain);
        assertThat(outcome(page.replace("\n", "\r\n").getBytes(UTF_8))).isEqualTo(plain);
        assertThat(outcome(page.replace("\n", "\r").getBytes(UTF_8))).isEqualTo(plain);
        assertThat(outcome(("\uFEFF" + page).getBytes(UTF_16LE))).isEqualTo(plain);
        assertThat(outcome(("\uFEFF" + page).getBytes(UTF_16BE))).isEqualTo(plain);
    }

    @Test
    void a_line_that_looks_wrapped_is_kept_and_asked_about() {
        String wrapped = "mot ".repeat(20).strip();
        assertThat(inStakes(wrapped, "puis la suite")).containsExactly("P " + wrapped, "L puis la suite");
        assertThat(remarksInStakes("Un", "", wrapped, "puis la suite"))
                .containsExactly(remark(7, About.SOFT_WRAPPED, wrapped));
        assertThat(remarksInStakes(wrapped, "Puis la suite")).isEmpty();
        assertThat(remarksInStakes(wrapped + "  ", "puis la suite")).isEmpty();
        assertThat(remarksInStakes("court", "puis la suite")).isEmpty();
    }

    @Test
    void a_link_leads_somewhere_or_is_words_and_a_remark() {
        assertThat(inStakes("- Voir [ici](https://a.org) et [là](#)"))
                .containsExactly("- Voir [ici](https://a.org) et là");
        assertThat(remarksInStakes("Un  ", "- Voir [ici](https://a.org) et  ", "  [là](#)"))
                .containsExactly(remark(7, About.DEAD_LINK, "#"));
        assertThat(inStakes("[x](javascript:alert(1))")).containsExactly("P x");
    }

    @Test
    void what_stands_between_heading_and_first_section_is_the_introduction() {
        Restitution restitution = workshop(under(
                "Date : 12 mai 2017  ",
                "Lieu : Salle B",
                "",
                "- Animatrice : A",
                "- Rapporteur : B",
                "",
                "Des mots.",
                "",
                "# Enjeux principaux",
                "",
                "- x"));
        assertThat(shown(restitution.introduction()))
                .containsExactly(
                        "P Date : 12 mai 2017",
                        "L Lieu : Salle B",
                        "- Animatrice : A",
                        "- Rapporteur : B",
                        "P Des mots.");
    }

    @Test
    void a_last_paragraph_all_emphasised_and_quoted_closes_the_restitution() {
        Restitution closed = workshop(under(stakes("- x", "", "*“Alone we can go quickly”*")));
        assertThat(closed.closingQuotation()).contains("“Alone we can go quickly”");
        assertThat(inStakes("- x", "", "*“Alone we can go quickly”*")).containsExactly("- x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*Alone*", "“Alone”", "*“Alone”* said", "*“Alone”*\n\nx", "*“Alone”*\n\n- x", "- *“Alone”*"})
    void what_is_not_last_or_not_emphasised_or_not_quoted_closes_nothing(String end) {
        Restitution open = workshop(under(stakes("- y", "", end)));
        assertThat(open.closingQuotation()).isEmpty();
        assertThat(shown(open.sections().get(Section.STAKES).entries())).anyMatch(shown -> shown.contains("Alone"));
    }

    @Test
    void words_before_the_first_workshop_are_kept_and_remarked_upon() {
        var read = read(
                "Bonjour",
                "",
                "# Ordre du jour",
                "",
                "- Un",
                "",
                "## Restitution atelier 1 : « T »",
                "",
                "# Enjeux principaux");
        assertThat(shown(read.gathering().preamble())).containsExactly("P Bonjour", "P **Ordre du jour**", "- Un");
        assertThat(read.remarks())
                .containsExactly(
                        remark(1, About.BEFORE_THE_FIRST, ""), remark(3, About.UNKNOWN_HEADING, "Ordre du jour"));
    }

    @Test
    void tables_images_code_quotations_and_html_are_kept_as_words_and_remarked_upon() {
        assertThat(inStakes("| a | b |", "|---|---|", "| c | d |")).anyMatch(shown -> shown.contains("c | d"));
        assertThat(inStakes("![une photo](x.png)")).containsExactly("P une photo");
        assertThat(inStakes("    indenté")).containsExactly("P indenté");
        assertThat(inStakes("Du `code`")).containsExactly("P Du code");
        assertThat(inStakes("> Cité")).containsExactly("P Cité");
        assertThat(inStakes("<div>", "Mots", "</div>")).anyMatch(shown -> shown.contains("Mots"));
        assertThat(inStakes("```", "mots", "```")).anyMatch(shown -> shown.contains("mots"));
        for (String line :
                new String[] {"| a | b |\n|---|---|", "![une photo](x.png)", "> Cité", "<div>Mots</div>", "`x`"}) {
            assertThat(remarksInStakes("Un", "", line)).as(line).singleElement().satisfies(remark -> {
                assertThat(remark.line()).isEqualTo(7);
                assertThat(remark.about()).isEqualTo(About.NOT_IN_THE_TEMPLATE);
            });
        }
    }

    @Test
    void a_comment_is_no_words_and_the_lines_after_it_keep_their_numbers() {
        assertThat(inStakes("<!-- a", "b -->", "", "Un")).containsExactly("P Un");
        assertThat(remarksInStakes("<!-- a", "b -->", "", "> Un"))
                .extracting(r -> r.line())
                .containsExactly(8);
        assertThat(remarksInStakes("<!-- a", "b --> Un"))
                .extracting(r -> r.line())
                .containsExactly(6);
    }

    @Test
    void a_document_of_another_template_is_refused_with_its_headings() {
        var refused = refused("# Restitution atelier 3 : « T »", "", "## Constats", "", "- x", "", "**Pistes**");
        assertThat(refused.why()).isEqualTo(Why.OTHER_TEMPLATE);
        assertThat(refused.headings()).containsExactly("Restitution atelier 3 : « T »", "Constats", "Pistes");
    }

    @Test
    void a_document_without_a_workshop_is_refused() {
        assertThat(refused("# Enjeux principaux", "", "- x").why()).isEqualTo(Why.NO_WORKSHOP);
        assertThat(refused("").why()).isEqualTo(Why.NO_WORKSHOP);
    }

    @Test
    void what_is_too_big_or_no_text_is_refused() {
        byte[] big = new byte[2 * 1024 * 1024 + 1];
        Arrays.fill(big, (byte) 'a');
        assertThat(why(big)).isEqualTo(Why.TOO_BIG);
        assertThat(why(new byte[] {'a', 0, 'b'})).isEqualTo(Why.NOT_TEXT);
        assertThat(why(new byte[] {(byte) 0xC3, 'a'})).isEqualTo(Why.NOT_TEXT);
        assertThat(why(new byte[] {'P', 'K', 3, 4, (byte) 0xFF})).isEqualTo(Why.NOT_TEXT);
    }
}
