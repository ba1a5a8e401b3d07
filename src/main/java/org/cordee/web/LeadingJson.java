package org.cordee.web;

import static org.cordee.web.CommandFields.contribution;
import static org.cordee.web.CommandFields.optionalSeconds;
import static org.cordee.web.CommandFields.seconds;
import static org.cordee.web.CommandFields.section;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cordee.restitution.Section;
import org.cordee.restitution.Trial;
import org.cordee.workshop.AgendaItem;
import org.cordee.workshop.Command;
import org.cordee.workshop.Command.Leading;
import org.cordee.workshop.Id;
import org.cordee.workshop.Permission;
import org.cordee.workshop.Scene;
import org.cordee.workshop.Step;

/** What those who lead ask. */
final class LeadingJson {
    static final Map<String, Function<Fields, Command>> READERS = Map.ofEntries(
            Map.entry("open", f -> new Leading.Open()),
            Map.entry("close", f -> new Leading.Close()),
            Map.entry("begin", f -> new Leading.Begin(item(f), f.optionalInt("nth"))),
            Map.entry(
                    "agenda",
                    f -> new Leading.SetAgenda(
                            f.number("base"), f.list("items", CommandFields.MOST_IDS, LeadingJson::item))),
            Map.entry("timer-start", f -> new Leading.StartTimer(seconds("seconds", f))),
            Map.entry("timer-add", f -> new Leading.AddTime(CommandFields.moreOrLessSeconds("seconds", f))),
            Map.entry("timer-pause", f -> new Leading.PauseTimer()),
            Map.entry("timer-resume", f -> new Leading.ResumeTimer()),
            Map.entry("timer-stop", f -> new Leading.StopTimer()),
            Map.entry(
                    "customs",
                    f -> new Leading.Adjust(
                            f.optionalBoolean("premoderated"),
                            optionalSeconds("pause", f),
                            f.optionalInt("dots"),
                            f.optionalBoolean("stacking"))),
            Map.entry("open-section", f -> new Leading.OpenSection(section(f))),
            Map.entry("close-section", f -> new Leading.CloseSection(section(f))),
            Map.entry("veil", f -> new Leading.Veil(section(f), true)),
            Map.entry("unveil", f -> new Leading.Veil(section(f), false)),
            Map.entry("reveal", f -> new Leading.Reveal(section(f), true)),
            Map.entry("conceal", f -> new Leading.Reveal(section(f), false)),
            Map.entry("offer", LeadingJson::offer),
            Map.entry("show", f -> new Leading.Show(f.one("scene", Scene::ofKey))),
            Map.entry("hide", f -> new Leading.Hide(contribution(f))),
            Map.entry("restore", f -> new Leading.Restore(contribution(f))),
            Map.entry("approve", f -> new Leading.Approve(contribution(f))),
            Map.entry("refile", f -> new Leading.Refile(contribution(f), section(f))),
            Map.entry("report", f -> new Leading.Report(contribution(f), f.object("trial", LeadingJson::trial))),
            Map.entry("rename", f -> new Leading.Rename(f.text("title"))),
            Map.entry("expel", f -> new Leading.Expel(contribution(f))),
            Map.entry("tell", f -> new Leading.Tell(f.optionalText("text"))));

    private LeadingJson() {}

    private static AgendaItem item(JsonNode node) {
        Fields f = new Fields(node);
        AgendaItem item = item(f);
        f.noOthers();
        return item;
    }

    private static AgendaItem item(Fields f) {
        Step step = f.one("step", Step::ofKey);
        Set<Section> sections = f.set("sections", Section::ofKey).orElse(Set.of());
        Set<Permission> permits = f.set("permits", Permission::ofKey).orElse(step.usual());
        return new AgendaItem(step, sections, permits, optionalSeconds("seconds", f));
    }

    private static Leading.Offer offer(Fields f) {
        Optional<Section> section = f.has("section") ? Optional.of(section(f)) : Optional.empty();
        return new Leading.Offer(section, f.optionalText("entry").map(Id.Entry::new));
    }

    private static Trial trial(Fields f) {
        return new Trial(f.optionalText("where"), f.optionalText("result"));
    }
}
