package org.cordee.app;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Deployable;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.micrometer.MicrometerMetricsFactory;
import io.vertx.micrometer.MicrometerMetricsOptions;
import io.vertx.micrometer.VertxPrometheusOptions;
import io.vertx.sqlclient.Pool;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.cordee.access.Doorkeeper;
import org.cordee.access.JoinCodes;
import org.cordee.access.Links;
import org.cordee.access.Tokens;
import org.cordee.journal.Erasing;
import org.cordee.journal.Journal;
import org.cordee.journal.PgJournal;
import org.cordee.journal.Register;
import org.cordee.journal.Retention;
import org.cordee.journal.Styles;
import org.cordee.live.Bus;
import org.cordee.live.Encoding;
import org.cordee.live.Gatherings;
import org.cordee.live.PastBoards;
import org.cordee.live.Presence;
import org.cordee.live.Rooms;
import org.cordee.web.Certificate;
import org.cordee.web.Certificates;
import org.cordee.web.Origins;
import org.cordee.web.Web;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running Cordée: the object graph on one page, made in the order of the road from below, stopped from above. */
public final class Server {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final long GOODBYE_WITHIN_SECONDS = 10;
    private static final int EVENT_LOOPS = Math.max(2, Runtime.getRuntime().availableProcessors());

    private static final long LOOK_AT_CERTIFICATE_EVERY_MS = TimeUnit.MINUTES.toMillis(1);

    private final DataFolder folder;
    private final Database database;
    private final Vertx vertx;
    private final String web;

    private Server(DataFolder folder, Database database, Vertx vertx, String web) {
        this.folder = folder;
        this.database = database;
        this.vertx = vertx;
        this.web = web;
    }

    /**
     * Starts, and prints the greeting. Blocks until it listens.
     *
     * @throws StartFailure if it cannot, after letting go of all that it held
     */
    public static Server start(Settings settings) {
        int port = Ports.free(settings.host(), settings.port());
        DataFolder folder = DataFolder.hold(settings.data());
        try {
            return start(settings, port, folder);
        } catch (RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    private static Server start(Settings settings, int port, DataFolder folder) {
        Database database = Database.open(settings.database(), folder.path());
        PrometheusMeterRegistry figures = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Vertx vertx = vertx(figures);
        try {
            return start(settings, port, folder, database, vertx, figures);
        } catch (RuntimeException failure) {
            goodbye(vertx.close());
            database.close();
            throw failure;
        }
    }

    private static Vertx vertx(PrometheusMeterRegistry figures) {
        MetricsOptions metrics = new MicrometerMetricsOptions()
                .setPrometheusOptions(new VertxPrometheusOptions().setEnabled(true))
                .setEnabled(true);
        VertxOptions options = new VertxOptions()
                .setEventLoopPoolSize(EVENT_LOOPS)
                .setMetricsOptions(metrics)
                // Nothing is served from files that it would have to unpack, and a killed server would leave them
                // behind.
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false));
        return Vertx.builder()
                .with(options)
                .withMetrics(new MicrometerMetricsFactory(figures))
                .build();
    }

