package org.cordee.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The port to listen on: looked at before anything else is started, since the pages' addresses hold it. */
final class Ports {
    private Ports() {}

    /** The port asked for; any that is free, if that is 0. @throws StartFailure if it cannot be had */
    static int free(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw taken(host, port, e);
        }
    }

    static StartFailure taken(String host, int port, Exception cause) {
        return new StartFailure(
                StartFailure.NO_PORT,
                "Port " + port + " of " + host + " cannot be had (" + cause.getMessage()
                        + "): stop what listens there, or choose another with --port.",
                cause);
    }
}
