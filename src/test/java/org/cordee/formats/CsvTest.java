package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.formats.Tables.CSV_WORDS;
import static org.cordee.formats.Tables.csv;
import static org.cordee.formats.Tables.everywhere;
import static org.cordee.formats.Tables.inCell;
import static org.cordee.formats.Tables.records;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another program reads in our tables as text; spreadsheets take some words for formulas, and run them. */
class CsvTest {
    private static final int CSV_SECTION = 3;
    private static final int CSV_FIELD = 7;
    private static final int CSV_SOURCES = 8;

    @ParameterizedTest
    @MethodSource("org.cordee.formats.Tables#formulas")
    void in_csv_what_a_program_takes_for_a_formula_has_an_apostrophe_before_it(String words) throws IOException {
        assertThat(CsvWriter.words(words)).isEqualTo("'" + words);
        List<CSVRecord> records = records(everywhere(words));
        assertThat(records).hasSize(1 + 2 + 5);
        for (CSVRecord row : records.subList(3, 8))
            assertThat(row.get(CSV_WORDS)).isEqualTo("'" + inCell(words));
        assertThat(records.get(1).get(CSV_WORDS)).isEqualTo("'" + words);
        assertThat(records.get(2).get(CSV_FIELD)).isEqualTo("'" + words);
        for (CSVRecord row : records)
            for (String cell : row) assertThat(cell).doesNotMatch("(?s)^[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠].*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-2", "0123", "12/05", "2017", "1.10", "10 %"})
    void in_csv_what_a_program_takes_for_a_number_or_a_day_has_one_too(String words) throws IOException {
        assertThat(records(everywhere(words)).get(1).get(CSV_WORDS)).isEqualTo("'" + words);
        assertThat(records(Gatherings.annexed()).get(1).get(1))
                .as("a workshop's number")
                .isEqualTo("'1.1");
    }

    @ParameterizedTest
    @MethodSource("org.cordee.formats.Tables#innocent")
    void in_csv_no_other_word_is_changed(String words) throws IOException {
        assertThat(CsvWriter.words(words)).isEqualTo(words);
        List<CSVRecord> records = records(everywhere(words));
        for (CSVRecord row : records.subList(1, 8))
            assertThat(row.get(CSV_WORDS)).isEqualTo(words);
        assertThat(records.get(1).get(2)).isEqualTo(words);
    }

    /** Some programs split a cell at a line break or a semicolon that stands outside of quotes. */
    @ParameterizedTest
    @ValueSource(strings = {"a;=1", "a\n=1", "a\r\n=1\r\n", "\"", "\"\"", "\",=1,\"", "a,b", ",", "\"\n\"", "a\t=1"})
    void csv_is_quoted_by_rfc_4180(String words) throws IOException {
        List<CSVRecord> records = records(everywhere(words));
        assertThat(records).hasSize(8).allMatch(row -> row.size() == 27);
        assertThat(records.get(1).get(CSV_WORDS)).isEqualTo(words);
        boolean needsQuotes = words.matches("(?s).*[\",\r\n].*");
        if (needsQuotes) assertThat(csv(everywhere(words))).contains("\"" + words.replace("\"", "\"\"") + "\"");
    }

    @Test
    void csv_has_a_mark_and_lines_that_end_as_rfc_4180_says() {
        String csv = csv(Gatherings.annexed());
        assertThat(csv)
                .startsWith("\uFEFFkind,workshop,title,section,place,form,words,field,sources,used,at,hidden,"
                        + "solution,same_as,support,quoted,hand,facts,tried,parked,set_aside,"
                        + "dots,impact,feasibility,line,answer,reason,language,translation_en,by_machine\r\n")
                .endsWith("\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r", "\uFEFFk\uFEFF");
    }

    private static int points(List<Entry> entries) {
        return entries.stream().mapToInt(entry -> 1 + points(entry.entries())).sum();
    }

    private static int points(Dossier dossier) {
        return dossier.gathering().restitutions().stream()
                .flatMap(restitution -> restitution.sections().values().stream())
                .mapToInt(body -> points(body.entries()))
                .sum();
    }

    private static int voices(Dossier dossier) {
        return dossier.annexes().stream().mapToInt(a -> a.voices().size()).sum();
    }

    @Test
    void csv_has_every_contribution_and_every_entry_once() throws IOException {
        Dossier dossier = Gatherings.annexed();
        List<CSVRecord> records = records(dossier);
        assertThat(records.stream().filter(row -> row.get(0).equals("contribution")))
                .hasSize(voices(dossier));
        assertThat(records.stream().filter(row -> row.get(0).equals("entry"))).hasSize(points(dossier));
        int weighedAndObjected = 6 * (2 + 1);
        assertThat(records).hasSize(1 + voices(dossier) + points(dossier) + weighedAndObjected);
        Set<String> names = new HashSet<>();
        for (CSVRecord row : records)
            assertThat(names.add(String.join(
                            "|", row.get(0), row.get(1), row.get(CSV_SECTION), row.get(4), row.get(CSV_WORDS))))
                    .isTrue();
    }

    @Test
    void csv_says_which_contributions_are_behind_an_entry() throws IOException {
        List<CSVRecord> records = records(Gatherings.annexed());
        Map<String, String> said = new java.util.HashMap<>();
        for (CSVRecord row : records)
            if (row.get(0).equals("contribution")) said.put(row.get(1) + row.get(4), row.get(9));
        Map<String, String> used = new java.util.HashMap<>();
        for (CSVRecord row : records) {
            if (!row.get(0).equals("entry") || row.get(CSV_SOURCES).isEmpty()) continue;
            assertThat(used.put(row.get(1) + row.get(CSV_SOURCES), "1")).isNull();
        }
        said.forEach((name, times) ->
                assertThat(used.getOrDefault(name, "0")).as(name).isEqualTo(times));
        assertThat(said.keySet()).containsAll(used.keySet());
        assertThat(used).isNotEmpty();
    }

    @Test
    void in_csv_what_was_translated_has_a_column_for_each_language_and_is_no_formula_either() throws IOException {
        List<CSVRecord> records = records(SpokenIn.in(Language.FR));
        assertThat(records.get(0).stream().skip(27)).containsExactly("language", "translation_fr", "by_machine");
        assertThat(records).allMatch(row -> row.size() == 30);
        assertThat(records.get(1).stream().skip(27)).containsExactly("fr", "", "");
        assertThat(records.get(2).stream().skip(27)).containsExactly("ar", "'" + SpokenIn.TRANSLATION, "fr");
        assertThat(csv(SpokenIn.itself(true))).isEqualTo(csv(SpokenIn.itself(false)));
    }
}
