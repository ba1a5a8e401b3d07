package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordee.access.Doorkeeper;
import org.cordee.formats.Dossier;
import org.cordee.live.AsOf;
import org.cordee.live.Gatherings;
import org.cordee.live.PastBoards;
import org.cordee.restitution.Heading;
import org.cordee.workshop.Board;
import org.cordee.workshop.Id;

/** The restitution of a workshop, or of a whole gathering, as a file: in any format, with annexes, as of any moment. */
final class DownloadRoutes {
    private static final String RESPOND_ASYNC = "respond-async";

    private final Gatherings gatherings;
    private final PastBoards past;
    private final HouseStyles styles;
    private final Documents documents;
    private final Exports exports;

    DownloadRoutes(Gatherings gatherings, PastBoards past, HouseStyles styles, Documents documents, Exports exports) {
        this.gatherings = gatherings;
        this.past = past;
        this.styles = styles;
        this.documents = documents;
        this.exports = exports;
    }

    Future<Reply> ofWorkshop(RoutingContext rc, Guard.Seated seat) {
        Wanted wanted = Wanted.of(rc);
        Id.Workshop workshop = seat.actor().workshop();
        Dossiers.Reader reader = seat.actor().role().isStaff() ? Dossiers.Reader.STAFF : Dossiers.Reader.ROOM;
        return board(workshop, seat.room().board(), wanted.asOf())
                .map(DownloadRoutes::made)
                .compose(board -> gatherings
                        .of(workshop)
                        .compose(gathering -> styles.of(gathering.orElseThrow()))
                        .compose(style -> document(seat, board, wanted, reader, style)));
    }

    private Future<Board> board(Id.Workshop workshop, Board now, Optional<AsOf> asOf) {
        return asOf.map(then -> past.board(workshop, then)).orElseGet(() -> Future.succeededFuture(now));
    }

    private static Board made(Board board) {
        if (!board.isMade()) throw new Problem(404, "not-then");
        return board;
    }

    private Future<Reply> document(
            Guard.Seated seat, Board board, Wanted wanted, Dossiers.Reader reader, HouseStyles.Style style) {
        Heading heading = board.restitution().heading();
        Board today = seat.room().board();
        boolean looksBack = wanted.asOf().isPresent();
        Dossier all = looksBack && reader == Dossiers.Reader.ROOM
                ? Dossiers.past(board, today, wanted.annexes())
                : Dossiers.of(board, wanted.annexes(), reader);
        Dossier dossier = wanted.top().map(points -> Dossiers.top(all, points)).orElse(all);
        Map<Id.Workshop, Long> seqs = Map.of(seat.actor().workshop(), board.seq());
        Documents.Key key =
                key(Documents.Scope.WORKSHOP, seqs, looksBack ? today.seq() : board.seq(), wanted, reader, style);
        return reply(
                documents.write(key, dossier, style.look()),
                heading.gathering() + " atelier " + heading.number(),
                wanted);
    }

    private static Documents.Key key(
            Documents.Scope scope,
            Map<Id.Workshop, Long> seqs,
            long seenFrom,
            Wanted wanted,
            Dossiers.Reader reader,
            HouseStyles.Style style) {
        return new Documents.Key(
                scope,
                wanted.top(),
                seqs,
                seenFrom,
                wanted.format(),
                wanted.annexes(),
                reader,
                style.gathering(),
                style.revision());
    }

    private static Future<Reply> reply(Documents.Writing writing, String of, Wanted wanted) {
        String name = Documents.fileName(of, wanted.format());
        return writing.document()
                .map(bytes -> Reply.download(bytes, wanted.format().mediaType(), name));
    }

    /** At once; or, where that was preferred (RFC 7240), an address at which to ask how far it is. */
    Future<Reply> ofGathering(RoutingContext rc, Doorkeeper.Holder organiser) {
        return whole(rc, Documents.Scope.GATHERING);
    }

    /** All workshops lined up as one restitution, section by section; perhaps the first points of each only. */
    Future<Reply> book(RoutingContext rc, Doorkeeper.Holder organiser) {
        return whole(rc, Documents.Scope.BOOK);
    }

    private Future<Reply> whole(RoutingContext rc, Documents.Scope scope) {
        Wanted wanted = Wanted.of(rc);
        if (wanted.asOf().filter(AsOf.Seq.class::isInstance).isPresent()) throw Problem.ofField("bad-field", "seq");
        boolean later = rc.request().headers().getAll("Prefer").stream().anyMatch(p -> p.contains(RESPOND_ASYNC));
        return gatherings
                .find(new Id.Gathering(Guard.id(rc, "gathering", "no-such-gathering")))
                .map(found -> found.orElseThrow(() -> new Problem(404, "no-such-gathering")))
                .compose(gathering -> boards(gathering, wanted.asOf())
                        .compose(boards -> styles.of(gathering.id())
                                .compose(style -> document(gathering, boards, wanted, scope, style, later))));
    }

    private Future<Map<Id.Workshop, Board>> boards(Gatherings.Gathering gathering, Optional<AsOf> asOf) {
        List<Future<Map.Entry<Id.Workshop, Board>>> boards = gathering.workshops().stream()
                .map(w -> board(w.id(), w.board(), asOf).map(board -> Map.entry(w.id(), board)))
                .toList();
        return Future.all(boards)
                .map(all -> all.<Map.Entry<Id.Workshop, Board>>list().stream()
                        .filter(entry -> entry.getValue().isMade())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Future<Reply> document(
            Gatherings.Gathering gathering,
            Map<Id.Workshop, Board> boards,
            Wanted wanted,
            Documents.Scope scope,
            HouseStyles.Style style,
            boolean later) {
        if (boards.isEmpty()) return Future.failedFuture(new Problem(404, "no-workshops"));
        Map<Id.Workshop, Long> seqs = boards.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().seq()));
        Dossier all = Dossiers.of(
                gathering.name(),
                gathering.language(),
                gathering.preamble(),
                gathering.workshops().stream()
                        .map(Gatherings.Workshop::id)
                        .filter(boards::containsKey)
                        .map(boards::get)
                        .toList(),
                wanted.annexes(),
                Dossiers.Reader.STAFF);
        Documents.Key key = key(scope, seqs, seenFrom(gathering, wanted), wanted, Dossiers.Reader.STAFF, style);
        Documents.Writing writing = documents.write(key, scoped(all, scope, wanted), style.look());
        return later
                ? Future.succeededFuture(exports.begin(
                        writing,
                        wanted.format(),
                        Documents.fileName(gathering.name(), wanted.format()),
                        seen(gathering)))
                : reply(writing, gathering.name(), wanted);
    }

    /** What was erased since is not seen any more: a document of the past that was kept is not it, once anything happened. */
    private static long seenFrom(Gatherings.Gathering gathering, Wanted wanted) {
        return wanted.asOf().isEmpty()
                ? 0
                : seen(gathering).values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<Id.Workshop, Long> seen(Gatherings.Gathering gathering) {
        return gathering.workshops().stream()
                .collect(
                        Collectors.toMap(Gatherings.Workshop::id, w -> w.board().seq()));
    }

    private static Dossier scoped(Dossier all, Documents.Scope scope, Wanted wanted) {
        if (scope == Documents.Scope.BOOK) return Dossiers.book(all, wanted.top());
        return wanted.top().map(points -> Dossiers.top(all, points)).orElse(all);
    }
}
