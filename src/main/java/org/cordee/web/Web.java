package org.cordee.web;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
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
            Clock clock) {}

    /** What the machine that runs it asks for: is the database there, what are the figures, and who may see them. */
    public record Watch(Supplier<Future<?>> database, Supplier<String> figures, boolean figuresForAll) {}

    /** How what rooms tell is put on the wire; {@code origin} is that of the installation's record. */
    public static Encoding encoding(String origin) {
        return new FrameJson(origin);
    }

    /** Listens, on as many event loops as asked; the future fails if the port cannot be had. */
    public static Future<String> listen(
            Vertx vertx,
            String host,
            int port,
            int eventLoops,
            Needs needs,
            Encoding encoding,
            Origins origins,
            Watch watch) {
        Sentences sentences = new Sentences();
        Hall hall = new Hall(
                needs.doorkeeper::actor,
                needs.rooms,
                needs.presence,
                (FrameJson) encoding,
                sentences::say,
                new Paces(vertx),
                needs.clock);
        Site site = site(vertx, needs, sentences, origins, watch);
        return vertx.deployVerticle(
                () -> new WebVerticle(host, port, needs.bus, hall, site, origins),
                new DeploymentOptions().setInstances(eventLoops));
    }

    private static Site site(Vertx vertx, Needs needs, Sentences sentences, Origins origins, Watch watch) {
        Views views = new Views(needs.presence, needs.clock);
        Documents documents = new Documents(vertx);
        Exports exports = new Exports(vertx);
        Bucket guesses = new Bucket(JoinRoutes.GUESSES_IN_ADVANCE, JoinRoutes.GUESSES_A_SECOND);
        return new Site(
                new Guard(needs.doorkeeper, needs.rooms),
                new Problems(sentences),
                new JoinRoutes(vertx, needs.doorkeeper, needs.rooms, views, guesses),
                new GatheringRoutes(needs.gatherings, views),
                new KeepingRoutes(needs.gatherings, new Carrying(needs.gatherings), views),
                new WorkshopRoutes(needs.links, needs.codes, origins, views, needs.clock),
                new RecordRoutes(needs.past),
                new ProposalRoutes(needs.gatherings, new Likening(vertx)),
                new DownloadRoutes(needs.gatherings, needs.past, new HouseStyles(needs.gatherings), documents, exports),
                exports,
                new ImportRoutes(needs.gatherings, documents, views, sentences),
                new StyleRoutes(needs.gatherings, documents),
                new Health(watch.database, watch.figures, watch.figuresForAll),
                new Pages(vertx));
    }
}
