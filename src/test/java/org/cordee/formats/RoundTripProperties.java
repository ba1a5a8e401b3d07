package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.restitution.Gathering;

/** The laws of the format, for every format that is read as well as written. */
class RoundTripProperties {
    private static final Path REAL = Path.of("src/test/resources/rmb");

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(RoundTripProperties.class.getResourceAsStream("/restitution.schema.json"));

    @Provide
    Arbitrary<Gathering> gatherings() {
        return AnyDocument.gatherings();
    }

    @Property(tries = 130)
    void what_is_written_as_docx_is_read_again(@ForAll("gatherings") Gathering gathering) {
        assertReadAsWritten(Format.DOCX, gathering);
    }

    @Property(tries = 100)
    void what_is_written_as_html_is_read_again(@ForAll("gatherings") Gathering gathering) {
        assertReadAsWritten(Format.HTML, gathering);
    }

    @Property(tries = 100)
    void what_is_written_as_json_is_read_again(@ForAll("gatherings") Gathering gathering) {
        assertReadAsWritten(Format.JSON, gathering);
    }

    @Property(tries = 70)
    void what_is_written_as_json_is_as_its_schema_says(@ForAll("gatherings") Gathering gathering) throws IOException {
        JsonNode json = new ObjectMapper().readTree(written(Format.JSON, gathering));
        assertThat(SCHEMA.validate(json)).isEmpty();
    }

    private static void assertReadAsWritten(Format format, Gathering gathering) {
        assertThat(read(format, written(format, gathering)).gathering()).isEqualTo(gathering);
    }

    private static byte[] written(Format format, Gathering gathering) {
        return format.writer().write(Dossier.of(gathering), HouseStyle.PLAIN);
    }

    private static Outcome.Read read(Format format, byte[] bytes) {
        return (Outcome.Read) format.reader().orElseThrow().read(bytes);
    }

    @Example
    void real_documents_come_back_through_docx_to_the_byte() throws IOException {
        assertComesBack(Format.DOCX);
    }

    @Example
    void real_documents_come_back_through_html_to_the_byte() throws IOException {
        assertComesBack(Format.HTML);
    }

    @Example
    void real_documents_come_back_through_json_to_the_byte() throws IOException {
        assertComesBack(Format.JSON);
    }

    private static void assertComesBack(Format format) throws IOException {
        try (Stream<Path> files = Files.list(REAL)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".canonical.md")).toList()) {
                Gathering real = read(Format.MARKDOWN, Files.readAllBytes(file)).gathering();
                Gathering back = read(format, written(format, real)).gathering();
                assertThat(new String(written(Format.MARKDOWN, back), StandardCharsets.UTF_8))
                        .isEqualTo(Files.readString(file));
            }
        }
    }
}
