package org.cordee.workshop;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.restitution.Section;
import org.cordee.restitution.Trial;
import org.cordee.workshop.Command.Leading;

/** What facilitator and organiser ask. */
record LeadingByChance(Drawn drawn) {
    Leading leading(int kind) {
        return switch (kind % 3) {
            case 0 -> holding(drawn.b() / 3);
            case 1 -> showing(drawn.b() / 3);
            default -> moderating(drawn.b() / 3);
        };
    }

    private Leading holding(int kind) {
        return switch (kind % 16) {
            case 0 -> new Leading.Close();
            case 1, 2 -> new Leading.Open();
            case 3, 4, 5 -> new Leading.Begin(item(), drawn.perhaps(drawn.c() % 2, drawn.a()));
            case 6 ->
                new Leading.SetAgenda(
                        drawn.board().seq() - drawn.c() % 2,
                        List.of(item(), AgendaItem.usual(drawn.one(List.of(Step.values()), drawn.c()))));
            case 7, 8 -> new Leading.StartTimer(Duration.ofSeconds(drawn.a() % 600));
            case 9 -> new Leading.AddTime(Duration.ofSeconds(drawn.a() % 600 - 200));
            case 10, 11 -> new Leading.PauseTimer();
            case 12, 13 -> new Leading.ResumeTimer();
            case 14 -> new Leading.StopTimer();
            default -> new Leading.Make(Sitting.document());
        };
    }

    /** The room may do everything, mostly. */
    private AgendaItem item() {
        Step step = drawn.one(List.of(Step.values()), drawn.a());
        Set<Permission> permits = drawn.c() % 4 == 0 ? step.usual() : EnumSet.allOf(Permission.class);
        Set<Section> open =
                drawn.c() % 3 == 0 ? Set.copyOf(List.of(drawn.section(drawn.a()), drawn.section(drawn.c()))) : Set.of();
        return new AgendaItem(
                step, open, step == Step.CLOSED ? Set.of() : permits, drawn.perhaps(Duration.ofMinutes(5), drawn.b()));
    }

    private Leading showing(int kind) {
        return switch (kind % 16) {
            case 0, 1, 2 -> new Leading.OpenSection(section());
            case 3 -> new Leading.CloseSection(section());
            case 4, 5 -> new Leading.Veil(section(), true);
            case 6, 7 -> new Leading.Veil(section(), false);
            case 8, 9 -> new Leading.Reveal(section(), true);
            case 10 -> new Leading.Reveal(section(), false);
            case 11 -> new Leading.Offer(drawn.perhaps(section(), drawn.a()), Optional.empty());
            case 12 -> new Leading.Offer(Optional.empty(), Optional.of(drawn.entry(drawn.a())));
            case 13 -> new Leading.Show(drawn.one(List.of(Scene.values()), drawn.a()));
            case 14 -> new Leading.Tell(drawn.perhaps(drawn.words(), drawn.a()));
            default ->
                new Leading.Adjust(
                        drawn.perhaps(drawn.a() % 2 == 0, drawn.a()),
                        Optional.of(Duration.ofMillis(drawn.b() % 3)),
                        drawn.perhaps(drawn.c() % 6, drawn.c()),
                        drawn.perhaps(drawn.c() % 2 == 0, drawn.b()));
        };
    }

    private Leading moderating(int kind) {
        Id.Contribution about = drawn.contribution(drawn.a());
        return switch (kind % 16) {
            case 0, 1, 2 -> new Leading.Hide(about);
            case 3, 4, 5 -> new Leading.Restore(about);
            case 6, 7, 8 -> new Leading.Approve(drawn.waiting(drawn.a()));
            case 9, 10, 11 -> new Leading.Refile(about, drawn.section(drawn.c()));
            case 12, 13 ->
                new Leading.Report(
                        drawn.one(drawn.members(Section.SOLUTIONS), drawn.a()),
                        drawn.perhaps(new Trial(Optional.of("Dakar"), Optional.of(drawn.words())), drawn.c()));
            case 14 -> drawn.a() % 4 == 0 ? new Leading.Expel(about) : new Leading.Rename(drawn.words());
            default -> new Leading.WithdrawLink(new Id.Link(new UUID(drawn.a(), drawn.b())));
        };
    }

    private Section section() {
        return drawn.section(drawn.a());
    }
}
