package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Section;
import org.cordee.workshop.AgendaItem;
import org.cordee.workshop.Command;
import org.cordee.workshop.Spot;
import org.cordee.workshop.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes to one socket, or to a few, and is not the room's. */
class YoursTest {
    private SocketServer server;

    @BeforeEach
    void start() {
        server = new SocketServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String ask(String type, String id, String fields) {
        String more = fields.isEmpty() ? "" : "," + fields;
        return ("{'t':'" + type + "','id':'" + id + "'" + more + "}").replace('\'', '"');
    }

    private RawSocket does(RawSocket socket, String type, String id, String fields) {
        socket.text(ask(type, id, fields));
        assertThat(socket.next(f -> f.path("id").asText().equals(id)).get("t").asText())
                .isEqualTo("ack");
        return socket;
    }

    private void step(Step step) {
        server.ask("begin-0000-" + step.key(), new Command.Leading.Begin(AgendaItem.usual(step), Optional.empty()));
    }

    @Test
    void after_each_welcome_one_is_told_what_is_ones_own_and_what_time_it_is() {
        Command.Writing.Put put = new Command.Writing.Put(
                new Spot(Section.STAKES, Optional.empty(), Optional.empty()),
                Form.BULLET,
                List.of(new Inline.Text("Un point")),
                List.of());
        server.ask("an-entry-000000000", put);
        try (RawSocket ann = server.seated("participant:ann");
                RawSocket bob = server.seated("participant:bob")) {
            assertThat(ann.next("yours").get("contributions")).isEmpty();
            does(bob, "post", "bobs-field-0000000", "'section':'fields','text':'Le logement'");
            does(ann, "post", "anns-field-0000000", "'section':'fields','text':'La terre'");
            does(ann, "support", "anns-support-00000", "'contribution':'bobs-field-0000000'");
            step(Step.PRIORITISE);
            does(ann, "dot", "anns-dot-000000000", "'contribution':'bobs-field-0000000'");
            does(ann, "rate", "anns-rating-000000", "'contribution':'bobs-field-0000000','impact':4,'feasibility':2");
            step(Step.READ_BACK);
            does(ann, "recognise", "anns-recognition-0", "'entries':['an-entry-000000000']");
            does(ann, "contest", "anns-objection-000", "'section':'stakes','text':'Il manque la mer'");
            long before = System.currentTimeMillis();
            JsonNode yours = ann.text("{\"t\":\"since\",\"seq\":0}").next("yours");

            assertThat(yours.get("contributions")).hasSize(1);
            assertThat(yours.get("contributions").get(0).get("text").asText()).isEqualTo("La terre");
            assertThat(yours.get("supported").toString()).isEqualTo("[\"bobs-field-0000000\"]");
            assertThat(yours.get("dots").toString()).isEqualTo("{\"bobs-field-0000000\":1}");
            assertThat(yours.get("ratings").toString())
                    .isEqualTo("{\"bobs-field-0000000\":{\"impact\":4,\"feasibility\":2}}");
            assertThat(yours.get("recognised").toString()).isEqualTo("[\"an-entry-000000000\"]");
            assertThat(yours.get("objections").get(0).get("text").asText()).isEqualTo("Il manque la mer");
            assertThat(ann.next("beat").get("now").asLong()).isBetween(before, System.currentTimeMillis());
            assertThat(bob.text("{\"t\":\"since\",\"seq\":0}").next("yours").get("objections"))
                    .isEmpty();
        }
    }

    @Test
    void staff_have_nothing_of_their_own_and_are_told_the_time_all_the_same() {
        try (RawSocket desk = RawSocket.open(server.port).text(SocketServer.hello("rapporteur:desk"))) {
            List<String> types = new ArrayList<>();
            desk.next(frame -> types.add(frame.get("t").asText()) && types.contains("present"));
            assertThat(types).containsExactly("beat", "welcome", "present");
        }
    }

    @Test
    void where_a_rapporteur_is_the_other_staff_are_told_and_nobody_else() {
        try (RawSocket awa = server.seated("rapporteur:awa");
                RawSocket joao = server.seated("rapporteur:joao");
                RawSocket lead = server.seated("facilitator:lead");
                RawSocket phone = server.seated("participant:phone")) {
            awa.text("{\"t\":\"here\",\"section\":\"stakes\",\"entry\":\"e1\",\"name\":\"Awa\"}")
                    .text("{\"t\":\"here\",\"section\":\"fields\"}");
            JsonNode here = joao.next("here");
            assertThat(here.get("name").asText()).isEqualTo("Awa");
            assertThat(here.get("section").asText()).isEqualTo("stakes");
            assertThat(here.get("entry").asText()).isEqualTo("e1");
            assertThat(here.get("who").asText()).isNotEmpty().doesNotContain("awa");
            assertThat(lead.next("here")).isEqualTo(here);

            does(awa, "claim", "awas-claim-0000000", "'section':'stakes','name':'Awa'");
            String beforeTheDelta = framesUntilADelta(awa) + framesUntilADelta(phone);
            assertThat(beforeTheDelta).doesNotContain("\"here\"");
            assertThat(framesUntilADelta(joao))
                    .as("a second one at once is passed over")
                    .doesNotContain("\"here\"");
        }
    }

    private static String framesUntilADelta(RawSocket socket) {
        StringBuilder heard = new StringBuilder();
        socket.next(frame -> {
            heard.append(frame);
            return frame.get("t").asText().equals("delta") && frame.toString().contains("Awa");
        });
        return heard.toString();
    }

    @Test
    void a_phone_is_nowhere() {
        try (RawSocket ann = server.seated("participant:ann")) {
            assertThat(ann.text("{\"t\":\"here\",\"section\":\"stakes\"}")
                            .next("error")
                            .get("code")
                            .asText())
                    .isEqualTo("not-yours-to-ask");
        }
    }

    @Test
    void who_posts_too_soon_again_is_told_when_to_send_it_again() {
        server.ask(
                "slow-mode-00000000",
                new Command.Leading.Adjust(
                        Optional.empty(), Optional.of(Duration.ofMinutes(1)), Optional.empty(), Optional.empty()));
        try (RawSocket ann = server.seated("participant:ann")) {
            does(ann, "post", "anns-first-post-00", "'section':'fields','text':'Un'");
            ann.text(ask("post", "anns-second-post-0", "'section':'fields','text':'Deux'"));
            JsonNode nack = ann.next("nack");
            assertThat(nack.get("code").asText()).isEqualTo("slowly");
            assertThat(nack.get("after").asLong()).isBetween(1L, 60_000L);
        }
    }

    @Test
    void a_signature_knows_how_many_were_there() {
        try (RawSocket ann = server.seated("participant:ann");
                RawSocket bob = server.seated("participant:bob");
                RawSocket desk = server.seated("rapporteur:desk")) {
            does(desk, "put", "the-only-line-0000", "'section':'stakes','form':'bullet','text':['Un point']");
            does(desk, "sign", "the-signature-0000", "");
            JsonNode signed = ann.next(frame -> frame.toString().contains("\"signatures\"")
                    && frame.get("t").asText().equals("delta"));
            assertThat(signed.toString()).contains("\"present\":2");
            assertThat(bob).isNotNull();
        }
    }
}
