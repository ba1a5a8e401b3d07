package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.BRUNO;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.ORGANISER;
import static org.cordee.workshop.Sitting.RAPPORTEUR;
import static org.cordee.workshop.Sitting.spot;
import static org.cordee.workshop.Sitting.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Form;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Writing.Answer;
import org.cordee.workshop.Command.Writing.Claim;
import org.cordee.workshop.Command.Writing.Drop;
import org.cordee.workshop.Command.Writing.Lay;
import org.cordee.workshop.Command.Writing.Move;
import org.cordee.workshop.Command.Writing.Put;
import org.cordee.workshop.Command.Writing.Quote;
import org.cordee.workshop.Command.Writing.Revise;
import org.cordee.workshop.Command.Writing.Rewrite;
import org.cordee.workshop.Command.Writing.Sign;
import org.junit.jupiter.api.Test;

class SigningRulesTest {
    private final Sitting sitting = Sitting.permitting(Permission.CONTRIBUTE, Permission.RECOGNISE);
    private final Id.Contribution said = sitting.post(ANNE, Section.FIELDS, "L'eau");
    private final Id.Entry first = sitting.put(Section.FIELDS, null, "Un", said);
    private final Id.Entry second = sitting.put(Section.FIELDS, null, "Deux");
    private final Id.Objection objection = new Id.Objection(sitting.must(
            ANNE, new Command.Reading.Contest(Section.FIELDS, Optional.of(first), "Il manque les chiffres")));

    @Test
    void nothing_is_signed_where_nothing_is_written() {
        Sitting empty = Sitting.opened();
        empty.refuses("nothing-written", RAPPORTEUR, new Sign());
        empty.refuses("not-signed", RAPPORTEUR, new Revise());
    }

    @Test
    void a_signature_holds_the_figures_of_its_moment() {
        sitting.must(ANNE, new Command.Reading.Recognise(List.of(first, second), true));
        Decision decision = Rules.decide(
                sitting.board(),
                new Asked(
                        new Id.Command("sign-00000000000"),
                        RAPPORTEUR,
                        Instant.EPOCH,
                        31,
                        Optional.empty(),
                        new Sign()));
        assertThat(decision).isEqualTo(Decision.accepted(new Event.ReadBack.Signed(31)));

        sitting.must(RAPPORTEUR, new Sign());
        sitting.leavesAsItIs(ORGANISER, new Sign());
        Signature signature = signatures().versions().get(0);
        assertThat(signature.version()).isEqualTo(1);
        assertThat(signature.seq()).isEqualTo(sitting.board().seq());
        assertThat(signature.recognised()).isEqualTo(1);
        assertThat(signature.open()).isEqualTo(1);
        assertThat(signatures().standing()).isTrue();
    }

    @Test
    void what_is_signed_is_not_changed_until_it_is_revised() {
        sitting.must(RAPPORTEUR, new Sign());
        long base = sitting.board().seq();
        List<Command> frozen = List.of(
                new Put(spot(Section.FIELDS, null, null), Form.BULLET, text("Trois"), List.of()),
                new Rewrite(first, base, Form.BULLET, text("Premier"), List.of()),
                new Move(first, spot(Section.STAKES, null, null)),
                new Drop(first),
                new Quote(Optional.of("« Ensemble »")),
                new Answer(objection, Optional.of(new Outcome(Outcome.Kind.CHANGED, ""))),
                new Command.Leading.Rename("Autrement"));
        for (Command one : frozen) sitting.refuses("signed", ORGANISER, one);
        sitting.must(RAPPORTEUR, new Revise());
        sitting.refuses("not-signed", RAPPORTEUR, new Revise());
        for (Command one : frozen) sitting.must(ORGANISER, one);
        sitting.must(RAPPORTEUR, new Sign());
        assertThat(signatures().versions()).extracting(Signature::version).containsExactly(1, 2);
        assertThat(signatures().versions()).extracting(Signature::open).containsExactly(1, 0);
    }

    @Test
    void what_becomes_of_contributions_and_who_writes_is_still_decided_when_it_is_signed() {
        sitting.must(RAPPORTEUR, new Sign());
        sitting.must(RAPPORTEUR, new Lay(List.of(said), Placement.PARKED));
        sitting.must(RAPPORTEUR, new Claim(Section.FIELDS, Optional.of("Awa")));
        sitting.must(RAPPORTEUR, new Claim(Section.FIELDS, Optional.empty()));
    }

    @Test
    void who_withdraws_their_words_is_in_no_source_any_more_and_what_was_signed_stays() {
        sitting.must(RAPPORTEUR, new Sign());
        sitting.must(ANNE, new Command.Contributing.Withdraw(said));
        assertThat(sitting.entry(first).sources()).isEmpty();
        assertThat(sitting.entry(first).text()).isEqualTo(text("Un"));
        assertThat(signatures().standing()).isTrue();
    }

    @Test
    void an_objection_is_answered_and_the_answer_taken_back() {
        Outcome kept = new Outcome(Outcome.Kind.KEPT, "C'est dit ainsi");
        sitting.must(RAPPORTEUR, new Answer(objection, Optional.of(new Outcome(kept.kind(), " C'est dit\nainsi "))));
        sitting.leavesAsItIs(RAPPORTEUR, new Answer(objection, Optional.of(kept)));
        assertThat(outcome()).contains(kept);
        sitting.must(RAPPORTEUR, new Answer(objection, Optional.empty()));
        sitting.leavesAsItIs(RAPPORTEUR, new Answer(objection, Optional.empty()));
        assertThat(outcome()).isEmpty();
        sitting.refuses("no-such-objection", RAPPORTEUR, new Answer(new Id.Objection("never"), Optional.empty()));
    }

    @Test
    void what_stays_as_it_is_needs_a_reason() {
        for (Outcome.Kind kind : List.of(Outcome.Kind.KEPT, Outcome.Kind.MINORITY)) {
            sitting.refuses("empty", RAPPORTEUR, new Answer(objection, Optional.of(new Outcome(kind, " "))));
            sitting.must(RAPPORTEUR, new Answer(objection, Optional.of(new Outcome(kind, "a".repeat(500)))));
        }
        Outcome tooLong = new Outcome(Outcome.Kind.CHANGED, "a".repeat(501));
        sitting.refuses("too-long", RAPPORTEUR, new Answer(objection, Optional.of(tooLong)));
        sitting.must(RAPPORTEUR, new Answer(objection, Optional.of(new Outcome(Outcome.Kind.CHANGED, ""))));
        sitting.refuses("not-yours-to-ask", BRUNO, new Answer(objection, Optional.empty()));
        sitting.refuses("not-yours-to-ask", FACILITATOR, new Sign());
    }

    private Entity.Signatures signatures() {
        return sitting.board().assent().signatures();
    }

    private Optional<Outcome> outcome() {
        return sitting.board().assent().find(objection).orElseThrow().outcome();
    }
}
