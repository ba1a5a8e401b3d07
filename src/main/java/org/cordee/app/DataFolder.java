package org.cordee.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** The folder of this installation, held by one Cordée at a time; whoever dies lets go of it. */
final class DataFolder implements AutoCloseable {
    private static final String LOCK = "cordee.lock";

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** The platform's place for it. */
    static Path usual() {
        Path home = Path.of(System.getProperty("user.home"));
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (os.contains("mac")) return home.resolve("Library/Application Support/Cordee");
        String roaming = System.getenv("APPDATA");
        if (os.contains("win") && roaming != null) return Path.of(roaming, "Cordee");
        return home.resolve(".cordee");
    }

    /** @throws StartFailure if another Cordée has it, or it cannot be written */
    static DataFolder hold(Path asked) {
        Path path = asked.toAbsolutePath().normalize();
        try {
            boolean isNew = Files.notExists(path);
            Files.createDirectories(path);
            if (isNew) OwnersOnly.close(path);
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isHeldByUs(channel)) return new DataFolder(path, channel);
            channel.close();
        } catch (IOException e) {
            String sentence = "The data folder " + path + " cannot be written: choose another with --data.";
            throw new StartFailure(StartFailure.NO_DATA_FOLDER, sentence, e);
        }
        throw new StartFailure(
                StartFailure.NO_DATA_FOLDER,
                "Another Cordée is running on the data folder " + path + ": stop it, or choose another with --data.");
    }

    private static boolean isHeldByUs(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException alreadyInThisProcess) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StartFailure(StartFailure.NO_DATA_FOLDER, "The data folder " + path + " cannot be let go.", e);
        }
    }
}
