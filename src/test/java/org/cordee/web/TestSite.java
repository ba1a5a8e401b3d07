package org.cordee.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Context;
import io.vertx.core.Deployable;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.cordee.access.Doorkeeper;
import org.cordee.access.JoinCodes;
import org.cordee.access.Links;
import org.cordee.access.Tokens;
import org.cordee.journal.Journal;
import org.cordee.journal.PgJournal;
import org.cordee.journal.Register;
import org.cordee.journal.Retention;
import org.cordee.journal.Styles;
import org.cordee.journal.TestDatabase;
import org.cordee.live.Bus;
import org.cordee.live.Encoding;
import org.cordee.live.Gatherings;
import org.cordee.live.PastBoards;
import org.cordee.live.Presence;
import org.cordee.live.Rooms;

/** The whole site on a database of its own, as app.Server puts it together, without the terminal. */
final class TestSite implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final HttpClient HTTP = HttpClient.newHttpClient();

    final Vertx vertx = Vertx.vertx();
    final int port = freePort();
    final Register.Installation installation;
    final Links links;
    final Retention retention;
    final String organiser;
    volatile Machine machine = machine("192.168.1.10", NetworkAddress.Kind.WIFI);
    private final Pool pool;

    TestSite() {
        this(true);
    }

    TestSite(boolean staffOverHttp) {
        this(staffOverHttp, Optional.empty());
    }

    TestSite(boolean staffOverHttp, Optional<Translator.Address> translator) {
        TestDatabase database = TestDatabase.create();
        pool = database.pool(vertx, 4);
        retention = new Retention(pool);
        Register register = new Register(pool);
        installation = register.installation().await();
        byte[] key = installation.signingKey().getBytes();
        Encoding encoding = Web.encoding(installation.origin().toString());
        Context lane = lane();
        Bus bus = new Bus(vertx);
        Journal journal = new PgJournal(database.pool(vertx, 1), pool, lane);
        Rooms rooms = new Rooms(vertx, List.of(lane), journal, bus, encoding);
        links = new Links(pool, key);
        JoinCodes codes = new JoinCodes(pool, 6);
        Clock clock = Clock.systemUTC();
        Doorkeeper doorkeeper = new Doorkeeper(links, codes, new Tokens(vertx, key, installation.origin(), clock));
        Origins origins = new Origins(List.of(), this::addresses, port);
        Web.Needs needs = new Web.Needs(
                rooms,
                new Gatherings(register, new Styles(pool), retention, rooms, clock),
                new PastBoards(vertx, journal),
                new Presence(vertx, bus, encoding),
                bus,
                doorkeeper,
                links,
                codes,
                clock,
                translator);
        Web.Listening listening =
                new Web.Listening("127.0.0.1", port, 1, Optional.empty(), Optional.empty(), staffOverHttp);
        Web.Watch watch = new Web.Watch(register::installation, () -> "figures 1\n", false, () -> machine);
        Web.listen(vertx, listening, needs, encoding, origins, watch).await();
        rooms.watch();
        organiser = exchange(links.organiser().await().secret());
    }

    /** One that has a single address. */
    static Machine machine(String address, NetworkAddress.Kind kind) {
        return new Machine(
                List.of(new NetworkAddress(address, "wlan0", kind)),
                Path.of("/home/cordee"),
                OptionalLong.of(5_000_000_000L));
    }

    private List<String> addresses() {
        return machine.addresses().stream()
                .filter(one -> one.kind() != NetworkAddress.Kind.SELF_ASSIGNED)
                .map(NetworkAddress::address)
                .toList();
    }

    private Context lane() {
        AtomicReference<Context> lane = new AtomicReference<>();
        Deployable one = context -> {
            lane.set(context);
            return Future.succeededFuture();
        };
        vertx.deployVerticle(one).await();
        return lane.get();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> get(String path, String token) {
        return send(as(token, request(path).GET()));
    }

    HttpResponse<String> post(String path, String token, String body) {
        return send(as(token, request(path).POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    private static HttpRequest.Builder as(String token, HttpRequest.Builder request) {
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** The token that a secret gives. */
    String exchange(String secret) {
        return json(post("/api/exchange", null, "{\"secret\":\"" + secret + "\"}"))
                .get("token")
                .asText();
    }

    /** A gathering of one workshop, closed yet; its id. */
    String makeWorkshop() {
        JsonNode made = json(post(
                "/api/gatherings",
                organiser,
                "{\"name\":\"RMB 2026\",\"workshops\":[{\"number\":\"1.1\",\"title\":\"La finance\"}]}"));
        return made.get("workshops").get(0).get("id").asText();
    }

    /** A token for a role in a workshop, come by its link. */
    String seat(String workshop, String role) {
        return role.equals("participant")
                ? exchange(fragment(door(workshop).get("url").asText()))
                : exchange(secret(workshop, role));
    }

    /** The secret of the link for a role. */
    String secret(String workshop, String role) {
        for (JsonNode link :
                json(get("/api/workshops/" + workshop + "/links", organiser)).get("links")) {
            if (link.get("role").asText().equals(role))
                return fragment(link.get("url").asText());
        }
        throw new AssertionError("no link for " + role);
    }

    JsonNode door(String workshop) {
        return json(get("/api/workshops/" + workshop + "/door", organiser));
    }

    /** What a query counts. */
    long count(String sql) {
        return pool.query(sql).execute().await().iterator().next().getLong(0);
    }

    static String fragment(String url) {
        return URI.create(url).getFragment();
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + response.body(), e);
        }
    }

    /** Opens a workshop, as its facilitator does over the socket. */
    void open(String workshop) {
        try (RawSocket facilitator = RawSocket.open(port)) {
            facilitator
                    .text("{\"t\":\"hello\",\"v\":1,\"token\":\"" + seat(workshop, "facilitator") + "\"}")
                    .next("welcome");
            facilitator
                    .text("{\"t\":\"open\",\"id\":\"open-0000000000000000\"}")
                    .next("ack");
        }
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
