package org.cordee.workshop;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** How the workshop goes: what it is called, its step, what is open, how it is held, who is out. */
record Proceedings(
        Optional<Restitution> frame,
        Optional<Entity.Workshop> workshop,
        PMap<Section, Entity.Rubric> rubrics,
        Course course,
        Admissions admissions) {
    static final Proceedings NONE =
            new Proceedings(Optional.empty(), Optional.empty(), HashTreePMap.empty(), Course.NONE, Admissions.ALL);

    boolean isMade() {
        return frame.isPresent();
    }

    boolean isOpen() {
        return workshop.filter(Entity.Workshop::open).isPresent();
    }

    boolean isOpen(Section section) {
        return isMade() && rubrics.get(section).open();
    }

    boolean permits(Permission permission) {
        return workshop.filter(w -> w.permits().contains(permission)).isPresent();
    }

    /** The restitution without entries, under its present title. */
    Restitution currentFrame() {
        return frame.orElseThrow().withHeading(workshop.orElseThrow().heading());
    }

    Proceedings apply(Event.Led event, Recorded recorded) {
        long seq = recorded.seq();
        if (event instanceof Event.Led.Made made) return made(made.frame(), seq);
        if (event instanceof Event.Led.Opened)
            return begun(AgendaItem.usual(Step.CONTRIBUTE), Optional.empty(), recorded);
        if (event instanceof Event.Led.Closed) return begun(AgendaItem.usual(Step.CLOSED), Optional.empty(), recorded);
        if (event instanceof Event.Led.StepBegun step) return begun(step.item(), step.nth(), recorded);
        if (event instanceof Event.Led.Renamed renamed) return renamed(renamed.title(), seq);
        if (event instanceof Event.Led.Shown shown) return shown(shown.scene(), seq);
        if (event instanceof Event.Led.Expelled out) return with(admissions.without(out.person()));
        if (event instanceof Event.Led.LinkWithdrawn out) return with(admissions.without(out.link()));
        return rubric(event, seq)
                .or(() -> course(event, seq))
                .orElseThrow(() -> new AssertionError("unknown event " + event.getClass()));
    }

    Proceedings erased(Recorded erased) {
        return with(admissions.erased(erased));
    }

    private Proceedings made(Restitution frame, long seq) {
        PMap<Section, Entity.Rubric> all = HashTreePMap.empty();
        for (Section section : Section.values()) {
            String title = frame.sections().get(section).title();
            all = all.plus(section, new Entity.Rubric(seq, section, title, true, false, false, Optional.empty()));
        }
        var made = new Entity.Workshop(
                seq,
                frame.heading(),
                frame.language(),
                frame.wording(),
                Step.CLOSED,
                Set.of(),
                Optional.empty(),
                Scene.STEP);
        return new Proceedings(Optional.of(frame), Optional.of(made), all, course.made(seq), admissions);
    }

    private Proceedings begun(AgendaItem item, Optional<Integer> nth, Recorded recorded) {
        long seq = recorded.seq();
        PMap<Section, Entity.Rubric> opened = rubrics;
        for (Entity.Rubric rubric :
                item.sections().isEmpty() ? Set.<Entity.Rubric>of() : Set.copyOf(rubrics.values())) {
            boolean open = item.sections().contains(rubric.section());
            if (rubric.open() != open) opened = opened.plus(rubric.section(), opened(rubric, open, seq));
        }
        Optional<Entity.Workshop> there = workshop.map(w -> new Entity.Workshop(
                seq, w.heading(), w.language(), w.wording(), item.step(), item.permits(), nth, Scene.STEP));
        return new Proceedings(frame, there, opened, course.begun(item, recorded.at(), seq), admissions);
    }

    private Proceedings renamed(String title, long seq) {
        return with(workshop.map(w -> new Entity.Workshop(
                seq,
                new Heading(w.heading().gathering(), w.heading().number(), title),
                w.language(),
                w.wording(),
                w.step(),
                w.permits(),
                w.nth(),
                w.scene())));
    }

    private Proceedings shown(Scene scene, long seq) {
        return with(workshop.map(w -> new Entity.Workshop(
                seq, w.heading(), w.language(), w.wording(), w.step(), w.permits(), w.nth(), scene)));
    }

    private Optional<Proceedings> rubric(Event.Led event, long seq) {
        if (event instanceof Event.Led.SectionOpened e)
            return Optional.of(with(opened(rubrics.get(e.section()), true, seq)));
        if (event instanceof Event.Led.SectionClosed e)
            return Optional.of(with(opened(rubrics.get(e.section()), false, seq)));
        if (event instanceof Event.Led.Veiled e) {
            var r = rubrics.get(e.section());
            return Optional.of(with(
                    new Entity.Rubric(seq, r.section(), r.title(), r.open(), e.veiled(), r.revealed(), r.writer())));
        }
        if (event instanceof Event.Led.TalliesRevealed e) {
            var r = rubrics.get(e.section());
            return Optional.of(with(
                    new Entity.Rubric(seq, r.section(), r.title(), r.open(), r.veiled(), e.revealed(), r.writer())));
        }
        if (event instanceof Event.Led.Claimed e) {
            var r = rubrics.get(e.section());
            return Optional.of(
                    with(new Entity.Rubric(seq, r.section(), r.title(), r.open(), r.veiled(), r.revealed(), e.name())));
        }
        return Optional.empty();
    }

    private static Entity.Rubric opened(Entity.Rubric r, boolean open, long seq) {
        return new Entity.Rubric(seq, r.section(), r.title(), open, r.veiled(), r.revealed(), r.writer());
    }

    private Optional<Proceedings> course(Event.Led event, long seq) {
        if (event instanceof Event.Led.AgendaSet e) return Optional.of(with(course.agreed(e.items(), seq)));
        if (event instanceof Event.Led.TimerSet e) return Optional.of(with(course.timed(e.timer(), seq)));
        if (event instanceof Event.Led.CustomsSet e) return Optional.of(with(course.kept(e.customs(), seq)));
        if (event instanceof Event.Led.Offered e) return Optional.of(with(course.offered(e, seq)));
        if (event instanceof Event.Led.Told e) return Optional.of(with(course.told(e.words(), seq)));
        return Optional.empty();
    }

    private Proceedings with(Entity.Rubric rubric) {
        return new Proceedings(frame, workshop, rubrics.plus(rubric.section(), rubric), course, admissions);
    }

    private Proceedings with(Optional<Entity.Workshop> workshop) {
        return new Proceedings(frame, workshop, rubrics, course, admissions);
    }

    private Proceedings with(Course course) {
        return new Proceedings(frame, workshop, rubrics, course, admissions);
    }

    private Proceedings with(Admissions admissions) {
        return new Proceedings(frame, workshop, rubrics, course, admissions);
    }

    Stream<Entity> entities() {
        if (!isMade()) return Stream.empty();
        Stream<Entity> inOrder = Stream.of(Section.values()).map(rubrics::get);
        return Stream.of(workshop.stream(), inOrder, course.entities()).flatMap(s -> s);
    }
}
