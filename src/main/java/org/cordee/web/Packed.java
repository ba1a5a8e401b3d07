package org.cordee.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which packing of the pages this program carries. */
final class Packed {
    private Packed() {}

    /** Another for each content of the pages; empty where they are served as they were written. Blocks. */
    static Optional<String> stamp() {
        try (InputStream stamp = Packed.class.getResourceAsStream("/packed/stamp")) {
            return stamp == null
                    ? Optional.empty()
                    : Optional.of(new String(stamp.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
