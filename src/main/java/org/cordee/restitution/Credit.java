package org.cordee.restitution;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As whom somebody agreed to be quoted: nobody (the default), their organisation, or their name and country. */
public record Credit(Optional<String> name, Optional<String> organisation, Optional<String> country) {
    public static final Credit ANONYMOUS = new Credit(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isAnonymous() {
        return equals(ANONYMOUS);
    }

    /** On one line: name, organisation, country, as far as given; empty if anonymous. */
    public String line() {
        return Stream.of(name, organisation, country).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
