package org.cordee.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cordee.restitution.Form;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command;
import org.cordee.workshop.Command.Contributing;
import org.cordee.workshop.Command.Leading;
import org.cordee.workshop.Command.Writing;
import org.cordee.workshop.Id;

/** Every command that may come over a socket, by its name on the wire. */
final class CommandJson {
    private static final Map<String, Function<Fields, Command>> READERS = Map.ofEntries(
            Map.entry("post", f -> new Contributing.Post(section(f), f.text("text"), field(f))),
            Map.entry("edit", f -> new Contributing.Edit(contribution(f), f.text("text"), field(f))),
            Map.entry("withdraw", f -> new Contributing.Withdraw(contribution(f))),
            Map.entry("open", f -> new Leading.Open()),
            Map.entry("close", f -> new Leading.Close()),
            Map.entry("open-section", f -> new Leading.OpenSection(section(f))),
            Map.entry("close-section", f -> new Leading.CloseSection(section(f))),
            Map.entry("hide", f -> new Leading.Hide(contribution(f))),
            Map.entry("restore", f -> new Leading.Restore(contribution(f))),
            Map.entry("rename", f -> new Leading.Rename(f.text("title"))),
            Map.entry("expel", f -> new Leading.Expel(contribution(f))),
            Map.entry("put", f -> new Writing.Put(spot(f), form(f), f.list("text", InlineJson::read), sources(f))),
            Map.entry("rewrite", CommandJson::rewrite),
            Map.entry("move", f -> new Writing.Move(entry(f), spot(f))),
            Map.entry("drop", f -> new Writing.Drop(entry(f))),
            Map.entry("quote", f -> new Writing.Quote(f.optionalText("text"))));

    private CommandJson() {}

    /** The names on the wire. */
    static boolean knows(String name) {
        return READERS.containsKey(name);
    }

    /** Of a name that is known. */
    static Command read(String name, Fields fields) {
        return Objects.requireNonNull(READERS.get(name), name).apply(fields);
    }

    private static Command rewrite(Fields f) {
        return new Writing.Rewrite(entry(f), f.number("base"), form(f), f.list("text", InlineJson::read), sources(f));
    }

    private static Section section(Fields f) {
        return f.one("section", Section::ofKey);
    }

    private static Form form(Fields f) {
        return f.one("form", CommandJson::form);
    }

    private static Optional<Form> form(String key) {
        for (Form form : Form.values()) {
            if (form.name().toLowerCase(Locale.ROOT).equals(key)) return Optional.of(form);
        }
        return Optional.empty();
    }

    private static Command.Spot spot(Fields f) {
        return new Command.Spot(
                section(f),
                f.optionalText("parent").map(Id.Entry::new),
                f.optionalText("after").map(Id.Entry::new));
    }

    private static Id.Contribution contribution(Fields f) {
        return new Id.Contribution(f.text("contribution"));
    }

    private static Optional<Id.Contribution> field(Fields f) {
        return f.optionalText("field").map(Id.Contribution::new);
    }

    private static Id.Entry entry(Fields f) {
        return new Id.Entry(f.text("entry"));
    }

    private static List<Id.Contribution> sources(Fields f) {
        return f.list("sources", CommandJson::source);
    }

    private static Id.Contribution source(JsonNode node) {
        if (!node.isTextual()) throw BadFrame.of("bad-field", "sources");
        return new Id.Contribution(node.textValue());
    }
}
