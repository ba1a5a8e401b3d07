package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordee.end2end.LiveClient;
import org.junit.jupiter.api.Test;

/** A translation is somebody's words too: where the original may not be known, no frame carries it. The originals are told apart from them, so that neither goes for the other. */
class TranslationsDoNotLeakTest extends Overhearing {
    private static final String TRANSLATION = "SECRET-en-francais";

    private String said() {
        return does(
                ann,
                "post",
                c -> c.put("section", "stakes")
                        .put("text", "SECRETO-en-castellano")
                        .put("lang", "es"));
    }

    private void translates(LiveClient staff, String contribution, String words) {
        does(
                staff,
                "translate",
                c -> c.put("contribution", contribution).put("lang", "fr").put("text", words));
    }

    private void isKeptFrom(List<LiveClient> others) {
        allAreTold();
        for (LiveClient other : others) assertThat(heardBy(other)).doesNotContain("SECRET", "\"lang\":\"fr\"");
        for (LiveClient staff : List.of(lead, desk))
            assertThat(heardBy(staff)).contains("SECRETO-en-castellano", TRANSLATION);
        nobodyIsNamed();
    }

    private void isToldTo(List<LiveClient> others) {
        allAreTold();
        for (LiveClient other : others)
            assertThat(other.contribution("SECRETO-en-castellano"))
                    .hasValueSatisfying(said -> assertThat(said.get("translations"))
                            .singleElement()
                            .satisfies(
                                    one -> assertThat(one.get("text").asText()).isEqualTo(TRANSLATION)));
        nobodyIsNamed();
    }

    @Test
    void that_of_what_waits_to_be_let_through_is_for_staff_until_it_is_let_through() {
        does(lead, "customs", c -> c.put("premoderated", true));
        String waiting = said();
        translates(desk, waiting, TRANSLATION);
        List<LiveClient> others =
                List.of(bob, wall, seated("participant", "person-late"), seated("projector", "person-wall"));
        isKeptFrom(others);

        about(lead, "approve", waiting);
        isToldTo(others);
        isToldTo(List.of(ann));
    }

    @Test
    void that_of_what_is_veiled_is_for_staff_until_it_is_unveiled() {
        does(lead, "veil", c -> c.put("section", "stakes"));
        translates(lead, said(), TRANSLATION);
        List<LiveClient> others =
                List.of(bob, wall, seated("participant", "person-late"), seated("projector", "person-wall"));
        isKeptFrom(others);

        does(lead, "unveil", c -> c.put("section", "stakes"));
        isToldTo(others);
        isToldTo(List.of(ann));
    }

    @Test
    void that_of_what_is_hidden_is_for_staff_until_it_is_restored() {
        does(lead, "veil", c -> c.put("section", "stakes"));
        String hidden = said();
        about(lead, "hide", hidden);
        does(lead, "unveil", c -> c.put("section", "stakes"));
        translates(desk, hidden, TRANSLATION);
        List<LiveClient> others =
                List.of(bob, wall, seated("participant", "person-late"), seated("projector", "person-wall"));
        isKeptFrom(others);

        about(lead, "restore", hidden);
        isToldTo(others);
        isToldTo(List.of(ann));
    }

    @Test
    void whoever_comes_after_it_was_hidden_hears_nothing_of_one_that_was_seen_nor_of_one_that_was_set_since() {
        String hidden = said();
        translates(desk, hidden, "SECRET-first");
        isSeen("SECRET-first");
        about(lead, "hide", hidden);
        translates(lead, hidden, TRANSLATION);
        List<LiveClient> late = List.of(seated("participant", "person-late"), seated("projector", "person-wall"));
        isKeptFrom(late);
        for (LiveClient other : List.of(ann, bob, wall))
            assertThat(heardBy(other)).doesNotContain(TRANSLATION);

        about(lead, "restore", hidden);
        isToldTo(late);
        isToldTo(List.of(ann, bob, wall));
    }

    private void isSeen(String words) {
        allAreTold();
        for (LiveClient other : List.of(ann, bob, wall))
            assertThat(heardBy(other)).contains(words);
    }

    @Test
    void one_that_fell_or_was_taken_away_is_told_to_nobody_who_comes_later() {
        String said = said();
        translates(desk, said, TRANSLATION);
        does(
                ann,
                "edit",
                c -> c.put("contribution", said).put("text", "otras palabras").put("lang", "es"));
        String other = posts(bob, "stakes", "a plain stake");
        does(
                lead,
                "translate",
                c -> c.put("contribution", other).put("lang", "en").put("text", "SECRET-taken-away"));
        does(
                lead,
                "translate",
                c -> c.put("contribution", other).put("lang", "en").putNull("text"));
        for (LiveClient late : List.of(
                seated("participant", "person-late"),
                seated("projector", "person-wall"),
                seated("rapporteur", "person-desk")))
            assertThat(heardBy(late))
                    .contains("otras palabras", "a plain stake")
                    .doesNotContain("SECRET");
        nobodyIsNamed();
    }
}
