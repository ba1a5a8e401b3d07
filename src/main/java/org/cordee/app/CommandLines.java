package org.cordee.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Running a command line: settings from where they stand, and one clear line for what goes wrong. */
public final class CommandLines {
    /** The exit code of what goes on. */
    public static final int RUNNING = -1;

    private static final Logger LOG = LoggerFactory.getLogger(CommandLines.class);

    private CommandLines() {}

    /** The exit code; {@link #RUNNING} for what was started and goes on. */
    public static int run(Object command, String... arguments) {
        try {
            CommandLine line = new CommandLine(command);
            SettingsSource settings = new SettingsSource(System.getenv());
            settings.checkNames(names(line));
            return line.setDefaultValueProvider(settings)
                    .setParameterExceptionHandler((e, unused) -> notUnderstood(e))
                    .setExecutionExceptionHandler((e, unused, parsed) -> failed(e))
                    .execute(arguments);
        } catch (RuntimeException | Error e) {
            return failed(e);
        }
    }

    private static Set<String> names(CommandLine line) {
        return Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                .flatMap(command -> command.getCommandSpec().options().stream())
                .map(SettingsSource::name)
                .collect(Collectors.toSet());
    }

    private static int notUnderstood(ParameterException e) {
        System.err.println(firstLine(e) + " (--help says what there is)");
        return StartFailure.BAD_SETTINGS;
    }

    private static int failed(Throwable e) {
        LOG.debug("cause", e);
        if (e instanceof StartFailure failure) {
            System.err.println(failure.getMessage());
            return failure.exitCode();
        }
        System.err.println("Cordée stopped: " + e.getClass().getSimpleName() + ": " + firstLine(e));
        return 1;
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** An address that holds a password: what is wrong with it is said without repeating it. */
    public static final class Address implements ITypeConverter<URI> {
        @Override
        public URI convert(String value) {
            try {
                return new URI(value);
            } catch (URISyntaxException e) {
                throw new TypeConversionException(
                        "no address; signs like @ : / and spaces in a password are written %40…");
            }
        }
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
