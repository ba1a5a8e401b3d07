package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.BRUNO;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.RAPPORTEUR;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Contributing.Edit;
import org.cordee.workshop.Command.Contributing.Post;
import org.cordee.workshop.Command.Leading.Adjust;
import org.junit.jupiter.api.Test;

/** What comes with words: what they are about, where they come from, as whom they are quoted; and when they are taken. */
class PostRulesTest {
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

    private final Sitting sitting = Sitting.opened();

    @Test
    void evidence_names_a_solution_that_all_can_see() {
        Id.Contribution solution = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");
        Id.Contribution field = sitting.post(ANNE, Section.FIELDS, "Le logement");
        Id.Contribution evidence = evidence(about(solution));
        assertThat(sitting.contribution(evidence).about()).contains(solution);

        sitting.refuses("not-a-solution", BRUNO, new Post(Section.EVIDENCE, about(field)));
        sitting.refuses("not-a-solution", BRUNO, new Post(Section.EVIDENCE, about(evidence)));
        sitting.refuses("not-a-solution", BRUNO, new Edit(evidence, about(field)));
        sitting.refuses("not-a-field", BRUNO, new Post(Section.CHALLENGES, about(solution)));
        sitting.must(FACILITATOR, new Command.Leading.Hide(solution));
        sitting.refuses("not-a-solution", BRUNO, new Post(Section.EVIDENCE, about(solution)));
    }

    @Test
    void facts_are_cleaned_what_is_blank_is_not_there_and_evidence_alone_has_them() {
        Id.Contribution evidence = evidence(from(" Un\nbilan ", "2016", " "));
        assertThat(facts(evidence)).contains(new Facts(Optional.of("Un bilan"), Optional.of("2016"), Optional.empty()));
        assertThat(facts(evidence(from(" ", "\u200B", "")))).isEmpty();
        sitting.refuses("other-section", BRUNO, new Post(Section.STAKES, from("Un bilan", "2016", "Québec")));
        sitting.post(BRUNO, Section.STAKES, "Sans faits");

        evidence(from("a".repeat(200), "", ""));
        sitting.refuses("too-long", BRUNO, new Post(Section.EVIDENCE, from("a".repeat(201), "", "")));
        sitting.refuses("too-long", BRUNO, new Post(Section.EVIDENCE, from("", "", "a".repeat(201))));
    }

    @Test
    void an_edit_takes_away_what_it_leaves_out() {
        Id.Contribution evidence = evidence(from("Un bilan", "2016", "Québec"));
        sitting.leavesAsItIs(BRUNO, new Edit(evidence, from("Un bilan", "2016", "Québec ")));
        sitting.must(BRUNO, new Edit(evidence, from("Un bilan", "2016", "")));
        sitting.must(BRUNO, new Edit(evidence, Saying.of("Un chiffre", Optional.empty())));
        assertThat(facts(evidence)).isEmpty();
    }

    @Test
    void evidence_that_was_refiled_keeps_its_facts_and_can_still_be_mended() {
        Id.Contribution evidence = evidence(from("Un bilan", "2016", ""));
        sitting.must(FACILITATOR, new Command.Leading.Refile(evidence, Section.STAKES));
        Saying mended = new Saying(
                "Le chiffre",
                Optional.empty(),
                sitting.contribution(evidence).saying().facts(),
                Credit.ANONYMOUS);
        sitting.must(BRUNO, new Edit(evidence, mended));
        assertThat(facts(evidence)).isPresent();
        sitting.refuses("other-section", BRUNO, new Edit(evidence, from("Un autre", "", "")));
    }

    @Test
    void one_is_quoted_as_one_agreed_to_and_a_country_goes_with_a_name() {
        Id.Contribution named = credited(" Awa\nDiop ", "", "Sénégal");
        assertThat(credit(named))
                .isEqualTo(new Credit(Optional.of("Awa Diop"), Optional.empty(), Optional.of("Sénégal")));
        assertThat(credit(credited(" ", "Coop", "Sénégal")))
                .isEqualTo(new Credit(Optional.empty(), Optional.of("Coop"), Optional.empty()));
        assertThat(credit(credited("", "", "Sénégal"))).isEqualTo(Credit.ANONYMOUS);
        sitting.must(ANNE, new Edit(named, "Le temps", Optional.empty()));
        assertThat(credit(named)).isEqualTo(Credit.ANONYMOUS);
        sitting.refuses("too-long", ANNE, new Post(Section.STAKES, as("a".repeat(201), "", "")));
    }

