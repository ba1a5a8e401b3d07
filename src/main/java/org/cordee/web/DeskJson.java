package org.cordee.web;

import static org.cordee.web.CommandFields.cluster;
import static org.cordee.web.CommandFields.contribution;
import static org.cordee.web.CommandFields.contributions;
import static org.cordee.web.CommandFields.entry;
import static org.cordee.web.CommandFields.form;
import static org.cordee.web.CommandFields.objection;
import static org.cordee.web.CommandFields.section;
import static org.cordee.web.CommandFields.spot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cordee.restitution.Inline;
import org.cordee.workshop.Command;
import org.cordee.workshop.Command.Grouping;
import org.cordee.workshop.Command.Undoing;
import org.cordee.workshop.Command.Writing;
import org.cordee.workshop.Id;
import org.cordee.workshop.Outcome;
import org.cordee.workshop.Placement;

/** What is asked at the desk: to bring together, to write, to answer, to sign, to undo. */
final class DeskJson {
    static final Map<String, Function<Fields, Command>> READERS = Map.ofEntries(
            Map.entry("group", f -> new Grouping.Group(section(f), f.text("title"), contributions("members", f))),
            Map.entry(
                    "join",
                    f -> new Grouping.Join(
                            f.optionalText("cluster").map(Id.Cluster::new), contributions("members", f))),
            Map.entry("retitle", f -> new Grouping.Retitle(cluster(f), f.text("title"))),
            Map.entry("ungroup", f -> new Grouping.Ungroup(cluster(f))),
            Map.entry("merge", f -> new Grouping.Merge(contribution(f), new Id.Contribution(f.text("into")))),
            Map.entry("separate", f -> new Grouping.Separate(contribution(f))),
            Map.entry("dismiss", f -> new Grouping.Dismiss(contributions("members", f))),
            Map.entry("put", f -> new Writing.Put(spot(f), form(f), text(f), contributions("sources", f))),
            Map.entry(
                    "rewrite",
                    f -> new Writing.Rewrite(
                            entry(f), f.number("base"), form(f), text(f), contributions("sources", f))),
            Map.entry("move", f -> new Writing.Move(entry(f), spot(f))),
            Map.entry("drop", f -> new Writing.Drop(entry(f))),
            Map.entry("quote", f -> new Writing.Quote(f.optionalText("text"))),
            Map.entry("park", f -> lay(f, Placement.PARKED)),
            Map.entry("set-aside", f -> lay(f, Placement.aside(f.text("reason")))),
            Map.entry("unlay", f -> lay(f, Placement.OPEN)),
            Map.entry("claim", f -> new Writing.Claim(section(f), Optional.of(f.text("name")))),
            Map.entry("release", f -> new Writing.Claim(section(f), Optional.empty())),
            Map.entry("answer", f -> new Writing.Answer(objection(f), outcome(f))),
            Map.entry("sign", f -> new Writing.Sign()),
            Map.entry("revise", f -> new Writing.Revise()),
            Map.entry("undo", f -> new Undoing.Undo(deed(f))),
            Map.entry("redo", f -> new Undoing.Redo(deed(f))));

    private DeskJson() {}

    private static List<Inline> text(Fields f) {
        return f.list("text", InlineJson::read);
    }

    private static Writing.Lay lay(Fields f, Placement placement) {
        return new Writing.Lay(contributions("contributions", f), placement);
    }

    private static Optional<Outcome> outcome(Fields f) {
        String reason = f.optionalText("reason").orElse("");
        return f.has("outcome")
                ? Optional.of(new Outcome(f.one("outcome", Outcome.Kind::ofKey), reason))
                : Optional.empty();
    }

    private static Id.Command deed(Fields f) {
        return f.one(
                "deed", id -> Optional.of(id).filter(Id.Command::isWellFormed).map(Id.Command::new));
    }
}
