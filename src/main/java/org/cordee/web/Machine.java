package org.cordee.web;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * The machine that the server runs on, as it stands at a moment.
 *
 * @param addresses the likeliest for phones first
 * @param data where everything is kept
 * @param free bytes that are left there, if the system says
 */
public record Machine(List<NetworkAddress> addresses, Path data, OptionalLong free) {
    public Machine {
        addresses = List.copyOf(addresses);
    }
}