    private static Server start(
            Settings settings,
            int port,
            DataFolder folder,
            Database database,
            Vertx vertx,
            PrometheusMeterRegistry figures) {
        Clock clock = Clock.systemUTC();
        Pool reads = database.reads(vertx);
        Register register = new Register(reads);
        Register.Installation installation = register.installation().await();
        byte[] key = installation.signingKey().getBytes();
        Encoding encoding = Web.encoding(installation.origin().toString());

        List<Context> lanes = lanes(vertx);
        Journal journal = new PgJournal(database.appends(vertx), reads, lanes.get(0));
        Bus bus = new Bus(vertx);
        Rooms rooms = new Rooms(vertx, lanes, journal, bus, encoding);
        Presence presence = new Presence(vertx, bus, encoding);

        Links links = new Links(reads, key);
        JoinCodes codes = new JoinCodes(reads, settings.codeLength());
        Doorkeeper doorkeeper = new Doorkeeper(links, codes, new Tokens(vertx, key, installation.origin(), clock));

        Optional<Certificates> certificates = settings.encryption().map(files -> certificates(vertx, files, clock));
        Origins origins = origins(settings, certificates, port);
        Gatherings gatherings = new Gatherings(register, new Styles(reads), new Retention(reads), rooms, clock);
        Web.Needs needs = new Web.Needs(
                rooms,
                gatherings,
                new PastBoards(vertx, journal),
                presence,
                bus,
                doorkeeper,
                links,
                codes,
                clock,
                settings.translator());
        Web.Watch watch = new Web.Watch(
                register::installation,
                figures::scrape,
                settings.metricsForAll(),
                () -> ThisMachine.now(folder.path()));
        Web.Listening listening = new Web.Listening(
                settings.host(),
                port,
                EVENT_LOOPS,
                certificates,
                settings.encryption().flatMap(Settings.Encryption::httpPort),
                settings.staffOverHttp());
        String web = listen(vertx, listening, needs, encoding, origins, watch);
        certificates.ifPresent(all -> all.watch(LOOK_AT_CERTIFICATE_EVERY_MS));
        rooms.watch();
        new Purging(gatherings, new Erasing(reads)).begin(vertx);

        String organiser =
                origins.staffBase() + "/organiser#" + links.organiser().await().secret();
        System.out.println(Greeting.of(
                organiser, addresses(settings, origins, port), folder.path().toString()));
        return new Server(folder, database, vertx, web);
    }

    /** An event loop each, for rooms to be spread over. */
    private static List<Context> lanes(Vertx vertx) {
        List<Context> lanes = new ArrayList<>();
        for (int i = 0; i < EVENT_LOOPS; i++) {
            Deployable lane = context -> {
                lanes.add(context);
                return Future.succeededFuture();
            };
            vertx.deployVerticle(lane).await();
        }
        return lanes;
    }

    private static Certificates certificates(Vertx vertx, Settings.Encryption files, Clock clock) {
        try {
            return new Certificates(vertx, files.certificate(), files.key(), clock);
        } catch (Certificate.Unfit e) {
            throw new StartFailure(StartFailure.BAD_SETTINGS, e.why(), e);
        }
    }

    private static Origins origins(Settings settings, Optional<Certificates> certificates, int port) {
        Supplier<List<String>> machine = () -> reachable(settings);
        return certificates
                .map(all -> Origins.encrypted(
                        settings.publicUrls(), machine, all.served().names(), port))
                .orElseGet(() -> new Origins(settings.publicUrls(), machine, port));
    }

    private static List<String> reachable(Settings settings) {
        return switch (settings.host()) {
            case "0.0.0.0", "::" -> Addresses.reachable();
            case "127.0.0.1", "localhost", "::1" -> List.of();
            default -> List.of(settings.host());
        };
    }

    private static List<String> addresses(Settings settings, Origins origins, int port) {
        if (!settings.publicUrls().isEmpty() || settings.encryption().isPresent()) return List.of(origins.publicBase());
        return reachable(settings).stream()
                .map(address -> "http://" + address + ":" + port)
                .toList();
    }

    private static String listen(
            Vertx vertx,
            Web.Listening listening,
            Web.Needs needs,
            Encoding encoding,
            Origins origins,
            Web.Watch watch) {
        try {
            return Web.listen(vertx, listening, needs, encoding, origins, watch).await();
        } catch (RuntimeException e) {
            throw Ports.taken(listening.host(), listening.port(), e);
        }
    }

    /** Everybody is told to come back; then the database is stopped, with all that was acknowledged on the disk. */
    public void stop() {
        goodbye(vertx.undeploy(web));
        goodbye(vertx.close());
        database.close();
        folder.close();
    }

    // What does not end in time is ended by what comes next: the process, or the database.
    private static void goodbye(Future<Void> ending) {
        ending.timeout(GOODBYE_WITHIN_SECONDS, TimeUnit.SECONDS)
                .onFailure(late -> LOG.warn("stopping took too long: {}", late.toString()))
                .otherwiseEmpty()
                .await();
    }
}
