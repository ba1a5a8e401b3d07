package org.cordee.restitution;

import java.util.regex.Pattern;

/** What stands above a restitution: gathering ("RMB 2017"), number ("1.1": theme and workshop) and title, each as written. */
public record Heading(String gathering, String number, String title) {
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}]{1,8}(?:[.\\-][\\p{L}\\p{N}]{1,8}){0,3}");

    /** @throws IllegalArgumentException if the number is none */
    public Heading {
        gathering = Words.clean(gathering);
        title = Words.clean(title);
        if (!isNumber(number)) throw new IllegalArgumentException("not the number of a workshop: " + number);
    }

    /** Whether a workshop can be numbered so: "1.1", "2", "3-B". */
    public static boolean isNumber(String number) {
        return NUMBER.matcher(number).matches();
    }
}
