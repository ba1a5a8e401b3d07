package org.cordee.workshop;

import java.util.Optional;

/**
 * A place between two others: a fraction written in base 62, compared as a plain string. Putting something between two
 * neighbours touches neither of them. Places at either end grow by counting, so that appending does not lengthen them.
 */
public record Place(String key) implements Comparable<Place> {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();
    private static final int WIDTH = 4;
    private static final long STEP = BASE;
    private static final long LIMIT = (long) BASE * BASE * BASE * BASE;
    private static final Place MIDDLE = new Place(counted(LIMIT / 2));

    /**
     * A place after {@code before} (or before all) and before {@code after} (or after all).
     *
     * @throws IllegalArgumentException if they are not in this order
     */
    public static Place between(Optional<Place> before, Optional<Place> after) {
        if (before.isEmpty() && after.isEmpty()) return MIDDLE;
        if (after.isEmpty()) return before.get().stepped(STEP, before.get().key, "");
        if (before.isEmpty()) return after.get().stepped(-STEP, "", after.get().key);
        if (before.get().compareTo(after.get()) >= 0)
            throw new IllegalArgumentException("nothing is after " + before.get() + " and before " + after.get());
        return new Place(middle(before.get().key, after.get().key));
    }

    /** One step further out, while there is room to count; then half of what is left. */
    private Place stepped(long step, String low, String high) {
        long counted = step;
        long weight = LIMIT;
        for (int i = 0; i < WIDTH; i++) counted += digit(key, i) * (weight /= BASE);
        boolean room = counted > 0 && counted < LIMIT;
        return new Place(room ? counted(counted) : middle(low, high));
    }

    /** The shortest fraction strictly between two; an upper bound that is "" is 1. */
    private static String middle(String low, String high) {
        StringBuilder middle = new StringBuilder();
        String bound = high;
        for (int at = 0; ; at++) {
            if (!bound.isEmpty() && at == bound.length())
                throw new IllegalArgumentException("nothing is before " + high);
            int from = digit(low, at);
            int to = bound.isEmpty() ? BASE : digit(bound, at);
            boolean room = to - from > 1;
            middle.append(DIGITS.charAt(room ? (from + to) / 2 : from));
            if (room) return padded(middle.toString());
            if (to > from) bound = "";
        }
    }

    private static int digit(String key, int at) {
        return at < key.length() ? DIGITS.indexOf(key.charAt(at)) : 0;
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
