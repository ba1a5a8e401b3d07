package org.cordee.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bodies of requests to records, and records to bodies: the only JSON of HTTP, and every bound of it. */
final class HttpJson {
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(16 * 1024)
                    .maxNumberLength(19)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final ObjectMapper MAPPER = new ObjectMapper(JSON)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private HttpJson() {}

    /** @throws Problem if the body is none of these */
    static <T> T read(Buffer body, Class<T> type) {
        if (body == null || body.length() == 0) throw new Problem(400, "bad-json");
        try {
            T value = MAPPER.readValue(body.getBytes(), type);
            if (value == null) throw new Problem(400, "bad-json");
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw Problem.ofField("unknown-field", e.getPropertyName());
        } catch (JsonMappingException e) {
            throw Problem.ofField("bad-field", field(e));
        } catch (IOException e) {
            throw new Problem(400, "bad-json");
        }
    }

    private static String field(JsonMappingException e) {
        return e.getPath().isEmpty()
                ? ""
                : String.valueOf(e.getPath().get(e.getPath().size() - 1).getFieldName());
    }

    /** Words of an object that others wrote, whatever else it holds; nothing, where it is none or has none. */
    static Optional<String> words(Buffer body, String field) {
        try {
            JsonNode object = MAPPER.readTree(body.getBytes());
            return Optional.ofNullable(object).map(o -> o.get(field)).map(JsonNode::textValue);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Buffer write(Object value) {
        try {
            return Buffer.buffer(MAPPER.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new AssertionError("what we answer can be written", e);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record ProblemBody(
            String type,
            String title,
            int status,
            String code,
            @Nullable String field) {}

    static Buffer problem(Problem problem, String sentence) {
        String type = "urn:cordee:problem:" + problem.code();
        String field = problem.field().orElse(null);
        return write(new ProblemBody(type, sentence, problem.status(), problem.code(), field));
    }
}
