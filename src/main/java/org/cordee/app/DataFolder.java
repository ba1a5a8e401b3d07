package org.cordee.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

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

    /** Whether a Cordée has ever kept anything here. */
    static boolean hasDatabase(Path asked) {
        return Files.isDirectory(asked.resolve("database"));
    }

    /** @throws StartFailure if another Cordée has it, or it cannot be written */
    static DataFolder hold(Path asked) {
        return tryToHold(asked)
                .orElseThrow(() -> new StartFailure(
                        StartFailure.NO_DATA_FOLDER,
                        "Another Cordée is running on the data folder "
                                + asked.toAbsolutePath().normalize() + ": stop it, or choose another with --data."));
    }

    /** Nothing if another Cordée has it. @throws StartFailure if it cannot be written */
    static Optional<DataFolder> tryToHold(Path asked) {
        Path path = asked.toAbsolutePath().normalize();
        try {
            boolean isNew = Files.notExists(path);
            Files.createDirectories(path);
            if (isNew) OwnersOnly.close(path);
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isHeldByUs(channel)) return Optional.of(new DataFolder(path, channel));
            channel.close();
        } catch (IOException e) {
            String sentence = "The data folder " + path + " cannot be written: choose another with --data.";
            throw new StartFailure(StartFailure.NO_DATA_FOLDER, sentence, e);
        }
        return Optional.empty();
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
