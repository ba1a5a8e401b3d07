package org.cordee.app;

import org.jspecify.annotations.Nullable;

/** Why Cordée cannot start: one line for whoever started it, and the exit code. */
public final class StartFailure extends RuntimeException {
    /** Settings that make no sense. */
    public static final int BAD_SETTINGS = 2;
    /** The port is taken, or the address is not this machine's. */
    public static final int NO_PORT = 3;
    /** The database cannot be reached, is too old, or did not start. */
    public static final int NO_DATABASE = 4;
    /** Another Cordée has the data folder, or it cannot be written. */
    public static final int NO_DATA_FOLDER = 5;

    private final int exitCode;

    public StartFailure(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    public StartFailure(int exitCode, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
