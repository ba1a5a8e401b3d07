package org.cordee.packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that packing makes, and makes anew each time. */
final class Folders {
    private Folders() {}

    /** The folder is there, and nothing in it. */
    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> old;
            try (Stream<Path> all = Files.walk(folder)) {
                old = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : old) Files.delete(path);
        }
        Files.createDirectories(folder);
    }

    /** The files that lie directly in it, by name. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
