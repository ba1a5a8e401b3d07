package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.live.Delta;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.DraftEntry;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Id;
import org.cordee.workshop.Origin;
import org.cordee.workshop.Place;
import org.cordee.workshop.Placement;
import org.cordee.workshop.Position;
import org.cordee.workshop.Said;
import org.cordee.workshop.Saying;
import org.cordee.workshop.Spot;
import org.cordee.workshop.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FrameJsonTest {
    private static final String ID = "9Jt0o2uFTkqT3m0C5nXH1g";

    static Stream<Arguments> badFrames() {
        return Stream.of(
                bad("nothing", "", "bad-json", null),
                bad("no JSON", "hello", "bad-json", null),
                bad("no object", "[1]", "bad-json", null),
                bad("two objects", "{\"t\":\"since\",\"seq\":1}{}", "bad-json", null),
                bad("the same field twice", "{\"t\":\"since\",\"seq\":1,\"seq\":2}", "bad-json", null),
                bad("too deep", "{\"t\":" + "[".repeat(17) + "]".repeat(17) + "}", "bad-json", null),
                bad("a string too long", "{\"t\":\"" + "x".repeat(16 * 1024 + 1) + "\"}", "bad-json", null),
                bad("a number too long", "{\"t\":\"since\",\"seq\":" + "9".repeat(20) + "}", "bad-json", null),
                bad("not a number", "{\"t\":\"since\",\"seq\":NaN}", "bad-json", null),
                bad("no type", "{}", "missing-field", "t"),
                bad("a type that is no text", "{\"t\":1}", "bad-field", "t"),
                bad("an unknown type", "{\"t\":\"dance\"}", "unknown-frame", "t"),
                bad("an unknown field", "{\"t\":\"since\",\"seq\":1,\"x\":1}", "unknown-field", "x"),
                bad("a seq below 0", "{\"t\":\"since\",\"seq\":-1}", "bad-field", "seq"),
                bad("a broken seq", "{\"t\":\"since\",\"seq\":1.5}", "bad-field", "seq"),
                bad("no id", "{\"t\":\"open\"}", "missing-field", "id"),
                bad("a short id", "{\"t\":\"open\",\"id\":\"short\"}", "bad-field", "id"),
                bad(
                        "an id with other characters",
                        "{\"t\":\"open\",\"id\":\"éééééééééééééééééééé\"}",
                        "bad-field",
                        "id"),
                bad("no text", ask("post", "\"section\":\"stakes\""), "missing-field", "text"),
                bad("no such section", ask("post", "\"section\":\"x\",\"text\":\"a\""), "bad-field", "section"),
                bad("text that is none", ask("post", "\"section\":\"stakes\",\"text\":{}"), "bad-field", "text"),
                bad(
                        "a form that is none",
                        ask("put", "\"section\":\"stakes\",\"form\":\"table\",\"text\":[]"),
                        "bad-field",
                        "form"),
                bad(
                        "an inline that is none",
                        ask("put", "\"section\":\"stakes\",\"form\":\"bullet\",\"text\":[{\"u\":[]}]"),
                        "bad-field",
                        "text"),
                bad(
                        "an inline that says more",
                        ask("put", "\"section\":\"stakes\",\"form\":\"bullet\",\"text\":[{\"em\":[],\"x\":1}]"),
                        "unknown-field",
                        "x"),
                bad(
                        "a source that is none",
                        ask("put", "\"section\":\"stakes\",\"form\":\"bullet\",\"text\":[],\"sources\":[1]"),
                        "bad-field",
                        "sources"),
                bad(
                        "a workshop that is no id",
                        "{\"t\":\"hello\",\"v\":1,\"token\":\"x\",\"workshop\":\"1\"}",
                        "bad-field",
                        "workshop"));
    }

    private static Arguments bad(String what, String message, String code, String field) {
        return Arguments.of(what, message, code, field);
    }

    private static String ask(String type, String fields) {
        return "{\"t\":\"" + type + "\",\"id\":\"" + ID + "\"," + fields + "}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFrames")
    void what_is_no_frame_is_refused_with_its_code_and_its_field(
            String what, String message, String code, String field) {
        assertThatThrownBy(() -> FrameJson.read(message)).isInstanceOfSatisfying(BadFrame.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(Optional.ofNullable(field));
        });
    }

    @Test
    void a_bad_command_is_refused_under_its_id() {
        assertThatThrownBy(() -> FrameJson.read(ask("post", "\"section\":\"stakes\",\"text\":\"a\",\"more\":1")))
                .isInstanceOfSatisfying(
                        BadFrame.class, bad -> assertThat(bad.id()).contains(new Id.Command(ID)));
    }

    @Test
    void a_post_is_read() {
        assertThat(FrameJson.read(ask("post", "\"section\":\"challenges\",\"text\":\"Défi\",\"field\":\"f1\"")))
                .isEqualTo(new Frame.In.Ask(
                        new Id.Command(ID),
                        new Command.Contributing.Post(
                                Section.CHALLENGES, "Défi", Optional.of(new Id.Contribution("f1")))));
    }

    @Test
    void an_entry_is_read_with_its_inlines_and_null_is_as_good_as_left_out() {
        assertThat(FrameJson.read(ask(
                        "put",
                        "\"section\":\"stakes\",\"parent\":null,\"after\":\"e1\",\"form\":\"line\",\"text\":[\"un"
                                + " \",{\"strong\":[\"mot\"]},{\"link\":\"https://a.example\",\"of\":[\"là\"]}],"
                                + "\"sources\":[\"c1\"]")))
                .isEqualTo(new Frame.In.Ask(
                        new Id.Command(ID),
                        new Command.Writing.Put(
                                new Spot(Section.STAKES, Optional.empty(), Optional.of(new Id.Entry("e1"))),
                                Form.LINE,
                                List.of(
                                        new Inline.Text("un "),
                                        new Inline.Strong(List.of(new Inline.Text("mot"))),
                                        new Inline.Link("https://a.example", List.of(new Inline.Text("là")))),
                                List.of(new Id.Contribution("c1")))));
    }

    @Test
    void a_delta_says_all_that_may_be_seen_and_never_an_author() {
        var contribution = new Contribution(
                12,
                new Id.Contribution("c1"),
                Origin.TYPED,
                new Id.Person("secret-person"),
                Instant.ofEpochMilli(1_790_000_000_000L),
                new Said(Saying.of("Un « enjeu » 🧗", Optional.empty()), false, List.of()),
                Contribution.Sight.CLEAR,
                new Standing(Section.STAKES, Optional.empty(), Optional.empty(), Placement.OPEN, Optional.empty()));
        var entry = new DraftEntry(
                13,
                new Id.Entry("e1"),
                new Position(Section.STAKES, Optional.of(new Id.Entry("e0")), new Place("V000")),
                Form.BULLET,
                List.of(new Inline.Emphasis(List.of(new Inline.Text("mot")))),
                List.of(new Id.Contribution("c1")));
        var gone = new Entity.Gone(14, new Id.Contribution("c2"), Entity.Why.WITHDRAWN);
        var delta = new Delta(11, 14, Delta.Audience.ROOM, List.of(contribution, entry, gone));

        assertThat(new FrameJson("o").delta(delta).toString())
                .isEqualTo("{\"t\":\"delta\",\"from\":11,\"seq\":14,\"changes\":["
                        + "{\"e\":\"contribution\",\"id\":\"c1\",\"seq\":12,\"section\":\"stakes\",\"text\":\"Un"
                        + " « enjeu »"
                        + " 🧗\",\"lang\":null,\"translations\":[],\"field\":null,\"solution\":null,\"facts\":null,\"credit\":null,"
                        + "\"hand\":\"typed\",\"speaker\":null,\"from\":null,\"at\":1790000000000,\"edited\":false,"
                        + "\"hidden\":false,\"awaiting\":false,\"veiled\":false,\"cluster\":null,\"into\":null,"
                        + "\"placement\":\"open\",\"reason\":null,\"trial\":null},"
                        + "{\"e\":\"entry\",\"id\":\"e1\",\"seq\":13,\"section\":\"stakes\",\"parent\":\"e0\",\"place\":\"V000\","
                        + "\"form\":\"bullet\",\"text\":[{\"em\":[\"mot\"]}],\"sources\":[\"c1\"]},"
                        + "{\"e\":\"gone\",\"seq\":14,\"id\":\"c2\",\"of\":\"contribution\",\"why\":\"withdrawn\"}]}");
    }
}
