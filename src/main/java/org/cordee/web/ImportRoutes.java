package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordee.access.Doorkeeper;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.live.Gatherings;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Restitution;

/** A document becomes a gathering, after a look at what was found in it. */
final class ImportRoutes {
    private final Gatherings gatherings;
    private final Documents documents;
    private final Views views;
    private final Sentences sentences;

    ImportRoutes(Gatherings gatherings, Documents documents, Views views, Sentences sentences) {
        this.gatherings = gatherings;
        this.documents = documents;
        this.views = views;
        this.sentences = sentences;
    }

    record Imported(Views.Gathering gathering, List<Documents.Remark> remarks) {}

    /** What is in the document becomes a gathering with its workshops. */
    Future<Reply> importDocument(RoutingContext rc, Doorkeeper.Holder organiser) {
        return read(rc).compose(outcome -> {
            Outcome.Read read = document(outcome);
            return gatherings
                    .make(read.gathering(), By.organiser(organiser))
                    .map(made -> Reply.created(
                            new Imported(views.of(made), Documents.Remark.of(read.remarks())),
                            "/api/gatherings/" + made.id()));
        });
    }

    private Future<Outcome> read(RoutingContext rc) {
        Reading reading = Reading.of(rc);
        return documents.read(reading.reader(), rc.body().buffer(), reading.mapping());
    }

    private static Outcome.Read document(Outcome outcome) {
        if (outcome instanceof Outcome.Read read) return read;
        throw new Problem(422, ((Outcome.Refused) outcome).why().code());
    }

    /** What was found of one workshop: how many points there are, sub-entries and all. */
    record Found(
            String number,
            String title,
            String language,
            String wording,
            int introduction,
            Map<String, Integer> sections,
            boolean closingQuotation) {

        static Found of(Restitution restitution) {
            Map<String, Integer> sections = new LinkedHashMap<>();
            restitution.sections().forEach((section, body) -> sections.put(section.key(), count(body.entries())));
            return new Found(
                    restitution.heading().number(),
                    restitution.heading().title(),
                    restitution.language().tag(),
                    restitution.wording().key(),
                    count(restitution.introduction()),
                    sections,
                    restitution.closingQuotation().isPresent());
        }

        private static int count(List<Entry> entries) {
            return entries.stream()
                    .mapToInt(entry -> 1 + count(entry.entries()))
                    .sum();
        }
    }

    /** {@code preamble}: entries before the first workshop, which stand before it in the whole gathering's documents. */
    record Preview(
            String gathering, String language, int preamble, List<Found> workshops, List<Documents.Remark> remarks) {}

    /** {@code headings}: the document's own, in their order, to be mapped by their place, from 0. */
    record Unread(String code, String sentence, List<String> headings) {}

    /** What would be imported, without doing so; or why nothing would, with the document's own headings to map. */
    Future<Reply> preview(RoutingContext rc, Doorkeeper.Holder organiser) {
        return read(rc).map(outcome ->
                outcome instanceof Outcome.Refused refused ? unread(rc, refused) : found((Outcome.Read) outcome));
    }

    private Reply unread(RoutingContext rc, Outcome.Refused refused) {
        String code = refused.why().code();
        String sentence = sentences.say(code, Problems.language(rc), java.util.Optional.empty());
        return Reply.json(new Unread(code, sentence, refused.headings()));
    }

    private static Reply found(Outcome.Read read) {
        var gathering = read.gathering();
        return Reply.json(new Preview(
                gathering.name(),
                gathering.language().tag(),
                Found.count(gathering.preamble()),
                gathering.restitutions().stream().map(Found::of).toList(),
                Documents.Remark.of(read.remarks())));
    }
}
