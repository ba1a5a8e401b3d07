package org.cordee.end2end;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** The same pages in another packing, as the next version of the program brings them. */
final class NewerPages {
    static final String STAMP = "a-newer-one";

    private NewerPages() {}

    /** Lays them into a folder that is to go before the class path. */
    static void lay(Path classes) throws IOException {
        String old = read("stamp");
        for (String name : new String[] {"stamp", "sw.js", "pages/join.fr.html", "pages/participant.fr.html"})
            write(classes.resolve("packed").resolve(name), read(name).replace(old, STAMP));
    }

    private static String read(String name) throws IOException {
        try (InputStream in = NewerPages.class.getResourceAsStream("/packed/" + name)) {
            if (in == null) throw new AssertionError("the pages are not packed: no " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        Brotli4jLoader.ensureAvailability();
        Files.write(file.resolveSibling(file.getFileName() + ".br"), Encoder.compress(bytes));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        Files.write(file.resolveSibling(file.getFileName() + ".gz"), packed.toByteArray());
    }
}
