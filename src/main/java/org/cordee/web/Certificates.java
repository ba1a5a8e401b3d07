package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.net.ServerSSLOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The certificate that is served, and its renewal: when the files are others, and good, new connections get them; those
 * that are open stay. Files that are not good leave what is served as it is, and are looked at again.
 */
public final class Certificates {
    private static final Logger LOG = LoggerFactory.getLogger(Certificates.class);

    private final Vertx vertx;
    private final Path chain;
    private final Path key;
    private final Clock clock;
    private final List<HttpServer> servers = new CopyOnWriteArrayList<>();
    private volatile Certificate served;
    private volatile List<FileTime> written;

    /** Reads them. Blocks. @throws Certificate.Unfit if they cannot be served */
    public Certificates(Vertx vertx, Path chain, Path key, Clock clock) throws Certificate.Unfit {
        this.vertx = vertx;
        this.chain = chain;
        this.key = key;
        this.clock = clock;
        this.written = written();
        this.served = Certificate.read(vertx, chain, key, clock.instant());
    }

    /** What new connections get at this moment. */
    public Certificate served() {
        return served;
    }

    /** Looks at the files now and then, so many milliseconds apart. */
    public void watch(long everyMs) {
        vertx.setPeriodic(everyMs, timer -> look());
    }

    /** This server is to get each renewed certificate. */
    void renew(HttpServer server) {
        servers.add(server);
    }

    /** Whether the files were others, and are served from now on. */
    Future<Boolean> look() {
        return vertx.executeBlocking(this::readIfOthers)
                .compose(renewed -> renewed ? serve() : Future.succeededFuture(false));
    }

    private boolean readIfOthers() {
        List<FileTime> now = written();
        if (now.equals(written)) return false;
        try {
            served = Certificate.read(vertx, chain, key, clock.instant());
            written = now;
            return true;
        } catch (Certificate.Unfit e) {
            // Between two files that are written one after the other, they do not belong together yet.
            LOG.warn("the renewed certificate is not served: {}", e.why());
            return false;
        }
    }

    private Future<Boolean> serve() {
        Certificate renewed = served;
        List<Future<Boolean>> all = servers.stream()
                .map(server -> server.updateSSLOptions(new ServerSSLOptions().setKeyCertOptions(renewed.options())))
                .toList();
        return Future.all(all)
                .onSuccess(done -> LOG.info("the certificate was renewed, and ends on {}", renewed.until()))
                .onFailure(e -> LOG.warn("the renewed certificate cannot be served: {}", e.toString()))
                .map(true);
    }

    private List<FileTime> written() {
        return List.of(written(chain), written(key));
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
