package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.end2end.LiveClient.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cordee.end2end.LiveClient;
import org.cordee.live.Answer;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Section;
import org.cordee.workshop.AgendaItem;
import org.cordee.workshop.Command;
import org.cordee.workshop.Saying;
import org.cordee.workshop.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A whole hall votes at once. */
class VotingTest {
    private static final int PHONES = 300;
    private static final int FIELDS = 12;
    private static final int DOTS = 3;
    /** At 10 a second and person, as the protocol has it; most of them in advance. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);

    private final SocketServer server = new SocketServer();
    private final List<LiveClient> phones = new ArrayList<>();

    @AfterEach
    void leave() {
        phones.forEach(LiveClient::leave);
        server.close();
    }

    @Test
    void three_hundred_vote_at_once_every_phone_has_the_exact_tallies_and_none_is_told_more_than_four_times_a_second() {
        IntStream.range(0, FIELDS).forEach(this::field);
        ask("begin", new Command.Leading.Begin(AgendaItem.usual(Step.PRIORITISE), Optional.empty()));
        IntStream.range(0, PHONES).forEach(i -> phones.add(phone(i)));
        phones.forEach(LiveClient::awaitWelcome);
        phones.forEach(phone -> phone.await("told of the step", p -> p.seq() >= head()));
        List<Long> before = phones.stream().map(VotingTest::deltas).toList();

        Instant began = Instant.now();
        int rounds = 0;
        do {
            vote("dot");
            vote("undot");
            rounds++;
        } while (Duration.between(began, Instant.now()).compareTo(LONG_ENOUGH) < 0);
        vote("dot");
        phones.forEach(phone -> phone.await("told of all votes", p -> p.seq() >= head()));
        double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;

        for (int i = 0; i < PHONES; i++)
            assertThat(deltas(phones.get(i)) - before.get(i))
                    .as("deltas to phone %d in %.1f s, %d rounds", i, seconds, rounds)
                    .isLessThanOrEqualTo((long) Math.ceil(4 * seconds) + 2);
        assertThat(phones.get(0).all("tally")).as("not revealed yet").isEmpty();
        theTalliesAreExact();
    }

    private void theTalliesAreExact() {
        ask("reveal", new Command.Leading.Reveal(Section.FIELDS, true));
        Map<String, Integer> expected = new TreeMap<>();
        for (int i = 0; i < PHONES; i++) for (String field : chosenBy(i)) expected.merge(field, 1, Integer::sum);
        for (LiveClient phone : phones) {
            phone.await("told the tallies", p -> p.seq() >= head());
            Map<String, Integer> tallies = new TreeMap<>();
            for (JsonNode tally : phone.all("tally"))
                if (tally.get("dots").asInt() > 0)
                    tallies.put(tally.get("id").asText(), tally.get("dots").asInt());
            assertThat(tallies).isEqualTo(expected);
            assertThat(phone.all("turnout"))
                    .anySatisfy(
                            turnout -> assertThat(turnout.get("people").asInt()).isEqualTo(PHONES));
        }
    }

    private void field(int i) {
        ask(
                "field-" + i,
                new Command.Contributing.Scribe(
                        Section.FIELDS, Saying.of("Champ " + i, Optional.empty()), Hand.SPOKEN, Optional.empty()));
    }

    private static String id(String name) {
        return "vote-" + name + "-0000000000000";
    }

    private void ask(String name, Command command) {
        assertThat(server.ask(id(name), command)).isInstanceOf(Answer.Acknowledged.class);
    }

    private LiveClient phone(int i) {
        URI live = URI.create("ws://127.0.0.1:" + server.port() + "/api/live");
        return new LiveClient(live, "participant:phone-" + i, null).connect();
    }

    private static List<String> chosenBy(int phone) {
        return IntStream.range(0, DOTS)
                .mapToObj(n -> id("field-" + (phone * 7 + n * 5) % FIELDS))
                .toList();
    }

    /** All at once: nobody waits for anybody's answer. */
    private void vote(String how) {
        for (int i = 0; i < PHONES; i++)
            for (String field : chosenBy(i)) phones.get(i).ask(command(how).put("contribution", field));
        phones.forEach(LiveClient::awaitAllAnswered);
        phones.forEach(phone -> assertThat(phone.refused()).isEmpty());
    }

    private long head() {
        return server.rooms.room(SocketServer.WORKSHOP).await().board().seq();
    }

    private static long deltas(LiveClient phone) {
        return phone.frames().stream()
                .filter(frame -> frame.get("t").asText().equals("delta"))
                .count();
    }
}
