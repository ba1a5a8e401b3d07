package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.formats.JsonFile.JSON;
import static org.cordee.formats.JsonFile.bytes;
import static org.cordee.formats.JsonFile.contribution;
import static org.cordee.formats.JsonFile.entry;
import static org.cordee.formats.JsonFile.faults;
import static org.cordee.formats.JsonFile.link;
import static org.cordee.formats.JsonFile.outcome;
import static org.cordee.formats.JsonFile.sound;
import static org.cordee.formats.JsonFile.workshop;
import static org.cordee.formats.JsonFile.written;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

/** What the schema does not say is refused, and what it says is read however it is written. */
class JsonReaderTest {
    private static Arguments breach(String name, Consumer<ObjectNode> change) {
        return Arguments.of(name, change);
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(
                        "a section is missing",
                        json -> ((ObjectNode) workshop(json).get("sections")).remove("stakes")),
                breach(
                        "a section is unknown",
                        json -> ((ObjectNode) workshop(json).get("sections"))
                                .putObject("others")
                                .put("title", "x")
                                .putArray("entries")),
                breach(
                        "a section has no title",
                        json -> ((ObjectNode) workshop(json).get("sections").get("stakes")).remove("title")),
                breach("an unknown field", json -> json.put("colour", "red")),
                breach("an unknown field of a workshop", json -> workshop(json).put("colour", "red")),
                breach("an unknown field of an entry", json -> entry(json).put("colour", "red")),
                breach(
                        "an unknown inline",
                        json -> entry(json).putArray("text").addObject().put("img", "x")),
                breach("an inline of two kinds", json -> {
                    ObjectNode inline = entry(json).putArray("text").addObject();
                    inline.putArray("em").add("a");
                    inline.putArray("strong").add("b");
                }),
                breach("a link to nowhere else", json -> link(json, "javascript:alert(1)")),
                breach("a link to data", json -> link(json, "data:text/html,x")),
                breach("a link of this page", json -> link(json, "#x")),
                breach("a number for words", json -> workshop(json).put("title", 1)),
                breach("words for a list", json -> workshop(json).put("introduction", "x")),
                breach("words for an object", json -> workshop(json).put("sections", "x")),
                breach(
                        "a list for an object",
                        json -> json.putArray("workshops").addArray()),
                breach("nothing for words", json -> json.putNull("gathering")),
                breach("nothing for a quotation", json -> workshop(json).putNull("closingQuotation")),
                breach("text that is no list", json -> entry(json).put("text", "x")),
                breach(
                        "a source that is no name",
                        json -> entry(json).putArray("sources").add(1)),
                breach("sources that are no list", json -> entry(json).put("sources", "x")),
                breach("another form", json -> entry(json).put("form", "heading")),
                breach("a form in capitals", json -> entry(json).put("form", "BULLET")),
                breach("another language", json -> json.put("language", "de")),
                breach("another wording", json -> workshop(json).put("wording", "copy")),
                breach("another version", json -> json.put("version", 2)),
                breach("a version in words", json -> json.put("version", "1")),
                breach("a version between versions", json -> json.put("version", 1.5)),
                breach("no version", json -> json.remove("version")),
                breach("another format", json -> json.put("format", "minutes")),
                breach("no workshops", json -> json.remove("workshops")),
                breach("no preamble", json -> json.remove("preamble")),
                breach("people that are words", json -> workshop(json).put("people", "many")),
                breach("fewer people than none", json -> workshop(json).put("people", -1)),
                breach("contributions that are no list", json -> workshop(json).put("contributions", "x")),
                breach(
                        "a contribution that is none",
                        json -> workshop(json).putArray("contributions").add("x")),
                breach(
                        "a contribution without a moment",
                        json -> workshop(json)
                                .putArray("contributions")
                                .addObject()
                                .put("id", "a")
                                .put("section", "stakes")
                                .put("text", "x")),
                breach("a moment that is none", json -> json.put("asOf", 12)),
                breach("a number that is none", json -> workshop(json).put("number", "un deux")),
                breach("an entry without words", json -> entry(json).putArray("text")),
                breach("a moment in other words", json -> json.put("asOf", "hier")),
                breach("hidden in other words", json -> contribution(json).put("hidden", false)),
                breach(
                        "a contribution to another section",
                        json -> contribution(json).put("section", "others")),
                breach("a contribution with more", json -> contribution(json).put("author", "x")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
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
