package org.cordee.workshop;

import java.util.List;
import java.util.stream.Stream;
import org.cordee.restitution.Hand;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.ReadBack;
import org.cordee.workshop.Event.Weighed;

/**
 * Erasing one's words comes to taking back, at one moment, each thing that one said and gave; also what was given to something
 * that is gone by now, since it would come back with it.
 */
final class Erasing {
    private Erasing() {}

    static List<Event> of(Id.Person person, Parts parts) {
        return Stream.of(
                        said(person, parts.contributions()),
                        objected(person, parts.assent()),
                        weighed(person, parts.weights()),
                        recognised(person, parts.assent()))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Event> said(Id.Person person, Contributions contributions) {
        return contributions.said().values().stream()
                .filter(c -> c.isBy(person) && c.origin().hand() == Hand.TYPED)
                .map(c -> new Contributed.Withdrawn(c.id()));
    }

    private static Stream<Event> objected(Id.Person person, Assent assent) {
        return assent.objections().values().stream()
                .filter(o -> o.author().equals(person))
                .map(o -> new ReadBack.ObjectionTakenBack(o.id()));
    }

    private static Stream<Event> weighed(Id.Person person, Weights weights) {
        Stream<Event> supports = weights.supporters().keySet().stream()
                .filter(id -> weights.supports(person, id))
                .map(Weighed.SupportTakenBack::new);
        Stream<Event> dots = weights.dots().keySet().stream()
                .flatMap(id -> Stream.generate(() -> (Event) new Weighed.DotTakenBack(id))
                        .limit(weights.dots(person, id)));
        Stream<Event> ratings = weights.ratings().keySet().stream()
                .filter(id -> weights.rating(person, id).isPresent())
                .map(Weighed.RatingTakenBack::new);
        return Stream.of(supports, dots, ratings).flatMap(s -> s);
    }

    private static Stream<Event> recognised(Id.Person person, Assent assent) {
        return assent.recognised().entrySet().stream()
                .filter(of -> of.getValue().containsKey(person))
                .map(of -> new ReadBack.Recognised(of.getKey(), false));
    }
}
