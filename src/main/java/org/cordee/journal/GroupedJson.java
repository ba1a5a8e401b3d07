package org.cordee.journal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Grouped;
import org.cordee.workshop.Id;

/** What befell a cluster. */
final class GroupedJson {
    static final Map<String, Function<Payload, Event>> READERS = Map.of(
            "ClusterMade", p -> new Grouped.ClusterMade(p.cluster(), p.section(), p.text("title")),
            "ClusterRetitled", p -> new Grouped.ClusterRetitled(p.cluster(), p.text("title")),
            "ClusterDissolved", p -> new Grouped.ClusterDissolved(p.cluster()),
            "ProposalDismissed", GroupedJson::dismissed);

    private GroupedJson() {}

    static void write(Grouped event, ObjectNode json) {
        if (event instanceof Grouped.ClusterMade made)
            json.put("cluster", made.cluster().value())
                    .put("section", made.section().key())
                    .put("title", made.title());
        else if (event instanceof Grouped.ClusterRetitled retitled)
            json.put("cluster", retitled.cluster().value()).put("title", retitled.title());
        else if (event instanceof Grouped.ClusterDissolved gone)
            json.put("cluster", gone.cluster().value());
        else if (event instanceof Grouped.ProposalDismissed proposal) dismissed(proposal, json);
    }

    private static void dismissed(Grouped.ProposalDismissed proposal, ObjectNode json) {
        ArrayNode members = json.put("dismissed", proposal.dismissed()).putArray("members");
        proposal.members().stream().map(Id.Contribution::value).sorted().forEach(members::add);
    }

    private static Event dismissed(Payload p) {
        return new Grouped.ProposalDismissed(
                p.texts("members").stream().map(Id.Contribution::new).collect(Collectors.toSet()), p.is("dismissed"));
    }
}
