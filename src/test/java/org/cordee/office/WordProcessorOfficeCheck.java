package org.cordee.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.Dossier;
import org.cordee.formats.Format;
import org.cordee.formats.HouseStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our word processor files in LibreOffice: on its pages stands what we wrote, and what it saves again is read as what it
 * was. The pages are left in {@code target/office}, as PDF and as pictures, to be looked at.
 */
class WordProcessorOfficeCheck {
    private static final Path HERE = Path.of("target/office").toAbsolutePath();
    private static final Map<String, Dossier> DOSSIERS = Dossiers.all();
    private static final List<Format> FORMATS = List.of(Format.ODT, Format.DOCX);

    @BeforeAll
    static void libreoffice_opens_and_saves_all() throws IOException {
        for (Format format : FORMATS) {
            Soffice.delete(folder(format));
            Files.createDirectories(folder(format));
            List<Path> files = new ArrayList<>();
            for (var dossier : DOSSIERS.entrySet()) files.add(write(dossier.getKey(), dossier.getValue(), format));
            Soffice.convert(files, "pdf", folder(format));
            for (Path file : files) Soffice.picture(beside(file, "pdf"));
            for (Format saved : FORMATS)
                Soffice.convert(files, saved.extension(), folder(format).resolve("saved"));
        }
    }

    private static Path folder(Format format) {
        return HERE.resolve(format.extension());
    }

    private static Path write(String name, Dossier dossier, Format format) throws IOException {
        Path file = folder(format).resolve(name + "." + format.extension());
        return Files.write(file, format.writer().write(dossier, HouseStyle.PLAIN));
    }

    private static Path beside(Path file, String extension) {
        return file.resolveSibling(file.getFileName().toString().replaceAll("\\.[a-z]+$", "." + extension));
    }

    static Stream<Arguments> documents() {
        return FORMATS.stream().flatMap(format -> DOSSIERS.keySet().stream().map(name -> Arguments.of(format, name)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_word_stands_on_the_pages_in_its_order(Format format, String name) {
        Dossier dossier = DOSSIERS.get(name);
        PdfPages pdf = PdfPages.of(folder(format).resolve(name + ".pdf"));
        List<String> pages = pdf.texts().subList(pdf.firstMarked(), pdf.texts().size());
        PageReading read = new PageReading(
                Said.letters(String.join(" ", pages)), dossier.chosen().isEmpty() ? 60 : 5_000);
        Said.texts(dossier.gathering()).forEach(read::find);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_heading_is_a_bookmark(Format format, String name) {
        List<String> bookmarks =
                PdfPages.of(folder(format).resolve(name + ".pdf")).bookmarks();
        assertThat(bookmarks).hasSize(Said.headings(DOSSIERS.get(name)));
    }

    static Stream<Arguments> saved() {
        return FORMATS.stream()
                .flatMap(saved -> documents().map(written -> Arguments.of(written.get()[0], written.get()[1], saved)));
    }

    @ParameterizedTest
    @MethodSource("saved")
    void what_libreoffice_saves_is_read_as_what_it_was(Format format, String name, Format saved) throws IOException {
        Path file = folder(format).resolve("saved").resolve(name + "." + saved.extension());
        Outcome outcome = saved.reader().orElseThrow().read(Files.readAllBytes(file));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        List<String> read = Said.outline(((Outcome.Read) outcome).gathering());
        List<String> written = Said.outline(DOSSIERS.get(name).gathering());
        for (int i = 0; i < Math.min(read.size(), written.size()); i++)
            assertThat(read.get(i)).as("line %s", i).isEqualTo(written.get(i));
        assertThat(read).hasSameSizeAs(written);
    }
}
