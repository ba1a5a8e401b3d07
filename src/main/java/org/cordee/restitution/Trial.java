package org.cordee.restitution;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A solution has been tried: where, and with what result, as far as known. */
public record Trial(Optional<String> where, Optional<String> result) {
    /** On one line: where, result. */
    public String line() {
        return Stream.of(where, result).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
