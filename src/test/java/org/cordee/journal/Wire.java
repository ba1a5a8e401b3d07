package org.cordee.journal;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import io.vertx.pgclient.PgConnectOptions;

/** The wire between a journal and its PostgreSQL, which can be cut at the one moment that matters. */
final class Wire {
    private final PgConnectOptions to;
    private final NetClient client;
    private final NetServer server;
    private volatile boolean cutsAnswers;
    private volatile boolean swallowsAnswers;

    Wire(Vertx vertx, PgConnectOptions to) {
        this.to = to;
        this.client = vertx.createNetClient();
        this.server = vertx.createNetServer().connectHandler(this::connect);
        server.listen(0, "127.0.0.1").await();
    }

    /** PostgreSQL, by way of this wire. */
    PgConnectOptions options() {
        return new PgConnectOptions(to).setHost("127.0.0.1").setPort(server.actualPort());
    }

    /** The next answer is lost, and the connection with it: what was asked has been done, and nobody says so. */
    void cutAtTheNextAnswer() {
        cutsAnswers = true;
    }

    /** No answer comes through any more, and nothing says so; a connection made from now on is well. */
    void fallSilent() {
        swallowsAnswers = true;
    }

    private void connect(NetSocket near) {
        near.pause();
        swallowsAnswers = false;
        client.connect(to.getPort(), to.getHost()).onComplete(far -> join(near, far), failure -> near.close());
    }

    private void join(NetSocket near, NetSocket far) {
        near.handler(far::write).closeHandler(gone -> far.close());
        far.handler(answer -> {
            if (swallowsAnswers) return;
            if (!cutsAnswers) {
                near.write(answer);
                return;
            }
            cutsAnswers = false;
            near.close();
        });
        far.closeHandler(gone -> near.close());
        near.resume();
    }
}
