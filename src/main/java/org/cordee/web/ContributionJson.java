package org.cordee.web;

import static org.cordee.web.EntityJson.nullable;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Trial;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.Id;
import org.cordee.workshop.Origin;

/** A contribution as it goes out: all of it but its author. */
final class ContributionJson {
    private ContributionJson() {}

    static void write(Contribution contribution, JsonGenerator json) throws IOException {
        EntityJson.begin("contribution", contribution.id().value(), contribution.seq(), json);
        json.writeStringField("section", contribution.section().key());
        json.writeStringField("text", contribution.text());
        nullable("lang", contribution.saying().language().map(Language::tag), json);
        translations(contribution.translations(), json);
        about(contribution, json);
        facts(contribution.saying().facts(), json);
        credit(contribution.saying().credit(), json);
        origin(contribution.origin(), json);
        json.writeNumberField("at", contribution.at().toEpochMilli());
        json.writeBooleanField("edited", contribution.edited());
        json.writeBooleanField("hidden", contribution.sight().hidden());
        json.writeBooleanField("awaiting", contribution.sight().awaiting());
        json.writeBooleanField("veiled", contribution.sight().veiled());
        fate(contribution, json);
    }

    private static void translations(List<Translation> translations, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("translations");
        for (Translation translation : translations) {
            json.writeStartObject();
            json.writeStringField("lang", translation.language().tag());
            json.writeStringField("text", translation.words());
            json.writeBooleanField("machine", translation.machine());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void about(Contribution contribution, JsonGenerator json) throws IOException {
        Optional<String> about = contribution.about().map(Id.Contribution::value);
        boolean isEvidence = contribution.section() == Section.EVIDENCE;
        nullable("field", isEvidence ? Optional.empty() : about, json);
        nullable("solution", isEvidence ? about : Optional.empty(), json);
    }

    private static void facts(Optional<Facts> facts, JsonGenerator json) throws IOException {
        if (facts.isEmpty()) {
            json.writeNullField("facts");
            return;
        }
        json.writeObjectFieldStart("facts");
        nullable("source", facts.get().source(), json);
        nullable("year", facts.get().year(), json);
        nullable("place", facts.get().place(), json);
        json.writeEndObject();
    }

    private static void credit(Credit credit, JsonGenerator json) throws IOException {
        if (credit.isAnonymous()) {
            json.writeNullField("credit");
            return;
        }
        json.writeObjectFieldStart("credit");
        nullable("name", credit.name(), json);
        nullable("organisation", credit.organisation(), json);
        nullable("country", credit.country(), json);
        json.writeEndObject();
    }

    private static void origin(Origin origin, JsonGenerator json) throws IOException {
        json.writeStringField("hand", origin.hand().key());
        nullable("speaker", origin.speaker(), json);
        if (origin.from().isEmpty()) {
            json.writeNullField("from");
            return;
        }
        Origin.From from = origin.from().get();
        json.writeObjectFieldStart("from");
        json.writeStringField("workshop", from.workshop().toString());
        json.writeStringField("entry", from.entry());
        json.writeStringField("label", from.label());
        json.writeEndObject();
    }

    /** What becomes of it is in the open. */
    private static void fate(Contribution contribution, JsonGenerator json) throws IOException {
        nullable("cluster", contribution.cluster().map(Id.Cluster::value), json);
        nullable("into", contribution.into().map(Id.Contribution::value), json);
        json.writeStringField("placement", contribution.placement().kind().key());
        nullable("reason", contribution.placement().reason(), json);
        trial(contribution.trial(), json);
    }

    private static void trial(Optional<Trial> trial, JsonGenerator json) throws IOException {
        if (trial.isEmpty()) {
            json.writeNullField("trial");
            return;
        }
        json.writeObjectFieldStart("trial");
        nullable("where", trial.get().where(), json);
        nullable("result", trial.get().result(), json);
        json.writeEndObject();
    }
}
