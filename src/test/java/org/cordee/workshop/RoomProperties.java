package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cordee.restitution.Section;

/** What holds of what the room weighs and of what is brought together, counted again from the record. */
class RoomProperties extends RoomByChance {
    @Property(tries = 60)
    void what_belongs_together_is_of_one_section_and_each_contribution_in_one_place(
            @ForAll("steps") List<Chance> steps) {
        each(steps, sitting -> {
            Contributions all = sitting.board().contributions();
            assertThat(all.said().values()).allSatisfy(c -> {
                c.cluster()
                        .ifPresent(id -> assertThat(sitting.board()
                                        .clusters()
                                        .find(id)
                                        .orElseThrow()
                                        .section())
                                .isEqualTo(c.section()));
                if (c.into().isEmpty()) return;
                Contribution original = all.find(c.into().get()).orElseThrow();
                assertThat(c.cluster()).isEmpty();
                assertThat(original.into()).isEmpty();
                assertThat(original.section()).isEqualTo(c.section());
            });
        });
    }

    @Property(tries = 60)
    void tallies_are_votes_and_turnout_is_who_voted(@ForAll("steps") List<Chance> steps) {
        each(steps, sitting -> {
            Ballots ballots = Ballots.of(sitting.recorded);
            Visitor visitor = Visitor.of(sitting.board());
            Map<Section, Set<Id.Person>> voters = new EnumMap<>(Section.class);
            for (Map.Entry<Id.Votable, Map<Id.Person, Integer>> of :
                    ballots.dots().entrySet()) {
                Optional<Section> section = sitting.board().weighing().sectionOf(of.getKey());
                int dots = of.getValue().values().stream().mapToInt(n -> n).sum();
                assertThat(visitor.all(Entity.Tally.class).stream()
                                .filter(t -> t.of().equals(of.getKey()))
                                .map(Entity.Tally::dots))
                        .isEqualTo(section.stream().map(s -> dots).toList());
            }
            Stream.of(ballots.dots(), ballots.ratings())
                    .forEach(given -> given.forEach((id, by) -> sitting.board()
                            .weighing()
                            .sectionOf(id)
                            .ifPresent(s -> voters.computeIfAbsent(s, x -> new HashSet<>())
                                    .addAll(given(by)))));
            assertThat(visitor.all(Entity.Turnout.class))
                    .allMatch(t -> t.people()
                            == voters.getOrDefault(t.section(), Set.of()).size());
            assertThat(visitor.all(Entity.Turnout.class))
                    .extracting(Entity.Turnout::section)
                    .containsAll(voters.keySet());
        });
    }

