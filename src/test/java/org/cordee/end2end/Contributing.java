package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** The room speaks: in all five sections, typed and aloud, with evidence and by name; what waits and what is hidden; the clock. */
final class Contributing {
    /** Five, and the one that was added. */
    private static final Pattern ALMOST_SIX_MINUTES = Pattern.compile("6:00|5:[345]\\d");

    private final Company in;

    Contributing(Company in) {
        this.in = in;
    }

    void contribute() {
        in.facilitator.begin("contribute");
        in.phones.forEach(phone -> phone.follow("contribute"));
        in.wall.shows("five");
        in.awa.say("solutions", Said.GROCERY);
        in.bruno.say("solutions", Said.CURRENCY);
        in.chloe.write("solutions", Said.CURRENCY_AGAIN);
        assertThat(in.chloe.page.locator(".alike")).containsText(Said.CURRENCY);
        in.chloe.send();
        in.elsa.say("fields", Said.CREDIT);
        in.fatou.say("fields", Said.COOPERATION);
        in.gael.say("fields", Said.COOPERATE);
        in.gael.write("challenges", Said.GUARANTEES);
        in.gael.pick(Said.CREDIT);
        in.gael.send();
        assertThat(in.gael.row(Said.GUARANTEES).locator(".about")).hasText(Said.CREDIT);
        in.awa.prove(Said.GROCERY, Said.JOBS, List.of("https://example.org/bilan", "2016", "Québec"));
        in.hana.open("stakes");
        in.hana.quoteMe("Hana Okabe", "Japon");
        in.hana.say("stakes", Said.VOICE);
        in.diego.say("stakes", Said.DEMOCRACY);
        in.bruno.meToo("solutions", Said.GROCERY);
        lookAtWhatWasContributed();
    }

    private void lookAtWhatWasContributed() {
        in.awa.open("solutions");
        assertThat(in.awa.row(Said.GROCERY)).containsText("1 personne le dit aussi");
        assertThat(in.awa.row(Said.GROCERY).locator(".proofs")).containsText(Said.JOBS);
        in.elsa.open("evidence");
        assertThat(in.elsa.row(Said.JOBS).locator(".facts")).containsText("example.org/…, Québec, 2016");
        assertThat(in.elsa.row(Said.JOBS).locator(".about")).hasText(Said.GROCERY);
        in.elsa.open("stakes");
        assertThat(in.elsa.row(Said.VOICE)).containsText("Hana Okabe, Japon");
        assertThat(in.elsa.row(Said.DEMOCRACY)).not().containsText("Diego");
        in.left.section("stakes");
        assertThat(in.left.said(Said.VOICE)).containsText("Hana Okabe, Japon");
        in.wall.sees(Said.GUARANTEES);
        in.facilitator.scribe(1, Said.GARAGE);
        in.elsa.open("solutions");
        assertThat(in.elsa.row(Said.GARAGE)).containsText("dit dans la salle");
        assertThat(in.facilitator.said(Said.GARAGE)).containsText("dit en salle");
    }

    void moderate() {
        in.facilitator.moderateBefore(true);
        in.diego.write("solutions", Said.HOUSING);
        in.diego.send();
        assertThat(in.diego.row(Said.HOUSING)).containsText("attend le feu vert");
        assertThat(in.facilitator.said(Said.HOUSING)).containsText("En attente");
        for (Phone phone : in.phones) {
            if (phone != in.diego) assertThat(phone.frames()).noneMatch(frame -> frame.contains(Said.HOUSING));
        }
        assertThat(in.wall.frames()).noneMatch(frame -> frame.contains(Said.HOUSING));
        in.facilitator.press(Said.HOUSING, "Laisser passer");
        in.elsa.sees(Said.HOUSING);
        assertThat(in.diego.row(Said.HOUSING)).containsText("La vôtre · enregistrée");
        in.facilitator.moderateBefore(false);
        in.facilitator.pointAtTheList();
        in.fatou.say("solutions", Said.ADVERT);
        in.elsa.sees(Said.ADVERT);
        in.facilitator.seeNew();
        in.facilitator.press(Said.ADVERT, "Masquer");
        assertThat(in.fatou.row(Said.ADVERT)).containsText("masquée par l’animation");
        in.elsa.doesNotSee(Said.ADVERT);
        in.wall.doesNotSee(Said.ADVERT);
    }

    /** Between two looks at the in.wall a phone's clock is seen: it must read as the wall's did then, to a second. */
    void readTheSameClock() {
        in.facilitator.startTimer("5");
        assertThat(in.wall.page.locator(".wall-timer b")).hasText(ALMOST_SIX_MINUTES);
        for (Phone phone : in.phones) {
            assertThat(phone.page.locator(".step-line .time > [aria-hidden]")).hasText(ALMOST_SIX_MINUTES);
            int before = seconds(in.wall.timeLeft());
            int between = seconds(phone.timeLeft());
            int after = seconds(in.wall.timeLeft());
            assertThat(between).isBetween(after - 1, before + 1);
        }
    }

    private static int seconds(String clock) {
        String[] parts = clock.split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }
}
