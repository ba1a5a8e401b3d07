package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Voice;
import org.cordee.restitution.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind a restitution, where it is asked for; and is left out when the document is read again. */
class AnnexesTest {
    private static final String NBSP = "\u00a0";

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_document_is_all_in_its_language(Language language) {
        Dossier dossier = inLanguage(language);
        Part.Cover cover = (Part.Cover) Layout.of(dossier).parts().get(0);
        assertThat(cover.lines()).hasSize(3).allMatch(line -> !line.contains("%"));
        assertThat(cover.lines().get(1)).contains("2");
        assertThat(cover.lines().get(2)).contains("UTC").contains("2026");
        String all = Layout.of(dossier).parts().toString();
        for (Language other : Language.values()) {
            if (other == language) continue;
            for (Phrase phrase : List.of(Phrase.REPORTS, Phrase.SOURCES, Phrase.UNUSED, Phrase.TAKEN_UP))
                assertThat(all).contains(phrase.in(language)).doesNotContain(phrase.in(other));
        }
    }

    private static Dossier inLanguage(Language language) {
        List<Restitution> two = Stream.of("1.1", "1.2")
                .map(number -> said(new Heading("RMB", number, "Titre"), language, List.of("a")))
                .toList();
        return new Dossier(
                new Gathering("RMB", language, List.of(), two),
                List.of(voices(), voices()),
                EnumSet.allOf(Annex.class),
                Optional.of(Instant.parse("2026-11-23T14:05:00Z")));
    }

    /** One point of these sources, as a solution. */
    private static Restitution said(Heading heading, Language language, List<String> sources) {
        Restitution empty = Restitution.empty(heading, language, Wording.REPRODUCE);
        Map<Section, SectionBody> sections = new EnumMap<>(empty.sections());
        Entry entry = new Entry(Form.BULLET, Gatherings.text("Point"), List.of(), sources);
        sections.put(
                Section.SOLUTIONS,
                new SectionBody(sections.get(Section.SOLUTIONS).title(), List.of(entry)));
        return empty.withSections(sections);
    }

    private static Voice voice(String id, Section section, boolean hidden) {
        Instant at = Instant.parse("2026-11-23T13:00:00Z");
        return new Voice(id, section, "Voix " + id, Optional.empty(), at, hidden);
    }

    private static Annexes voices() {
        return new Annexes(
                List.of(
                        voice("a", Section.SOLUTIONS, false),
                        voice("b", Section.SOLUTIONS, true),
                        voice("c", Section.STAKES, false),
                        voice("d", Section.STAKES, true)),
                3,
                1);
    }

    private static Dossier one(List<String> sources, Annexes annexes, Set<Annex> chosen) {
        Restitution said = said(new Heading("RMB", "1.1", "Titre"), Language.FR, sources);
        return new Dossier(
                new Gathering("RMB", Language.FR, List.of(), List.of(said)),
                List.of(annexes),
                chosen,
                Optional.empty());
    }

    /** What stands under this annex of a workshop alone. */
    private static List<String> under(String title, Dossier dossier) {
        List<Part> parts = Layout.of(dossier).parts();
        for (int i = 0; i < parts.size(); i++)
            if (parts.get(i) instanceof Part.Head head && head.words().equals(title))
                return Outline.of(((Part.Body) parts.get(i + 1)).entries());
        return List.of();
    }

    @Test
    void the_sources_stand_under_their_points() {
        Dossier dossier = one(List.of("a", "c", "gone"), voices(), EnumSet.of(Annex.SOURCES));
        assertThat(under("Les contributions derrière chaque point", dossier))
                .containsExactly(
                        "P **" + Wording.REPRODUCE.title(Section.SOLUTIONS, Language.FR) + "**",
                        "B Point",
                        " B Voix a",
                        " B Voix c");
    }

    @Test
    void a_point_without_a_source_says_so() {
        Dossier dossier = one(List.of(), voices(), EnumSet.of(Annex.SOURCES));
        assertThat(under("Les contributions derrière chaque point", dossier))
                .endsWith("B Point", " B Écrit sans contribution");
    }

    @Test
    void contributions_that_nobody_took_up_stand_by_section() {
        assertThat(under("Les contributions non reprises", one(List.of(), voices(), EnumSet.of(Annex.UNUSED))))
                .containsExactly(
                        "P **" + Wording.REPRODUCE.title(Section.SOLUTIONS, Language.FR) + "**",
                        "B Voix a",
                        "P **" + Wording.REPRODUCE.title(Section.STAKES, Language.FR) + "**",
                        "B Voix c");
    }

