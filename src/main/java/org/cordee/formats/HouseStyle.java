package org.cordee.formats;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an organisation's documents look: a Word file of its own for styles, headers and logo, and for PDF and HTML a colour
 * ("#1B4F72") and a logo (PNG or JPEG).
 */
public record HouseStyle(Optional<byte[]> reference, Optional<String> accent, Optional<byte[]> logo) {
    public static final HouseStyle PLAIN = new HouseStyle(Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** @throws IllegalArgumentException if the accent is no colour */
    public HouseStyle {
        if (accent.filter(colour -> !isColour(colour)).isPresent())
            throw new IllegalArgumentException("not a colour: " + accent.get());
    }

    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }
}
