package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.SectionBody;

/** What a document must be to become a workshop: within the limits of what is written live, to be edited on. */
final class ImportRules {
    private ImportRules() {}

    /** Too deep, or sub-entries under what is no bullet. Asked first: the other walks may then go down without fear. */
    static boolean isMisplaced(Restitution document) {
        return bodies(document).anyMatch(entries -> !stands(entries, 0));
    }

    private static boolean stands(List<Entry> entries, int depth) {
        if (entries.isEmpty()) return true;
        return depth <= Spots.DEEPEST
                && entries.stream()
                        .allMatch(e ->
                                (e.form() == Form.BULLET || e.entries().isEmpty()) && stands(e.entries(), depth + 1));
    }

    /** Of a document whose words are sound. */
    static Optional<Refusal> unfit(Restitution document) {
        return unnamed(document)
                .or(() -> first(titles(document).map(Limit.TITLE::exceeded)))
                .or(() -> tooMany(document))
                .or(() -> first(entries(document).map(e -> EntryText.tooLong(e.text()))))
                .or(() -> document.closingQuotation().flatMap(Limit.ENTRY::exceeded));
    }

    /** A workshop of neither number nor title could not be told from its neighbours; a section says what it is. */
    private static Optional<Refusal> unnamed(Restitution document) {
        Heading heading = document.heading();
        boolean unnamed = (heading.number().isEmpty() && heading.title().isEmpty())
                || document.sections().values().stream().map(SectionBody::title).anyMatch(String::isEmpty);
        return unnamed ? Optional.of(Refusal.EMPTY) : Optional.empty();
    }

    private static Stream<String> titles(Restitution document) {
        Heading heading = document.heading();
        return Stream.concat(
                Stream.of(heading.gathering(), heading.number(), heading.title()),
                document.sections().values().stream().map(SectionBody::title));
    }

    private static Optional<Refusal> tooMany(Restitution document) {
        boolean tooMany = entries(document).count() > RestitutionRules.MOST_ENTRIES;
        return tooMany ? Optional.of(Refusal.TOO_MANY) : Optional.empty();
    }

    private static Optional<Refusal> first(Stream<Optional<Refusal>> refusals) {
        return refusals.flatMap(Optional::stream).findFirst();
    }

    private static Stream<Entry> entries(Restitution document) {
        return bodies(document).flatMap(ImportRules::withSubEntries);
    }

    private static Stream<Entry> withSubEntries(List<Entry> entries) {
        return entries.stream().flatMap(e -> Stream.concat(Stream.of(e), withSubEntries(e.entries())));
    }

    private static Stream<List<Entry>> bodies(Restitution document) {
        return Stream.concat(
                Stream.of(document.introduction()),
                document.sections().values().stream().map(SectionBody::entries));
    }
}
