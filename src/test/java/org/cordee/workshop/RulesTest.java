package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.BRUNO;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.ORGANISER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cordee.restitution.Section;
import org.junit.jupiter.api.Test;

class RulesTest {
    private final Sitting sitting = Sitting.opened();

    @Test
    void a_post_sent_twice_is_acknowledged_twice_and_stands_once() {
        String id = sitting.freshId();
        sitting.ask(id, ANNE, post("Une épicerie coopérative"));
        long first = sitting.board().seq();
        sitting.post(BRUNO, Section.SOLUTIONS, "Autre chose");

        assertThat(sitting.ask(id, ANNE, post("Une épicerie coopérative"))).isEqualTo(new Decision.Repeated(first));
        assertThat(sitting.board().contributionCount()).isEqualTo(2);
    }

    @Test
    void a_repeat_is_acknowledged_even_after_the_section_closed_and_its_author_was_removed() {
        Id.Contribution said = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");
        sitting.must(FACILITATOR, new Command.Leading.CloseSection(Section.SOLUTIONS));
        sitting.must(FACILITATOR, new Command.Leading.Expel(said));

        assertThat(sitting.ask(said.value(), ANNE, post("Une épicerie"))).isEqualTo(new Decision.Repeated(3));
    }

    @Test
    void a_repeat_of_a_command_that_made_many_events_gets_the_seq_of_the_first() {
        assertThat(sitting.ask("command-000000000000", ORGANISER, new Command.Leading.Make(Sitting.document())))
                .isEqualTo(new Decision.Repeated(1));
    }

    @Test
    void an_id_that_somebody_else_used_is_taken() {
        Id.Contribution annes = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");

        assertThat(sitting.ask(annes.value(), BRUNO, post("Une autre"))).isEqualTo(refused("id-taken"));
        assertThat(sitting.contribution(annes).text()).isEqualTo("Une épicerie");
    }

    @Test
    void the_id_of_something_withdrawn_is_not_free_again() {
        Id.Contribution annes = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");
        sitting.must(ANNE, new Command.Contributing.Withdraw(annes));

        assertThat(sitting.ask(annes.value(), ANNE, post("Encore"))).isEqualTo(new Decision.Repeated(3));
        assertThat(sitting.board().contributionCount()).isZero();
    }

    @Test
    void a_refused_command_may_be_sent_again_when_its_time_has_come() {
        sitting.must(FACILITATOR, new Command.Leading.CloseSection(Section.SOLUTIONS));
        String id = sitting.freshId();
        assertThat(sitting.ask(id, ANNE, post("Gardé"))).isEqualTo(refused("section-closed"));
        sitting.must(FACILITATOR, new Command.Leading.OpenSection(Section.SOLUTIONS));

        assertThat(sitting.ask(id, ANNE, post("Gardé"))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whoever_was_removed_may_ask_nothing() {
        Id.Contribution insult = sitting.post(ANNE, Section.SOLUTIONS, "Une insulte");
        sitting.must(FACILITATOR, new Command.Leading.Expel(insult));

        sitting.refuses("removed", ANNE, post("Encore"));
        sitting.refuses("removed", ANNE, new Command.Contributing.Withdraw(insult));
        assertThat(sitting.board().admits(ANNE)).isFalse();
        assertThat(sitting.board().admits(BRUNO)).isTrue();
    }

    @Test
    void a_role_asks_what_is_its_own() {
        sitting.refuses("not-yours-to-ask", ANNE, new Command.Leading.Close());
        sitting.refuses("not-yours-to-ask", ORGANISER, post("Moi aussi"));
    }

    @Test
    void nothing_can_be_asked_of_a_workshop_that_is_not_made() {
        Sitting none = new Sitting();

        none.refuses("no-such-workshop", ANNE, post("Bonjour"));
        none.refuses("no-such-workshop", ORGANISER, new Command.Leading.Open());
        assertThat(none.board().isMade()).isFalse();
        assertThat(none.board().since(0)).isEmpty();
        assertThatThrownBy(() -> none.board().restitution()).isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void a_board_takes_only_the_event_that_comes_next() {
        Recorded last = sitting.recorded.get(sitting.recorded.size() - 1);

        assertThatThrownBy(() -> sitting.board().apply(last)).isInstanceOf(IllegalArgumentException.class);
        Recorded afterNext = new Recorded(
                last.seq() + 2, last.command(), last.by(), last.as(), Instant.EPOCH, new Event.Led.Closed());
        assertThatThrownBy(() -> sitting.board().apply(afterNext)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_first_visit_sees_no_tombstones_and_a_return_sees_them() {
        Id.Contribution said = sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie");
        long before = sitting.board().seq();
        sitting.must(ANNE, new Command.Contributing.Withdraw(said));

        assertThat(sitting.board().since(0)).noneMatch(e -> e instanceof Entity.Gone);
        assertThat(sitting.board().since(before))
                .containsExactlyInAnyOrder(
                        new Entity.Gone(before + 1, said, Entity.Why.WITHDRAWN),
                        new Entity.Voices(before + 1, Section.SOLUTIONS, 0));
    }

    @Test
    void ids_of_commands_are_of_16_to_40_safe_characters() {
        assertThat(Id.Command.isWellFormed("a".repeat(16))).isTrue();
        assertThat(Id.Command.isWellFormed("Z9_-".repeat(10))).isTrue();
        assertThat(Id.Command.isWellFormed("a".repeat(15))).isFalse();
        assertThat(Id.Command.isWellFormed("a".repeat(41))).isFalse();
        assertThat(Id.Command.isWellFormed("a".repeat(16) + "\n")).isFalse();
        assertThat(Id.Command.isWellFormed("a".repeat(16) + ".1")).isFalse();
        assertThatThrownBy(() -> new Id.Command("court")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_code_of_refusal_is_in_the_protocol() throws IOException {
        String protocol = Files.readString(Path.of("docs/protocol.md"));
        // Making a workshop is asked over HTTP; a socket to one that is not made is closed with 4004.
        Set<Refusal> notOnTheSocket = EnumSet.of(Refusal.ALREADY_MADE, Refusal.NOT_MADE);

        assertThat(EnumSet.complementOf(EnumSet.copyOf(notOnTheSocket)))
                .allSatisfy(refusal -> assertThat(protocol).contains("`" + refusal.code() + "`"));
    }

    private static Command post(String text) {
        return new Command.Contributing.Post(Section.SOLUTIONS, text, Optional.empty());
    }

    private static Decision refused(String code) {
        for (Refusal refusal : Refusal.values()) {
            if (refusal.code().equals(code)) return new Decision.Refused(refusal);
        }
        throw new AssertionError("no such code: " + code);
    }
}
