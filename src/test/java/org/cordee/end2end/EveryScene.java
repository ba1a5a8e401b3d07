package org.cordee.end2end;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A workshop held by programs, so that its wall goes through every scene and step; `look` is called in each with its name and what is to be in view
 * by then (a selector).
 */
final class EveryScene {
    private static final List<String> SECTIONS = List.of("solutions", "fields", "evidence", "challenges", "stakes");
    private static final String LONG =
            "Il existe déjà nombre de bons exemples d’institutions de finance sociale, de banques et de fonds"
                    + " gouvernementaux : capital patient, fonds de garantie, épargne solidaire avec des sources hybrides"
                    + " de financement";
    private static final String ARABIC = "تعاونية لأهل الحي يديرها زبائنها";

    private final BiConsumer<String, String> look;
    private final LiveClient facilitator;
    private final LiveClient rapporteur;
    private final List<LiveClient> people = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final List<String> solutions = new ArrayList<>();
    private String offered;

    EveryScene(Room room, BiConsumer<String, String> look) {
        this.look = look;
        facilitator = room.staff("facilitator");
        rapporteur = room.staff("rapporteur");
        for (int i = 0; i < 3; i++) people.add(room.somebody());
    }

    void walk() {
        comeIn();
        contribute();
        table();
        group();
        weigh();
        writeUp();
        readBack();
        sign();
        facilitator.leave();
        rapporteur.leave();
        people.forEach(LiveClient::leave);
    }

    private void comeIn() {
        look.accept("before", ".wall-welcome");
        ArrayNode items = items();
        long base = facilitator.all("agenda").stream()
                .mapToLong(one -> one.get("seq").asLong())
                .findFirst()
                .orElse(0);
        ObjectNode agenda = LiveClient.command("agenda").put("base", base);
        ask(facilitator, agenda.set("items", items));
        begin("welcome");
        look.accept("welcome", ".wall-agenda");
    }

    private static ArrayNode items() {
        ArrayNode items = LiveClient.command("agenda").arrayNode();
        for (String step : List.of("welcome", "contribute", "group", "prioritise", "read-back")) {
            ObjectNode item = items.addObject().put("step", step).put("seconds", 900);
            item.putArray("sections");
            item.putArray("permits");
        }
        return items;
    }

    private void contribute() {
        begin("contribute");
        look.accept("five, empty", "[data-scene=five]");
        say("solutions", List.of(LONG, Said.GROCERY, Said.CURRENCY, Said.HOUSING, ARABIC), solutions);
        say("fields", List.of(Said.CREDIT, LONG, Said.COOPERATION, Said.COOPERATE), fields);
        say("evidence", List.of(Said.JOBS), new ArrayList<>());
        say("stakes", List.of(Said.VOICE, Said.DEMOCRACY), new ArrayList<>());
        ask(people.get(0), post("challenges", Said.GUARANTEES).put("field", fields.get(0)));
        look.accept("five", ".wall-row[data-section=challenges] .last bdi");
        ask(facilitator, LiveClient.command("timer-start").put("seconds", 600));
        look.accept("timer", ".wall-timer");
        ask(facilitator, LiveClient.command("timer-pause"));
        look.accept("paused", ".wall-timer[data-state=paused]");
        ask(facilitator, LiveClient.command("timer-resume"));
        ask(facilitator, LiveClient.command("timer-add").put("seconds", -3600));
        look.accept("time is over", ".wall-timer[data-state=over]");
        ask(facilitator, LiveClient.command("timer-stop"));
        ask(facilitator, begin("contribute", List.of("solutions")));
        look.accept("one section", ".stage-one");
    }

    private void say(String section, List<String> words, List<String> ids) {
        for (int i = 0; i < words.size(); i++) ids.add(ask(people.get(i % people.size()), post(section, words.get(i))));
    }

