package org.cordee.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Language;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Trial;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Id;
import org.cordee.workshop.Origin;
import org.cordee.workshop.Placement;
import org.cordee.workshop.Saying;

/**
 * What befell a contribution. One without hand was typed, without credit is anonymous, without lang is in no language that is
 * known; {@code field}: what it is about.
 */
final class ContributedJson {
    static final Map<String, Function<Payload, Event>> READERS = Map.ofEntries(
            Map.entry("Posted", ContributedJson::posted),
            Map.entry("Edited", p -> new Contributed.Edited(p.contribution(), saying(p), p.is("awaiting"))),
            Map.entry("Withdrawn", p -> new Contributed.Withdrawn(p.contribution())),
            Map.entry("Hidden", p -> new Contributed.Hidden(p.contribution())),
            Map.entry("Restored", p -> new Contributed.Restored(p.contribution())),
            Map.entry("Approved", p -> new Contributed.Approved(p.contribution(), p.is("approved"))),
            Map.entry("Refiled", p -> new Contributed.Refiled(p.contribution(), p.section(), about(p), p.is("veiled"))),
            Map.entry("Merged", p -> new Contributed.Merged(p.contribution(), new Id.Contribution(p.text("into")))),
            Map.entry("Separated", p -> new Contributed.Separated(p.contribution())),
            Map.entry(
                    "Clustered",
                    p -> new Contributed.Clustered(
                            p.contribution(), p.optional("cluster").map(Id.Cluster::new))),
            Map.entry("Laid", p -> new Contributed.Laid(p.contribution(), placement(p))),
            Map.entry(
                    "Reported",
                    p -> new Contributed.Reported(
                            p.contribution(), p.part("trial").map(ContributedJson::trial))),
            Map.entry("Translated", p -> new Contributed.Translated(p.contribution(), translation(p))),
            Map.entry(
                    "TranslationTakenAway", p -> new Contributed.TranslationTakenAway(p.contribution(), language(p))));

    private ContributedJson() {}

    static void write(Contributed event, ObjectNode json) {
        json.put("contribution", event.contribution().value());
        if (event instanceof Contributed.Posted posted) posted(posted, json);
        else if (event instanceof Contributed.Edited edited) {
            saying(edited.saying(), json);
            ifSo("awaiting", edited.awaiting(), json);
        } else if (event instanceof Contributed.Approved approved) json.put("approved", approved.approved());
        else if (event instanceof Contributed.Refiled refiled) {
            json.put("section", refiled.section().key());
            about(refiled.about(), json);
            ifSo("veiled", refiled.veiled(), json);
        } else if (event instanceof Contributed.Merged merged)
            json.put("into", merged.into().value());
        else if (event instanceof Contributed.Clustered clustered)
            clustered.cluster().ifPresent(cluster -> json.put("cluster", cluster.value()));
        else if (event instanceof Contributed.Laid laid) placement(laid.placement(), json);
        else if (event instanceof Contributed.Reported reported)
            reported.trial().ifPresent(trial -> trial(trial, json.putObject("trial")));
        else if (event instanceof Contributed.Translated translated) translation(translated.translation(), json);
        else if (event instanceof Contributed.TranslationTakenAway taken)
            json.put("lang", taken.language().tag());
    }

    private static void posted(Contributed.Posted posted, ObjectNode json) {
        json.put("section", posted.section().key());
        saying(posted.saying(), json);
        origin(posted.origin(), json);
        ifSo("awaiting", posted.awaiting(), json);
        ifSo("veiled", posted.veiled(), json);
    }

    private static Contributed.Posted posted(Payload p) {
        return new Contributed.Posted(
                p.contribution(), p.section(), saying(p), origin(p), p.is("awaiting"), p.is("veiled"));
    }

    private static void saying(Saying saying, ObjectNode json) {
        json.put("text", saying.text());
        about(saying.about(), json);
        saying.facts().ifPresent(facts -> facts(facts, json.putObject("facts")));
        if (!saying.credit().isAnonymous()) credit(saying.credit(), json.putObject("credit"));
        saying.language().ifPresent(language -> json.put("lang", language.tag()));
    }

    private static Saying saying(Payload p) {
        return new Saying(
                p.text("text"),
                about(p),
                p.part("facts").map(f -> new Facts(f.optional("source"), f.optional("year"), f.optional("place"))),
                p.part("credit").map(ContributedJson::credit).orElse(Credit.ANONYMOUS),
                p.optional("lang").isEmpty() ? Optional.empty() : Optional.of(language(p)));
    }

    private static void about(Optional<Id.Contribution> about, ObjectNode json) {
        about.ifPresent(id -> json.put("field", id.value()));
    }

    private static Optional<Id.Contribution> about(Payload p) {
        return p.optional("field").map(Id.Contribution::new);
    }

    private static void facts(Facts facts, ObjectNode json) {
        facts.source().ifPresent(source -> json.put("source", source));
        facts.year().ifPresent(year -> json.put("year", year));
        facts.place().ifPresent(place -> json.put("place", place));
    }

    private static void credit(Credit credit, ObjectNode json) {
        credit.name().ifPresent(name -> json.put("name", name));
        credit.organisation().ifPresent(organisation -> json.put("organisation", organisation));
        credit.country().ifPresent(country -> json.put("country", country));
    }

    private static Credit credit(Payload p) {
        return new Credit(p.optional("name"), p.optional("organisation"), p.optional("country"));
    }

    private static void origin(Origin origin, ObjectNode json) {
        if (origin.hand() != Hand.TYPED) json.put("hand", origin.hand().key());
        origin.speaker().ifPresent(speaker -> json.put("speaker", speaker));
        origin.from()
                .ifPresent(from -> json.putObject("from")
                        .put("workshop", from.workshop().toString())
                        .put("entry", from.entry())
                        .put("label", from.label()));
    }

    private static Origin origin(Payload p) {
        return new Origin(
                p.optional("hand").isEmpty() ? Hand.TYPED : p.one("hand", Hand::ofKey),
                p.optional("speaker"),
                p.part("from")
                        .map(from -> new Origin.From(
                                new Id.Workshop(UUID.fromString(from.text("workshop"))),
                                from.text("entry"),
                                from.text("label"))));
    }

    private static void placement(Placement placement, ObjectNode json) {
        json.put("placement", placement.kind().key());
        placement.reason().ifPresent(reason -> json.put("reason", reason));
    }

    private static Placement placement(Payload p) {
        return new Placement(p.one("placement", Placement.Kind::ofKey), p.optional("reason"));
    }

    private static void trial(Trial trial, ObjectNode json) {
        trial.where().ifPresent(where -> json.put("where", where));
        trial.result().ifPresent(result -> json.put("result", result));
    }

    private static Trial trial(Payload p) {
        return new Trial(p.optional("where"), p.optional("result"));
    }

    private static void translation(Translation translation, ObjectNode json) {
        json.put("lang", translation.language().tag());
        json.put("text", translation.words());
        ifSo("machine", translation.machine(), json);
    }

    private static Translation translation(Payload p) {
        return new Translation(language(p), p.text("text"), p.is("machine"));
    }

    private static Language language(Payload p) {
        return p.one("lang", Language::ofTag);
    }

    private static void ifSo(String name, boolean so, ObjectNode json) {
        if (so) json.put(name, true);
    }
}
