package org.cordee.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cordee.restitution.Dissent;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Section;
import org.cordee.restitution.Trial;
import org.cordee.restitution.Voice;
import org.cordee.restitution.Weighed;

/**
 * Contributions, entries, what was weighed and objected, in one table. A CSV has no types, and programs take a cell that begins like a formula for one, and
 * workshop 1.10 for the number 1.1: an apostrophe before it, which they know, says that it is words; words that begin with
 * an apostrophe get one more.
 */
final class CsvWriter implements DocumentWriter {
    /** Excel knows UTF-8 by it. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern NUMBER = Pattern.compile("[\\d\\p{Z}.,:/%-]*\\d[\\d\\p{Z}.,:/%-]*");
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*[=+\\-@'＝＋－＠\\t\\r].*", Pattern.DOTALL);

    /** In the order of the table; those that came later stand last. */
    private enum Column {
        KIND,
        WORKSHOP,
        TITLE,
        SECTION,
        PLACE,
        FORM,
        WORDS,
        FIELD,
        SOURCES,
        USED,
        AT,
        HIDDEN,
        SOLUTION,
        SAME_AS,
        SUPPORT,
        QUOTED,
        HAND,
        FACTS,
        TRIED,
        PARKED,
        SET_ASIDE,
        DOTS,
        IMPACT,
        FEASIBILITY,
        LINE,
        ANSWER,
        REASON;

        String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public byte[] write(Dossier dossier, HouseStyle style) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            Rows rows = Rows.of(dossier);
            table(new CSVPrinter(out, CSVFormat.RFC4180), rows, new Tongues(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void table(CSVPrinter table, Rows rows, Tongues tongues) throws IOException {
        table.printRecord(Stream.concat(Stream.of(Column.values()).map(Column::title), tongues.titles()));
        for (Rows.Said said : rows.said()) said(said).print(table, tongues.of(said));
        for (Rows.Written written : rows.written()) written(written).print(table, tongues.none());
        for (Rows.Of<Weighed> weighed : rows.weighed()) weighed(weighed).print(table, tongues.none());
        for (Rows.Of<Dissent> dissent : rows.dissents()) dissent(dissent).print(table, tongues.none());
        table.flush();
    }

    /** The columns of languages, after all others: of what each contribution is in, and of each that something was translated into. */
    private record Tongues(Rows rows) {
        Stream<String> titles() {
            if (!rows.inMoreLanguages()) return Stream.empty();
            Stream<String> into = rows.translatedInto().stream().map(language -> "translation_" + language.tag());
            return Stream.of(Stream.of("language"), into, Stream.of("by_machine"))
                    .flatMap(s -> s);
        }

        Stream<String> of(Rows.Said said) {
            if (!rows.inMoreLanguages()) return Stream.empty();
            Stream<String> into = rows.translatedInto().stream().map(said::in).map(CsvWriter::words);
            return Stream.of(Stream.of(said.language()), into, Stream.of(said.byMachine()))
                    .flatMap(s -> s);
        }

        Stream<String> none() {
            return titles().map(title -> "");
        }
    }

    private static Line said(Rows.Said said) {
        Voice voice = said.voice();
        Voice.Source source = voice.source();
        return new Line("contribution", said.workshop(), said.title(), said.section())
                .plain(Column.PLACE, said.name())
                .words(Column.WORDS, said.words())
                .words(Column.FIELD, said.field().orElse(""))
                .plain(Column.USED, said.used())
                .plain(Column.AT, voice.at())
                .plain(Column.HIDDEN, voice.hidden() ? "hidden" : "")
                .words(Column.SOLUTION, said.solution().orElse(""))
                .plain(Column.SAME_AS, said.sameAs().orElse(""))
                .plain(Column.SUPPORT, voice.standing().support())
                .words(Column.QUOTED, source.speaker().orElse(source.credit().line()))
                .plain(Column.HAND, source.hand().key())
                .words(Column.FACTS, source.facts().map(Facts::line).orElse(""))
                .words(Column.TRIED, source.trial().map(Trial::line).orElse(""))
                .plain(Column.PARKED, voice.standing().parked() ? "parked" : "")
                .words(Column.SET_ASIDE, voice.standing().setAside().orElse(""));
    }

    private static Line written(Rows.Written written) {
        return new Line("entry", written.workshop(), written.title(), written.section())
                .words(Column.PLACE, written.place())
                .plain(Column.FORM, written.form())
                .words(Column.WORDS, written.words())
                .plain(Column.SOURCES, String.join(" ", written.sources()));
    }

    private static Line weighed(Rows.Of<Weighed> of) {
        Weighed weighed = of.what();
        Line line = new Line("weighed", of.workshop().number(), of.workshop().title(), weighed.section())
                .words(Column.WORDS, weighed.words())
                .plain(Column.DOTS, weighed.dots());
        weighed.ratings()
                .ifPresent(m -> line.plain(Column.IMPACT, m.impact()).plain(Column.FEASIBILITY, m.feasibility()));
        return line;
    }

    private static Line dissent(Rows.Of<Dissent> of) {
        Dissent dissent = of.what();
        return new Line("objection", of.workshop().number(), of.workshop().title(), dissent.section())
                .words(Column.WORDS, dissent.words())
                .words(Column.LINE, dissent.line().orElse(""))
                .plain(Column.ANSWER, dissent.answer().key())
                .words(Column.REASON, dissent.reason());
    }

    /** A row while it is filled in; what nobody fills in stays empty. */
    private static final class Line {
        private final Map<Column, Object> cells = new EnumMap<>(Column.class);

        Line(String kind, String workshop, String title, Section section) {
            plain(Column.KIND, kind)
                    .words(Column.WORKSHOP, workshop)
                    .words(Column.TITLE, title)
                    .plain(Column.SECTION, section.key());
        }

        Line plain(Column column, Object value) {
            cells.put(column, value);
            return this;
        }

        Line words(Column column, String words) {
            return plain(column, CsvWriter.words(words));
        }

        void print(CSVPrinter table, Stream<String> tongues) throws IOException {
            Stream<Object> own = Stream.of(Column.values()).map(column -> cells.getOrDefault(column, ""));
            table.printRecord(Stream.concat(own, tongues));
        }
    }

    static String words(String words) {
        boolean mistakable =
                FORMULA.matcher(words).matches() || NUMBER.matcher(words).matches();
        return mistakable ? "'" + words : words;
    }
}
