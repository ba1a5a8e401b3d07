package org.cordee.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cordee.restitution.Section;
import org.cordee.workshop.Event.Led;

/** What leading the workshop changes and can change back. Who is out stays out; what was unveiled has been seen. */
final class LedTraces {
    private LedTraces() {}

    static List<Trace<?>> of(Led event, Board before) {
        if (event instanceof Led.StepBegun e) return begun(e.item().sections(), before);
        if (event instanceof Led.Opened || event instanceof Led.Closed) return begun(Set.of(), before);
        if (event instanceof Led.SectionOpened e) return List.of(new Openness(e.section()));
        if (event instanceof Led.SectionClosed e) return List.of(new Openness(e.section()));
        if (event instanceof Led.Veiled e) return e.veiled() ? List.of(new Veil(e.section())) : List.of();
        if (event instanceof Led.TalliesRevealed e) return List.of(new Tallies(e.section()));
        if (event instanceof Led.Claimed e) return List.of(new Writer(e.section()));
        return ofTheWhole(event).stream().<Trace<?>>map(t -> t).toList();
    }

    private static Optional<Trace<?>> ofTheWhole(Led event) {
        if (event instanceof Led.Renamed) return Optional.of(new Title());
        if (event instanceof Led.AgendaSet) return Optional.of(new Agenda());
        if (event instanceof Led.TimerSet) return Optional.of(new Clock());
        if (event instanceof Led.CustomsSet) return Optional.of(new Manners());
        if (event instanceof Led.Offered) return Optional.of(new Offer());
        if (event instanceof Led.Shown) return Optional.of(new OnTheWall());
        if (event instanceof Led.Told) return Optional.of(new Notice());
        return Optional.empty();
    }

    /** A step sets the clock and the wall; and of the sections, those that were otherwise. */
    private static List<Trace<?>> begun(Set<Section> open, Board before) {
        List<Trace<?>> all = new ArrayList<>(List.of(new Clock(), new OnTheWall(), new Held()));
        Stream<Section> named = open.isEmpty() ? Stream.empty() : Stream.of(Section.values());
        named.filter(s -> before.proceedings().isOpen(s) != open.contains(s)).forEach(s -> all.add(new Openness(s)));
        return all;
    }

    private static Entity.Workshop workshop(Board board) {
        return board.workshop().orElseThrow();
    }

    private static Course course(Board board) {
        return board.proceedings().course();
    }

    private static Entity.Rubric rubric(Board board, Section section) {
        return board.proceedings().rubrics().get(section);
    }

    record Title() implements Trace<String> {
        @Override
        public String on(Board board) {
            return workshop(board).heading().title();
        }

        @Override
        public List<Event> back(String to, Board now) {
            return List.of(new Led.Renamed(to));
        }
    }

    record Held() implements Trace<Led.StepBegun> {
        @Override
        public Led.StepBegun on(Board board) {
            Entity.Workshop w = workshop(board);
            return new Led.StepBegun(new AgendaItem(w.step(), Set.of(), w.permits(), Optional.empty()), w.nth());
        }

        @Override
        public List<Event> back(Led.StepBegun to, Board now) {
            return List.of(to);
        }
    }

    record OnTheWall() implements Trace<Scene> {
        @Override
        public Scene on(Board board) {
            return workshop(board).scene();
        }

        @Override
        public List<Event> back(Scene to, Board now) {
            return List.of(new Led.Shown(to));
        }
    }

    /** A clock that ran then runs on as if nobody had touched it. */
    record Clock() implements Trace<Timer> {
        @Override
        public Timer on(Board board) {
            return course(board).timer();
        }

        @Override
        public List<Event> back(Timer to, Board now) {
            return List.of(new Led.TimerSet(to));
        }
    }

    record Agenda() implements Trace<List<AgendaItem>> {
        @Override
        public List<AgendaItem> on(Board board) {
            return course(board).agenda().items();
        }

        @Override
        public List<Event> back(List<AgendaItem> to, Board now) {
            return List.of(new Led.AgendaSet(to));
        }
    }

    record Manners() implements Trace<Customs> {
        @Override
        public Customs on(Board board) {
            return course(board).customs();
        }

        @Override
        public List<Event> back(Customs to, Board now) {
            return List.of(new Led.CustomsSet(to));
        }
    }

    record Offer() implements Trace<Led.Offered> {
        @Override
        public Led.Offered on(Board board) {
            return new Led.Offered(
                    course(board).offer().section(), course(board).offer().entry());
        }

        @Override
        public List<Event> back(Led.Offered to, Board now) {
            return List.of(to);
        }
    }

    record Notice() implements Trace<Led.Told> {
        @Override
        public Led.Told on(Board board) {
            return new Led.Told(course(board).notice().words());
        }

        @Override
        public List<Event> back(Led.Told to, Board now) {
            return List.of(to);
        }
    }

    record Openness(Section section) implements Trace<Boolean> {
        @Override
        public Boolean on(Board board) {
            return rubric(board, section).open();
        }

        @Override
        public List<Event> back(Boolean to, Board now) {
            return List.of(to ? new Led.SectionOpened(section) : new Led.SectionClosed(section));
        }
    }

    /** Undoing it would show what was said under it: that is not undoing but unveiling, and to be asked as such. */
    record Veil(Section section) implements Trace<Boolean> {
        @Override
        public Boolean on(Board board) {
            return rubric(board, section).veiled();
        }

        @Override
        public List<Event> back(Boolean to, Board now) {
            boolean shows = !to && now.contributions().said().values().stream().anyMatch(this::isUnder);
            return shows ? List.of() : List.of(new Led.Veiled(section, to));
        }

        private boolean isUnder(Contribution said) {
            return said.section() == section && said.sight().veiled();
        }
    }

    record Tallies(Section section) implements Trace<Boolean> {
        @Override
        public Boolean on(Board board) {
            return rubric(board, section).revealed();
        }

        @Override
        public List<Event> back(Boolean to, Board now) {
            return List.of(new Led.TalliesRevealed(section, to));
        }
    }

    record Writer(Section section) implements Trace<Optional<String>> {
        @Override
        public Optional<String> on(Board board) {
            return rubric(board, section).writer();
        }

        @Override
        public List<Event> back(Optional<String> to, Board now) {
            return List.of(new Led.Claimed(section, to));
        }
    }
}
