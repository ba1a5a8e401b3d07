package org.cordee.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
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

class LawsProperties {
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_again_without_loss(@ForAll("gatherings") Gathering gathering) {
        assertReadAsWritten(gathering);
    }

    @Property(tries = 1000)
    void every_text_is_read_again_without_loss(@ForAll("texts") List<Inline> text, @ForAll Form form) {
        Heading heading = new Heading("RMB 2017", "1.1", "Titre");
        Restitution empty = Restitution.empty(heading, Language.FR, Wording.REPRODUCE);
        Map<Section, SectionBody> sections = new EnumMap<>(empty.sections());
        for (Section section : Section.values()) {
            String title = empty.sections().get(section).title();
            sections.put(section, new SectionBody(title, List.of(Entry.of(form, text), Entry.of(form, text))));
        }
        Restitution restitution = empty.withSections(sections);
        assertReadAsWritten(new Gathering("RMB 2017", Language.FR, List.of(), List.of(restitution)));
    }

    private static void assertReadAsWritten(Gathering gathering) {
        String written = write(gathering);
        assertThat(read(written)).as(written).isInstanceOf(Outcome.Read.class);
        Gathering read = ((Outcome.Read) read(written)).gathering();
        if (!read.equals(gathering)) assertThat(parts(read)).as(written).isEqualTo(parts(gathering));
        assertThat(read).isEqualTo(gathering);
    }

    /** For an error that can be read. */
    private static List<String> parts(Gathering gathering) {
        return List.of(gathering.toString().split(", (?=Entry\\[|Restitution\\[|[A-Z]+=SectionBody)"));
    }

    @Property(tries = 1000)
    void what_was_read_is_written_in_one_form(@ForAll("pages") String page) {
        if (!(read(page) instanceof Outcome.Read read)) return;
        String written = write(read.gathering());
        assertThat(read(written)).as(written).isInstanceOf(Outcome.Read.class);
        assertThat(write(((Outcome.Read) read(written)).gathering())).isEqualTo(written);
    }

    @Provide
    Arbitrary<List<Inline>> texts() {
        return AnyDocument.texts();
    }

    @Provide
    Arbitrary<Gathering> gatherings() {
        return AnyDocument.gatherings();
    }

    /** Pages of lines that mean something, in an order that may mean nothing. */
    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> meaning = Arbitraries.of(
                "## RMB 2017 - Restitution atelier 1.1 : « Titre »",
                "**RMB 2017 - Restitution atelier 1.2 :**  ",
                "**« Titre »**",
                "**Enjeux principaux**",
                "### Champs d'action stratégiques",
                "Key issues\n---",
                "# Ailleurs",
                "*“Alone we can go quickly”*",
                "");
        return Arbitraries.frequencyOf(Tuple.of(2, meaning), Tuple.of(3, AnyDocument.words()))
                .list()
                .ofMaxSize(12)
                .map(lines -> "## Restitution atelier 1 : « T »\n\n### Enjeux principaux\n" + String.join("\n", lines));
    }

    private static Outcome read(String markdown) {
        return Format.MARKDOWN.reader().orElseThrow().read(markdown.getBytes(UTF_8));
    }

    private static String write(Gathering gathering) {
        return new String(Format.MARKDOWN.writer().write(Dossier.of(gathering), HouseStyle.PLAIN), UTF_8);
    }
}
