package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.end2end.LiveClient.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cordee.end2end.LiveClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A workshop with a participant or two, the wall, who leads and who writes; and everything that each of their sockets was ever sent. */
abstract class Overhearing {
    private static final List<String> PEOPLE =
            List.of("person-ann", "person-bob", "person-late", "person-lead", "person-desk", "person-wall");

    final SocketServer server = new SocketServer();
    final List<LiveClient> clients = new ArrayList<>();
    LiveClient ann;
    LiveClient bob;
    LiveClient wall;
    LiveClient lead;
    LiveClient desk;

    @BeforeEach
    void comeIn() {
        ann = seated("participant", "person-ann");
        bob = seated("participant", "person-bob");
        wall = seated("projector", "person-wall");
        lead = seated("facilitator", "person-lead");
        desk = seated("rapporteur", "person-desk");
    }

    @AfterEach
    void leave() {
        clients.forEach(LiveClient::leave);
        server.close();
    }

    LiveClient seated(String role, String person) {
        LiveClient client =
                new LiveClient(URI.create("ws://127.0.0.1:" + server.port() + "/api/live"), role + ":" + person, null);
        clients.add(client);
        return client.connect().awaitWelcome();
    }

    /** Asks, waits for the answer, and that it is a yes; the command's id. */
    static String does(LiveClient client, String type, Consumer<ObjectNode> fields) {
        ObjectNode command = command(type);
        fields.accept(command);
        String id = client.ask(command);
        client.await(type + " is answered", c -> c.waiting() == 0);
        assertThat(client.refused()).isEmpty();
        return id;
    }

    static String posts(LiveClient client, String section, String text) {
        return does(client, "post", c -> c.put("section", section).put("text", text));
    }

    static String about(LiveClient client, String type, String contribution) {
        return does(client, type, c -> c.put("contribution", contribution));
    }

    /** Waits until all have been told all there is. */
    void allAreTold() {
        long head = server.rooms.room(SocketServer.WORKSHOP).await().board().seq();
        clients.forEach(client -> client.await("told up to " + head, c -> c.seq() >= head));
    }

    static String heardBy(LiveClient client) {
        return client.frames().stream().map(JsonNode::toString).collect(Collectors.joining("\n"));
    }

    void nobodyIsNamed() {
        clients.forEach(client -> assertThat(heardBy(client)).doesNotContain(PEOPLE));
    }
}
