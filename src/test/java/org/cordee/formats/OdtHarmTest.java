package org.cordee.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.formats.OdtReading.why;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Why;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no OpenDocument text, or one that was made to do harm. */
@Timeout(60)
class OdtHarmTest {
    private static final byte[] SOUND = sound();

    private static byte[] sound() {
        Restitution restitution = Restitution.empty(new Heading("RMB", "1.1", "T"), Language.FR, Wording.REPRODUCE);
        Gathering gathering = new Gathering("RMB", Language.FR, List.of(), List.of(restitution));
        return Format.ODT.writer().write(Dossier.of(gathering), HouseStyle.PLAIN);
    }

    @Test
    void a_file_that_is_too_big_is_not_looked_into() {
        assertThat(why(new byte[DocumentReader.LARGEST + 1])).isEqualTo(Why.TOO_BIG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "PK\u0003\u0004", "du texte", "%PDF-1.7", "{\\rtf1}"})
    void another_file_is_not_of_its_type(String bytes) {
        assertThat(why(bytes.getBytes(UTF_8))).isEqualTo(Why.NOT_OF_ITS_TYPE);
    }

    @Test
    void cut_short_anywhere_it_is_not_of_its_type() {
        for (int length = 0; length < SOUND.length; length += 97)
            assertThat(why(Arrays.copyOf(SOUND, length))).as("%s bytes", length).isEqualTo(Why.NOT_OF_ITS_TYPE);
    }

    @Test
    void damaged_anywhere_it_is_read_or_refused_and_never_thrown_over() {
        for (int at = 0; at < SOUND.length; at += 13) {
            byte[] damaged = SOUND.clone();
            damaged[at] ^= 0x55;
            assertThat(OdtReading.outcome(damaged)).isInstanceOf(Outcome.class);
        }
    }

    @Test
    void a_spreadsheet_and_a_text_without_its_type_are_not_of_its_type() {
        assertThat(why(with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo(Why.NOT_OF_ITS_TYPE);
        assertThat(why(OdtFiles.zip(
                        Map.of("content.xml", OdtFiles.content("", "").getBytes(UTF_8)))))
                .isEqualTo(Why.NOT_OF_ITS_TYPE);
        assertThat(why(OdtFiles.zip(Map.of("mimetype", OdtFiles.TYPE.getBytes(UTF_8)))))
                .isEqualTo(Why.NOT_OF_ITS_TYPE);
    }

    @Test
    void an_encrypted_one_is_not_of_its_type() {
        String manifest = "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                + "<m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry></m:manifest>";
        assertThat(why(with("META-INF/manifest.xml", manifest))).isEqualTo(Why.NOT_OF_ITS_TYPE);
    }

    @Test
    void half_an_xml_is_not_of_its_type() {
        String content = OdtFiles.content("", "<text:p>mot</text:p>");
        assertThat(why(with("content.xml", content.substring(0, content.length() - 20))))
                .isEqualTo(Why.NOT_OF_ITS_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content.xml", "styles.xml", "Pictures/1.png"})
    void what_unpacks_to_far_more_is_harmful(String name) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", OdtFiles.TYPE.getBytes(UTF_8));
        files.put(name, new byte[100 * 1024 * 1024]);
        assertThat(why(OdtFiles.zip(files))).isEqualTo(Why.HARMFUL);
    }

    @Test
    void too_many_entries_are_harmful() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 6_000; i++) files.put("f" + i, new byte[0]);
        assertThat(why(OdtFiles.zip(files))).isEqualTo(Why.HARMFUL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text:section", "text:span", "text:list", "draw:g", "text:note"})
    void too_deep_is_harmful(String element) {
        String body = ("<" + element + ">").repeat(100_000) + ("</" + element + ">").repeat(100_000);
        assertThat(why(OdtFiles.text("", body))).isEqualTo(Why.HARMFUL);
        assertThat(why(OdtFiles.text("", "<text:p>" + body + "</text:p>"))).isEqualTo(Why.HARMFUL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "2147483647", "-1", "x"})
    void spaces_beyond_counting_are_too_many(String count) {
        assertThat(why(OdtFiles.text("", "<text:p>a<text:s text:c='" + count + "'/></text:p>")))
                .isEqualTo(Why.TOO_BIG);
        assertThat(why(OdtFiles.text("", "<text:p>a" + "<text:s text:c='9999'/>".repeat(300) + "</text:p>")))
                .isEqualTo(Why.TOO_BIG);
    }

    @Test
    void words_beyond_reading_are_too_many() {
        assertThat(why(OdtFiles.text("", "<text:p>" + "mot ".repeat(1 << 20) + "</text:p>")))
                .isEqualTo(Why.TOO_BIG);
    }

    @Test
    void a_paragraph_of_many_pieces_takes_no_square_of_them() {
        String body = "<text:p>" + "a<text:s/>".repeat(400_000) + "</text:p>";
        assertThat(why(OdtFiles.text("", body))).isEqualTo(Why.NO_WORKSHOP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e 'mot'>]>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/x'> %p; <!ENTITY e 'mot'>]>"
            })
    void entities_are_not_opened(String doctype) {
        String content = doctype
                + OdtFiles.content(
                        "",
                        "<text:h>RMB - Restitution atelier 1.1 : « T »</text:h><text:h>Enjeux principaux</text:h>"
                                + "<text:p>[&e;]</text:p>");
        assertThat(OdtReading.outcome(with("content.xml", content))).isInstanceOf(Outcome.Refused.class);
    }

    private static byte[] with(String name, String content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        OdtFiles.all(SOUND).forEach((file, words) -> files.put(file, words.getBytes(UTF_8)));
        files.put(name, content.getBytes(UTF_8));
        return OdtFiles.zip(files);
    }
}
