package org.cordee.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.cordee.web.Machine;

/** The machine as it stands: looked at each time it is asked about. */
final class ThisMachine {
    private ThisMachine() {}

    /** Blocks for a moment. */
    static Machine now(Path data) {
        return new Machine(Addresses.all(), data, free(data));
    }

    // Some folders of the network do not say.
    private static OptionalLong free(Path data) {
        try {
            return OptionalLong.of(Files.getFileStore(data).getUsableSpace());
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }
}
