package org.cordee.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdtLawsProperties {
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_again_without_loss(@ForAll("gatherings") Gathering gathering) {
        assertReadAsWritten(gathering);
    }

    @Property(tries = 400)
    void every_text_is_read_again_without_loss(@ForAll("texts") List<Inline> text, @ForAll Form form) {
        Heading heading = new Heading("RMB 2017", "1.1", "Titre");
        Restitution empty = Restitution.empty(heading, Language.FR, Wording.REPRODUCE);
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        empty.sections().forEach((section, body) -> {
            List<Entry> twice = List.of(Entry.of(form, text), Entry.of(form, text));
            sections.put(section, new SectionBody(body.title(), twice));
        });
        assertReadAsWritten(new Gathering("RMB 2017", Language.FR, List.of(), List.of(empty.withSections(sections))));
    }

    private static void assertReadAsWritten(Gathering gathering) {
        byte[] written = write(gathering);
        assertThat(OdtFiles.file(written, "content.xml")).doesNotContain("\uFFFF");
        assertThat(Format.ODT.reader().orElseThrow().read(written)).isInstanceOf(Outcome.Read.class);
        Gathering read = read(written);
        if (!read.equals(gathering))
            assertThat(parts(read)).as(OdtFiles.file(written, "content.xml")).isEqualTo(parts(gathering));
        assertThat(read).isEqualTo(gathering);
    }

    /** For an error that can be read. */
    private static List<String> parts(Gathering gathering) {
        return List.of(gathering.toString().split(", (?=Entry\\[|Restitution\\[|[A-Z]+=SectionBody)"));
    }

    @Provide
    Arbitrary<Gathering> gatherings() {
        return AnyDocument.gatherings();
    }

    @Provide
    Arbitrary<List<Inline>> texts() {
        return AnyDocument.texts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rmb-2017-extract", "mixed-fr", "mixed-en"})
    void a_real_document_goes_through_opendocument_unchanged(String name) throws IOException {
        Path canonical = Path.of("src/test/resources/rmb", name + ".canonical.md");
        byte[] markdown = Files.readAllBytes(canonical);
        Outcome.Read read =
                (Outcome.Read) Format.MARKDOWN.reader().orElseThrow().read(markdown);
        Gathering again = read(write(read.gathering()));
        byte[] written = Format.MARKDOWN.writer().write(Dossier.of(again), HouseStyle.PLAIN);
        assertThat(new String(written, UTF_8)).isEqualTo(Files.readString(canonical));
    }

    private static Gathering read(byte[] odt) {
        return ((Outcome.Read) Format.ODT.reader().orElseThrow().read(odt)).gathering();
    }

    private static byte[] write(Gathering gathering) {
        return Format.ODT.writer().write(Dossier.of(gathering), HouseStyle.PLAIN);
    }
}