    private static Set<Id.Person> given(Map<Id.Person, ?> by) {
        return by.entrySet().stream()
                .filter(e -> !e.getValue().equals(0))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Property(tries = 60)
    void nobody_gives_more_dots_than_they_have(@ForAll("steps") List<Chance> steps) {
        Sitting sitting = begun();
        for (Chance step : steps) {
            if (isLeftOut(step.command(sitting))) continue;
            take(sitting, step);
            for (Actor person : List.of(Sitting.ANNE, Sitting.BRUNO)) {
                Map<Id.Votable, Integer> dots =
                        sitting.board().yours(person.person()).dots();
                Map<Section, Integer> given = new EnumMap<>(Section.class);
                dots.forEach((id, n) ->
                        sitting.board().weighing().sectionOf(id).ifPresent(s -> given.merge(s, n, Integer::sum)));
                assertThat(dots.values()).allMatch(n -> n == 1);
                assertThat(given.values()).allMatch(n -> n <= 3);
            }
        }
    }

    /** Who leads may give fewer dots than were given; what is moved, or comes back, brings its dots along. */
    private static boolean isLeftOut(Command command) {
        return command instanceof Command.Leading.Adjust
                || command instanceof Command.Leading.Refile
                || command instanceof Command.Undoing;
    }

    @Property(tries = 60)
    void support_is_how_many_different_others_say_so(@ForAll("steps") List<Chance> steps) {
        each(steps, sitting -> {
            Ballots ballots = Ballots.of(sitting.recorded);
            Map<Id.Contribution, Contribution> said =
                    sitting.board().contributions().said();
            assertThat(Visitor.of(sitting.board()).all(Entity.Support.class)).allSatisfy(support -> {
                Contribution of = said.get(support.contribution());
                Set<String> voices = new HashSet<>();
                said.values().stream()
                        .filter(c -> c == of || c.into().equals(Optional.of(of.id())))
                        .forEach(c -> {
                            voices.add(c.voice());
                            ballots.supporters().getOrDefault(c.id(), Set.of()).forEach(p -> voices.add(p.value()));
                        });
                voices.remove(of.voice());
                assertThat(support.count()).isEqualTo(voices.size());
            });
        });
    }

    @Property(tries = 60)
    void who_takes_everything_back_has_given_nothing(@ForAll("steps") List<Chance> steps) {
        Sitting sitting = played(steps);
        for (Actor person : Chance.PARTICIPANTS) Assume.that(sitting.board().admits(person));
        sitting.permit(ALL);
        for (Section section : Section.values()) sitting.happens(new Event.Led.SectionOpened(section));
        for (Actor person : Chance.PARTICIPANTS) takesAllBack(sitting, person);
        Visitor visitor = Visitor.of(sitting.board());
        assertThat(visitor.all(Entity.Tally.class)).allMatch(t -> t.dots() == 0);
        assertThat(visitor.all(Entity.Ratings.class)).allMatch(r -> r.count() == 0);
        assertThat(visitor.all(Entity.Turnout.class)).allMatch(t -> t.people() == 0);
        assertThat(visitor.all(Entity.Recognition.class)).allMatch(r -> r.count() == 0);
        assertThat(visitor.all(Objection.class)).isEmpty();
        assertThat(sitting.board().contributions().said().keySet())
                .noneMatch(id -> sitting.board().weights().supports(Sitting.ANNE.person(), id));
    }

    private static void takesAllBack(Sitting sitting, Actor person) {
        Yours yours = sitting.board().yours(person.person());
        yours.supported().forEach(c -> asksIfThere(sitting, person, new Command.Weighing.TakeBackSupport(c)));
        yours.dots().forEach((v, n) -> {
            for (int i = 0; i < n; i++) asksIfThere(sitting, person, new Command.Weighing.TakeBackDot(v));
        });
        yours.ratings().keySet().forEach(v -> asksIfThere(sitting, person, new Command.Weighing.TakeBackRating(v)));
        sitting.must(person, new Command.Reading.Recognise(List.copyOf(yours.recognised()), false));
        yours.objections().forEach(o -> sitting.must(person, new Command.Reading.TakeBackObjection(o.id())));
    }

    private static void asksIfThere(Sitting sitting, Actor person, Command command) {
        Decision decision = sitting.ask(person, command);
        boolean gone = decision.equals(Decision.refused(Refusal.NO_SUCH_CONTRIBUTION))
                || decision.equals(Decision.refused(Refusal.NO_SUCH_CLUSTER));
        assertThat(gone || decision instanceof Decision.Accepted).isTrue();
    }

    @Property(tries = 60)
    void whatever_a_visitor_saw_last_what_changed_since_brings_them_here(@ForAll("steps") List<Chance> steps) {
        Sitting sitting = played(steps);
        Map<Object, Entity> now = Visitor.of(sitting.board()).sees();
        for (Board then : sitting.boards) {
            List<Entity> since = sitting.board().since(then.seq());
            assertThat(Visitor.of(then).shown(since).sees()).isEqualTo(now);
            assertThat(since).isSortedAccordingTo(Comparator.comparingLong(Entity::seq));
        }
    }
}
