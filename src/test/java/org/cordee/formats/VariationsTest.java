package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Why;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What real documents vary in. */
class VariationsTest {
    private static final String HEAD = "## RMB 2017 - Restitution atelier 1.1 : « Titre »\n\n";
    private static final String STAKES = HEAD + "### Enjeux principaux\n\n";

    private static Outcome outcome(String file) {
        return Format.MARKDOWN.reader().orElseThrow().read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome.Read read(String file) {
        assertThat(outcome(file)).isInstanceOf(Outcome.Read.class);
        return (Outcome.Read) outcome(file);
    }

    private static Restitution one(String file) {
        assertThat(read(file).gathering().restitutions()).hasSize(1);
        return read(file).gathering().restitutions().get(0);
    }

    /** The entries of a section, one a line: P, L or B, and the words; sub-entries indented. */
    private static List<String> points(String file, Section section) {
        return Outline.of(one(file).sections().get(section).entries());
    }

    private static List<String> stakes(String body) {
        return points(STAKES + body, Section.STAKES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## RMB 2017 - Restitution atelier 1.2 : « Une économie »",
                "#### RMB 2017 – Restitution atelier 1.2 : « Une économie »",
                "RMB 2017 - Restitution atelier 1.2 : « Une économie »\n-----",
                "**RMB 2017 - Restitution atelier 1.2 : « Une économie »**",
                "**RMB 2017 - Restitution atelier 1.2 :**  \n**« Une économie »**",
                "**RMB 2017 - Restitution atelier 1.2 :**\n**« Une économie »**",
                "**RMB 2017 -**  \n**Restitution atelier 1.2 :**  \n**« Une économie »**",
                "**RMB 2017 - Restitution atelier 1.2 :**\n\n**« Une économie »**",
                "**RMB 2017 -**\n\n**Restitution atelier 1.2 :**\n\n**« Une économie »**",
                "# RMB 2017 -\n## Restitution atelier 1.2 :\n### « Une économie »",
                "## RMB 2017 - Restitution atelier 1.2\n\n« Une économie »",
                "## RMB 2017 - RESTITUTION ATELIER 1.2 : “Une économie”",
                "## RMB 2017 - Restitution de l’atelier 1.2 : \"Une économie\"",
                "## RMB 2017 - Restitution atelier 1.2 : Une économie",
                "## RMB 2017 - Restitution\u00a0atelier\u00a01.2\u00a0: «\u00a0Une économie\u00a0»",
                "***RMB 2017 - Restitution atelier 1.2 : « Une économie »***",
            })
    void a_workshop_is_found_however_its_heading_is_set(String heading) {
        assertThat(one(heading + "\n\n### Enjeux principaux\n\n- Un\n").heading())
                .isEqualTo(new Heading("RMB 2017", "1.2", "Une économie"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Défis spécifiques à résoudre (pour chaque champ d'action)",
                "###### Défis spécifiques à résoudre (pour chaque champ d'action)",
                "Défis spécifiques à résoudre\n===",
                "**Défis spécifiques à résoudre (pour chaque champ d’action)**",
                "**Défis spécifiques à résoudre**  \n**(pour chaque champ d'action)**",
                "**DÉFIS SPÉCIFIQUES À RÉSOUDRE**",
                "### Defis specifiques a resoudre",
                "### Défi spécifique à résoudre :",
                "### Défis spécifiques à résoudre (pour chaque domaine)",
                "### 4. Défis spécifiques à résoudre",
                "### IV - Défis spécifiques à résoudre",
                "### Défis spécifiques à resoudrre",
                "### Specific challenges to be met",
                "### Retos especificos por resolver",
                "### Desafios específicos a resolver (para cada domínio)",
                "### تحديات محددة ينبغي حلها",
            })
    void a_section_is_found_however_its_title_is_set(String title) {
        assertThat(points(HEAD + title + "\n\n- Un\n", Section.CHALLENGES)).containsExactly("B Un");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void both_wordings_of_every_section_are_known_in_every_language(Language language) {
        for (Wording wording : Wording.values()) {
            for (Section section : Section.values()) {
                String title = wording.title(section, language);
                Restitution read = one(HEAD + "### " + title + "\n\n- Un\n");
                assertThat(Outline.of(read.sections().get(section).entries()))
                        .as(title)
                        .containsExactly("B Un");
                assertThat(read.language()).isEqualTo(language);
                boolean telling =
                        !Wording.REPRODUCE.title(section, language).equals(Wording.INSPIRE.title(section, language));
                if (telling) assertThat(read.wording()).as(title).isEqualTo(wording);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## RMB 2026 - Report-back of workshop 2.1: “Together” | Together",
                "## RMB 2026 - Relatoría del taller 2.1: «Juntos» | Juntos",
                "## RMB 2026 - Relato da oficina 2.1: «Juntos» | Juntos",
                "## RMB 2026 - تقرير الورشة 2.1: «معا» | معا",
            })
    void a_heading_is_known_in_every_language(String heading, String title) {
        assertThat(one(heading + "\n\n### Key issues\n\n- One\n").heading())
                .isEqualTo(new Heading("RMB 2026", "2.1", title));
    }

    @Test
    void every_line_of_a_paragraph_is_a_point_whether_two_spaces_are_left_or_lost() {
        assertThat(stakes("Un  \nDeux\nTrois\n\nQuatre\n")).containsExactly("P Un", "L Deux", "L Trois", "P Quatre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "+", "•", "–", "1)", "1."})
    void any_bullet_is_a_bullet(String bullet) {
        assertThat(stakes(bullet + " Un\n" + bullet + " Deux : a) b) – c, d\n"))
                .containsExactly("B Un", "B Deux : a) b) – c, d");
    }

    @Test
    void what_stands_under_a_bullet_stays_there() {
        assertThat(stakes("- Un\n  suite\n  - Sous\n\n  Paragraphe\n- Deux\n"))
                .containsExactly("B Un", " L suite", " B Sous", " P Paragraphe", "B Deux");
    }

    @Test
    void bold_inside_a_section_is_no_heading_unless_it_is_one_of_the_wordings() {
        assertThat(stakes("**Important**\n\n- Un **mot** fort\n"))
                .containsExactly("P **Important**", "B Un **mot** fort");
    }

    @Test
    void a_bold_title_may_have_its_points_in_the_same_paragraph() {
        assertThat(points(HEAD + "**Champs d'action stratégiques**  \nUn  \nDeux\n", Section.FIELDS))
                .containsExactly("P Un", "L Deux");
    }

    @Test
    void text_before_the_first_section_is_the_introduction() {
        assertThat(Outline.of(one(HEAD + "Nous étions trente.\n\n### Enjeux principaux\n\n- Un\n")
                        .introduction()))
                .containsExactly("P Nous étions trente.");
    }

    @Test
    void text_before_the_first_workshop_is_kept_and_remarked_upon() {
        Outcome.Read read = read("Bonjour.\n\n" + STAKES + "- Un\n");
        assertThat(Outline.of(read.gathering().preamble())).containsExactly("P Bonjour.");
        assertThat(read.remarks()).extracting(r -> r.about()).containsExactly(About.BEFORE_THE_FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*“Alone”*", "*« Seul »*", "_\"Seul\"_"})
    void a_last_paragraph_all_emphasised_and_quoted_is_the_closing_quotation(String last) {
        Restitution read = one(STAKES + "- Un\n\n" + last + "\n");
        assertThat(read.closingQuotation()).contains(last.substring(1, last.length() - 1));
        assertThat(Outline.of(read.sections().get(Section.STAKES).entries())).containsExactly("B Un");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*Seul*", "“Seul”", "*“Seul”* dit-il", "*“Seul”*\n\nUne suite"})
    void anything_else_is_none(String last) {
        assertThat(one(STAKES + "- Un\n\n" + last + "\n").closingQuotation()).isEmpty();
    }

    @Test
    void marks_of_other_systems_change_nothing() {
        String plain = STAKES + "- Un\n- Deux\n";
        assertThat(read("\uFEFF" + plain)).isEqualTo(read(plain));
        assertThat(read(plain.replace("\n", "\r\n"))).isEqualTo(read(plain));
        assertThat(Format.MARKDOWN.reader().orElseThrow().read(("\uFEFF" + plain).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(read(plain));
        assertThat(read(plain.replace("- ", "-\u0020"))).isEqualTo(read(plain));
    }

    @Test
    void a_line_that_looks_soft_wrapped_is_asked_about() {
        String line = "Un point qui est assez long pour que l'on puisse croire qu'un programme l'a coupé";
        Outcome.Read read = read(STAKES + line + "\nen deux\n");
        assertThat(read.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.about()).isEqualTo(About.SOFT_WRAPPED);
            assertThat(remark.line()).isEqualTo(5);
        });
        assertThat(stakes(line + "\nen deux\n")).containsExactly("P " + line, "L en deux");
    }

    @Test
    void a_dead_link_keeps_its_words_and_is_remarked_upon() {
        assertThat(stakes("- voir [ici](#) et [là](https://a.example)\n")).containsExactly("B voir ici et là");
        assertThat(read(STAKES + "- voir [ici](#)\n").remarks())
                .extracting(r -> r.about(), r -> r.line())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(About.DEAD_LINK, 5));
    }

    @Test
    void an_unknown_heading_stays_where_it_stood_in_bold_and_is_remarked_upon() {
        String file = STAKES + "- Un\n\n### Discussion\n\nOn a parlé.\n";
        assertThat(points(file, Section.STAKES)).containsExactly("B Un", "P **Discussion**", "P On a parlé.");
        assertThat(read(file).remarks())
                .extracting(r -> r.about(), r -> r.line(), r -> r.words())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(About.UNKNOWN_HEADING, 7, "Discussion"));
    }

    @Test
    void a_section_that_comes_again_is_added_to_the_first_and_remarked_upon() {
        String file = STAKES + "- Un\n\n### Enjeux principaux\n\n- Deux\n";
        assertThat(points(file, Section.STAKES)).containsExactly("B Un", "B Deux");
        assertThat(read(file).remarks())
                .extracting(r -> r.about(), r -> r.line())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(About.SECTION_AGAIN, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> Une parole\n", "<div>Une parole</div>\n", "![Une parole](x.png)\n"})
    void what_is_not_in_the_template_keeps_its_words_and_is_remarked_upon(String block) {
        assertThat(String.join(" ", stakes(block))).contains("Une parole");
        assertThat(read(STAKES + block).remarks())
                .extracting(r -> r.about())
                .containsExactly(About.NOT_IN_THE_TEMPLATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"    Une parole\n", "| Une parole | b |\n", "`Une parole`\n", "```\nUne parole\n```\n"})
    void code_and_tables_are_text(String block) {
        assertThat(String.join(" ", stakes(block))).contains("Une parole");
    }

    @Test
    void a_document_without_a_workshop_is_refused_with_its_headings() {
        assertThat(outcome("# Compte rendu\n\n## Constats\n\n- Un\n"))
                .isEqualTo(new Outcome.Refused(Why.NO_WORKSHOP, List.of("Compte rendu", "Constats")));
        assertThat(outcome("")).isEqualTo(new Outcome.Refused(Why.NO_WORKSHOP, List.of()));
    }

    @Test
    void a_document_of_another_template_is_refused_with_its_headings() {
        assertThat(outcome(HEAD + "## Constats\n\n- Un\n\n## Propositions\n\n- Deux\n"))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
                    assertThat(refused.why()).isEqualTo(Why.OTHER_TEMPLATE);
                    assertThat(refused.headings()).contains("Constats", "Propositions");
                });
    }

    static Stream<byte[]> noText() {
        return Stream.of(new byte[] {(byte) 0xC3, 0x28}, new byte[] {'a', 0, 'b'});
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("noText")
    void what_is_no_text_is_refused(byte[] bytes) {
        assertThat(Format.MARKDOWN.reader().orElseThrow().read(bytes))
                .isEqualTo(new Outcome.Refused(Why.NOT_TEXT, List.of()));
    }

    @Test
    void what_is_larger_than_any_restitution_is_refused() {
        assertThat(Format.MARKDOWN.reader().orElseThrow().read(new byte[3 * 1024 * 1024]))
                .isEqualTo(new Outcome.Refused(Why.TOO_BIG, List.of()));
    }

    @Test
    void facts_under_the_heading_stay_there() {
        assertThat(Outline.of(one(HEAD
                                + "**Date :** 9 novembre 2017  \n**Lieu :** Archamps\n\n### Enjeux principaux\n\n- Un\n")
                        .introduction()))
                .containsExactly("P **Date :** 9 novembre 2017", "L **Lieu :** Archamps");
    }

    @Test
    void faults_of_real_texts_are_kept_letter_for_letter() {
        assertThat(stakes("- Micro assurance dans 5pays de des SSE\n"))
                .containsExactly("B Micro assurance dans 5pays de des SSE");
        assertThat(Inlines.plain(one(STAKES + "- a  b\u00a0c\n")
                        .sections()
                        .get(Section.STAKES)
                        .entries()
                        .get(0)
                        .text()))
                .isEqualTo("a  b\u00a0c");
    }
}
