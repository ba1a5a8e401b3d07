package org.cordee.packing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * The folder of what was packed. {@code files/}: named by what is in them, to be kept for good. {@code pages/}: each page in each
 * language. Beside each file, where that is smaller, the same by Brotli and by gzip.
 */
final class Shelf {
    private final Path folder;
    private final TreeSet<String> content = new TreeSet<>();

    private Shelf(Path folder) {
        this.folder = folder;
    }

    static Shelf emptied(Path folder) throws IOException {
        Folders.empty(folder);
        return new Shelf(folder);
    }

    /** All that was built, under the names that it has. */
    void takeAll(Built built) throws IOException {
        Files.createDirectories(folder.resolve("files"));
        for (Path file : Folders.files(built.folder())) {
            content.add(file.getFileName().toString());
            write(folder.resolve("files").resolve(file.getFileName().toString()), Files.readAllBytes(file));
        }
    }

    /** Puts a file in under a name that says what is in it. Returns that name. */
    String put(String name, String extension, byte[] bytes) throws IOException {
        String named = name + "-" + digest(bytes).substring(0, 10) + "." + extension;
        content.add(named);
        write(folder.resolve("files").resolve(named), bytes);
        return named;
    }

    /** Another as soon as any file is another, or any of the pages. */
    String stamp(List<String> pages) throws IOException {
        byte[] all = (String.join("\n", content) + String.join("\n", pages)).getBytes(StandardCharsets.UTF_8);
        String stamp = digest(all).substring(0, 12);
        Files.writeString(folder.resolve("stamp"), stamp);
        return stamp;
    }

    /** A page, or what else has a fixed address and a language. */
    void page(String name, String text) throws IOException {
        write(folder.resolve("pages").resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** What keeps pages on a device. */
    void worker(String script) throws IOException {
        write(folder.resolve("sw.js"), script.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        Compression.beside(file, bytes);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
