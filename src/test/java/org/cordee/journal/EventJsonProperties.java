package org.cordee.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Section;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.Written;
import org.cordee.workshop.Id;
import org.cordee.workshop.Place;
import org.cordee.workshop.Position;

/** Whatever words an event holds, it is read as it was written. */
class EventJsonProperties {
    @Property
    void whatever_was_said_is_read_as_it_was_written(@ForAll("contributed") Event event) {
        assertThat(EventJson.read(EventJson.type(event), EventJson.write(event)))
                .isEqualTo(event);
    }

    @Property
    void whatever_was_put_in_the_restitution_is_read_as_it_was_written(@ForAll("written") Event event) {
        assertThat(EventJson.read(EventJson.type(event), EventJson.write(event)))
                .isEqualTo(event);
    }

    @Provide
    Arbitrary<Event> contributed() {
        Arbitrary<Id.Contribution> contribution = contribution();
        return Arbitraries.oneOf(
                Combinators.combine(contribution, section(), words(), contribution.optional())
                        .as(Contributed.Posted::new),
                Combinators.combine(contribution, words(), contribution.optional())
                        .as(Contributed.Edited::new));
    }

    @Provide
    Arbitrary<Event> written() {
        Arbitrary<Id.Entry> entry = words().map(Id.Entry::new);
        Arbitrary<List<Id.Contribution>> sources = contribution().list().ofMaxSize(3);
        Arbitrary<Position> position =
                Combinators.combine(section(), entry.optional(), place()).as(Position::new);
        Arbitrary<Form> form = Arbitraries.of(Form.class);
        return Arbitraries.oneOf(
                Combinators.combine(entry, position, form, text(3), sources).as(Written.EntryPut::new),
                Combinators.combine(entry, form, text(3), sources).as(Written.EntryRewritten::new),
                Combinators.combine(entry, position).as(Written.EntryMoved::new),
                words().optional().map(Written.ClosingQuoted::new));
    }

    private static Arbitrary<Id.Contribution> contribution() {
        return words().map(Id.Contribution::new);
    }

    private static Arbitrary<Section> section() {
        return Arbitraries.of(Section.class);
    }

    private static Arbitrary<Place> place() {
        return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8).map(key -> new Place(key + "V"));
    }

    private static Arbitrary<String> words() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(20);
        Arbitrary<String> awkward =
                Arbitraries.of("\"", "\\", "\\u0041", "em", "🧗", "null", "\u2028", "</script>", "{}");
        return Arbitraries.oneOf(any, awkward);
    }

    private static Arbitrary<List<Inline>> text(int depth) {
        Arbitrary<Inline> plain = words().map(Inline.Text::new);
        if (depth == 0) return plain.list().ofMaxSize(3);
        Arbitrary<List<Inline>> inner = text(depth - 1);
        Arbitrary<Inline> any = Arbitraries.oneOf(
                plain,
                inner.map(Inline.Emphasis::new),
                inner.map(Inline.Strong::new),
                Combinators.combine(words(), inner).as(Inline.Link::new));
        return any.list().ofMaxSize(3);
    }
}
