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

    /** Why these bytes cannot be a Word file to take styles from; nothing if they can. */
    public static Optional<DocumentReader.Why> unfitReference(byte[] reference) {
        return WordReference.unfit(reference);
    }

    /** Why these bytes cannot be a logo; nothing if they are a PNG or a JPEG of bearable size. */
    public static Optional<DocumentReader.Why> unfitLogo(byte[] logo) {
        return Logo.unfit(logo);
    }

    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }
}
