package org.cordee.formats;

import java.util.Optional;

/** A picture of an organisation, as PDF and HTML show it: a PNG or a JPEG, known by its first bytes. */
record Logo(String mediaType, byte[] bytes) {
    private static final int LARGEST = 1024 * 1024;

    static Optional<Logo> of(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')) return Optional.of(new Logo("image/png", bytes));
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) return Optional.of(new Logo("image/jpeg", bytes));
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) return false;
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) return false;
        }
        return true;
    }

    static Optional<DocumentReader.Why> unfit(byte[] bytes) {
        if (bytes.length > LARGEST) return Optional.of(DocumentReader.Why.TOO_BIG);
        return of(bytes).isPresent() ? Optional.empty() : Optional.of(DocumentReader.Why.NOT_OF_ITS_TYPE);
    }
}
