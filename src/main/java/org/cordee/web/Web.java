package org.cordee.web;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.cordee.access.Bucket;
import org.cordee.access.Doorkeeper;
import org.cordee.access.JoinCodes;
import org.cordee.access.Links;
import org.cordee.live.Bus;
import org.cordee.live.Carrying;
import org.cordee.live.Encoding;
import org.cordee.live.Gatherings;
import org.cordee.live.PastBoards;
import org.cordee.live.Presence;
import org.cordee.live.Rooms;

/** All of HTTP and WebSocket, put together: what the pages, the phones and other programs reach. */
public final class Web {
    private Web() {}

    /** What is needed from further down the road. */
    public record Needs(
            Rooms rooms,
            Gatherings gatherings,
            PastBoards past,
            Presence presence,
            Bus bus,
            Doorkeeper doorkeeper,
            Links links,
            JoinCodes codes,
            Clock clock,
            Optional<Translator.Address> translator) {}

    /**
     * What those who look after it ask for: is the database there, what are the figures, and who may see them; how does its
     * machine stand, which may take a moment to say.
     */
    public record Watch(
            Supplier<Future<?>> database, Supplier<String> figures, boolean figuresForAll, Supplier<Machine> machine) {}

    /**
     * Where it listens, and how.
     *
     * @param certificates with one, all of it is encrypted
     * @param sendingOn a port where whoever comes without encryption is sent on from
     * @param staffOverHttp whether staff may come unencrypted from other machines
     */
    public record Listening(
            String host,
            int port,
            int eventLoops,
            Optional<Certificates> certificates,
            Optional<Integer> sendingOn,
            boolean staffOverHttp) {
        HttpServerOptions options() {
            return certificates
                    .map(all -> SocketOptions.encrypted(host, port, all.served()))
                    .orElseGet(() -> SocketOptions.of(host, port));
        }
    }

    /** How what rooms tell is put on the wire; {@code origin} is that of the installation's record. */
    public static Encoding encoding(String origin) {
        return new FrameJson(origin);
    }

    /** Listens, on as many event loops as asked; the future fails if a port cannot be had. */
    public static Future<String> listen(
            Vertx vertx, Listening listening, Needs needs, Encoding encoding, Origins origins, Watch watch) {
        Sentences sentences = new Sentences();
        Hall hall = new Hall(
                needs.doorkeeper::actor,
                needs.rooms,
                needs.presence,
                (FrameJson) encoding,
                sentences::say,
                new Paces(vertx),
                needs.clock);
        Site site = site(vertx, listening, needs, sentences, origins, watch, ((FrameJson) encoding).origin());
        PolledConnections polled = new PolledConnections();
        Future<?> sendingOn = listening.sendingOn.isPresent()
                ? new SendOn(origins).listen(vertx, listening.host, listening.sendingOn.get())
                : Future.succeededFuture();
        return sendingOn.compose(listens -> vertx.deployVerticle(
                () -> new WebVerticle(listening, needs.bus, hall, site, origins, polled),
                new DeploymentOptions().setInstances(listening.eventLoops)));
    }

    private static Site site(
            Vertx vertx,
            Listening listening,
            Needs needs,
            Sentences sentences,
            Origins origins,
            Watch watch,
            String origin) {
        Privacy privacy = new Privacy(listening.staffOverHttp);
        Views views = new Views(needs.presence, needs.clock, needs.translator.isPresent());
        Documents documents = new Documents(vertx);
        Exports exports = new Exports(vertx, needs.rooms);
        Bucket guesses = new Bucket(JoinRoutes.GUESSES_IN_ADVANCE, JoinRoutes.GUESSES_A_SECOND);
        Checks checks = new Checks(needs.clock);
        CheckRoutes check = new CheckRoutes(checks, origin);
        return new Site(
                privacy,
                new Guard(needs.doorkeeper, needs.rooms, privacy),
                new Problems(sentences),
                new JoinRoutes(vertx, needs.doorkeeper, needs.rooms, views, guesses, privacy),
                new GatheringRoutes(needs.gatherings, views),
                new KeepingRoutes(needs.gatherings, new Carrying(needs.gatherings), views),
                new WorkshopRoutes(needs.links, needs.codes, origins, privacy, views, needs.clock),
                new RecordRoutes(needs.past),
                new ProposalRoutes(needs.gatherings, new Likening(vertx)),
                new TranslationRoutes(
                        needs.translator.map(address -> new Translator(vertx, address, Translator.WITHIN))),
                new DownloadRoutes(needs.gatherings, needs.past, new HouseStyles(needs.gatherings), documents, exports),
                exports,
                new ImportRoutes(needs.gatherings, documents, views, sentences),
                new StyleRoutes(needs.gatherings, documents),
                check,
                new PreflightRoutes(
                        vertx, watch, origins, listening, needs.presence, checks, new SelfCall(vertx, check::isOurs)),
                new Health(watch.database, watch.figures, watch.figuresForAll),
                new Pages(vertx));
    }
}
