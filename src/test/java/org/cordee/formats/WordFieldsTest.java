package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Wording;
import org.junit.jupiter.api.Test;

/** What Word and LibreOffice add to a document by themselves. */
class WordFieldsTest {
    private static final String CONTENTS =
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                    + "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Sommaire</w:t></w:r></w:p>"
                    + "</w:sdtContent></w:sdt>";
    private static final String FIELD =
            "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>Table of Contents</w:t></w:r></w:p>"
                    + "</w:sdtContent></w:sdt>";

    @Test
    void their_table_of_contents_is_left_out() {
        Outcome.Read read = read(begun(CONTENTS));
        assertThat(read.gathering()).isEqualTo(gathering());
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void the_words_of_any_other_field_are_kept() {
        assertThat(read(begun(FIELD)).gathering().preamble()).hasSize(1);
    }

    @Test
    void lists_that_are_written_a_hundred_times_alike_are_no_bomb() {
        Map<String, byte[]> parts = parts();
        String numbering = new String(parts.get("word/numbering.xml"), StandardCharsets.UTF_8);
        int end = numbering.lastIndexOf("</");
        String much = numbering.substring(0, end) + " ".repeat(2_000_000) + numbering.substring(end);
        parts.put("word/numbering.xml", much.getBytes(StandardCharsets.UTF_8));
        assertThat(read(parts).gathering()).isEqualTo(gathering());
    }

    private static Map<String, byte[]> begun(String field) {
        Map<String, byte[]> parts = parts();
        String document = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(document).contains("<w:body>");
        parts.put(
                "word/document.xml",
                document.replace("<w:body>", "<w:body>" + field).getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private static Map<String, byte[]> parts() {
        try {
            return new LinkedHashMap<>(
                    ZipParts.read(Format.DOCX.writer().write(Dossier.of(gathering()), HouseStyle.PLAIN)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Gathering gathering() {
        Restitution restitution = Restitution.empty(new Heading("RMB", "1.1", "T"), Language.FR, Wording.REPRODUCE);
        return new Gathering("RMB", Language.FR, List.of(), List.of(restitution));
    }

    private static Outcome.Read read(Map<String, byte[]> parts) {
        return (Outcome.Read) Format.DOCX.reader().orElseThrow().read(ZipParts.write(parts));
    }
}
