package org.cordee.workshop;

import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.ORGANISER;
import static org.cordee.workshop.Sitting.spot;
import static org.cordee.workshop.Sitting.text;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.restitution.Form;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Trial;
import org.cordee.workshop.Command.Contributing;
import org.cordee.workshop.Command.Grouping;
import org.cordee.workshop.Command.Leading;
import org.cordee.workshop.Command.Reading;
import org.cordee.workshop.Command.Undoing;
import org.cordee.workshop.Command.Weighing;
import org.cordee.workshop.Command.Writing;

/** A workshop where everything is permitted, and of each command one that would be accepted there from {@link #asker}. */
final class SampleCommands {
    final Sitting sitting = Sitting.permitting(Permission.values());

    private final Id.Contribution own = sitting.post(asker(Role.PARTICIPANT), Section.FIELDS, "Le logement");
    private final Id.Contribution others = sitting.post(ANNE, Section.FIELDS, "La maison");
    private final Id.Entry first = sitting.put(Section.FIELDS, null, "Un");
    private final Id.Entry second = sitting.put(spot(Section.FIELDS, null, first), "Deux");

    /** The same person in every role. */
    static Actor asker(Role role) {
        return Sitting.actor("asker", role);
    }

    Command named(String command) {
        return contributing(command)
                .or(() -> weighing(command))
                .or(() -> reading(command))
                .or(() -> grouping(command))
                .or(() -> writing(command))
                .or(() -> leading(command))
                .or(() -> timing(command))
                .or(() -> moderating(command))
                .or(() -> undoing(command))
                .orElseThrow(() -> new AssertionError("no sample of " + command));
    }

    private Optional<Command> contributing(String command) {
        Origin.From from = new Origin.From(new Id.Workshop(new UUID(0, 15)), "un", "RMB 2015 · 1.1");
        return Optional.ofNullable(
                switch (command) {
                    case "Post" -> new Contributing.Post(Section.FIELDS, "L'eau", Optional.empty());
                    case "Edit" -> new Contributing.Edit(own, "L'habitat", Optional.empty());
                    case "Withdraw" -> new Contributing.Withdraw(own);
                    case "Erase" -> new Contributing.Erase();
                    case "Scribe" ->
                        new Contributing.Scribe(
                                Section.FIELDS, Saying.of("L'eau", Optional.empty()), Hand.SPOKEN, Optional.empty());
                    case "Carry" ->
                        new Contributing.Carry(
                                List.of(new Carried(Section.STAKES, "Le temps", from, Optional.of(Language.FR))));
                    case "Translate" -> new Contributing.Translate(own, Language.EN, Optional.of("Housing"), false);
                    default -> null;
                });
    }

    private Optional<Command> weighing(String command) {
        Rating rating = new Rating(4, 2);
        return Optional.ofNullable(
                switch (command) {
                    case "Support" -> new Weighing.Support(others);
                    case "TakeBackSupport" -> mine(new Weighing.Support(others), new Weighing.TakeBackSupport(others));
                    case "GiveDot" -> new Weighing.GiveDot(others);
                    case "TakeBackDot" -> mine(new Weighing.GiveDot(others), new Weighing.TakeBackDot(others));
                    case "Rate" -> new Weighing.Rate(others, rating);
                    case "TakeBackRating" ->
                        mine(new Weighing.Rate(others, rating), new Weighing.TakeBackRating(others));
                    default -> null;
                });
    }

    private Command mine(Command before, Command then) {
        sitting.must(asker(Role.PARTICIPANT), before);
        return then;
    }

