package org.cordee.web;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.cordee.access.NotAdmitted;
import org.cordee.journal.MemoryJournal;
import org.cordee.live.Answer;
import org.cordee.live.Bus;
import org.cordee.live.Presence;
import org.cordee.live.Rooms;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Wording;
import org.cordee.workshop.Actor;
import org.cordee.workshop.Asked;
import org.cordee.workshop.Command;
import org.cordee.workshop.Id;
import org.cordee.workshop.Role;

/**
 * The live part of the server alone, on real sockets: one event loop, a journal in memory, and a doorkeeper that takes
 * "participant:ann" for Ann's token.
 */
final class SocketServer implements AutoCloseable {
    static final Id.Workshop WORKSHOP = new Id.Workshop(new UUID(0, 1));
    private static final Id.Workshop NO_WORKSHOP = new Id.Workshop(new UUID(0, 404));
    static final Id.Link LINK = new Id.Link(new UUID(0, 2));

    final Vertx vertx = Vertx.vertx();
    final Rooms rooms;
    final int port;
    private final String deployment;

    SocketServer() {
        this(Seats.BEAT_MS);
    }

    /** With another time between two beats. */
    SocketServer(long beatMs) {
        MemoryJournal journal = new MemoryJournal();
        journal.register(WORKSHOP);
        FrameJson frames = new FrameJson("origin-of-the-test");
        Bus bus = new Bus(vertx);
        Context lane = vertx.getOrCreateContext();
        rooms = new Rooms(vertx, List.of(lane), journal, bus, frames);
        Hall hall = new Hall(
                SocketServer::admit,
                rooms,
                new Presence(vertx, bus, frames),
                frames,
                (code, language, field) -> language.tag() + ": " + code,
                new Paces(vertx),
                Clock.systemUTC());
        Listening listening = new Listening(bus, hall, beatMs);
        deployment = vertx.deployVerticle(listening).await();
        port = listening.server.actualPort();
        ask("make-0000000000000", new Command.Leading.Make(emptyRestitution()));
        ask("open-0000000000000", new Command.Leading.Open());
    }

    /** One event loop's server, as the real one is made, without the pages. */
    private static final class Listening extends VerticleBase {
        private final Bus bus;
        private final Hall hall;
        private final long beatMs;
        private HttpServer server;
        private Seats seats;

        Listening(Bus bus, Hall hall, long beatMs) {
            this.beatMs = beatMs;
            this.bus = bus;
            this.hall = hall;
        }

        @Override
        public Future<?> start() {
            Router router = Router.router(vertx);
            seats = new Seats(vertx, bus, beatMs);
            SameOrigin sameOrigin = new SameOrigin(() -> Set.of("http://cordee.example"));
            Privacy privacy = new Privacy(true);
            SocketRoute route = new SocketRoute(vertx, context, sameOrigin, privacy, seats, hall);
            PollRoutes polls =
                    new PollRoutes(vertx, context, sameOrigin, privacy, seats, hall, new PolledConnections());
            new Problems(new Sentences()).mount(router);
            router.get("/api/live").handler(route::upgrade);
            router.post().handler(BodyHandler.create(false).setBodyLimit(64 * 1024));
            router.post("/api/live/poll").handler(polls::open);
            router.post("/api/live/poll/next").handler(polls::next);
            router.post("/api/live/poll/say").handler(polls::say);
            router.post("/api/live/poll/leave").handler(polls::leave);
            server = vertx.createHttpServer(SocketOptions.of("127.0.0.1", 0)).requestHandler(router);
            return server.listen();
        }

        @Override
        public Future<?> stop() {
            seats.close(CloseCode.COMING_BACK);
            return vertx.timer(WebVerticle.ANSWERS_LEAVE_WITHIN_MS, TimeUnit.MILLISECONDS);
        }
    }

    private static Future<Actor> admit(String token, Optional<Id.Workshop> asked) {
        String[] parts = token.split(":");
        if (parts.length != 2) return Future.failedFuture(new NotAdmitted());
        Id.Workshop workshop = parts[1].equals("lost") ? NO_WORKSHOP : WORKSHOP;
        return Future.succeededFuture(new Actor(new Id.Person(parts[1]), Role.ofKey(parts[0]), workshop, LINK));
    }

    /** Asks as the organiser, and waits for it. */
    Answer ask(String id, Command command) {
        Actor organiser = new Actor(new Id.Person("organiser"), Role.ORGANISER, WORKSHOP, new Id.Link(new UUID(0, 9)));
        Asked asked = new Asked(new Id.Command(id), organiser, Clock.systemUTC().instant(), command);
        return rooms.room(WORKSHOP).compose(room -> room.ask(asked)).await();
    }

    private static Restitution emptyRestitution() {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) sections.put(section, new SectionBody(section.key(), List.of()));
        Heading heading = new Heading("RMB 2017", "1.1", "La finance sociale");
        return new Restitution(heading, Language.FR, Wording.REPRODUCE, List.of(), sections, Optional.empty());
    }

    int port() {
        return port;
    }

    /** Somebody who is in, and has been welcomed. */
    RawSocket seated(String token) {
        RawSocket socket = RawSocket.open(port).text(hello(token));
        socket.next("welcome");
        return socket;
    }

    static String hello(String token) {
        return "{\"t\":\"hello\",\"v\":1,\"token\":\"" + token + "\",\"since\":0,\"lang\":\"fr\"}";
    }

    void undeploy() {
        vertx.undeploy(deployment).await();
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
