package org.cordee.web;

import static org.cordee.web.CommandFields.contribution;
import static org.cordee.web.CommandFields.section;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Language;
import org.cordee.workshop.Carried;
import org.cordee.workshop.Command;
import org.cordee.workshop.Command.Contributing;
import org.cordee.workshop.Id;
import org.cordee.workshop.Origin;
import org.cordee.workshop.Saying;

/** What the room says, as it comes in. */
final class ContributingJson {
    static final Map<String, Function<Fields, Command>> READERS = Map.of(
            "post", f -> new Contributing.Post(section(f), saying(f)),
            "edit", f -> new Contributing.Edit(contribution(f), saying(f)),
            "withdraw", f -> new Contributing.Withdraw(contribution(f)),
            "scribe",
                    f -> new Contributing.Scribe(
                            section(f), saying(f), f.one("hand", Hand::ofKey), f.optionalText("speaker")),
            "erase", f -> new Contributing.Erase(),
            "translate", ContributingJson::translate,
            "carry", f -> new Contributing.Carry(f.list("carried", CommandFields.MOST_IDS, ContributingJson::carried)));

    private ContributingJson() {}

    private static Saying saying(Fields f) {
        return new Saying(
                f.text("text"),
                about(f),
                f.object("facts", ContributingJson::facts),
                f.object("credit", ContributingJson::credit).orElse(Credit.ANONYMOUS),
                language(f));
    }

    private static Optional<Language> language(Fields f) {
        return f.has("lang") ? Optional.of(f.one("lang", Language::ofTag)) : Optional.empty();
    }

    private static Contributing.Translate translate(Fields f) {
        return new Contributing.Translate(
                contribution(f),
                f.one("lang", Language::ofTag),
                f.optionalText("text"),
                f.optionalBoolean("machine").orElse(false));
    }

    /** A challenge names its {@code field}, evidence its {@code solution}: nothing names both. */
    private static Optional<Id.Contribution> about(Fields f) {
        Optional<String> field = f.optionalText("field");
        Optional<String> solution = f.optionalText("solution");
        if (field.isPresent() && solution.isPresent()) throw BadFrame.of("bad-field", "solution");
        return field.or(() -> solution).map(Id.Contribution::new);
    }

    private static Facts facts(Fields f) {
        return new Facts(f.optionalText("source"), f.optionalText("year"), f.optionalText("place"));
    }

    private static Credit credit(Fields f) {
        return new Credit(f.optionalText("name"), f.optionalText("organisation"), f.optionalText("country"));
    }

    private static Carried carried(JsonNode node) {
        Fields f = new Fields(node);
        var from = new Origin.From(f.one("workshop", ContributingJson::workshop), f.text("entry"), f.text("label"));
        var carried = new Carried(section(f), f.text("text"), from, language(f));
        f.noOthers();
        return carried;
    }

    private static Optional<Id.Workshop> workshop(String id) {
        try {
            return Optional.of(new Id.Workshop(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
