package org.cordee.app;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.formats.Annex;
import org.cordee.formats.Dossier;
import org.cordee.formats.Format;
import org.cordee.formats.HouseStyle;
import org.cordee.journal.PgJournal;
import org.cordee.journal.Register;
import org.cordee.journal.Styles;
import org.cordee.live.AsOf;
import org.cordee.live.PastBoards;
import org.cordee.web.Dossiers;
import org.cordee.workshop.Board;

/** A restitution out of the database into a file, whether a server runs on it or not. */
public final class Export {
    /** There is no such gathering or workshop, or it cannot be said which. */
    private static final int NOT_EXPORTED = Convert.NOT_CONVERTED;

    private final Asked asked;

    private Export(Asked asked) {
        this.asked = asked;
    }

    /**
     * What is wanted.
     *
     * @param gathering its name or id; may be left out where there is one only
     * @param workshop its number; the whole gathering, if left out
     */
    public record Asked(
            Optional<String> gathering,
            Optional<String> workshop,
            Set<Annex> annexes,
            AsOf asOf,
            Optional<Format> format) {}

    /** @throws StartFailure with one line that says why it cannot be done */
    public static void run(Optional<URI> database, Path data, Asked asked, String to, OutputStream standard) {
        Format format = asked.format().orElseGet(() -> OutFile.format(to));
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        try (Reading reading = Reading.open(database, data)) {
            byte[] document =
                    new Export(asked).document(vertx, reading.database().reads(vertx), format);
            OutFile.write(to, document, standard);
        } catch (IOException e) {
            throw OutFile.failure(to, e);
        } finally {
            vertx.close().await();
        }
    }

    /** A database, and the folder it is in while it is ours. */
    private record Reading(Database database, Optional<DataFolder> folder) implements AutoCloseable {

        /** The one that is given; that of a server that runs on this folder; or that in this folder, started for us. */
        static Reading open(Optional<URI> given, Path data) {
            if (given.isPresent()) return new Reading(Database.open(given, data), Optional.empty());
            if (!DataFolder.hasDatabase(data))
                throw new StartFailure(
                        StartFailure.NO_DATA_FOLDER, "There is no Cordée in the data folder " + data + ".");
            Optional<DataFolder> folder = DataFolder.tryToHold(data);
            if (folder.isEmpty()) return new Reading(Database.running(data), folder);
            try {
                return new Reading(Database.open(given, folder.get().path()), folder);
            } catch (RuntimeException failure) {
                folder.get().close();
                throw failure;
            }
        }

        @Override
        public void close() {
            database.close();
            folder.ifPresent(DataFolder::close);
        }
    }

    private byte[] document(Vertx vertx, Pool reads, Format format) {
        Register.Gathering gathering = chosen(new Register(reads).gatherings().await());
        PgJournal journal = new PgJournal(reads, reads, vertx.getOrCreateContext());
        PastBoards past = new PastBoards(vertx, journal);
        List<Future<Board>> folding = gathering.workshops().stream()
                .map(workshop -> past.board(workshop, asked.asOf()))
                .toList();
        List<Board> boards = Future.all(folding).await().<Board>list().stream()
                .filter(Board::isMade)
                .toList();
        HouseStyle style =
                new Styles(reads).of(gathering.id()).map(Export::look).await();
        return format.writer().write(dossier(gathering, boards), style);
    }

    private Register.Gathering chosen(List<Register.Gathering> all) {
        List<Register.Gathering> fitting = all.stream()
                .filter(g ->
                        asked.gathering().filter(wanted -> !isCalled(g, wanted)).isEmpty())
                .toList();
        if (fitting.size() == 1) return fitting.get(0);
        String names = all.stream().map(g -> "'" + g.name() + "' " + g.id()).collect(Collectors.joining(", "));
        throw new StartFailure(
                NOT_EXPORTED, "Say which with --gathering: there is " + (all.isEmpty() ? "none" : names) + ".");
    }

    private static boolean isCalled(Register.Gathering gathering, String wanted) {
        return gathering.name().equalsIgnoreCase(wanted)
                || gathering.id().value().toString().equals(wanted);
    }

    private Dossier dossier(Register.Gathering gathering, List<Board> boards) {
        if (asked.workshop().isEmpty() && !boards.isEmpty())
            return Dossiers.of(
                    gathering.name(),
                    gathering.language(),
                    gathering.preamble(),
                    boards,
                    asked.annexes(),
                    Dossiers.Reader.STAFF);
        String number = asked.workshop().orElse("");
        Board board = boards.stream()
                .filter(b -> b.restitution().heading().number().equals(number))
                .findFirst()
                .orElseThrow(
                        () -> new StartFailure(NOT_EXPORTED, "There is no such workshop: " + numbers(boards) + "."));
        return Dossiers.of(board, asked.annexes(), Dossiers.Reader.STAFF);
    }

    private static String numbers(List<Board> boards) {
        if (boards.isEmpty()) return "there was none then";
        return boards.stream()
                .map(b -> b.restitution().heading().number())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static HouseStyle look(Styles.Kept kept) {
        return new HouseStyle(
                kept.reference().map(Buffer::getBytes),
                kept.accent(),
                kept.logo().map(Buffer::getBytes));
    }
}
