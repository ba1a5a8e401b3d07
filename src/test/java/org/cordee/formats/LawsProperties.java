package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;

/** The laws of the RMB format, for every document. */
class LawsProperties {
    @Provide
    Arbitrary<Gathering> documents() {
        return AnyDocument.gatherings();
    }

    @Provide
    Arbitrary<List<Inline>> texts() {
        return AnyDocument.texts();
    }

    /** Lines as people type them, whatever Markdown makes of them, under a workshop's heading. */
    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> line = Arbitraries.oneOf(
                AnyDocument.words(),
                Arbitraries.of(
                        "",
                        "## RMB 2017 - Restitution atelier 1.2 : « Deux »",
                        "**Enjeux principaux**",
                        "### Défis specifiques à resoudre",
                        "- un",
                        "  - sous un",
                        "* deux",
                        "Une ligne  ",
                        "| a | b |",
                        "> cité",
                        "    en retrait",
                        "# Autre chose"));
        return line.list()
                .ofMaxSize(12)
                .map(lines -> "## RMB 2017 - Restitution atelier 1.1 : « Un »\n\n### Enjeux principaux\n\n"
                        + String.join("\n", lines) + "\n");
    }

    @Property
    void what_is_written_is_read_as_it_was(@ForAll("documents") Gathering document) {
        byte[] written = Format.MARKDOWN.writer().write(document);
        Outcome outcome = Format.MARKDOWN.reader().read(written);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        assertThat(((Outcome.Read) outcome).gathering())
                .as(new String(written, StandardCharsets.UTF_8))
                .isEqualTo(document);
    }

    @Property
    void what_is_read_and_written_is_canonical(@ForAll("files") String file) {
        Outcome outcome = Format.MARKDOWN.reader().read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        byte[] once = Format.MARKDOWN.writer().write(((Outcome.Read) outcome).gathering());
        Outcome again = Format.MARKDOWN.reader().read(once);
        assertThat(Format.MARKDOWN.writer().write(((Outcome.Read) again).gathering()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(new String(once, StandardCharsets.UTF_8));
    }

    @Property
    void a_text_has_one_form(@ForAll("texts") List<Inline> text) {
        List<Inline> canonical = Inlines.canonical(text);
        assertThat(Inlines.canonical(canonical)).isEqualTo(canonical);
    }
}
