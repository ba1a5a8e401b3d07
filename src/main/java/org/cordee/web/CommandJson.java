package org.cordee.web;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.workshop.Command;

/** Every command that may come over a socket, by its name on the wire; each family in a file of its own. */
final class CommandJson {
    private static final Map<String, Function<Fields, Command>> READERS = Stream.of(
                    ContributingJson.READERS, WeighingJson.READERS, LeadingJson.READERS, DeskJson.READERS)
            .flatMap(family -> family.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private CommandJson() {}

    /** The names on the wire. */
    static boolean knows(String name) {
        return READERS.containsKey(name);
    }

    /** Of a name that is known. */
    static Command read(String name, Fields fields) {
        return Objects.requireNonNull(READERS.get(name), name).apply(fields);
    }
}
