package org.cordee.web;

import static org.cordee.web.CommandFields.contribution;
import static org.cordee.web.CommandFields.objection;
import static org.cordee.web.CommandFields.section;
import static org.cordee.web.CommandFields.votable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cordee.workshop.Command;
import org.cordee.workshop.Command.Reading;
import org.cordee.workshop.Command.Weighing;
import org.cordee.workshop.Id;
import org.cordee.workshop.Rating;

/** What the room thinks of what was said, and of what was written. */
final class WeighingJson {
    static final Map<String, Function<Fields, Command>> READERS = Map.ofEntries(
            Map.entry("support", f -> new Weighing.Support(contribution(f))),
            Map.entry("unsupport", f -> new Weighing.TakeBackSupport(contribution(f))),
            Map.entry("dot", f -> new Weighing.GiveDot(votable(f))),
            Map.entry("undot", f -> new Weighing.TakeBackDot(votable(f))),
            Map.entry("rate", f -> new Weighing.Rate(votable(f), rating(f))),
            Map.entry("unrate", f -> new Weighing.TakeBackRating(votable(f))),
            Map.entry("recognise", f -> new Reading.Recognise(entries(f), true)),
            Map.entry("unrecognise", f -> new Reading.Recognise(entries(f), false)),
            Map.entry(
                    "contest",
                    f -> new Reading.Contest(section(f), f.optionalText("entry").map(Id.Entry::new), f.text("text"))),
            Map.entry("withdraw-objection", f -> new Reading.TakeBackObjection(objection(f))));

    private WeighingJson() {}

    private static Rating rating(Fields f) {
        return new Rating(grade("impact", f), grade("feasibility", f));
    }

    private static int grade(String axis, Fields f) {
        long grade = f.number(axis);
        if (grade < Rating.LEAST || grade > Rating.MOST) throw BadFrame.of("bad-field", axis);
        return (int) grade;
    }

    private static List<Id.Entry> entries(Fields f) {
        return CommandFields.ids("entries", Id.Entry::new, f);
    }
}
