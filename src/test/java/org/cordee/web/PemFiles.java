package org.cordee.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A certificate and its key in a folder, made by the JDK's own keytool, and made anew. */
public final class PemFiles {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Path folder;
    private int made;

    public PemFiles(Path folder) {
        this.folder = folder;
    }

    public Path certificate() {
        return folder.resolve("cert.pem");
    }

    public Path key() {
        return folder.resolve("key.pem");
    }

    /** Writes both, for a host, good for so many days from {@code start} (as keytool has it: {@code -2d}). */
    public PemFiles write(String host, String start, int days) {
        writeCertificate(host, start, days);
        return this;
    }

    private void writeCertificate(String host, String start, int days) {
        try {
            KeyStore store = store(host, start, days);
            write(certificate(), "CERTIFICATE", store.getCertificate("c").getEncoded());
            write(key(), "PRIVATE KEY", store.getKey("c", PASSWORD).getEncoded());
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private KeyStore store(String host, String start, int days) throws GeneralSecurityException, IOException {
        Path file = folder.resolve("store" + ++made + ".p12");
        run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "c",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-ext",
                "SAN=dns:" + host,
                "-startdate",
                start,
                "-validity",
                String.valueOf(days),
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD)));
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private static void run(List<String> command) throws IOException {
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes());
        try {
            if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) throw new AssertionError(said);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A file written twice within the clock's grain would look as if it were the same. */
    private void write(Path file, String kind, byte[] bytes) throws IOException {
        Files.writeString(
                file,
                "-----BEGIN " + kind + "-----\n" + BASE64.encodeToString(bytes) + "\n-----END " + kind + "-----\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(made)));
    }
}
