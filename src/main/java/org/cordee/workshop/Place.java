package org.cordee.workshop;

import java.util.Optional;

/**
 * A place between two others: a fraction written in base 62, compared as a plain string. Putting something between two
 * neighbours touches neither of them. Places at the end grow by counting, so that appending does not lengthen them.
 */
public record Place(String key) implements Comparable<Place> {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();
    private static final int WIDTH = 4;
    private static final long STEP = BASE;
    private static final long LIMIT = (long) BASE * BASE * BASE * BASE;
    private static final Place MIDDLE = new Place(counted(LIMIT / 2));

    /** A place after {@code before} (or before all) and before {@code after} (or after all). */
    public static Place between(Optional<Place> before, Optional<Place> after) {
        if (before.isEmpty() && after.isEmpty()) return MIDDLE;
        if (after.isEmpty()) return before.get().next();
        return new Place(padded(middle(before.map(Place::key).orElse(""), after.get().key, 0)));
    }

    private Place next() {
        long counted = 0;
        for (int i = 0; i < WIDTH; i++) counted = counted * BASE + digit(key, i, 0);
        if (counted + STEP < LIMIT) return new Place(counted(counted + STEP));
        return new Place(padded(middle(key, "", 0)));
    }

    /** The shortest fraction strictly between two; an upper bound that is "" is 1. Both agree before {@code at}. */
    private static String middle(String low, String high, int at) {
        int from = digit(low, at, 0);
        int to = high.isEmpty() ? BASE : digit(high, at, 0);
        if (from == to) return DIGITS.charAt(from) + middle(low, high, at + 1);
        if (to - from > 1) return String.valueOf(DIGITS.charAt((from + to) / 2));
        return DIGITS.charAt(from) + middle(low, "", at + 1);
    }

    private static int digit(String key, int at, int otherwise) {
        return at < key.length() ? DIGITS.indexOf(key.charAt(at)) : otherwise;
    }

    private static String counted(long n) {
        char[] digits = new char[WIDTH];
        for (int i = WIDTH - 1; i >= 0; i--, n /= BASE) digits[i] = DIGITS.charAt((int) (n % BASE));
        return new String(digits);
    }

    /** All keys are at least four digits, so that no two ways of writing one fraction stand side by side. */
    private static String padded(String key) {
        return key + "0".repeat(Math.max(0, WIDTH - key.length()));
    }

    @Override
    public int compareTo(Place other) {
        return key.compareTo(other.key);
    }
}
