package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The facilitator's laptop. */
final class Facilitator extends Screen {
    Facilitator(BrowserContext context, Tongue tongue, List<String> complaints) {
        super(context, "facilitator", tongue, complaints);
    }

    void tab(String name) {
        one(".tabs .tab", name).click();
    }

    /** One of the ready-made agendas. */
    void plan(String length) {
        tab(in("lead.tab.agenda"));
        button(length).click();
        button(in("lead.agenda.save")).click();
        did(in("lead.did.agenda"));
    }

    /** The nth item of the agenda, from 0. */
    void hold(int nth) {
        Locator item = page.locator(".item").nth(nth);
        item.click();
        assertThat(item).hasAttribute("aria-current", "step");
    }

    void begin(String step) {
        Locator button = page.locator(".step[data-step='" + step + "']");
        button.click();
        assertThat(button).hasAttribute("aria-current", "step");
    }

    void close() {
        button(in("facilitator.close")).click();
        inDialog(in("facilitator.close")).click();
        assertThat(page.getByText(in("facilitator.is-closed"))).isVisible();
    }

    void startTimer(String minutes) {
        page.locator("#timer-minutes").fill(minutes);
        button(in("lead.timer.start")).click();
        button(in("lead.timer.more.one")).click();
    }

    void moderateBefore(boolean yes) {
        button(in("lead.settings")).click();
        Locator flip = page.getByRole(AriaRole.SWITCH, named(in("lead.premoderated")));
        flip.click();
        assertThat(flip).hasAttribute("aria-checked", String.valueOf(yes));
        inDialog(in("common.close")).click();
        // Wherever the dialog's button was: a list under the pointer would stand still.
        page.mouse().move(0, 0);
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }

    Locator said(String words) {
        return one(".said-one", words);
    }

    /** By hand, into the language that the dialog proposes: the workshop's. */
    void translate(String words, String translation) {
        press(words, in("lead.more"));
        inDialog(in("common.translate")).click();
        dialog().locator("#translate-words").fill(translation);
        inDialog(in("translate.save")).click();
        did(in("translate.did"));
    }

    void pointAtTheList() {
        page.locator(".said-one").first().hover();
    }

    /** The list stands still under the pointer; what came meanwhile is asked for. */
    void seeNew() {
        button(in("facilitator.more.one")).click();
    }

    void press(String words, String button) {
        said(words)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    /** By keyboard alone: the section's number, the words, Enter. */
    void scribe(int section, String words) {
        page.locator("h1").click();
        page.keyboard().press("Digit" + section);
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        did(in("lead.did.scribe"));
    }

    void pickSection(String section) {
        page.locator(".lead-section[data-section='" + section + "'] .lead-pick").click();
    }

    void group(String section, String title, List<String> members) {
        tab(in("lead.tab.group"));
        pickSection(section);
        for (String words : members) {
            one(".loose-one", words).focus();
            page.keyboard().press("Space");
            assertThat(one(".loose-one", words)).hasAttribute("aria-pressed", "true");
        }
        page.keyboard().press("g");
        page.keyboard().type(title);
        page.keyboard().press("Enter");
        assertThat(cluster(title).locator("li")).hasCount(members.size());
    }

    /** By its key: A. */
    void acceptProposal(String section, List<String> members) {
        tab(in("lead.tab.group"));
        pickSection(section);
        Locator proposal = one(".proposal", members.get(0));
        assertThat(proposal).containsText(members.get(1));
        proposal.focus();
        page.keyboard().press("a");
        assertThat(proposal).hasCount(0);
        assertThat(cluster(members.get(0)).locator("li")).hasCount(members.size());
    }

    Locator cluster(String title) {
        return one(".cluster", title);
    }

    void merge(String words, String into) {
        press(words, in("lead.more"));
        button(in("lead.merge")).click();
        dialog().locator(".loose-one", new Locator.LocatorOptions().setHasText(into))
                .click();
        did(in("lead.did.merge"));
    }

    void undo() {
        page.locator("h1").click();
        page.keyboard().press("Control+z");
        did(in("facilitator.undone"));
    }

    void reveal(String section) {
        page.locator(".weighed[data-section='" + section + "'] [role=switch]").click();
        did(in("lead.did.reveal"));
    }

    void offer(String section) {
        page.locator(".reading-part[data-section='" + section + "'] h3 button").click();
        did(in("lead.did.offer"));
    }

    void did(String words) {
        assertThat(page.locator(".taken-words")).containsText(words);
    }
}
