package org.cordee.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cordee.web.Translator;

/**
 * All that can be set, once it is read.
 *
 * @param host the address to listen on; 0.0.0.0 is all of this machine's
 * @param port 0 is any that is free
 * @param data where the embedded database and everything else of this installation is kept
 * @param database a PostgreSQL to use instead of the embedded one: {@code postgresql://user:password@host:port/name}
 * @param publicUrls the addresses under which people reach this server, besides the machine's own; the first stands in
 *     links and QR codes
 * @param codeLength letters of a join code, 6 to 8
 * @param metricsForAll whether others than this machine may read /metrics
 * @param encryption how it is encrypted; nothing, where it is not
 * @param translator who drafts translations, where somebody does
 * @param staffOverHttp whether staff may come unencrypted from other machines than this one
 */
public record Settings(
        String host,
        int port,
        Path data,
        Optional<URI> database,
        List<URI> publicUrls,
        int codeLength,
        boolean metricsForAll,
        Optional<Encryption> encryption,
        boolean staffOverHttp,
        Optional<Translator.Address> translator) {
    public Settings {
        publicUrls = List.copyOf(publicUrls);
        if (host.isBlank()) throw bad("--host is an address of this machine, not nothing.");
        if (port < 0 || port > 65_535) throw bad("--port is a number from 0 to 65535, not " + port + ".");
        if (codeLength < 6 || codeLength > 8) throw bad("--code-length is 6, 7 or 8, not " + codeLength + ".");
        database.ifPresent(Settings::checkDatabase);
        publicUrls.forEach(Settings::checkPublic);
        translator.map(Translator.Address::url).ifPresent(Settings::checkTranslator);
    }

    /**
     * A certificate and its key, PEM files both, read again when they are renewed.
     *
     * @param httpPort where whoever comes unencrypted is sent on from
     */
    public record Encryption(Path certificate, Path key, Optional<Integer> httpPort) {
        public Encryption {
            httpPort.filter(port -> port < 1 || port > 65_535).ifPresent(port -> {
                throw bad("--http-port is a number from 1 to 65535, not " + port + ".");
            });
        }

        /** Nothing, where neither file is given. @throws StartFailure if something is given without what it needs */
        public static Optional<Encryption> of(
                Optional<Path> certificate, Optional<Path> key, Optional<Integer> httpPort) {
            if (certificate.isPresent() != key.isPresent()) throw bad("--tls-cert and --tls-key go together.");
            if (certificate.isEmpty() && httpPort.isPresent())
                throw bad("--http-port sends on to HTTPS, which --tls-cert and --tls-key switch on.");
            return certificate.map(file -> new Encryption(file, key.orElseThrow(), httpPort));
        }
    }

    /** Where data is kept if nothing else is said: the platform's place for it. */
    public static Path usualData() {
        return DataFolder.usual();
    }

    private static void checkDatabase(URI database) {
        boolean postgres = "postgresql".equals(database.getScheme()) || "postgres".equals(database.getScheme());
        boolean named = database.getPath() != null && database.getPath().length() > 1;
        boolean user = database.getUserInfo() != null && !database.getUserInfo().startsWith(":");
        if (!postgres || database.getHost() == null || !named || !user)
            throw bad("--database is postgresql://user:password@host:port/name, and this is not.");
    }

    /** Nothing, where no address is given. @throws StartFailure for a key without an address */
    public static Optional<Translator.Address> translator(Optional<URI> url, Optional<String> key) {
        if (url.isEmpty() && key.isPresent()) throw bad("--translate-key goes with --translate-url.");
        return url.map(address -> new Translator.Address(address, key.filter(k -> !k.isBlank())));
    }

    private static void checkTranslator(URI address) {
        boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!http || address.getHost() == null || address.getQuery() != null || address.getUserInfo() != null)
            throw bad("--translate-url is like https://libretranslate.example.org, not " + address + ".");
    }

    private static void checkPublic(URI address) {
        boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        boolean bare = address.getPath() == null
                || address.getPath().isEmpty()
                || address.getPath().equals("/");
        if (!http || address.getHost() == null || !bare)
            throw bad("--public-url is like https://cordee.example.org, without a path, not " + address + ".");
    }

    private static StartFailure bad(String sentence) {
        return new StartFailure(StartFailure.BAD_SETTINGS, sentence);
    }
}
