package org.cordee.packing;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Once for everybody, so as small as can be. Brotli wants a native part; a machine without it makes gzip alone. */
final class Compression {
    private static final Encoder.Parameters SMALLEST = Encoder.Parameters.create(11, 22, Encoder.Mode.TEXT);

    private Compression() {}

    static void beside(Path file, byte[] bytes) throws IOException {
        if (Brotli4jLoader.isAvailable()) keep(file, ".br", Encoder.compress(bytes, SMALLEST), bytes);
        keep(file, ".gz", gzip(bytes), bytes);
    }

    private static void keep(Path file, String extension, byte[] compressed, byte[] bytes) throws IOException {
        if (compressed.length < bytes.length)
            Files.write(file.resolveSibling(file.getFileName() + extension), compressed);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new Smallest(compressed)) {
            gzip.write(bytes);
        }
        return compressed.toByteArray();
    }

    private static final class Smallest extends GZIPOutputStream {
        Smallest(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
