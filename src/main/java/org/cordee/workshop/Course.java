package org.cordee.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the workshop is held: its agenda, its clock, its customs, what is read back, and the organiser's last word. */
record Course(
        Entity.Agenda agenda, Entity.Clock clock, Entity.Manners manners, Entity.Offer offer, Entity.Notice notice) {
    static final Course NONE = new Course(
            new Entity.Agenda(0, List.of()),
            new Entity.Clock(0, Timer.NONE),
            new Entity.Manners(0, Customs.USUAL),
            new Entity.Offer(0, Optional.empty(), Optional.empty()),
            new Entity.Notice(0, Optional.empty()));

    Customs customs() {
        return manners.customs();
    }

    Timer timer() {
        return clock.timer();
    }

    /** All of it is new to whoever comes. */
    Course made(long seq) {
        return new Course(
                new Entity.Agenda(seq, agenda.items()),
                new Entity.Clock(seq, clock.timer()),
                new Entity.Manners(seq, manners.customs()),
                new Entity.Offer(seq, offer.section(), offer.entry()),
                new Entity.Notice(seq, notice.words()));
    }

    Course agreed(List<AgendaItem> items, long seq) {
        return new Course(new Entity.Agenda(seq, items), clock, manners, offer, notice);
    }

    /** A step that has a length runs from its beginning; one that has none stops the clock. */
    Course begun(AgendaItem item, Instant at, long seq) {
        Timer timer = item.length().map(length -> Timer.until(at.plus(length))).orElse(Timer.NONE);
        return timer.equals(timer()) ? this : timed(timer, seq);
    }

    Course timed(Timer timer, long seq) {
        return new Course(agenda, new Entity.Clock(seq, timer), manners, offer, notice);
    }

    Course kept(Customs customs, long seq) {
        return new Course(agenda, clock, new Entity.Manners(seq, customs), offer, notice);
    }

    Course offered(Event.Led.Offered offered, long seq) {
        return new Course(agenda, clock, manners, new Entity.Offer(seq, offered.section(), offered.entry()), notice);
    }

    Course told(Optional<String> words, long seq) {
        return new Course(agenda, clock, manners, offer, new Entity.Notice(seq, words));
    }

    Stream<Entity> entities() {
        return Stream.of(agenda, clock, manners, offer, notice);
    }
}
