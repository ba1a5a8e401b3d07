package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Why;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write for programs is what the schema says, and what the schema does not say is refused. */
class JsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try (InputStream schema = JsonTest.class.getResourceAsStream("/restitution.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<?> faults(byte[] json) {
        try {
            return SCHEMA.validate(
                    JSON.readTree(json), context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(Dossier dossier) {
        return Format.JSON.writer().write(dossier, HouseStyle.PLAIN);
    }

    private static Outcome outcome(byte[] json) {
        return Format.JSON.reader().orElseThrow().read(json);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<Gathering> gatherings() {
        return AnyDocument.gatherings();
    }

    @Property(tries = 300)
    void every_document_is_written_as_the_schema_says(@ForAll("gatherings") Gathering gathering) {
        assertThat(faults(written(Dossier.of(gathering)))).isEmpty();
    }

    @Test
    void annexes_are_written_as_the_schema_says() {
        assertThat(faults(written(Gatherings.annexed()))).isEmpty();
    }

    @Test
    void what_is_annexed_is_all_there() throws IOException {
        Dossier dossier = Gatherings.annexed();
        JsonNode json = JSON.readTree(written(dossier));
        assertThat(json.get("asOf").textValue()).isEqualTo("2026-11-23T14:05:00Z");
        for (int i = 0; i < dossier.annexes().size(); i++) {
            JsonNode workshop = json.get("workshops").get(i);
            assertThat(workshop.get("people").intValue()).isEqualTo(17);
            assertThat(workshop.get("withdrawn").intValue()).isEqualTo(2);
            assertThat(workshop.get("contributions").findValuesAsText("id"))
                    .isEqualTo(dossier.annexes().get(i).voices().stream()
                            .map(voice -> voice.id())
                            .toList());
            assertThat(workshop.get("contributions").findValuesAsText("id"))
                    .containsAll(workshop.get("sections").findValues("sources").stream()
                            .map(sources -> sources.get(0).textValue())
                            .toList());
        }
    }

    /** With sources: they are the names of contributions, which are read by other programs. */
    @Test
    void annexed_documents_are_read_again() {
        assertThat(((Outcome.Read) outcome(written(Gatherings.annexed()))).gathering())
                .isEqualTo(Gatherings.annexed().gathering());
    }

    @Test
    void the_same_dossier_gives_the_same_bytes() {
        assertThat(written(Gatherings.annexed())).isEqualTo(written(Gatherings.annexed()));
    }

    private static Arguments fault(String name, Consumer<ObjectNode> change) {
        return Arguments.of(name, change);
    }

    private static ObjectNode workshop(ObjectNode json) {
        return (ObjectNode) json.get("workshops").get(0);
    }

    private static ObjectNode entry(ObjectNode json) {
        return (ObjectNode)
                workshop(json).get("sections").get("solutions").get("entries").get(0);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "a section is missing",
                        json -> ((ObjectNode) workshop(json).get("sections")).remove("stakes")),
                fault(
                        "a section is unknown",
                        json -> ((ObjectNode) workshop(json).get("sections"))
                                .putObject("others")
                                .put("title", "x")
                                .putArray("entries")),
                fault(
                        "a section has no title",
                        json -> ((ObjectNode) workshop(json).get("sections").get("stakes")).remove("title")),
                fault("an unknown field", json -> json.put("colour", "red")),
                fault("an unknown field of a workshop", json -> workshop(json).put("colour", "red")),
                fault("an unknown field of an entry", json -> entry(json).put("colour", "red")),
                fault(
                        "an unknown inline",
                        json -> entry(json).putArray("text").addObject().put("img", "x")),
                fault("an inline of two kinds", json -> {
                    ObjectNode inline = entry(json).putArray("text").addObject();
                    inline.putArray("em").add("a");
                    inline.putArray("strong").add("b");
                }),
                fault("a link to nowhere else", json -> link(json, "javascript:alert(1)")),
                fault("a link to data", json -> link(json, "data:text/html,x")),
                fault("a link of this page", json -> link(json, "#x")),
                fault("a number for words", json -> workshop(json).put("title", 1)),
                fault("words for a list", json -> workshop(json).put("introduction", "x")),
                fault("words for an object", json -> workshop(json).put("sections", "x")),
                fault("a list for an object", json -> json.putArray("workshops").addArray()),
                fault("nothing for words", json -> json.putNull("gathering")),
                fault("nothing for a quotation", json -> workshop(json).putNull("closingQuotation")),
                fault("text that is no list", json -> entry(json).put("text", "x")),
                fault(
                        "a source that is no name",
                        json -> entry(json).putArray("sources").add(1)),
                fault("sources that are no list", json -> entry(json).put("sources", "x")),
                fault("another form", json -> entry(json).put("form", "heading")),
                fault("a form in capitals", json -> entry(json).put("form", "BULLET")),
                fault("another language", json -> json.put("language", "de")),
                fault("another wording", json -> workshop(json).put("wording", "copy")),
                fault("another version", json -> json.put("version", 2)),
                fault("a version in words", json -> json.put("version", "1")),
                fault("a version between versions", json -> json.put("version", 1.5)),
                fault("no version", json -> json.remove("version")),
                fault("another format", json -> json.put("format", "minutes")),
                fault("no workshops", json -> json.remove("workshops")),
                fault("no preamble", json -> json.remove("preamble")),
                fault("people that are words", json -> workshop(json).put("people", "many")),
                fault("fewer people than none", json -> workshop(json).put("people", -1)),
                fault("contributions that are no list", json -> workshop(json).put("contributions", "x")),
                fault(
                        "a contribution that is none",
                        json -> workshop(json).putArray("contributions").add("x")),
                fault(
                        "a contribution without a moment",
                        json -> workshop(json)
                                .putArray("contributions")
                                .addObject()
                                .put("id", "a")
                                .put("section", "stakes")
                                .put("text", "x")),
                fault("a moment that is none", json -> json.put("asOf", 12)),
                fault("a number that is none", json -> workshop(json).put("number", "un deux")),
                fault("an entry without words", json -> entry(json).putArray("text")),
                fault("a moment in other words", json -> json.put("asOf", "hier")),
                fault("hidden in other words", json -> contribution(json).put("hidden", false)),
                fault(
                        "a contribution to another section",
                        json -> contribution(json).put("section", "others")),
                fault("a contribution with more", json -> contribution(json).put("author", "x")));
    }

    private static ObjectNode contribution(ObjectNode json) {
        return workshop(json)
                .putArray("contributions")
                .addObject()
                .put("id", "a")
                .put("section", "stakes")
                .put("text", "x")
                .put("at", "2026-11-23T15:05:00Z");
    }

    private static void link(ObjectNode json, String address) {
        ObjectNode link = entry(json).putArray("text").addObject().put("link", address);
        link.putArray("of").add("x");
    }

    private static ObjectNode sound() {
        try {
            Entry entry = Entry.of(Form.BULLET, Gatherings.text("Un point"));
            return (ObjectNode) JSON.readTree(written(Dossier.of(Gatherings.saying(entry))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void what_is_not_as_the_schema_says_is_refused(String name, Consumer<ObjectNode> change) throws IOException {
        ObjectNode json = sound();
        assertThat(faults(JSON.writeValueAsBytes(json))).isEmpty();
        change.accept(json);
        byte[] broken = JSON.writeValueAsBytes(json);
        assertThat(faults(broken)).isNotEmpty();
        assertThat(outcome(broken)).isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "1",
                "\"x\"",
                "[]",
                "{}",
                "{\"format\": \"cordee-restitution\"}",
                "{,}",
                "<html>",
                "// x",
                "NaN",
            })
    void what_is_no_document_is_refused(String text) {
        assertThat(outcome(bytes(text))).isEqualTo(new Outcome.Refused(Why.NOT_OF_ITS_TYPE, List.of()));
    }

    @Test
    void a_field_that_comes_twice_is_refused() {
        String json = sound().toString();
        String twice = json.replaceFirst("\"version\":1", "\"version\":2,\"version\":1");
        assertThat(twice).isNotEqualTo(json);
        assertThat(outcome(bytes(twice))).isEqualTo(new Outcome.Refused(Why.NOT_OF_ITS_TYPE, List.of()));
    }

    @Test
    @org.junit.jupiter.api.Timeout(30)
    void ten_thousand_levels_are_refused_wherever_they_are() {
        int deep = 10_000;
        String lists = "[".repeat(deep) + "]".repeat(deep);
        String emphases = "[{\"em\":".repeat(deep) + "[\"x\"]" + "}]".repeat(deep);
        String entries = "[{\"form\":\"bullet\",\"text\":[\"x\"],\"entries\":".repeat(deep) + "[]" + "}]".repeat(deep);
        String json = sound().toString();
        for (String broken : List.of(
                lists,
                json.replace("[\"Un point\"]", emphases),
                json.replaceFirst("\"preamble\":\\[]", "\"preamble\":" + entries))) {
            assertThat(broken).isNotEqualTo(json);
            assertThat(outcome(bytes(broken))).isEqualTo(new Outcome.Refused(Why.NOT_OF_ITS_TYPE, List.of()));
        }
    }

    @Test
    void what_is_cut_short_or_goes_on_is_refused() {
        byte[] whole = written(Gatherings.annexed());
        for (int length : List.of(1, 100, whole.length / 2, whole.length - 3))
            assertThat(outcome(Arrays.copyOf(whole, length)))
                    .isEqualTo(new Outcome.Refused(Why.NOT_OF_ITS_TYPE, List.of()));
        String json = sound().toString();
        assertThat(outcome(bytes(json + json))).isEqualTo(new Outcome.Refused(Why.NOT_OF_ITS_TYPE, List.of()));
        assertThat(outcome(bytes(json + "x"))).isEqualTo(new Outcome.Refused(Why.NOT_OF_ITS_TYPE, List.of()));
    }

    @Test
    void what_is_no_utf_8_is_refused() {
        byte[] latin1 = sound().toString().replace("Un point", "été").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(outcome(latin1)).isEqualTo(new Outcome.Refused(Why.NOT_TEXT, List.of()));
    }

    @Test
    void what_is_too_big_is_refused() {
        byte[] big = new byte[DocumentReader.LARGEST + 1];
        Arrays.fill(big, (byte) ' ');
        assertThat(outcome(big)).isEqualTo(new Outcome.Refused(Why.TOO_BIG, List.of()));
    }

    @Test
    void a_mark_at_the_beginning_and_other_spaces_change_nothing() {
        String json = sound().toString();
        assertThat(outcome(bytes("\uFEFF" + json))).isEqualTo(outcome(bytes(json)));
        assertThat(outcome(bytes("\n\t " + json + "\r\n"))).isEqualTo(outcome(bytes(json)));
        assertThat(outcome(bytes(json))).isInstanceOf(Outcome.Read.class);
    }

    /** What other programs may write is made sound, as all that comes in. */
    @Test
    void unsound_words_are_made_sound() {
        ObjectNode json = sound();
        workshop(json).put("closingQuotation", " ");
        String unsound = json.toString().replace("Un point", "Un\\u0000 \\u202Epoint\\uD800");
        Gathering read = ((Outcome.Read) outcome(bytes(unsound))).gathering();
        assertThat(read).isEqualTo(Gatherings.saying(Entry.of(Form.BULLET, Gatherings.text("Un point"))));
        assertThat(read.restitutions().get(0).closingQuotation()).isEqualTo(Optional.empty());
    }

    @Test
    void a_document_without_a_workshop_is_refused() {
        ObjectNode json = sound();
        json.putArray("workshops");
        assertThat(outcome(bytes(json.toString()))).isEqualTo(new Outcome.Refused(Why.NO_WORKSHOP, List.of()));
    }

    /** What the schema allows is read, though others write it otherwise than we do. */
    @Test
    void what_is_as_the_schema_says_is_read_however_it_is_written() {
        ObjectNode json = sound();
        json.put("version", 1.0).put("asOf", "2026-11-23T15:05:00+01:00");
        link(json, "MAILTO:a@b.org");
        workshop(json)
                .put("people", 3)
                .put("withdrawn", 0)
                .putArray("contributions")
                .addObject()
                .put("id", "a")
                .put("section", "stakes")
                .put("text", "x")
                .put("at", "2026-11-23T15:05:00.123Z")
                .put("hidden", true)
                .put("lang", "ar")
                .putArray("translations")
                .addObject()
                .put("lang", "fr")
                .put("text", "y")
                .put("machine", true);
        assertThat(faults(bytes(json.toString()))).isEmpty();
        assertThat(outcome(bytes(json.toString()))).isInstanceOf(Outcome.Read.class);
    }
}
