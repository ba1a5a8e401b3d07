package org.cordee.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.cordee.live.Delta;
import org.cordee.live.Encoding;
import org.cordee.restitution.Language;
import org.cordee.restitution.Words;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Id;

/** Bytes to frames and back: the only JSON of the socket, and every bound of it. */
final class FrameJson implements Encoding {
    /** The largest message, in bytes. */
    static final int LARGEST = 32 * 1024;

    private static final int LONGEST_NAME = 200;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(16)
            .maxStringLength(16 * 1024)
            .maxNameLength(64)
            .maxNumberLength(19)
            .maxDocumentLength(LARGEST)
            .build();
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(BOUNDS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final ObjectMapper MAPPER =
            new ObjectMapper(JSON).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final String origin;
    private final Optional<String> pages = Packed.stamp();

    /** {@code origin}: of this installation's record; a client that knows another begins anew. */
    FrameJson(String origin) {
        this.origin = origin;
    }

    String origin() {
        return origin;
    }

    /** @throws BadFrame if it is none of the protocol */
    static Frame.In read(String message) {
        Fields fields = new Fields(tree(message));
        String type = fields.text("t");
        if (CommandJson.knows(type)) return ask(type, fields);
        Frame.In frame = switch (type) {
            case "hello" -> hello(fields);
            case "since" -> new Frame.In.Since(fields.number("seq"));
            case "beat" -> new Frame.In.Beat();
            case "here" -> here(fields);
            default -> throw BadFrame.of("unknown-frame", "t");
        };
        fields.noOthers();
        return frame;
    }

    private static JsonNode tree(String message) {
        try {
            return MAPPER.readTree(message);
        } catch (JsonProcessingException e) {
            throw BadFrame.of("bad-json");
        }
    }

    private static Frame.In hello(Fields fields) {
        return new Frame.In.Hello(
                (int) Math.min(Integer.MAX_VALUE, fields.number("v")),
                fields.text("token"),
                fields.optionalText("workshop").map(id -> new Id.Workshop(uuid(id))),
                fields.has("since") ? fields.number("since") : 0,
                fields.optionalText("origin"),
                fields.optionalText("lang").flatMap(Language::ofTag).orElse(Language.FR));
    }

    private static Frame.In here(Fields fields) {
        return new Frame.In.Here(
                CommandFields.section(fields),
                fields.optionalText("entry").map(Id.Entry::new),
                fields.optionalText("name").map(name -> name(Words.clean(name))));
    }

    private static String name(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) throw BadFrame.of("bad-field", "name");
        return name;
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw BadFrame.of("bad-field", "workshop");
        }
    }

    private static Frame.In ask(String type, Fields fields) {
        Id.Command id = fields.one(
                "id", text -> Optional.of(text).filter(Id.Command::isWellFormed).map(Id.Command::new));
        try {
            Frame.In ask = new Frame.In.Ask(id, CommandJson.read(type, fields));
            fields.noOthers();
            return ask;
        } catch (BadFrame bad) {
            throw bad.in(id);
        }
    }

    @Override
    public Buffer welcome(Delta delta) {
        return object("welcome", json -> {
            json.writeNumberField("v", Frame.VERSION);
            json.writeStringField("origin", origin);
            if (pages.isPresent()) json.writeStringField("pages", pages.get());
            changes(delta, json);
        });
    }

    @Override
    public Buffer delta(Delta delta) {
        return object("delta", json -> changes(delta, json));
    }

    private static void changes(Delta delta, JsonGenerator json) throws IOException {
        json.writeNumberField("from", delta.from());
        json.writeNumberField("seq", delta.seq());
        json.writeArrayFieldStart("changes");
        for (Entity entity : delta.changes()) EntityJson.write(entity, json);
        json.writeEndArray();
    }

    @Override
    public Buffer present(int count) {
        return object("present", json -> json.writeNumberField("count", count));
    }

    static Buffer write(Frame.Out frame) {
        if (frame instanceof Frame.Out.Ack ack) return ack(ack);
        if (frame instanceof Frame.Out.Nack nack) return nack(nack);
        if (frame instanceof Frame.Out.Fault fault) return fault(fault);
        if (frame instanceof Frame.Out.Beat beat) return beat(beat);
        if (frame instanceof Frame.Out.Mine mine) return object("yours", json -> YoursJson.write(mine, json));
        if (frame instanceof Frame.Out.Elsewhere elsewhere) return elsewhere(elsewhere);
        throw new AssertionError("unknown frame " + frame.getClass());
    }

    private static Buffer ack(Frame.Out.Ack ack) {
        return object("ack", json -> {
            json.writeStringField("id", ack.id().value());
            json.writeNumberField("seq", ack.seq());
        });
    }

    private static Buffer nack(Frame.Out.Nack nack) {
        return object("nack", json -> {
            json.writeStringField("id", nack.id());
            json.writeStringField("code", nack.code());
            json.writeStringField("say", nack.say());
            json.writeNumberField("after", nack.afterMs());
        });
    }

    private static Buffer fault(Frame.Out.Fault fault) {
        return object("error", json -> {
            json.writeStringField("code", fault.code());
            if (fault.field().isPresent())
                json.writeStringField("field", fault.field().get());
            json.writeStringField("say", fault.say());
        });
    }

    private static Buffer beat(Frame.Out.Beat beat) {
        return object("beat", json -> {
            json.writeNumberField("seq", beat.seq());
            json.writeNumberField("now", beat.now().toEpochMilli());
        });
    }

    /** At the head of each answer to a question by polling: its number, and in the first the session. */
    static Buffer answer(Optional<String> session, long number) {
        return object("poll", json -> {
            if (session.isPresent()) json.writeStringField("session", session.get());
            json.writeNumberField("n", number);
        });
    }

    /** At the end of the last answer by polling, as the close frame of a socket. */
    static Buffer closed(CloseCode why) {
        return object("close", json -> {
            json.writeNumberField("code", why.number());
            json.writeStringField("reason", why.reason());
        });
    }

    private static Buffer elsewhere(Frame.Out.Elsewhere elsewhere) {
        return object("here", json -> {
            json.writeStringField("who", elsewhere.who());
            EntityJson.nullable("name", elsewhere.here().name(), json);
            json.writeStringField("section", elsewhere.here().section().key());
            EntityJson.nullable("entry", elsewhere.here().entry().map(Id.Entry::value), json);
        });
    }

    /** What stands in a frame besides its type. */
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private static Buffer object(String type, Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("t", type);
            body.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Buffer.buffer(bytes.toByteArray());
    }
}
