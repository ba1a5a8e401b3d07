package org.cordee.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The workshops of RMB 2017, held again: thirty phones post the points in any order, some twice, some cut off; the
 * rapporteur writes them up; half-way the server is killed. What is downloaded is the source's canonical form.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Replay2017Test {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PHONES = 30;

    @TempDir
    static Path data;

    private ServerProcess server;
    private String organiser;

    @BeforeAll
    void start() {
        server = ServerProcess.start(data);
        organiser = server.organiser();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<Restitution> workshops() {
        return Documents.restitutionsOf2017().stream();
    }

    @ParameterizedTest
    @MethodSource("workshops")
    void the_room_says_it_the_rapporteur_writes_it_and_the_download_is_the_source(Restitution source) {
        long seed = System.nanoTime();
        System.out.println("seed of " + source.heading().number() + ": " + seed);
        Random chance = new Random(seed);
        String workshop = make(source);
        LiveClient facilitator = staff(workshop, "facilitator");
        facilitator.ask(LiveClient.command("open"));
        facilitator.awaitAllAnswered();
        List<LiveClient> phones = phones(workshop);

        List<Said> points = points(source);
        Collections.shuffle(points, chance);
        int half = points.size() / 2;
        say(points.subList(0, half), phones, chance);
        LiveClient rapporteur = staff(workshop, "rapporteur");
        server.kill();
        server.start();
        say(points.subList(half, points.size()), phones, chance);
        phones.forEach(LiveClient::awaitAllAnswered);
        phones.forEach(phone -> assertThat(phone.refused()).isEmpty());
        Set<String> said = new HashSet<>();
        points.forEach(point -> said.add(point.text()));
        rapporteur.await("all was said", r -> texts(r).containsAll(said));
        assertThat(rapporteur.all("contribution")).hasSameSizeAs(points);

        new Writing(rapporteur, chance).write(source);
        assertThat(download(workshop)).isEqualTo(Documents.canonical(source));
        Stream.concat(phones.stream(), Stream.of(facilitator, rapporteur)).forEach(LiveClient::leave);
    }

    private static Set<String> texts(LiveClient client) {
        Set<String> texts = new HashSet<>();
        client.all("contribution").forEach(c -> texts.add(c.get("text").asText()));
        return texts;
    }

    private String make(Restitution source) {
        ObjectNode gathering = JSON.createObjectNode()
                .put("name", source.heading().gathering())
                .put("language", "fr");
        gathering
                .putArray("workshops")
                .addObject()
                .put("number", source.heading().number())
                .put("title", source.heading().title())
                .put("wording", source.wording().key());
        JsonNode made = server.api().makeGathering(organiser, gathering);
        return made.get("workshops").get(0).get("id").asText();
    }

    private LiveClient staff(String workshop, String role) {
        String secret = server.api().secretOf(organiser, workshop, role);
        String token = server.api().exchange(secret).get("token").asText();
        return new LiveClient(server.live(), token, workshop).connect().awaitWelcome();
    }

    private List<LiveClient> phones(String workshop) {
        String secret = server.api().doorSecret(organiser, workshop);
        List<LiveClient> phones = new ArrayList<>();
        for (int i = 0; i < PHONES; i++) {
            String token = server.api().exchange(secret).get("token").asText();
            phones.add(new LiveClient(server.live(), token, workshop).connect());
        }
        phones.forEach(LiveClient::awaitWelcome);
        return phones;
    }

    /** A point, as somebody says it: in its section, in plain words. */
    private record Said(Section section, String text) {}

    private static List<Said> points(Restitution source) {
        List<Said> points = new ArrayList<>();
        source.sections().forEach((section, body) -> body.entries().forEach(entry -> say(section, entry, points)));
        return points;
    }

    private static void say(Section section, Entry entry, List<Said> points) {
        points.add(new Said(section, Inlines.plain(entry.text())));
        entry.entries().forEach(sub -> say(section, sub, points));
    }

    /** Every phone says its share; one command in three goes twice, one phone in four is cut off after speaking. */
    private static void say(List<Said> points, List<LiveClient> phones, Random chance) {
        for (Said point : points) {
            LiveClient phone = phones.get(chance.nextInt(phones.size()));
            ObjectNode post = LiveClient.command("post")
                    .put("section", point.section().key())
                    .put("text", point.text());
            phone.ask(post);
            if (chance.nextInt(3) == 0) phone.repeat(post);
            if (chance.nextInt(4) == 0) phone.cut();
        }
    }

    private String download(String workshop) {
        return server.api().getText("/api/workshops/" + workshop + "/restitution.md", organiser);
    }

    /** The rapporteur at work: each entry after the one before it, with the contribution it comes from. */
    private final class Writing {
        private final LiveClient rapporteur;
        private final Random chance;
        private int put;

        Writing(LiveClient rapporteur, Random chance) {
            this.rapporteur = rapporteur;
            this.chance = chance;
        }

        void write(Restitution source) {
            source.sections().forEach((section, body) -> write(section, Optional.empty(), body.entries()));
            source.closingQuotation()
                    .ifPresent(
                            words -> rapporteur.ask(LiveClient.command("quote").put("text", words)));
            rapporteur.awaitAllAnswered();
            assertThat(rapporteur.refused()).isEmpty();
        }

        private void write(Section section, Optional<String> parent, List<Entry> entries) {
            String after = null;
            for (Entry entry : entries) {
                after = put(section, parent, after, entry);
                write(section, Optional.of(after), entry.entries());
                if (++put % 10 == 0) rapporteur.cut();
                if (put == 15) restart();
            }
        }

        private String put(Section section, Optional<String> parent, String after, Entry entry) {
            ObjectNode put = LiveClient.command("put")
                    .put("section", section.key())
                    .put("parent", parent.orElse(null))
                    .put("after", after)
                    .put("form", entry.form().name().toLowerCase(Locale.ROOT));
            put.set("text", json(entry.text()));
            put.putArray("sources").add(source(section, entry));
            String id = rapporteur.ask(put);
            if (chance.nextInt(3) == 0) rapporteur.repeat(put);
            return id;
        }

        private String source(Section section, Entry entry) {
            return rapporteur.all("contribution").stream()
                    .filter(c -> c.get("section").asText().equals(section.key()))
                    .filter(c -> c.get("text").asText().equals(Inlines.plain(entry.text())))
                    .findFirst()
                    .orElseThrow()
                    .get("id")
                    .asText();
        }

        private void restart() {
            server.kill();
            server.start();
        }
    }

    private static ArrayNode json(List<Inline> text) {
        ArrayNode array = JSON.createArrayNode();
        for (Inline inline : text) {
            if (inline instanceof Inline.Text words) array.add(words.words());
            if (inline instanceof Inline.Emphasis emphasis) array.addObject().set("em", json(emphasis.content()));
            if (inline instanceof Inline.Strong strong) array.addObject().set("strong", json(strong.content()));
            if (inline instanceof Inline.Link link) {
                ObjectNode object = array.addObject().put("link", link.address());
                object.set("of", json(link.content()));
            }
        }
        return array;
    }
}