    private Optional<Command> reading(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "Recognise" -> new Reading.Recognise(List.of(first), true);
                    case "Contest" -> contest();
                    case "TakeBackObjection" -> new Reading.TakeBackObjection(objection());
                    default -> null;
                });
    }

    private Command contest() {
        return new Reading.Contest(Section.FIELDS, Optional.of(first), "Ce n'est pas dit ainsi");
    }

    private Id.Objection objection() {
        return new Id.Objection(sitting.must(asker(Role.PARTICIPANT), contest()));
    }

    private Optional<Command> grouping(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "Group" -> new Grouping.Group(Section.FIELDS, "Se loger", List.of(own));
                    case "Join" -> new Grouping.Join(Optional.of(cluster()), List.of(others));
                    case "Retitle" -> new Grouping.Retitle(cluster(), "Habiter");
                    case "Ungroup" -> new Grouping.Ungroup(cluster());
                    case "Dismiss" -> new Grouping.Dismiss(List.of(own, others));
                    case "Merge" -> new Grouping.Merge(others, own);
                    case "Separate" -> after(new Grouping.Merge(others, own), new Grouping.Separate(others));
                    default -> null;
                });
    }

    private Id.Cluster cluster() {
        return new Id.Cluster(sitting.must(ORGANISER, new Grouping.Group(Section.FIELDS, "Se loger", List.of(own))));
    }

    private Optional<Command> writing(String command) {
        Outcome kept = new Outcome(Outcome.Kind.KEPT, "C'est ce qui a été dit");
        return Optional.ofNullable(
                switch (command) {
                    case "Put" ->
                        new Writing.Put(spot(Section.FIELDS, first, null), Form.BULLET, text("Dessous"), List.of(own));
                    case "Rewrite" ->
                        new Writing.Rewrite(first, sitting.board().seq(), Form.BULLET, text("Premier"), List.of());
                    case "Move" -> new Writing.Move(second, spot(Section.FIELDS, null, null));
                    case "Drop" -> new Writing.Drop(first);
                    case "Quote" -> new Writing.Quote(Optional.of("« Ensemble »"));
                    case "Lay" -> new Writing.Lay(List.of(own), Placement.PARKED);
                    case "Claim" -> new Writing.Claim(Section.FIELDS, Optional.of("Awa"));
                    case "Answer" -> new Writing.Answer(objection(), Optional.of(kept));
                    case "Sign" -> new Writing.Sign();
                    case "Revise" -> after(new Writing.Sign(), new Writing.Revise());
                    default -> null;
                });
    }

    private Optional<Command> leading(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "Make" -> new Leading.Make(Sitting.document());
                    case "Open" -> after(new Leading.Close(), new Leading.Open());
                    case "Close" -> new Leading.Close();
                    case "Begin" -> new Leading.Begin(AgendaItem.usual(Step.GROUP), Optional.empty());
                    case "SetAgenda" -> new Leading.SetAgenda(1, List.of(AgendaItem.usual(Step.WELCOME)));
                    case "Adjust" ->
                        new Leading.Adjust(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty());
                    case "Veil" -> new Leading.Veil(Section.FIELDS, true);
                    case "Reveal" -> new Leading.Reveal(Section.FIELDS, true);
                    case "Offer" -> new Leading.Offer(Optional.of(Section.FIELDS), Optional.of(first));
                    case "Show" -> new Leading.Show(Scene.TABLE);
                    case "OpenSection" ->
                        after(new Leading.CloseSection(Section.FIELDS), new Leading.OpenSection(Section.FIELDS));
                    case "CloseSection" -> new Leading.CloseSection(Section.FIELDS);
                    case "Rename" -> new Leading.Rename("Autrement");
                    case "Tell" -> new Leading.Tell(Optional.of("Encore dix minutes"));
                    case "WithdrawLink" -> new Leading.WithdrawLink(new Id.Link(new UUID(9, 9)));
                    default -> null;
                });
    }

    private Optional<Command> timing(String command) {
        Command start = new Leading.StartTimer(Duration.ofMinutes(5));
        return Optional.ofNullable(
                switch (command) {
                    case "StartTimer" -> start;
                    case "AddTime" -> after(start, new Leading.AddTime(Duration.ofMinutes(1)));
                    case "PauseTimer" -> after(start, new Leading.PauseTimer());
                    case "ResumeTimer" -> after(named("PauseTimer"), new Leading.ResumeTimer());
                    case "StopTimer" -> after(start, new Leading.StopTimer());
                    default -> null;
                });
    }

    private Optional<Command> moderating(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "Hide" -> new Leading.Hide(own);
                    case "Restore" -> after(new Leading.Hide(own), new Leading.Restore(own));
                    case "Approve" -> new Leading.Approve(awaiting());
                    case "Refile" -> new Leading.Refile(own, Section.STAKES);
                    case "Report" ->
                        new Leading.Report(
                                sitting.post(ANNE, Section.SOLUTIONS, "Une épicerie"),
                                Optional.of(new Trial(Optional.of("Québec"), Optional.empty())));
                    case "Expel" -> new Leading.Expel(own);
                    default -> null;
                });
    }

    private Id.Contribution awaiting() {
        sitting.must(ORGANISER, named("Adjust"));
        return sitting.post(ANNE, Section.FIELDS, "L'eau");
    }

    private Optional<Command> undoing(String command) {
        if (!command.equals("Undo") && !command.equals("Redo")) return Optional.empty();
        Actor asker = asker(Role.ORGANISER);
        Id.Command deed = new Id.Command(sitting.must(asker, new Leading.Hide(own)));
        if (command.equals("Undo")) return Optional.of(new Undoing.Undo(deed));
        sitting.must(asker, new Undoing.Undo(deed));
        return Optional.of(new Undoing.Redo(deed));
    }

    private Command after(Command before, Command then) {
        sitting.must(ORGANISER, before);
        return then;
    }
}