    private static ObjectNode post(String section, String words) {
        return LiveClient.command("post").put("section", section).put("text", words);
    }

    private void table() {
        show("table");
        look.accept("table", ".table-row");
        show("axes");
        look.accept("axes, hidden", "[data-scene=axes] .stage-none");
        show("time-lapse");
        look.accept("time-lapse", ".wall-lapse");
        show("step");
    }

    private void group() {
        begin("group");
        look.accept("no groups yet", "[data-scene=groups] .stage-none");
        ObjectNode group =
                LiveClient.command("group").put("section", "solutions").put("title", Said.TOGETHER);
        group.putArray("members").add(solutions.get(0)).add(solutions.get(1));
        ask(facilitator, group);
        look.accept("groups", ".wall-group");
    }

    private void weigh() {
        begin("prioritise");
        for (int i = 0; i < people.size(); i++) {
            ask(people.get(i), LiveClient.command("dot").put("contribution", solutions.get(i < 2 ? 2 : 3)));
            for (String field : fields) {
                int rating = 1 + (i + fields.indexOf(field)) % 5;
                ask(
                        people.get(i),
                        LiveClient.command("rate")
                                .put("contribution", field)
                                .put("impact", rating)
                                .put("feasibility", 6 - rating));
            }
        }
        look.accept("votes", ".votes .wall-bar");
        ask(facilitator, LiveClient.command("reveal").put("section", "solutions"));
        look.accept("ranking", ".wall-ranked");
        ask(facilitator, LiveClient.command("reveal").put("section", "fields"));
        show("axes");
        look.accept("axes", ".wall-axes .mark");
        show("step");
    }

    private void writeUp() {
        begin("read-back");
        look.accept("nothing written", ".read .none");
        String after = null;
        List<String> lines = List.of(LONG, Said.GROCERY, ARABIC);
        for (String line : lines) after = put("solutions", after, line, "paragraph");
        String stake = put("stakes", null, Said.VOICE, "bullet");
        put("stakes", stake, Said.DEMOCRACY, "bullet");
        for (LiveClient person : people) {
            ObjectNode recognise = LiveClient.command("recognise");
            recognise.putArray("entries").add(after).add(stake);
            ask(person, recognise);
        }
        offered = stake;
    }

    private String put(String section, String after, String words, String form) {
        ObjectNode put = LiveClient.command("put")
                .put("section", section)
                .put("after", after)
                .put("form", form);
        put.putNull("parent");
        put.putArray("text").add(words);
        put.putArray("sources");
        return ask(rapporteur, put);
    }

    private void readBack() {
        look.accept("reading", ".read .point");
        ask(facilitator, LiveClient.command("offer").put("section", "stakes"));
        look.accept("a section is offered", ".read section[data-section=stakes] .seen-by");
        ask(facilitator, LiveClient.command("offer").put("section", "stakes").put("entry", offered));
        look.accept("a line is offered", ".point.offered");
        show("brief");
        look.accept("three minutes", ".brief-row");
        show("step");
    }

    private void sign() {
        ask(rapporteur, LiveClient.command("sign"));
        look.accept("signed", ".wall-signed");
        begin("closed");
        look.accept("closed", ".wall-signed");
    }

    private void show(String scene) {
        ask(facilitator, LiveClient.command("show").put("scene", scene));
    }

    private void begin(String step) {
        ask(facilitator, begin(step, List.of("contribute", "prioritise").contains(step) ? SECTIONS : List.of()));
    }

    private static ObjectNode begin(String step, List<String> sections) {
        ObjectNode begin = LiveClient.command("begin").put("step", step);
        ArrayNode open = begin.putArray("sections");
        sections.forEach(open::add);
        return begin;
    }

    private static String ask(LiveClient who, ObjectNode command) {
        String id = who.ask(command);
        who.awaitAllAnswered();
        if (!who.refused().isEmpty()) throw new AssertionError(who.refused());
        return id;
    }
}
