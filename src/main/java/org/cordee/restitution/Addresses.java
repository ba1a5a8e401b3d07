package org.cordee.restitution;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of links, in the one form that every format may hold: word processors refuse a file for an address that is none. */
final class Addresses {
    /** What browsers escape by themselves, and a percent sign that escapes nothing. */
    private static final Pattern TO_ESCAPE = Pattern.compile("[\"{}|^`\\[\\]]|%(?![0-9A-Fa-f]{2})");

    private Addresses() {}

    static String escaped(String address) {
        return TO_ESCAPE.matcher(address).replaceAll(found -> Matcher.quoteReplacement(escape(found.group())));
    }

    private static String escape(String character) {
        return "%%%02X".formatted(character.getBytes(StandardCharsets.US_ASCII)[0]);
    }

    static boolean isOne(String address) {
        try {
            URI uri = new URI(address);
            return uri.isOpaque() || uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
