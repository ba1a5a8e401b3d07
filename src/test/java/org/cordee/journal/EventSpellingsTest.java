package org.cordee.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cordee.workshop.Event;
import org.junit.jupiter.api.Test;

/** How events are spelled in every database there is. Rows are added to the file, and none is ever changed. */
class EventSpellingsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private record Spelling(String type, String payload) {}

    private static List<Spelling> recorded() throws IOException {
        try (InputStream file = EventSpellingsTest.class.getResourceAsStream("/journal/spellings.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", 2))
                    .map(row -> new Spelling(row[0], row[1]))
                    .toList();
        }
    }

    @Test
    void what_was_once_recorded_is_still_read() throws IOException {
        List<Event> read = recorded().stream()
                .map(row -> EventJson.read(row.type, row.payload))
                .toList();
        assertThat(read).containsExactlyElementsOf(EventJsonTest.events().toList());
    }

    @Test
    void what_is_recorded_now_is_spelled_as_it_was() throws IOException {
        List<Event> events = EventJsonTest.events().toList();
        List<Spelling> recorded = recorded();
        assertThat(recorded).hasSameSizeAs(events);
        for (int i = 0; i < events.size(); i++) {
            assertThat(EventJson.type(events.get(i))).isEqualTo(recorded.get(i).type);
            assertThat(MAPPER.readTree(EventJson.write(events.get(i))))
                    .isEqualTo(MAPPER.readTree(recorded.get(i).payload));
        }
    }
}
