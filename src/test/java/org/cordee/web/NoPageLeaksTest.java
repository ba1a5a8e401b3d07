package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.cordee.end2end.LiveClient;
import org.cordee.workshop.Command;
import org.cordee.workshop.Step;
import org.junit.jupiter.api.Test;

/**
 * What somebody may not know is absent from the frames they are sent, not only from what a page shows. Everything a socket
 * was ever sent is looked through, word by word.
 */
class NoPageLeaksTest extends Overhearing {
    private static long told(LiveClient client, String entity) {
        return client.frames().stream()
                .flatMap(frame -> StreamSupport.stream(frame.path("changes").spliterator(), false))
                .filter(change -> change.get("e").asText().equals(entity))
                .count();
    }

    private void step(Step step) {
        does(lead, "begin", c -> c.put("step", step.key()));
    }

    @Test
    void what_waits_to_be_let_through_is_known_to_its_author_and_to_staff() {
        does(lead, "customs", c -> c.put("premoderated", true));
        String waiting = posts(ann, "stakes", "SECRET-awaiting");
        String passed = posts(ann, "stakes", "let through in the end");
        about(lead, "approve", passed);
        bob.await(
                "told what was let through",
                c -> c.contribution("let through in the end").isPresent());
        does(ann, "edit", c -> c.put("contribution", passed).put("text", "SECRET-edited"));
        LiveClient late = seated("participant", "person-late");
        LiveClient annAgain = seated("participant", "person-ann");
        allAreTold();

        for (LiveClient other : List.of(bob, wall, late))
            assertThat(heardBy(other)).doesNotContain("SECRET");
        assertThat(heardBy(bob)).contains("let through in the end").contains(waiting);
        for (LiveClient staff : List.of(lead, desk))
            assertThat(heardBy(staff)).contains("SECRET-awaiting", "SECRET-edited");
        annAgain.await("is told what is hers", c -> heardBy(c).contains("\"yours\""));
        assertThat(heardBy(annAgain)).contains("SECRET-awaiting", "SECRET-edited");
        nobodyIsNamed();
    }

    @Test
    void what_is_veiled_is_told_to_staff_and_to_all_once_it_is_unveiled() {
        does(lead, "veil", c -> c.put("section", "stakes"));
        String veiled = posts(ann, "stakes", "SECRET-veiled");
        does(
                desk,
                "scribe",
                c -> c.put("section", "stakes").put("text", "SECRET-said-aloud").put("hand", "spoken"));
        about(lead, "hide", veiled);
        about(lead, "restore", veiled);
        LiveClient late = seated("participant", "person-late");
        allAreTold();
        for (LiveClient other : List.of(bob, wall, late))
            assertThat(heardBy(other)).doesNotContain("SECRET");
        assertThat(heardBy(desk)).contains("SECRET-veiled", "SECRET-said-aloud");

        does(lead, "unveil", c -> c.put("section", "stakes"));
        allAreTold();
        for (LiveClient other : List.of(ann, bob, wall, late))
            assertThat(heardBy(other)).contains("SECRET-veiled", "SECRET-said-aloud");
        nobodyIsNamed();
    }

    @Test
    void what_is_hidden_or_taken_back_is_not_told_to_whoever_comes_later_whatever_it_was_part_of() {
        String hidden = posts(ann, "solutions", "SECRET-hidden");
        String repeated = posts(bob, "solutions", "SECRET-repeated");
        String plain = posts(bob, "solutions", "a plain solution");
        String withdrawn = posts(ann, "solutions", "SECRET-withdrawn");
        String parked = posts(ann, "solutions", "SECRET-parked");
        does(desk, "merge", c -> c.put("contribution", repeated).put("into", plain));
        does(desk, "group", c -> {
            c.put("section", "solutions").put("title", "a cluster");
            c.putArray("members").add(hidden).add(plain);
        });
        does(desk, "set-aside", c -> {
            c.put("reason", "said in the open");
            c.putArray("contributions").add(parked);
        });
        for (String id : List.of(hidden, repeated, parked)) about(lead, "hide", id);
        about(ann, "withdraw", withdrawn);
        LiveClient late = seated("participant", "person-late");
        LiveClient lateWall = seated("projector", "person-wall");
        LiveClient bobAgain = seated("participant", "person-bob");
        allAreTold();

        for (LiveClient other : List.of(late, lateWall))
            assertThat(heardBy(other)).doesNotContain("SECRET").contains("a plain solution", "a cluster");
        bobAgain.await("is told what is his", c -> heardBy(c).contains("\"yours\""));
        assertThat(heardBy(bobAgain))
                .contains("SECRET-repeated")
                .doesNotContain("SECRET-hidden", "SECRET-withdrawn", "SECRET-parked");
        assertThat(heardBy(seated("rapporteur", "person-desk")))
                .contains("SECRET-hidden", "SECRET-repeated", "SECRET-parked")
                .doesNotContain("SECRET-withdrawn");

        about(lead, "restore", repeated);
        allAreTold();
        JsonNode again = late.contribution("SECRET-repeated").orElseThrow();
        assertThat(again.get("into").asText()).isEqualTo(plain);
        nobodyIsNamed();
    }

