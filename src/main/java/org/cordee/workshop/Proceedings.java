package org.cordee.workshop;

import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** How the workshop goes: what it is called, what is open, who is out. */
record Proceedings(
        Optional<Restitution> frame,
        Optional<Entity.Workshop> workshop,
        PMap<Section, Entity.Rubric> rubrics,
        PSet<Id.Person> expelled,
        PSet<Id.Link> withdrawnLinks) {
    static final Proceedings NONE = new Proceedings(
            Optional.empty(), Optional.empty(), HashTreePMap.empty(), HashTreePSet.empty(), HashTreePSet.empty());

    boolean isMade() {
        return frame.isPresent();
    }

    boolean isOpen() {
        return workshop.filter(Entity.Workshop::open).isPresent();
    }

    boolean isOpen(Section section) {
        return isMade() && rubrics.get(section).open();
    }

    boolean admits(Actor actor) {
        return !expelled.contains(actor.person()) && !withdrawnLinks.contains(actor.link());
    }

    /** The restitution without entries, under its present title. */
    Restitution currentFrame() {
        return frame.orElseThrow().withHeading(workshop.orElseThrow().heading());
    }

    Proceedings apply(Event.Led event, long seq) {
        if (event instanceof Event.Led.Made made) return made(made.frame(), seq);
        if (event instanceof Event.Led.Opened) return open(true, seq);
        if (event instanceof Event.Led.Closed) return open(false, seq);
        if (event instanceof Event.Led.SectionOpened opened) return open(opened.section(), true, seq);
        if (event instanceof Event.Led.SectionClosed closed) return open(closed.section(), false, seq);
        if (event instanceof Event.Led.Renamed renamed) return renamed(renamed.title(), seq);
        if (event instanceof Event.Led.Expelled out)
            return new Proceedings(frame, workshop, rubrics, expelled.plus(out.person()), withdrawnLinks);
        if (event instanceof Event.Led.LinkWithdrawn out)
            return new Proceedings(frame, workshop, rubrics, expelled, withdrawnLinks.plus(out.link()));
        throw new AssertionError("unknown event " + event.getClass());
    }

    private Proceedings made(Restitution frame, long seq) {
        PMap<Section, Entity.Rubric> all = HashTreePMap.empty();
        for (Section section : Section.values()) {
            String title = frame.sections().get(section).title();
            all = all.plus(section, new Entity.Rubric(seq, section, title, true));
        }
        var made = new Entity.Workshop(seq, frame.heading(), frame.language(), frame.wording(), false);
        return new Proceedings(Optional.of(frame), Optional.of(made), all, expelled, withdrawnLinks);
    }

    private Proceedings open(boolean open, long seq) {
        return with(workshop.map(w -> new Entity.Workshop(seq, w.heading(), w.language(), w.wording(), open)));
    }

    private Proceedings open(Section section, boolean open, long seq) {
        var rubric = rubrics.get(section).opened(open, seq);
        return new Proceedings(frame, workshop, rubrics.plus(section, rubric), expelled, withdrawnLinks);
    }

    private Proceedings renamed(String title, long seq) {
        return with(workshop.map(w -> {
            Heading heading = new Heading(w.heading().gathering(), w.heading().number(), title);
            return new Entity.Workshop(seq, heading, w.language(), w.wording(), w.open());
        }));
    }

    private Proceedings with(Optional<Entity.Workshop> workshop) {
        return new Proceedings(frame, workshop, rubrics, expelled, withdrawnLinks);
    }

    Stream<Entity> entities() {
        Stream<Entity> inOrder = Stream.of(Section.values()).map(rubrics::get);
        return isMade() ? Stream.concat(workshop.stream(), inOrder) : Stream.empty();
    }
}
