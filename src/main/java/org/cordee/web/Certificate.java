package org.cordee.web;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.PemKeyCertOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.X509KeyManager;

/**
 * A certificate with its chain and its key, as their PEM files hold them, found to be good.
 *
 * @param names the hosts it is for, wildcards left out, in its own order
 * @param wildcards such as {@code *.example.org}, which is for every host one label below
 * @param until when it ends
 */
public record Certificate(Buffer chain, Buffer key, List<String> names, List<String> wildcards, Instant until) {
    private static final int DNS_NAME = 2;
    private static final int IP_ADDRESS = 7;

    /** It cannot be served. */
    public static final class Unfit extends Exception {
        private final String why;

        Unfit(String why) {
            super(why);
            this.why = why;
        }

        /** In one sentence. */
        public String why() {
            return why;
        }
    }

    /**
     * Reads both files, and tries whether they belong together and are good at this moment. Blocks.
     *
     * @throws Unfit if they cannot be served
     */
    public static Certificate read(Vertx vertx, Path chainFile, Path keyFile, Instant now) throws Unfit {
        byte[] chain = bytes(chainFile);
        byte[] key = bytes(keyFile);
        X509Certificate own = own(chain, chainFile);
        if (now.isAfter(own.getNotAfter().toInstant()))
            throw new Unfit("The certificate in " + chainFile + " ended on "
                    + own.getNotAfter().toInstant() + ".");
        if (now.isBefore(own.getNotBefore().toInstant()))
            throw new Unfit("The certificate in " + chainFile + " begins only on "
                    + own.getNotBefore().toInstant() + ".");
        List<String> names = names(own);
        Certificate read = new Certificate(
                Buffer.buffer(chain),
                Buffer.buffer(key),
                names.stream().filter(name -> !name.startsWith("*")).toList(),
                names.stream().filter(name -> name.startsWith("*.")).toList(),
                own.getNotAfter().toInstant());
        if (!read.belongs(vertx, own)) throw new Unfit("The key in " + keyFile + " is not that of " + chainFile + ".");
        return read;
    }

    private static byte[] bytes(Path file) throws Unfit {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Unfit(file + " cannot be read.");
        }
    }

    private static X509Certificate own(byte[] chain, Path file) throws Unfit {
        try {
            Collection<? extends java.security.cert.Certificate> all =
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(chain));
            // The server's own stands first (RFC 8446, 4.4.2).
            return (X509Certificate) all.iterator().next();
        } catch (CertificateException | RuntimeException e) {
            throw new Unfit(file + " holds no certificate in PEM form.");
        }
    }

    private static List<String> names(X509Certificate own) throws Unfit {
        try {
            Collection<List<?>> names = own.getSubjectAlternativeNames();
            return names == null
                    ? List.of()
                    : names.stream()
                            .filter(name ->
                                    Objects.equals(name.get(0), DNS_NAME) || Objects.equals(name.get(0), IP_ADDRESS))
                            .map(name -> String.valueOf(name.get(1)))
                            .toList();
        } catch (CertificateException e) {
            throw new Unfit("The names in the certificate cannot be read.");
        }
    }

    private boolean belongs(Vertx vertx, X509Certificate own) {
        try {
            Optional<PrivateKey> key = privateKey(vertx);
            return key.isPresent() && signs(key.get(), own);
        } catch (Exception e) {
            return false;
        }
    }

    private Optional<PrivateKey> privateKey(Vertx vertx) throws Exception {
        List<String> aliases = new ArrayList<>();
        KeyManager[] managers = options().getKeyManagerFactory(vertx).getKeyManagers();
        for (X509KeyManager manager : Arrays.asList(managers).toArray(X509KeyManager[]::new)) {
            for (String type : List.of("RSA", "EC", "EdDSA")) {
                String[] found = manager.getServerAliases(type, null);
                if (found != null) aliases.addAll(List.of(found));
            }
            if (!aliases.isEmpty()) return Optional.ofNullable(manager.getPrivateKey(aliases.get(0)));
        }
        return Optional.empty();
    }

    /** What the one signs, the other must find good. */
    private static boolean signs(PrivateKey key, X509Certificate own) throws GeneralSecurityException {
        String algorithm = switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
        byte[] words = {1, 2, 3};
        Signature signing = Signature.getInstance(algorithm);
        signing.initSign(key);
        signing.update(words);
        Signature checking = Signature.getInstance(algorithm);
        checking.initVerify(own.getPublicKey());
        checking.update(words);
        return checking.verify(signing.sign());
    }

    /** Whether a browser that opens this host takes it. */
    boolean isFor(String host) {
        String below = "*" + host.substring(Math.max(0, host.indexOf('.')));
        return names.stream().anyMatch(host::equalsIgnoreCase)
                || wildcards.stream().anyMatch(below::equalsIgnoreCase);
    }

    KeyCertOptions options() {
        return new PemKeyCertOptions().addCertValue(chain).addKeyValue(key);
    }
}
