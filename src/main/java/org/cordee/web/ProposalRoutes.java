package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.access.Doorkeeper;
import org.cordee.likeness.Proposal;
import org.cordee.likeness.Text;
import org.cordee.live.Carrying;
import org.cordee.live.Gatherings;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.workshop.Board;
import org.cordee.workshop.DraftEntry;
import org.cordee.workshop.Id;

/** What says nearly the same: in a section of a workshop, to be grouped; and in what several workshops wrote. */
final class ProposalRoutes {
    private final Gatherings gatherings;
    private final Likening likening;

    ProposalRoutes(Gatherings gatherings, Likening likening) {
        this.gatherings = gatherings;
        this.likening = likening;
    }

    record Group(List<String> members, String title, double strength) {}

    record Groups(List<Group> proposals) {}

    /** Of what is in no cluster yet, without what was dismissed. */
    Future<Reply> ofSection(RoutingContext rc, Guard.Seated seat) {
        Section section = Section.ofKey(rc.pathParam("section")).orElseThrow(() -> new Problem(404, "no-such-section"));
        Board board = seat.room().board();
        List<Text> texts = board.loose(section).stream()
                .map(said -> new Text(said.id().value(), said.text()))
                .toList();
        Language language = board.workshop().orElseThrow().language();
        return likening.proposals(language, texts)
                .map(found -> Reply.json(new Groups(found.stream()
                        .filter(proposal -> !board.isDismissed(contributions(proposal)))
                        .map(p -> new Group(p.members(), p.title(), p.strength()))
                        .toList())));
    }

    private static Set<Id.Contribution> contributions(Proposal proposal) {
        return proposal.members().stream().map(Id.Contribution::new).collect(Collectors.toSet());
    }

    record Line(UUID workshop, String number, String entry, String words) {}

    record Shared(String title, double strength, List<Line> lines) {}

    record AllShared(List<Shared> proposals) {}

    /** Of what the workshops wrote in one section, what two of them or more say. The plenary is not one of them. */
    Future<Reply> shared(RoutingContext rc, Doorkeeper.Holder organiser) {
        List<String> asked = rc.queryParam("section");
        if (asked.isEmpty()) throw Problem.ofField("missing-field", "section");
        Section section = Section.ofKey(asked.get(0)).orElseThrow(() -> Problem.ofField("bad-field", "section"));
        return gatherings
                .find(new Id.Gathering(Guard.id(rc, "gathering", "no-such-gathering")))
                .map(found -> found.orElseThrow(() -> new Problem(404, "no-such-gathering")))
                .compose(gathering -> shared(gathering.language(), lines(gathering, section)));
    }

    private static Map<String, Line> lines(Gatherings.Gathering of, Section section) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Gatherings.Workshop workshop : of.workshops()) {
            if (Carrying.isPlenary(workshop)) continue;
            for (DraftEntry entry : workshop.board().written(section)) {
                Line line = line(workshop, entry);
                lines.put(line.workshop() + " " + line.entry(), line);
            }
        }
        return lines;
    }

    private static Line line(Gatherings.Workshop of, DraftEntry entry) {
        String number = of.board().workshop().orElseThrow().heading().number();
        return new Line(of.id().value(), number, entry.id().value(), Inlines.plain(entry.text()));
    }

    private Future<Reply> shared(Language language, Map<String, Line> lines) {
        List<Text> texts = lines.entrySet().stream()
                .map(line -> new Text(line.getKey(), line.getValue().words()))
                .toList();
        return likening.proposals(language, texts)
                .map(found -> Reply.json(new AllShared(found.stream()
                        .map(proposal -> shared(proposal, lines))
                        .filter(shared -> shared.lines().stream()
                                        .map(Line::workshop)
                                        .distinct()
                                        .count()
                                > 1)
                        .toList())));
    }

    private static Shared shared(Proposal proposal, Map<String, Line> lines) {
        List<Line> said = lines.entrySet().stream()
                .filter(line -> proposal.members().contains(line.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Shared(proposal.title(), proposal.strength(), said);
    }
}
