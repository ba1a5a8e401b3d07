package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.formats.JsonFile.JSON;
import static org.cordee.formats.JsonFile.faults;
import static org.cordee.formats.JsonFile.outcome;
import static org.cordee.formats.JsonFile.written;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.restitution.Gathering;
import org.junit.jupiter.api.Test;

/** What we write for programs is what the schema says. */
class JsonWriterTest {
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
}
