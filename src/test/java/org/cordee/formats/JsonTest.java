package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schema says is what is written and what is read, no more and no less. */
class JsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JsonTest.class.getResourceAsStream("/restitution.schema.json"));

    private static String written(Dossier dossier) {
        return new String(Format.JSON.writer().write(dossier, HouseStyle.PLAIN), StandardCharsets.UTF_8);
    }

    private static Outcome read(String json) {
        return Format.JSON.reader().orElseThrow().read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    @Test
    void sources_contributions_and_the_moment_are_as_the_schema_says_and_sources_are_read() {
        String json = written(Gatherings.annexed());
        assertThat(SCHEMA.validate(tree(json))).isEmpty();
        assertThat(tree(json).get("asOf").asText()).isEqualTo("2026-11-23T14:05:00Z");
        assertThat(((Outcome.Read) read(json)).gathering())
                .isEqualTo(Gatherings.annexed().gathering());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\" : 1 | \"version\" : 2",
                "\"format\" : \"cordee-restitution\" | \"format\" : \"other\"",
                "\"number\" : \"1.1\" | \"numero\" : \"1.1\"",
                "\"form\" : \"bullet\" | \"form\" : \"table\"",
                "\"language\" : \"fr\" | \"language\" : \"xx\"",
                "\"wording\" : \"reproduce\" | \"wording\" : 1",
                "\"introduction\" : [ ], | ''",
                "\"evidence\" : { | \"evidences\" : {",
                "\"preamble\" : [ ] | \"preamble\" : {}"
            })
    void what_is_not_as_the_schema_says_is_not_read(String right, String wrong) {
        String json = written(Dossier.of(Gatherings.real()));
        assertThat(json).contains(right);
        String broken = json.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
        assertThat(SCHEMA.validate(tree(broken))).isNotEmpty();
        assertThat(read(broken))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.NOT_OF_ITS_TYPE));
    }

    @Test
    void what_is_no_json_or_means_harm_is_refused() {
        String json = written(Dossier.of(Gatherings.real()));
        for (String broken : Arrays.asList(
                "",
                "null",
                "[]",
                json.substring(0, json.length() / 2),
                json + "{}",
                "[".repeat(100_000),
                json.replaceFirst("\"version\" : 1", "\"version\" : 1, \"version\" : 1"))) {
            assertThat(read(broken))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.why()).isEqualTo(Why.NOT_OF_ITS_TYPE));
        }
        assertThat(Format.JSON.reader().orElseThrow().read(new byte[] {'{', (byte) 0xFF, '}'}))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.NOT_TEXT));
        assertThat(Format.JSON.reader().orElseThrow().read(new byte[DocumentReader.LARGEST + 1]))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.TOO_BIG));
    }
}
