package org.cordee.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordee.access.Bucket;
import org.cordee.restitution.Keyed;
import org.cordee.workshop.Id;

/**
 * Phones that tried whether they can take part, for those who look on before the guests come. In the memory of this node
 * alone, for as long as somebody looks, and nothing of a phone but what it found. Safe to use from any thread.
 */
final class Checks {
    static final int MOST_PHONES = 20;
    static final int MOST_CHECKS = 200;
    static final Duration KEPT = Duration.ofMinutes(10);
    static final int REPORTS_IN_ADVANCE = 60;
    private static final int REPORTS_A_SECOND = 10;
    /** What is easily typed, should a phone not scan: nothing but a place on a list of phones is behind it. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 10;

    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();
    /** Those looked at longest ago first. */
    private final Map<Id.Workshop, Check> open = new LinkedHashMap<>();

    Checks(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the phones of one workshop are asked by: the secret in the QR, and who came by it, the last first. Each has
     * credit of its own: who floods one shuts nobody out of another.
     */
    record Check(String secret, Instant lookedAt, List<Phone> phones, Bucket reports) {}

    /**
     * What a phone found.
     *
     * @param phone a name that its page took by chance, for this one visit
     * @param socket whether the live line opened
     * @param trip milliseconds there and back
     * @param ahead milliseconds by which its clock is ahead of ours
     * @param keeps whether its browser keeps words
     */
    record Phone(String phone, Instant at, Line socket, int trip, long ahead, boolean keeps) {}

    /** How the live line of a phone stands. */
    enum Line implements Keyed {
        TRYING,
        OPEN,
        SHUT
    }

    /** What became of a phone's report. */
    enum Heard {
        SEEN,
        TOO_FAST,
        /** There is no such check, or nobody looks at it any more. */
        NOBODY_LOOKS
    }

    /** The check of a workshop, begun if there is none; it is kept for ten minutes from here. */
    synchronized Check of(Id.Workshop workshop) {
        forgetOld();
        Check had = open.remove(workshop);
        if (had == null) makeRoom();
        Check check = had == null
                ? new Check(newSecret(), clock.instant(), List.of(), new Bucket(REPORTS_IN_ADVANCE, REPORTS_A_SECOND))
                : new Check(had.secret, clock.instant(), had.phones, had.reports);
        open.put(workshop, check);
        return check;
    }

    private void forgetOld() {
        Instant old = clock.instant().minus(KEPT);
        open.values().removeIf(check -> check.lookedAt.isBefore(old));
    }

    private void makeRoom() {
        Iterator<Id.Workshop> longestAgo = open.keySet().iterator();
        while (open.size() >= MOST_CHECKS) {
            longestAgo.next();
            longestAgo.remove();
        }
    }

    private String newSecret() {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) secret.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        return secret.toString();
    }

    /** A phone has come, or knows more than before. */
    synchronized Heard came(String secret, Phone phone) {
        forgetOld();
        for (Map.Entry<Id.Workshop, Check> entry : open.entrySet()) {
            Check check = entry.getValue();
            if (!check.secret.equals(secret)) continue;
            if (!check.reports.take()) return Heard.TOO_FAST;
            entry.setValue(with(check, phone));
            return Heard.SEEN;
        }
        return Heard.NOBODY_LOOKS;
    }

    private static Check with(Check check, Phone phone) {
        List<Phone> phones = new ArrayList<>(check.phones);
        phones.removeIf(other -> other.phone.equals(phone.phone));
        phones.add(0, phone);
        List<Phone> last = List.copyOf(phones.subList(0, Math.min(phones.size(), MOST_PHONES)));
        return new Check(check.secret, check.lookedAt, last, check.reports);
    }

    Instant now() {
        return clock.instant();
    }
}
