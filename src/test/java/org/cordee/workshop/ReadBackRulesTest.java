package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.BRUNO;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.RAPPORTEUR;
import static org.cordee.workshop.Sitting.text;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Form;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Reading.Contest;
import org.cordee.workshop.Command.Reading.Recognise;
import org.cordee.workshop.Command.Reading.TakeBackObjection;
import org.junit.jupiter.api.Test;

class ReadBackRulesTest {
    private final Sitting sitting = Sitting.permitting(Permission.RECOGNISE);
    private final Id.Entry first = sitting.put(Section.FIELDS, null, "Un");
    private final Id.Entry second = sitting.put(Section.FIELDS, null, "Deux");
    private final Id.Entry never = new Id.Entry("never");

    @Test
    void lines_are_recognised_once_by_each_and_those_alone_that_change_are_told() {
        sitting.must(ANNE, new Recognise(List.of(first), true));
        long before = sitting.board().seq();
        sitting.must(ANNE, new Recognise(List.of(first, second, second), true));
        assertThat(sitting.board().since(before)).containsExactly(new Entity.Recognition(before + 1, second, 1));
        sitting.leavesAsItIs(ANNE, new Recognise(List.of(first, second), true));
        sitting.must(BRUNO, new Recognise(List.of(first), true));
        assertThat(recognition(first)).isEqualTo(2);
        sitting.must(ANNE, new Recognise(List.of(first), false));
        sitting.leavesAsItIs(ANNE, new Recognise(List.of(first), false));
        assertThat(recognition(first)).isEqualTo(1);
    }

    @Test
    void a_recognition_of_an_older_wording_does_not_count_until_the_wording_is_back() {
        sitting.must(ANNE, new Recognise(List.of(first), true));
        rewrite("Premier");
        assertThat(recognition(first)).isZero();
        assertThat(sitting.board().yours(ANNE.person()).recognised()).isEmpty();
        sitting.leavesAsItIs(ANNE, new Recognise(List.of(first), false));
        rewrite("Un");
        assertThat(recognition(first)).isEqualTo(1);
        rewrite("Premier");
        sitting.must(ANNE, new Recognise(List.of(first), true));
        assertThat(recognition(first)).isEqualTo(1);
    }

    @Test
    void what_is_recognised_is_there_and_not_too_much_at_once() {
        sitting.refuses("no-such-entry", ANNE, new Recognise(List.of(first, never), true));
        sitting.refuses("too-many", ANNE, new Recognise(Collections.nCopies(201, first), true));
        sitting.must(ANNE, new Recognise(Collections.nCopies(200, first), true));
    }

    @Test
    void the_room_reads_back_when_it_is_asked_to() {
        Command recognise = new Recognise(List.of(first), true);
        sitting.permit(Permission.CONTRIBUTE, Permission.SUPPORT, Permission.VOTE);
        sitting.refuses("not-in-this-step", ANNE, recognise);
        sitting.refuses("not-in-this-step", ANNE, contest("Non"));
        sitting.must(FACILITATOR, new Command.Leading.Close());
        sitting.refuses("workshop-closed", ANNE, recognise);
        sitting.refuses("workshop-closed", ANNE, contest("Non"));
    }

    @Test
    void an_objection_is_to_an_entry_of_its_section_or_to_the_section() {
        Id.Objection id = new Id.Objection(sitting.must(ANNE, contest(" Il manque\nles chiffres ")));
        Objection objection = sitting.board().assent().find(id).orElseThrow();
        assertThat(objection.words()).isEqualTo("Il manque les chiffres");
        assertThat(objection.entry()).contains(first);
        assertThat(objection.isOpen()).isTrue();
        sitting.must(ANNE, new Contest(Section.STAKES, Optional.empty(), "Il manque tout"));
        sitting.refuses("other-section", ANNE, new Contest(Section.STAKES, Optional.of(first), "Non"));
        sitting.refuses("no-such-entry", ANNE, new Contest(Section.FIELDS, Optional.of(never), "Non"));
    }

    @Test
    void an_objection_has_words_and_no_more_than_its_limit() {
        sitting.refuses("empty", ANNE, contest(" "));
        sitting.must(ANNE, contest("a".repeat(500)));
        sitting.refuses("too-long", ANNE, contest("a".repeat(501)));
    }

    @Test
    void one_person_has_twenty_open_objections_at_most() {
        Id.Objection first = new Id.Objection(sitting.must(ANNE, contest("Non")));
        for (int i = 1; i < 20; i++) sitting.must(ANNE, contest("Non"));
        sitting.refuses("too-many", ANNE, contest("Non"));
        sitting.must(BRUNO, contest("Non"));
        Outcome kept = new Outcome(Outcome.Kind.KEPT, "C'est dit ainsi");
        sitting.must(RAPPORTEUR, new Command.Writing.Answer(first, Optional.of(kept)));
        sitting.must(ANNE, contest("Non"));
    }

    @Test
    void a_workshop_has_2000_objections_at_most() {
        for (int i = 0; i < 2_000; i++)
            sitting.must(Sitting.actor("person " + i / 20, Role.PARTICIPANT), contest("Non"));
        sitting.refuses("too-many", ANNE, contest("Non"));
    }

    @Test
    void an_objection_is_taken_back_by_its_author_in_any_step_and_answered_or_not() {
        Id.Objection id = new Id.Objection(sitting.must(ANNE, contest("Non")));
        Outcome minority = new Outcome(Outcome.Kind.MINORITY, "Noté");
        sitting.must(RAPPORTEUR, new Command.Writing.Answer(id, Optional.of(minority)));
        sitting.permit(Permission.CONTRIBUTE);
        sitting.refuses("not-the-author", BRUNO, new TakeBackObjection(id));
        sitting.must(ANNE, new TakeBackObjection(id));
        assertThat(Visitor.of(sitting.board()).all(Objection.class)).isEmpty();
        sitting.refuses("no-such-objection", ANNE, new TakeBackObjection(id));
        sitting.refuses("no-such-objection", RAPPORTEUR, new Command.Writing.Answer(id, Optional.empty()));
        Id.Objection other = objection();
        sitting.must(FACILITATOR, new Command.Leading.Close());
        sitting.refuses("workshop-closed", ANNE, new TakeBackObjection(other));
    }

    private Id.Objection objection() {
        sitting.permit(Permission.RECOGNISE);
        return new Id.Objection(sitting.must(ANNE, contest("Non")));
    }

    private Command contest(String words) {
        return new Contest(Section.FIELDS, Optional.of(first), words);
    }

    private void rewrite(String words) {
        long base = sitting.board().seq();
        sitting.must(RAPPORTEUR, new Command.Writing.Rewrite(first, base, Form.BULLET, text(words), List.of()));
    }

    private int recognition(Id.Entry of) {
        return Visitor.of(sitting.board()).all(Entity.Recognition.class).stream()
                .filter(r -> r.entry().equals(of))
                .mapToInt(Entity.Recognition::count)
                .sum();
    }
}