    @Test
    void in_slow_mode_one_waits_between_two_posts_and_nobody_waits_for_another() {
        sitting.must(FACILITATOR, pause(Duration.ofSeconds(30)));
        accepts(TEN, ANNE, post());
        assertThat(sitting.askAt(TEN.plusSeconds(10), ANNE, post()))
                .isEqualTo(new Decision.NotYet(Refusal.SLOWLY, Duration.ofSeconds(20)));
        accepts(TEN.plusSeconds(10), BRUNO, post());
        accepts(TEN.plusSeconds(30), ANNE, post());
        sitting.must(FACILITATOR, pause(Duration.ZERO));
        accepts(TEN.plusSeconds(31), ANNE, post());
    }

    @Test
    void in_slow_mode_one_never_waits_for_more_than_the_pause_whatever_the_clocks_say() {
        sitting.must(FACILITATOR, pause(Duration.ofSeconds(30)));
        accepts(TEN, ANNE, post());
        assertThat(sitting.askAt(TEN.minusSeconds(600), ANNE, post()))
                .isEqualTo(new Decision.NotYet(Refusal.SLOWLY, Duration.ofSeconds(30)));
    }

    @Test
    void in_slow_mode_what_can_never_be_said_is_refused_at_once_and_edits_and_scribes_do_not_wait() {
        sitting.must(FACILITATOR, pause(Duration.ofMinutes(10)));
        Id.Contribution said = sitting.post(ANNE, Section.STAKES, "Le temps");
        sitting.refuses("empty", ANNE, new Post(Section.STAKES, " ", Optional.empty()));
        sitting.must(ANNE, new Edit(said, "Le temps long", Optional.empty()));
        Command scribe = new Command.Contributing.Scribe(
                Section.STAKES, Saying.of("Dit", Optional.empty()), Hand.SPOKEN, Optional.empty());
        sitting.must(RAPPORTEUR, scribe);
        sitting.must(RAPPORTEUR, scribe);
    }

    @Test
    void where_all_is_looked_at_first_what_was_changed_is_looked_at_again() {
        Id.Contribution before = sitting.post(ANNE, Section.STAKES, "Le temps");
        premoderate(true);
        sitting.must(ANNE, new Edit(before, "Une insulte", Optional.empty()));
        assertThat(sitting.contribution(before).sight().awaiting()).isTrue();

        premoderate(false);
        sitting.must(ANNE, new Edit(before, "Une autre insulte", Optional.empty()));
        assertThat(sitting.contribution(before).isSeen())
                .as("an edit is no way around")
                .isFalse();
        assertThat(sitting.contribution(sitting.post(ANNE, Section.STAKES, "L'argent"))
                        .isSeen())
                .isTrue();
    }

    private void premoderate(boolean premoderated) {
        sitting.must(
                FACILITATOR,
                new Adjust(Optional.of(premoderated), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Command pause(Duration pause) {
        return new Adjust(Optional.empty(), Optional.of(pause), Optional.empty(), Optional.empty());
    }

    private static Command post() {
        return new Post(Section.STAKES, "Le temps", Optional.empty());
    }

    private void accepts(Instant at, Actor actor, Command command) {
        assertThat(sitting.askAt(at, actor, command)).isInstanceOf(Decision.Accepted.class);
    }

    private Id.Contribution evidence(Saying saying) {
        return new Id.Contribution(sitting.must(BRUNO, new Post(Section.EVIDENCE, saying)));
    }

    private static Saying about(Id.Contribution about) {
        return Saying.of("Un chiffre", Optional.of(about));
    }

    private static Saying from(String source, String year, String place) {
        Facts facts = new Facts(Optional.of(source), Optional.of(year), Optional.of(place));
        return new Saying("Un chiffre", Optional.empty(), Optional.of(facts), Credit.ANONYMOUS);
    }

    private Id.Contribution credited(String name, String organisation, String country) {
        return new Id.Contribution(sitting.must(ANNE, new Post(Section.STAKES, as(name, organisation, country))));
    }

    private static Saying as(String name, String organisation, String country) {
        Credit credit = new Credit(Optional.of(name), Optional.of(organisation), Optional.of(country));
        return new Saying("Le temps", Optional.empty(), Optional.empty(), credit);
    }

    private Optional<Facts> facts(Id.Contribution id) {
        return sitting.contribution(id).saying().facts();
    }

    private Credit credit(Id.Contribution id) {
        return sitting.contribution(id).saying().credit();
    }
}
