package org.cordee.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordee.restitution.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What meets and what does not, in five languages, beside other things that are said in the same room. */
class LikenessTest {
    private static final List<String> FR = List.of(
            "Une monnaie locale acceptée par les commerces",
            "Former les jeunes agriculteurs",
            "Un réseau de ressourceries");
    private static final List<String> EN =
            List.of("A local currency that shops accept", "Training young farmers", "A network of repair shops");
    private static final List<String> ES = List.of(
            "Una moneda local que aceptan los comercios", "Formar a los jóvenes agricultores", "Una red de talleres");
    private static final List<String> PT =
            List.of("Uma moeda local aceita pelo comércio", "Formar os jovens agricultores", "Uma rede de oficinas");
    private static final List<String> AR =
            List.of("عملة محلية تقبلها المتاجر", "تدريب المزارعين الشباب", "شبكة ورشات الإصلاح");

    private static List<String> beside(Language language) {
        return switch (language) {
            case FR -> FR;
            case EN -> EN;
            case ES -> ES;
            case PT -> PT;
            case AR -> AR;
        };
    }

    private static List<Text> texts(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Text(String.format("%03d", i), words.get(i)))
                .toList();
    }

    /** What is proposed of these words, as the words themselves. */
    private static Set<Set<String>> proposed(Language language, List<String> words) {
        return Likeness.proposals(language, texts(words)).stream()
                .map(proposal -> proposal.members().stream()
                        .map(id -> words.get(Integer.parseInt(id)))
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<String>> proposed(Language language, String one, String other) {
        return proposed(
                language,
                Stream.concat(beside(language).stream(), Stream.of(one, other)).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | coopération locale | coopérer au niveau local",
                "FR | épicerie coopérative | coopératives d’épicerie",
                "FR | EPICERIE COOPERATIVE | Une épicerie coopérative de quartier",
                "FR | Évaluer les impacts sociaux | L’évaluation de l’impact social",
                "FR | Un réseau régional des élus | Réseaux d’élus dans la région",
                "FR | La solidarité entre territoires | Des territoires solidaires",
                "EN | local cooperation | cooperating at the local level",
                "EN | A cooperative grocery | Grocery cooperatives",
                "EN | Financing social housing | Finance for social housing",
                "EN | Evaluating public policies | The evaluation of public policy",
                "ES | cooperación local | cooperar a nivel local",
                "ES | Cooperacion economica | La cooperación en la economía",
                "ES | Financiar viviendas sociales | Financiación de la vivienda social",
                "PT | cooperação local | cooperar ao nível local",
                "PT | Cooperacao economica | A cooperação na economia",
                "PT | Financiar habitações sociais | O financiamento da habitação social",
                "AR | التعاون المحلي | تعاونية محلّيّة",
                "AR | بقالة تعاونية | البقالات التعاونيّة",
                "AR | تمويل الإسكان الاجتماعي | التمويل للاسكان الإجتماعي",
            })
    void what_says_nearly_the_same_is_proposed_as_one(Language language, String one, String other) {
        assertThat(proposed(language, one, other)).containsExactly(Set.of(one, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | financer le logement | financer la santé",
                "FR | financer le logement des jeunes | financer la santé des personnes âgées",
                "FR | Une banque locale | La démocratie locale",
                "FR | Financer | Financer la santé des élus",
                "EN | financing housing | financing health care",
                "EN | A local bank | Local democracy",
                "ES | financiar la vivienda | financiar la educación",
                "PT | financiar a habitação | financiar a educação",
                "AR | تمويل الإسكان | تمويل التعليم",
            })
    void one_word_in_common_is_not_enough(Language language, String one, String other) {
        assertThat(proposed(language, one, other)).isEmpty();
    }

    @Test
    void nobody_comes_in_by_being_like_one_of_the_others_alone() {
        assertThat(proposed(
                        Language.FR,
                        List.of(
                                "Monnaie locale complémentaire",
                                "Une monnaie locale et complémentaire",
                                "Épargne complémentaire locale des ménages et des retraités modestes",
                                "L’épargne des ménages et retraités modestes")))
                .containsExactlyInAnyOrder(
                        Set.of("Monnaie locale complémentaire", "Une monnaie locale et complémentaire"),
                        Set.of(
                                "Épargne complémentaire locale des ménages et des retraités modestes",
                                "L’épargne des ménages et retraités modestes"));
    }

    @Test
    void of_what_was_written_in_2017_two_pairs_of_lines_are_proposed_and_no_others() throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of("src/test/resources/rmb/rmb-2017-extract.canonical.md")).stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(line -> line.replaceFirst("^- ", "").strip())
                        .toList();
        assertThat(proposed(Language.FR, lines))
                .containsExactlyInAnyOrder(
                        Set.of(
                                "Risque et opportunité de la révolution technologique",
                                "Opportunité et menace de des changements technologiques"),
                        Set.of(
                                "Efficacité et qualité de l'ESS – être sympathique n'est pas suffisant – prouver l'impact !",
                                "Prouver l'efficacité, les bénéfices et l'impact"));
    }

    @Test
    void one_word_is_enough_where_it_is_nearly_all_that_both_say() {
        List<String> room = List.of(
                "Développer les circuits courts",
                "Développer la formation des élus",
                "Développer le logement étudiant");
        List<String> said = Stream.concat(
                        room.stream(), Stream.of("Microfinance", "Développer la microfinance", "Développer"))
                .toList();
        assertThat(proposed(Language.FR, said)).containsExactly(Set.of("Microfinance", "Développer la microfinance"));
    }

    @Test
    void who_says_it_at_length_joins_those_who_say_it_in_two_words() {
        assertThat(proposed(
                        Language.FR,
                        List.of(
                                "Une épicerie coopérative de quartier tenue par ses membres",
                                "Des coopératives d’épicerie",
                                "Épiceries coopératives en milieu rural",
                                "Financer le logement",
                                "Financer la santé")))
                .containsExactly(Set.of(
                        "Une épicerie coopérative de quartier tenue par ses membres",
                        "Des coopératives d’épicerie",
                        "Épiceries coopératives en milieu rural"));
    }

    @Test
    void a_section_where_nearly_all_speak_of_the_same_thing_is_still_grouped() {
        assertThat(proposed(
                        Language.FR,
                        List.of(
                                "Une épicerie coopérative à Lyon",
                                "Une épicerie coopérative à Grenoble",
                                "L’épicerie coopérative de Nantes",
                                "Une coopérative d’épicerie à Lille",
                                "Une ressourcerie")))
                .containsExactly(Set.of(
                        "Une épicerie coopérative à Lyon",
                        "Une épicerie coopérative à Grenoble",
                        "L’épicerie coopérative de Nantes",
                        "Une coopérative d’épicerie à Lille"));
    }

    @Test
    void the_title_is_that_of_the_one_most_like_the_others_and_the_most_alike_come_first() {
        List<Proposal> proposals = Likeness.proposals(
                Language.FR,
                texts(List.of(
                        "Mesure de l’impact environnemental",
                        "Mesurer l’impact social",
                        "La mesure d’impact",
                        "Impact social difficile à mesurer",
                        "coopération locale",
                        "coopérer au niveau local",
                        "Former les élus")));
        assertThat(proposals).extracting(Proposal::title).containsExactly("coopération locale", "La mesure d’impact");
        assertThat(proposals.get(0).strength()).isEqualTo(1);
        assertThat(proposals.get(1).members()).hasSize(4).startsWith("002");
    }

    @Test
    void a_long_title_is_cut_between_words_and_says_so() {
        String words =
                "Permettre aux structures financières de s’occuper des projets de développement local, et le faire bien";
        Proposal proposal =
                Likeness.proposals(Language.FR, texts(List.of(words, words))).get(0);
        assertThat(proposal.title()).isEqualTo("Permettre aux structures financières de s’occuper des…");
    }

    @Test
    void what_means_nothing_goes_with_nothing() {
        assertThat(Likeness.proposals(Language.FR, texts(List.of("?", "?", "", " ", "et le la", "et le la", "…"))))
                .isEmpty();
    }

    @Test
    void those_who_all_say_the_same_stay_together_as_far_as_one_command_may_name_them() {
        List<Proposal> proposals =
                Likeness.proposals(Language.FR, texts(Collections.nCopies(250, "Une épicerie coopérative")));
        assertThat(proposals).extracting(p -> p.members().size()).containsExactly(200, 50);
    }

    @Test
    void a_group_of_different_sayings_has_twenty_at_most() {
        List<String> many = new ArrayList<>();
        for (char c = 'a'; c <= 'z'; c++) many.add("Une épicerie coopérative de quartier, ouverte à x" + c + c);
        assertThat(Likeness.proposals(Language.FR, texts(many)))
                .hasSizeBetween(2, 13)
                .allSatisfy(proposal -> assertThat(proposal.members()).hasSizeLessThanOrEqualTo(20));
    }

    @Test
    void two_texts_with_one_id_are_refused() {
        List<Text> twice = List.of(new Text("a", "un"), new Text("a", "deux"));
        assertThatThrownBy(() -> Likeness.proposals(Language.FR, twice)).isInstanceOf(IllegalArgumentException.class);
    }
}
