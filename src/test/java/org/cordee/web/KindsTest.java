package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cordee.restitution.Section;
import org.cordee.workshop.AgendaItem;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.Grouped;
import org.cordee.workshop.Event.Led;
import org.cordee.workshop.Event.ReadBack;
import org.cordee.workshop.Id;
import org.cordee.workshop.Step;
import org.junit.jupiter.api.Test;

/** What happened has words on the pages, whatever it was. */
class KindsTest {
    private static final Id.Contribution C = new Id.Contribution("c1");

    @Test
    void what_takes_something_back_has_a_name_of_its_own() {
        assertThat(Stream.of(
                                new Led.Veiled(Section.STAKES, false),
                                new Led.TalliesRevealed(Section.STAKES, false),
                                new Led.Claimed(Section.STAKES, Optional.empty()),
                                new Contributed.Approved(C, false),
                                new Contributed.Clustered(C, Optional.empty()),
                                new Grouped.ProposalDismissed(Set.of(C), false),
                                new ReadBack.Answered(new Id.Objection("o1"), Optional.empty()))
                        .map(Kinds::of))
                .containsExactly(
                        "unveiled",
                        "tallies-concealed",
                        "released",
                        "held-again",
                        "unclustered",
                        "proposal-allowed",
                        "unanswered");
        assertThat(Kinds.of(new Led.StepBegun(AgendaItem.usual(Step.GROUP), Optional.empty())))
                .isEqualTo("step-begun");
    }

    @Test
    void everything_that_is_in_the_journal_has_words() throws IOException {
        JsonNode french = new ObjectMapper().readTree(new File("webroot/locales/fr.json"));
        Stream<String> takenBack = Stream.of(
                "unveiled",
                "tallies-concealed",
                "released",
                "held-again",
                "unclustered",
                "proposal-allowed",
                "unanswered");
        List<String> kinds = Stream.concat(
                        leaves(Event.class)
                                .filter(event -> !Event.Weighed.class.isAssignableFrom(event))
                                .filter(event -> event != ReadBack.Recognised.class)
                                .map(event -> event.getSimpleName()
                                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                                        .toLowerCase()),
                        takenBack)
                .toList();
        assertThat(kinds)
                .hasSizeGreaterThan(50)
                .allSatisfy(kind ->
                        assertThat(french.has("lead.kind." + kind)).as(kind).isTrue());
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(KindsTest::leaves)
                : Stream.of(family);
    }
}
