package org.cordee.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordee.formats.Annex;
import org.cordee.formats.Dossier;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Digest;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.workshop.Board;

/** Boards to the dossier that writers take. */
public final class Dossiers {
    private static final Pattern PARTS = Pattern.compile("[.\\-]");
    private static final Comparator<Heading> BY_NUMBER = Dossiers::byNumber;

    private Dossiers() {}

    /** Who will read it: what the facilitator hid from the room is for those who lead. */
    public enum Reader {
        ROOM,
        STAFF
    }

    /** One workshop's. */
    public static Dossier of(Board board, Set<Annex> chosen, Reader reader) {
        Heading heading = board.restitution().heading();
        return of(heading.gathering(), board.restitution().language(), List.of(), List.of(board), chosen, reader);
    }

    /** As a workshop once stood, for the room: what is kept from it today is kept from it in the past too. */
    static Dossier past(Board then, Board today, Set<Annex> chosen) {
        Dossier dossier = of(then, chosen, Reader.ROOM);
        Annexes still = then.annexes().asTheRoomStillSees(today.annexes());
        return new Dossier(dossier.gathering(), List.of(still), dossier.chosen(), dossier.asOf());
    }

    /** A whole gathering's: themes in order, and in them the workshops, whatever the order they were made in. */
    public static Dossier of(
            String name,
            Language language,
            List<Entry> preamble,
            List<Board> boards,
            Set<Annex> chosen,
            Reader reader) {
        List<Board> inOrder = boards.stream()
                .sorted(Comparator.comparing(board -> board.restitution().heading(), BY_NUMBER))
                .toList();
        Gathering gathering = new Gathering(
                name,
                language,
                preamble,
                inOrder.stream().map(Board::restitution).toList());
        List<Annexes> annexes =
                inOrder.stream().map(board -> annexes(board, reader)).toList();
        return new Dossier(gathering, annexes, chosen, lastMoment(inOrder));
    }

    /** The first points of each section and nothing else: what was signed is the whole, so that no seal is on it. */
    public static Dossier top(Dossier of, int points) {
        Gathering all = of.gathering();
        List<Restitution> first =
                all.restitutions().stream().map(r -> Digest.top(r, points)).toList();
        Dossier shortened = Dossier.of(new Gathering(all.name(), all.language(), List.of(), first));
        return new Dossier(shortened.gathering(), shortened.annexes(), Set.of(), of.asOf());
    }

    /** All workshops of a gathering lined up as one restitution. */
    public static Dossier book(Dossier of, Optional<Integer> points) {
        Gathering all = of.gathering();
        Restitution book = Digest.book(all, points);
        Dossier one = Dossier.of(new Gathering(all.name(), all.language(), List.of(), List.of(book)));
        return new Dossier(one.gathering(), one.annexes(), Set.of(), of.asOf());
    }

    private static Annexes annexes(Board board, Reader reader) {
        return reader == Reader.STAFF ? board.annexes() : board.annexes().asTheRoomSees();
    }

    private static Optional<Instant> lastMoment(List<Board> boards) {
        return boards.stream().map(Board::at).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** 1.2 before 1.10; what is no number, after numbers. */
    private static int byNumber(Heading one, Heading other) {
        List<String> left = parts(one);
        List<String> right = parts(other);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = byPart(left.get(i), right.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(left.size(), right.size());
    }

    private static List<String> parts(Heading heading) {
        return PARTS.splitAsStream(heading.number()).toList();
    }

    private static int byPart(String left, String right) {
        boolean numbers = Stream.of(left, right).allMatch(part -> part.matches("[0-9]{1,8}"));
        return numbers ? Integer.compare(Integer.parseInt(left), Integer.parseInt(right)) : left.compareTo(right);
    }
}
