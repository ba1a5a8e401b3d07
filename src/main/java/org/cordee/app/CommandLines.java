package org.cordee.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

/** Running a command line: settings from where they stand, and one clear line for what goes wrong. */
public final class CommandLines {
    /** The exit code of what goes on. */
    public static final int RUNNING = -1;

    private static final Logger LOG = LoggerFactory.getLogger(CommandLines.class);

    private CommandLines() {}

    public static int run(Object command, String... arguments) {
        try {
            return new CommandLine(command)
                    .setDefaultValueProvider(new SettingsSource(System.getenv()))
                    .setExecutionExceptionHandler((e, line, parsed) -> failed(e))
                    .execute(arguments);
        } catch (StartFailure failure) {
            return failed(failure);
        }
    }

    private static int failed(Exception e) {
        if (e instanceof StartFailure failure) {
            System.err.println(failure.getMessage());
            LOG.debug("cause", failure);
            return failure.exitCode();
        }
        System.err.println("Cordée stopped: " + e);
        LOG.debug("cause", e);
        return 1;
    }

    /** Version of the jar, as it was built. */
    public static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CommandLines.class.getPackage().getImplementationVersion();
            return new String[] {"cordee " + (version == null ? "(not built)" : version)};
        }
    }
}
