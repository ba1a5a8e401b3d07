package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;

/**
 * A workshop that says what one of 2017 said, walked through from the door to the signed restitution with every kind of page open; `look`
 * is called in each state that is worth a look, with its name.
 */
final class EveryStep {
    private static final int OF_EACH_SECTION = 6;

    private final Room room;
    private final Consumer<String> look;
    private final Facilitator facilitator;
    private final Desk desk;
    private final Phone small;
    private final Phone large;
    private LiveClient somebody;
    private List<String> solutions;
    private List<String> challenges;
    private List<String> stakes;

    EveryStep(Room room, Consumer<String> look) {
        this.room = room;
        this.look = look;
        facilitator = room.facilitator(1366, 768);
        room.wall();
        desk = room.desk("desk", 1366, 768);
        small = room.phone("phone-320", 320, 640);
        large = room.phone("phone-390", 390, 844);
    }

    void walk() {
        comeIn();
        contribute();
        moderate();
        openWhatOpens();
        group();
        weigh();
        writeUp();
        readBack();
        sign();
        lookAround();
        somebody.leave();
    }

    private void look(String step) {
        look.accept(step);
    }

    private void comeIn() {
        small.page.navigate(room.home());
        large.page.navigate(room.home());
        look("0-door");
        facilitator.plan("90 min");
        facilitator.hold(0);
        facilitator.tab("Ce qui est dit");
        for (Phone phone : List.of(small, large)) {
            phone.scan(room.door().get("url").asText());
            phone.follow("welcome");
        }
        look("1-welcome");
    }

    private void contribute() {
        facilitator.begin("contribute");
        look("2-contribute-empty");
        somebody = room.somebody();
        Restitution source = Documents.restitutionsOf2017().get(0);
        solutions = said(source, Section.SOLUTIONS);
        stakes = said(source, Section.STAKES);
        challenges = said(source, Section.CHALLENGES);
        List.of(Section.FIELDS, Section.EVIDENCE).forEach(section -> said(source, section));
        somebody.awaitAllAnswered();
        small.say("solutions", Said.GROCERY);
        large.prove(Said.GROCERY, Said.JOBS, List.of("https://example.org/bilan", "2016", "Québec"));
        small.meToo("solutions", solutions.get(0));
        large.write("solutions", Said.GROCERY);
        assertThat(large.page.locator(".alike")).isVisible();
        facilitator.startTimer("10");
        look("3-contribute");
        large.page.locator("#words").fill("");
    }

    private List<String> said(Restitution source, Section section) {
        List<String> words = source.sections().get(section).entries().stream()
                .map(Entry::text)
                .map(Inlines::plain)
                .limit(OF_EACH_SECTION)
                .toList();
        for (String each : words)
            somebody.ask(
                    LiveClient.command("post").put("section", section.key()).put("text", each));
        return words;
    }

    private void moderate() {
        facilitator.moderateBefore(true);
        small.write("solutions", Said.HOUSING);
        small.send();
        assertThat(small.row(Said.HOUSING)).containsText("attend le feu vert");
        large.open("fields");
        facilitator.tab("Équilibre");
        look("4-moderate");
        facilitator.moderateBefore(false);
    }

    /** The menus, the forms and the dialogs. */
    private void openWhatOpens() {
        small.button("L’atelier et ma place").tap();
        large.write("stakes", Said.VOICE);
        large.quoteMe("Hana Okabe", "Japon");
        facilitator.button("Réglages").click();
        desk.page.keyboard().press("?");
        assertThat(desk.dialog()).isVisible();
        look("4b-open");
        small.button("Quitter l’atelier").tap();
        large.page.locator("#words").fill("");
        large.open("mine");
        facilitator.inDialog("Fermer").click();
        facilitator.tab("Déroulé");
        desk.inDialog("Fermer").click();
        desk.button("Noter").click();
        look("4c-open");
        small.button("Rester").tap();
        small.button("Fermer").tap();
        desk.page.keyboard().press("Escape");
    }

    private void group() {
        facilitator.begin("group");
        facilitator.group("stakes", Said.TOGETHER, stakes.subList(0, 2));
        for (Phone phone : List.of(small, large)) {
            phone.follow("group");
            phone.open("stakes");
        }
        desk.section("stakes");
        look("5-group");
    }

    private void weigh() {
        facilitator.begin("prioritise");
        for (Phone phone : List.of(small, large)) {
            phone.follow("prioritise");
            phone.dot("solutions", Said.GROCERY);
        }
        large.dot("solutions", solutions.get(0));
        look("6-weigh");
        facilitator.reveal("solutions");
        assertThat(large.page.locator(".rank").first()).isVisible();
        look("7-revealed");
    }

    private void writeUp() {
        desk.takeAsOneLine("solutions", solutions.subList(0, 2));
        desk.take("solutions", Said.GROCERY);
        desk.park("challenges", challenges.get(0));
        desk.setAside("challenges", challenges.get(1), Said.REASON);
        desk.takeGroup("stakes", Said.TOGETHER);
        desk.section("solutions");
        desk.edit(Said.GROCERY);
        small.open("mine");
        large.open("mine");
        facilitator.tab("Journal");
        look("8-write-up");
        desk.rewrite(Said.GROCERY + ", à tour de rôle");
    }

    private void readBack() {
        facilitator.begin("read-back");
        facilitator.offer("solutions");
        for (Phone phone : List.of(small, large)) phone.follow("read-back");
        small.recognise(Said.GROCERY);
        large.object(Said.GROCERY, Said.OBJECTION);
        assertThat(desk.page.locator(".contested")).isVisible();
        look("9-read-back");
        desk.button("Une objection ouverte").click();
        look("10-answer");
        desk.inDialog("Fermer").click();
        desk.answerAsMinority(Said.OBJECTION, Said.ANSWER);
    }

    private void sign() {
        desk.signing();
        desk.sign();
        look("11-signed");
        facilitator.close();
        for (Phone phone : List.of(small, large)) {
            phone.follow("closed");
            phone.open("mine");
        }
        look("12-closed");
    }

    /** The pages around the workshop's own: the organiser's, the wall of the plenary, paper. */
    private void lookAround() {
        room.organiser("organiser", "/organiser", ".gathering");
        room.organiser("plenary", "/plenary/" + room.gathering(), ".wall-head h1");
        room.organiser("sheet", "/sheet?gathering=" + room.gathering() + "&kind=both", ".sheet");
        look("13-around");
    }
}
