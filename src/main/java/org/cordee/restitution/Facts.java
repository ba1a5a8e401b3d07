package org.cordee.restitution;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a piece of evidence comes from: its source (a link or words), year and place, as far as known. */
public record Facts(Optional<String> source, Optional<String> year, Optional<String> place) {
    public boolean isEmpty() {
        return source.isEmpty() && year.isEmpty() && place.isEmpty();
    }

    /** On one line: source, place, year. */
    public String line() {
        return Stream.of(source, place, year).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
