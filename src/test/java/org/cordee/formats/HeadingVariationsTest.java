package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.formats.Page.in;
import static org.cordee.formats.Page.read;
import static org.cordee.formats.Page.remark;
import static org.cordee.formats.Page.shown;
import static org.cordee.formats.Page.under;
import static org.cordee.formats.Page.workshop;

import java.util.stream.Stream;
import org.cordee.formats.DocumentReader.About;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings as real documents have them. */
class HeadingVariationsTest {
    private static final Heading TITRE = new Heading("RMB 2017", "1.2", "Un titre");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Enjeux principaux",
                "###### Enjeux principaux",
                "### Enjeux principaux ###",
                "### **Enjeux principaux**",
                "Enjeux principaux\n=====",
                "Enjeux principaux\n---",
                "**Enjeux principaux**",
                "__Enjeux principaux__",
                "***Enjeux principaux***",
                "**Enjeux principaux :**",
                "# ENJEUX PRINCIPAUX",
                "# Enjeu principal",
                "# 5. Enjeux principaux",
                "# V - Enjeux principaux",
                "# e) Enjeux principaux",
                "# Enjeux\u00A0principaux",
                "# Enjeux principeaux",
                "# Problèmes et questions posées",
                "# PROBLEMES ET QUESTIONS POSEES",
                "# Probleme et question posée"
            })
    void the_stakes_are_known_however_they_are_headed(String title) {
        assertThat(in(Section.STAKES, title, "", "Un enjeu")).containsExactly("P Un enjeu");
        assertThat(read(under(title, "", "Un enjeu")).remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elements de demonstration de l'efficacite de l'ESS",
                "Éléments de démonstration de l’efficacité de l’ESS",
                "ELÉMENTS DE DÉMONSTRATION DE L`EFFICACITÉ DE L´ESS",
                "Élément de démonstration de l'efficacité de l'ESS",
                "E\u0301le\u0301ments de de\u0301monstration de l'efficacite\u0301 de l'ESS",
                "Eléments de démonstation de l'efficacité de l'ESS"
            })
    void accents_apostrophes_number_and_a_letter_amiss_do_not_hide_the_evidence(String title) {
        assertThat(in(Section.EVIDENCE, "### " + title, "", "Un fait")).containsExactly("P Un fait");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Défis spécifiques à résoudre",
                "Defis specifiques a resoudre (pour chaque champ d’action)",
                "Défis spécifiques à résoudre (pour chaque domaine)",
                "Défi spécifique à résoudre (autre chose)"
            })
    void the_challenges_are_known_with_any_parenthesis_and_without(String title) {
        assertThat(in(Section.CHALLENGES, "### " + title, "", "Un défi")).containsExactly("P Un défi");
    }

    @Test
    void a_title_keeps_its_words_as_written() {
        Restitution restitution = workshop(under("# 5. ENJEU PRINCIPAL"));
        assertThat(restitution.sections().get(Section.STAKES).title()).isEqualTo("5. ENJEU PRINCIPAL");
    }

    static Stream<Arguments> titles() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(Wording.values()).map(wording -> Arguments.of(language, wording)));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void every_title_of_every_language_is_known_and_says_which_wording_it_is(Language language, Wording wording) {
        for (Section section : Section.values()) {
            String title = wording.title(section, language);
            assertThat(in(section, "# " + title, "", "x")).as(title).containsExactly("P x");
            Restitution read = workshop(under("# " + title));
            assertThat(read.language()).as(title).isEqualTo(language);
            if (section != Section.EVIDENCE)
                assertThat(read.wording()).as(title).isEqualTo(wording);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## RMB 2017 - Restitution atelier 1.2 : « Un titre »",
                "# RMB 2017 – RESTITUTION ATELIER 1.2 : «\u00A0Un titre\u00A0»",
                "RMB 2017 - Restitution atelier 1.2 : « Un titre »\n===",
                "**RMB 2017 - Restitution atelier 1.2 : « Un titre »**",
                "## RMB 2017 - Restitution atelier 1.2 : “Un titre”",
                "## RMB 2017 - Restitution atelier 1.2 : Un titre",
                "## RMB 2017 - Restitution de l'atelier n° 1.2 : « Un titre »",
                "## RMB 2017 - Compte rendu atelier 1.2 : « Un titre »",
                "## RMB 2017 - Compte-rendu de l’atelier no 1.2 - « Un titre »",
                "**RMB 2017 - Restitution atelier 1.2 :**  \n**« Un titre »**",
                "**RMB 2017 - Restitution atelier 1.2 :**\n**« Un titre »**",
                "**RMB 2017 - Restitution atelier 1.2 :**<br>**« Un titre »**",
                "**RMB 2017 - Restitution atelier 1.2 :  \n« Un titre »**",
                "**RMB 2017 - Restitution atelier 1.2 :**\n\n**« Un titre »**",
                "## RMB 2017 - Restitution atelier 1.2 :\n\n## « Un titre »",
                "## RMB 2017 - Restitution atelier 1.2\n\n### Un titre",
                "## RMB 2017 - Restitution atelier 1.2 :\n\n« Un titre »",
                "**RMB 2017 -**  \n**Restitution atelier 1.2 :**  \n**« Un titre »**",
                "**RMB 2017 -**\n\n**Restitution atelier 1.2 :**\n\n**« Un titre »**",
                "# RMB 2017 -\n\n## Restitution atelier 1.2 :\n\n### « Un titre »",
                "**RMB 2017 - Restitution atelier 1.2 : « Un**  \n**titre »**",
                "## RMB 2017 - Restitution atelier 1.2 : « Un\n\n## titre »"
            })
    void a_workshop_is_known_on_one_line_or_over_several(String heading) {
        Restitution restitution = workshop(heading, "", "### Enjeux principaux", "", "- x");
        assertThat(restitution.heading().number()).isEqualTo("1.2");
        assertThat(restitution.heading().title()).isEqualTo("Un titre");
        assertThat(restitution.heading()).isEqualTo(TITRE);
        assertThat(restitution.introduction()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## RMB 2017 - Report-back of workshop 1.2: “Un titre”",
                "## RMB 2017 - Report back workshop 1.2: Un titre",
                "## RMB 2017 - Relatoría del taller 1.2: «Un titre»",
                "## RMB 2017 - Relatoria de taller 1.2: «Un titre»",
                "## RMB 2017 - Relato da oficina 1.2: «Un titre»",
                "## RMB 2017 - تقرير الورشة 1.2: «Un titre»"
            })
    void a_workshop_is_known_in_five_languages(String heading) {
        assertThat(workshop(heading, "", "### Enjeux principaux").heading()).isEqualTo(TITRE);
    }

    @Test
    void a_bold_title_may_have_its_points_in_the_same_paragraph() {
        assertThat(in(Section.STAKES, "**Enjeux principaux**  ", "Un  ", "Deux"))
                .containsExactly("P Un", "L Deux");
    }

    @Test
    void a_heading_of_nothing_we_know_is_kept_in_bold_where_it_stood_and_remarked_upon() {
        String[] page = under("### Enjeux principaux", "", "- Un", "", "#### Ailleurs", "", "- Deux");
        assertThat(shown(workshop(page).sections().get(Section.STAKES).entries()))
                .containsExactly("- Un", "P **Ailleurs**", "- Deux");
        assertThat(read(page).remarks()).containsExactly(remark(7, About.UNKNOWN_HEADING, "Ailleurs"));
    }

    @Test
    void what_stands_under_a_section_a_second_time_is_added_and_remarked_upon() {
        String[] page = under(
                "# Enjeux principaux",
                "",
                "- Un",
                "",
                "# Champs d'action stratégiques",
                "",
                "- Autre",
                "",
                "# Enjeux principaux",
                "",
                "- Deux");
        assertThat(shown(workshop(page).sections().get(Section.STAKES).entries()))
                .containsExactly("- Un", "- Deux");
        assertThat(read(page).remarks()).containsExactly(remark(11, About.SECTION_AGAIN, "Enjeux principaux"));
    }

    @Test
    void a_bold_line_in_a_section_is_a_point_like_others() {
        assertThat(Page.inStakes("**La démocratie**", "", "Une **valeur**", "", "**Une**  ", "**autre**"))
                .containsExactly("P **La démocratie**", "P Une **valeur**", "P **Une**", "L **autre**");
        assertThat(Page.remarksInStakes("**La démocratie**")).isEmpty();
    }

    @Test
    void a_section_that_is_missing_is_there_and_empty_with_the_title_it_would_have() {
        Restitution restitution = workshop(under("# Domaine d'action stratégique", "", "x"));
        assertThat(restitution.sections().get(Section.STAKES).entries()).isEmpty();
        assertThat(restitution.sections().get(Section.STAKES).title()).isEqualTo("Problèmes et questions posées");
    }
}