    @Test
    void how_many_dots_there_are_is_told_to_the_room_when_it_is_revealed_and_not_before_or_after() {
        String field = posts(ann, "fields", "a field");
        String other = posts(ann, "fields", "another field");
        step(Step.PRIORITISE);
        about(ann, "dot", field);
        about(bob, "dot", field);
        does(bob, "rate", c -> c.put("contribution", field).put("impact", 5).put("feasibility", 2));
        LiveClient late = seated("participant", "person-late");
        allAreTold();
        for (LiveClient one : List.of(ann, bob, wall, late)) {
            assertThat(told(one, "tally")).isZero();
            assertThat(told(one, "ratings")).isZero();
            assertThat(told(one, "turnout")).isPositive();
        }
        assertThat(told(lead, "tally")).isPositive();

        does(lead, "reveal", c -> c.put("section", "fields"));
        allAreTold();
        for (LiveClient one : List.of(ann, bob, wall, late)) {
            assertThat(one.all("tally"))
                    .anySatisfy(tally -> assertThat(tally.get("dots").asInt()).isEqualTo(2));
            assertThat(told(one, "ratings")).isPositive();
        }

        does(lead, "conceal", c -> c.put("section", "fields"));
        allAreTold();
        long before = told(bob, "tally");
        about(ann, "dot", other);
        LiveClient later = seated("participant", "person-late");
        allAreTold();
        assertThat(told(bob, "tally")).isEqualTo(before);
        assertThat(told(later, "tally")).isZero();
        nobodyIsNamed();
    }

    @Test
    void an_objection_is_read_by_the_desk_and_by_all_where_it_stands_as_a_minority_note() {
        String line = does(desk, "put", c -> {
            c.put("section", "stakes").put("form", "bullet");
            c.putArray("text").add("a line");
        });
        step(Step.READ_BACK);
        String kept = does(
                ann,
                "contest",
                c -> c.put("section", "stakes").put("entry", line).put("text", "SECRET-objection"));
        String minority =
                does(ann, "contest", c -> c.put("section", "stakes").put("text", "SECRET-until-it-is-a-note"));
        does(bob, "recognise", c -> c.putArray("entries").add(line));
        does(
                desk,
                "answer",
                c -> c.put("objection", kept).put("outcome", "kept").put("reason", "an open reason"));
        LiveClient late = seated("participant", "person-late");
        LiveClient annAgain = seated("participant", "person-ann");
        allAreTold();
        for (LiveClient one : List.of(bob, wall, late)) {
            assertThat(heardBy(one)).doesNotContain("SECRET").contains("an open reason");
            assertThat(one.all("objection")).hasSize(2);
        }
        assertThat(heardBy(desk)).contains("SECRET-objection", "SECRET-until-it-is-a-note");
        annAgain.await("is told what is hers", c -> heardBy(c).contains("\"yours\""));
        assertThat(heardBy(annAgain)).contains("SECRET-objection");

        does(
                desk,
                "answer",
                c -> c.put("objection", minority).put("outcome", "minority").put("reason", "noted"));
        allAreTold();
        for (LiveClient one : List.of(bob, wall, late))
            assertThat(heardBy(one)).contains("SECRET-until-it-is-a-note").doesNotContain("SECRET-objection");
        nobodyIsNamed();
    }

    @Test
    void what_staff_say_among_themselves_stays_there() {
        String one = posts(ann, "fields", "one field");
        String two = posts(bob, "fields", "the same field");
        does(desk, "dismiss", c -> c.putArray("members").add(one).add(two));
        server.ask("tell-0000000000000", new Command.Leading.Tell(Optional.of("SECRET-notice")));
        seated("participant", "person-late");
        allAreTold();
        for (LiveClient client : clients) {
            boolean staff = client == lead || client == desk;
            assertThat(heardBy(client).contains("SECRET-notice")).isEqualTo(staff);
            for (String entity : List.of("notice", "dismissed", "voices"))
                assertThat(told(client, entity) > 0).as(entity).isEqualTo(staff);
        }
        nobodyIsNamed();
    }

    @Test
    void somebody_who_comes_back_is_not_told_what_was_hidden_meanwhile() {
        String hidden = posts(ann, "stakes", "SECRET-hidden-meanwhile");
        long seen = server.rooms.room(SocketServer.WORKSHOP).await().board().seq() - 1;
        about(lead, "hide", hidden);
        allAreTold();
        try (RawSocket back = RawSocket.open(server.port())) {
            String hello = SocketServer.hello("participant:person-late");
            back.text(hello.replace("\"since\":0", "\"since\":" + seen + ",\"origin\":\"origin-of-the-test\""));
            JsonNode welcome = back.next("welcome");
            assertThat(welcome.get("from").asLong()).isEqualTo(seen);
            assertThat(welcome.toString()).contains("\"gone\"").doesNotContain("SECRET");
            assertThat(back.next("yours").toString()).doesNotContain("SECRET");
        }
    }
}