    @Test
    void numbers_count_what_the_room_sees() {
        List<String> numbers =
                under("La participation en chiffres", one(List.of("a", "b"), voices(), EnumSet.of(Annex.NUMBERS)));
        assertThat(numbers.stream().map(line -> line.replace(NBSP, " ")))
                .containsExactly(
                        "B Personnes qui ont contribué : 3",
                        "B Contributions : 2",
                        " B " + Wording.REPRODUCE.title(Section.SOLUTIONS, Language.FR) + " : 1",
                        " B " + Wording.REPRODUCE.title(Section.FIELDS, Language.FR) + " : 0",
                        " B " + Wording.REPRODUCE.title(Section.EVIDENCE, Language.FR) + " : 0",
                        " B " + Wording.REPRODUCE.title(Section.CHALLENGES, Language.FR) + " : 0",
                        " B " + Wording.REPRODUCE.title(Section.STAKES, Language.FR) + " : 1",
                        "B Contributions reprises dans la restitution : 1",
                        "B Contributions retirées par leur auteur : 1");
    }

    /** Not even where they are the source of a point. */
    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"MARKDOWN", "HTML"})
    void what_was_hidden_from_the_room_is_in_no_annex(Format format) {
        Dossier dossier = one(List.of("a", "b"), voices(), EnumSet.allOf(Annex.class));
        assertThat(Layout.of(dossier).parts().toString())
                .contains("Voix a", "Voix c")
                .doesNotContain("Voix b", "Voix d");
        assertThat(new String(format.writer().write(dossier, HouseStyle.PLAIN), StandardCharsets.UTF_8))
                .doesNotContain("Voix b", "Voix d");
    }

    @Test
    void only_chosen_annexes_are_written_and_those_with_nothing_to_say_are_not() {
        assertThat(annexes(Gatherings.annexed(), EnumSet.noneOf(Annex.class))).isEmpty();
        for (Annex annex : Annex.values())
            assertThat(annexes(Gatherings.annexed(), EnumSet.of(annex)))
                    .as(annex.key())
                    .containsExactly(title(annex));
        assertThat(annexes(Gatherings.annexed(), EnumSet.allOf(Annex.class)))
                .containsExactlyInAnyOrder(
                        Stream.of(Annex.values()).map(AnnexesTest::title).toArray(String[]::new));
        Dossier silent = one(List.of(), Annexes.NONE, EnumSet.allOf(Annex.class));
        assertThat(Heads.of(silent)).hasSize(6);
    }

    private static String title(Annex annex) {
        return Phrase.valueOf(annex.name()).in(Language.FR);
    }

    /** The titles of annexes, each once. */
    private static Set<String> annexes(Dossier all, Set<Annex> chosen) {
        Dossier dossier = new Dossier(all.gathering(), all.annexes(), chosen, all.asOf());
        return Heads.of(dossier).stream()
                .map(Part.Head::words)
                .filter(words ->
                        Stream.of(Annex.values()).anyMatch(annex -> title(annex).equals(words)))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"MARKDOWN", "DOCX", "ODT", "HTML"})
    void annexes_are_left_out_when_a_document_is_read_again(Format format) {
        Dossier dossier = Gatherings.annexed();
        Outcome.Read read = read(format, dossier);
        assertThat(read.remarks().stream().map(remark -> remark.about()))
                .containsOnly(About.ANNEXES_LEFT_OUT)
                .hasSize(6);
        assertThat(read.remarks()).extracting(remark -> remark.words()).doesNotHaveDuplicates();
        assertThat(read.gathering()).isEqualTo(withoutSources(dossier.gathering()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MARKDOWN", "DOCX", "ODT", "HTML"})
    void annexes_of_a_workshop_alone_are_left_out_in_every_language(String name) {
        for (Language language : Language.values()) {
            Restitution said = said(new Heading("RMB", "1.1", "Titre"), language, List.of("a"));
            Gathering gathering = new Gathering("RMB", language, List.of(), List.of(said));
            Dossier dossier = new Dossier(gathering, List.of(voices()), EnumSet.allOf(Annex.class), Optional.empty());
            Outcome.Read read = read(Format.valueOf(name), dossier);
            assertThat(read.gathering()).as(language.tag()).isEqualTo(withoutSources(gathering));
            assertThat(read.remarks())
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.about()).isEqualTo(About.ANNEXES_LEFT_OUT));
        }
    }

    private static Outcome.Read read(Format format, Dossier dossier) {
        return (Outcome.Read) format.reader().orElseThrow().read(format.writer().write(dossier, HouseStyle.PLAIN));
    }

    private static Gathering withoutSources(Gathering gathering) {
        return new Gathering(
                gathering.name(),
                gathering.language(),
                gathering.preamble(),
                gathering.restitutions().stream()
                        .map(AnnexesTest::withoutSources)
                        .toList());
    }

    private static Restitution withoutSources(Restitution restitution) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        restitution
                .sections()
                .forEach((section, body) -> sections.put(
                        section,
                        new SectionBody(
                                body.title(),
                                body.entries().stream()
                                        .map(AnnexesTest::withoutSources)
                                        .toList())));
        return restitution.withSections(sections);
    }

    private static Entry withoutSources(Entry entry) {
        return new Entry(
                entry.form(),
                entry.text(),
                entry.entries().stream().map(AnnexesTest::withoutSources).toList(),
                List.of());
    }
}
