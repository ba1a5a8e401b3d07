package org.cordee.formats;

import java.util.Optional;

final class WordReference {
    private WordReference() {}

    static Optional<DocumentReader.Why> unfit(byte[] reference) {
        throw new UnsupportedOperationException("to be written");
    }
}
