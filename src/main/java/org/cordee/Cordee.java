package org.cordee;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordee.app.CommandLines;
import org.cordee.app.ConvertCommand;
import org.cordee.app.ExportCommand;
import org.cordee.app.Server;
import org.cordee.app.Settings;
import org.cordee.app.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code serve}, which is also what happens without a word, {@code export} and {@code convert}. */
@Command(
        name = "cordee",
        versionProvider = CommandLines.Version.class,
        mixinStandardHelpOptions = true,
        description = "The restitution of a workshop, written live by the room.",
        subcommands = {Cordee.Serve.class, ExportCommand.class, ConvertCommand.class},
        footer = {
            "",
            "Each setting can also be given as CORDEE_… in the environment (CORDEE_PORT for --port), or in the file"
                    + " that",
            "CORDEE_CONFIG names (port=8080).",
            "",
            "Exit codes: 2 settings, 3 port, 4 database, 5 data folder, 6 not converted or exported, 1 anything else."
        })
public final class Cordee implements Callable<Integer> {
    @Mixin
    private ServeOptions options;

    public static void main(String[] arguments) {
        Terminal.speak();
        int exitCode = CommandLines.run(new Cordee(), arguments);
        // What was started keeps the program alive; what was not must not.
        if (exitCode != CommandLines.RUNNING) System.exit(exitCode);
    }

    @Override
    public Integer call() {
        return options.serve();
    }

    /** What serving can be told. */
    static final class ServeOptions {
        @Option(
                names = "--host",
                defaultValue = "0.0.0.0",
                description = "Address to listen on (${DEFAULT-VALUE}: all).")
        private String host;

        @Option(names = "--port", defaultValue = "8080", description = "Port to listen on (${DEFAULT-VALUE}); 0: any.")
        private int port;

        @Option(
                names = "--data",
                description = "Folder in which everything is kept (~/.cordee or the platform's place).")
        private Path data;

        @Option(
                names = "--database",
                converter = CommandLines.Address.class,
                description = "postgresql://user:password@host:port/name, instead of the PostgreSQL that comes along.")
        private URI database;

        @Option(
                names = "--public-url",
                split = ",",
                description = "Under which people reach this server, as https://cordee.example.org; more by commas.")
        private List<URI> publicUrls = List.of();

        @Option(
                names = "--code-length",
                defaultValue = "6",
                description = "Letters of a join code; 8 on a shared server.")
        private int codeLength;

        @Option(
                names = "--metrics-for-all",
                defaultValue = "false",
                description = "Lets other machines read /metrics too.")
        private boolean metricsForAll;

        @Option(
                names = "--tls-cert",
                description = "Certificate with its chain (PEM): all is served over HTTPS. Read again when renewed.")
        private Path tlsCert;

        @Option(names = "--tls-key", description = "Its private key (PEM).")
        private Path tlsKey;

        @Option(
                names = "--http-port",
                description = "With a certificate: who comes here without encryption is sent on to HTTPS.")
        private Integer httpPort;

        @Option(
                names = "--staff-over-http",
                defaultValue = "false",
                description = "Lets staff come without encryption from other machines: who listens can then lead too.")
        private boolean staffOverHttp;

        @Option(
                names = "--translate-url",
                converter = CommandLines.Address.class,
                description =
                        "A LibreTranslate (or what speaks like it) that drafts translations: it is sent the words.")
        private URI translateUrl;

        @Option(names = "--translate-key", description = "Its key, where it asks for one.")
        private String translateKey;

        int serve() {
            Settings settings = new Settings(
                    host,
                    port,
                    Optional.ofNullable(data).orElseGet(Settings::usualData),
                    Optional.ofNullable(database),
                    publicUrls,
                    codeLength,
                    metricsForAll,
                    Settings.Encryption.of(
                            Optional.ofNullable(tlsCert), Optional.ofNullable(tlsKey), Optional.ofNullable(httpPort)),
                    staffOverHttp,
                    Settings.translator(Optional.ofNullable(translateUrl), Optional.ofNullable(translateKey)));
            Server server = Server.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop"));
            return CommandLines.RUNNING;
        }
    }

    /** {@code cordee serve}. */
    @Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves workshops (the default).")
    static final class Serve implements Callable<Integer> {
        @Mixin
        private ServeOptions options;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            // They would be those of another command, and pass unheard.
            if (!spec.parent().commandLine().getParseResult().matchedOptions().isEmpty())
                throw new ParameterException(spec.commandLine(), "Options of serve stand after it.");
            return options.serve();
        }
    }
}
