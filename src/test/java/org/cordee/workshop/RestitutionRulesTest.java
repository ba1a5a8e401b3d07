package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.ANNE;
import static org.cordee.workshop.Sitting.FACILITATOR;
import static org.cordee.workshop.Sitting.RAPPORTEUR;
import static org.cordee.workshop.Sitting.spot;
import static org.cordee.workshop.Sitting.text;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Section;
import org.junit.jupiter.api.Test;

class RestitutionRulesTest {
    private static final Section STAKES = Section.STAKES;

    private final Sitting sitting = Sitting.opened();

    @Test
    void an_entry_stands_where_it_was_put_with_its_sources() {
        Id.Contribution said = sitting.post(ANNE, STAKES, "Le temps");
        Id.Entry first = sitting.put(spot(STAKES, null, null), "Un", said, said);
        Id.Entry third = sitting.put(spot(STAKES, null, first), "Trois");
        sitting.put(spot(STAKES, null, first), "Deux");
        sitting.put(spot(STAKES, null, null), "Zéro");
        sitting.put(spot(STAKES, third, null), "Trois, un");

        assertThat(outline()).containsExactly("Zéro", "Un", "Deux", "Trois", " Trois, un");
        assertThat(sitting.entry(first).sources()).containsExactly(said);
    }

    @Test
    void the_rapporteur_writes_while_all_is_closed() {
        sitting.must(FACILITATOR, new Command.Leading.CloseSection(STAKES));
        sitting.must(FACILITATOR, new Command.Leading.Close());
        sitting.put(STAKES, null, "Après coup");
        assertThat(outline()).containsExactly("Après coup");
    }

    @Test
    void an_entry_stands_only_after_a_sibling_and_under_a_bullet_of_its_section() {
        Id.Entry bullet = sitting.put(STAKES, null, "Une puce");
        Id.Entry sub = sitting.put(STAKES, bullet, "Dessous");
        Id.Entry elsewhere = sitting.put(Section.FIELDS, null, "Ailleurs");
        Id.Entry prose = new Id.Entry(sitting.must(
                RAPPORTEUR,
                new Command.Writing.Put(spot(STAKES, null, null), Form.PARAGRAPH, text("Prose"), List.of())));
        Id.Entry never = new Id.Entry("never");

        sitting.refuses("misplaced", RAPPORTEUR, put(spot(STAKES, null, never)));
        sitting.refuses("misplaced", RAPPORTEUR, put(spot(STAKES, null, elsewhere)));
        sitting.refuses("misplaced", RAPPORTEUR, put(spot(STAKES, null, sub)));
        sitting.refuses("misplaced", RAPPORTEUR, put(spot(STAKES, bullet, bullet)));
        sitting.refuses("misplaced", RAPPORTEUR, put(spot(STAKES, never, null)));
        sitting.refuses("misplaced", RAPPORTEUR, put(spot(STAKES, elsewhere, null)));
        sitting.refuses("misplaced", RAPPORTEUR, put(spot(STAKES, prose, null)));
    }

    @Test
    void an_entry_has_words_and_no_more_than_its_limits() {
        for (String blank : List.of("", " ", "\u2800", "\u0000"))
            sitting.refuses("empty", RAPPORTEUR, put(text(blank), List.of()));
        sitting.must(RAPPORTEUR, put(text("a".repeat(2_000)), List.of()));
        sitting.refuses("too-long", RAPPORTEUR, put(text("a".repeat(2_001)), List.of()));
        sitting.must(RAPPORTEUR, put(text("👨‍👩‍👧‍👦".repeat(327) + "a".repeat(17)), List.of()));
        sitting.refuses("too-long", RAPPORTEUR, put(text("👨‍👩‍👧‍👦".repeat(327) + "a".repeat(18)), List.of()));
    }

    @Test
    void the_words_of_all_stretches_are_made_sound() {
        Id.Entry put = new Id.Entry(sitting.must(
                RAPPORTEUR,
                put(List.of(new Inline.Text("e\u0301\u202Emot "), new Inline.Text("\u0007fin")), List.of())));
        assertThat(Inlines.plain(sitting.entry(put).text())).isEqualTo("émot fin");
        assertThat(Inlines.canonical(sitting.entry(put).text()))
                .isEqualTo(sitting.entry(put).text());
    }

    @Test
    void a_link_leads_to_the_web_or_to_a_mailbox_or_keeps_its_words() {
        for (String good : List.of("https://a.fr/é?b=c#d", "http://a.fr", "HTTPS://A.FR", "mailto:a@b.fr"))
            assertThat(linked(good))
                    .anyMatch(i -> i instanceof Inline.Link l && l.address().equals(good));
        for (String bad : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "#",
                "",
                "/local",
                "https://",
                " https://a.fr",
                "https://a.fr/\u202Egpj.exe",
                "https://a fr",
                "java\nscript:x",
                "https://" + "a".repeat(2_001))) {
            assertThat(linked(bad)).noneMatch(i -> i instanceof Inline.Link);
            assertThat(Inlines.plain(linked(bad))).isEqualTo("voir ici");
        }
    }

    @Test
    void the_addresses_of_an_entry_have_8_kib_together() {
        sitting.must(RAPPORTEUR, put(links(4), List.of()));
        sitting.refuses("too-long", RAPPORTEUR, put(links(5), List.of()));
        sitting.refuses(
                "too-long", RAPPORTEUR, put(List.of(new Inline.Text("Gras "), new Inline.Strong(links(5))), List.of()));
    }

    @Test
    void fifty_sources_are_the_most_and_each_must_be_there() {
        List<Id.Contribution> said = IntStream.range(0, 51)
                .mapToObj(i -> sitting.post(ANNE, STAKES, "Dit " + i))
                .toList();
        sitting.must(RAPPORTEUR, put(text("Cinquante"), said.subList(0, 50)));
        sitting.must(RAPPORTEUR, put(text("Une seule"), Collections.nCopies(60, said.get(0))));
        sitting.refuses("too-many", RAPPORTEUR, put(text("Cinquante et une"), said));
        sitting.refuses("no-such-contribution", RAPPORTEUR, put(text("Qui ?"), List.of(new Id.Contribution("never"))));

        sitting.must(FACILITATOR, new Command.Leading.Hide(said.get(1)));
        sitting.must(RAPPORTEUR, put(text("De ce qui est caché"), List.of(said.get(1))));
        sitting.must(ANNE, new Command.Contributing.Withdraw(said.get(2)));
        sitting.refuses("no-such-contribution", RAPPORTEUR, put(text("Retiré"), List.of(said.get(2))));
    }

    @Test
    void the_two_thousandth_entry_is_the_last_until_one_is_dropped() {
        Id.Entry first = sitting.put(STAKES, null, "1");
        for (int i = 2; i <= 2_000; i++) sitting.ask(RAPPORTEUR, put(text("Point " + i), List.of()));
        assertThat(sitting.board().entryCount()).isEqualTo(2_000);
        sitting.refuses("too-many", RAPPORTEUR, put(text("De trop"), List.of()));
        sitting.must(RAPPORTEUR, new Command.Writing.Drop(first));
        sitting.put(STAKES, null, "À sa place");
    }

    @Test
    void what_was_written_meanwhile_is_not_overwritten() {
        Id.Entry entry = sitting.put(STAKES, null, "Avant");
        long base = sitting.board().seq();
        sitting.must(RAPPORTEUR, rewrite(entry, base, "Le mien"));
        sitting.refuses("changed-meanwhile", RAPPORTEUR, rewrite(entry, base, "Le tien"));
        sitting.leavesAsItIs(RAPPORTEUR, rewrite(entry, base, "Le mien"));
        sitting.must(RAPPORTEUR, rewrite(entry, base + 1, "Les deux"));
        assertThat(sitting.entry(entry).text()).isEqualTo(text("Les deux"));
    }

    @Test
    void a_rewrite_is_held_to_what_a_put_is() {
        Id.Entry entry = sitting.put(STAKES, null, "Avant");
        long base = sitting.board().seq();
        sitting.refuses("no-such-entry", RAPPORTEUR, rewrite(new Id.Entry("never"), base, "Rien"));
        sitting.refuses("empty", RAPPORTEUR, rewrite(entry, base, " "));
        sitting.refuses("too-long", RAPPORTEUR, rewrite(entry, base, "a".repeat(2_001)));
        sitting.refuses(
                "no-such-contribution",
                RAPPORTEUR,
                new Command.Writing.Rewrite(
                        entry, base, Form.BULLET, text("Qui ?"), List.of(new Id.Contribution("never"))));
    }

    @Test
    void a_bullet_stays_one_while_it_has_sub_entries() {
        Id.Entry entry = sitting.put(STAKES, null, "Au-dessus");
        Id.Entry sub = sitting.put(STAKES, entry, "Dessous");
        var prose = new Command.Writing.Rewrite(entry, 99, Form.PARAGRAPH, text("Prose"), List.of());
        sitting.refuses("misplaced", RAPPORTEUR, prose);
        sitting.must(RAPPORTEUR, new Command.Writing.Drop(sub));
        sitting.must(RAPPORTEUR, prose);
        assertThat(sitting.entry(entry).form()).isEqualTo(Form.PARAGRAPH);
    }

    @Test
    void the_closing_quotation_is_set_changed_and_taken_away() {
        sitting.leavesAsItIs(RAPPORTEUR, new Command.Writing.Quote(Optional.empty()));
        sitting.must(RAPPORTEUR, quote("« Seul on va vite »"));
        sitting.leavesAsItIs(RAPPORTEUR, quote(" « Seul on va vite » "));
        assertThat(sitting.board().restitution().closingQuotation()).contains("« Seul on va vite »");
        sitting.must(RAPPORTEUR, quote("a".repeat(2_000)));
        sitting.refuses("too-long", RAPPORTEUR, quote("a".repeat(2_001)));
        sitting.must(RAPPORTEUR, quote(" "));
        assertThat(sitting.board().restitution().closingQuotation()).isEmpty();
        assertThat(sitting.board().since(0))
                .contains(new Entity.Closing(sitting.board().seq(), Optional.empty()));
    }

    private List<String> outline() {
        return Outline.of(sitting.board().restitution().sections().get(STAKES).entries());
    }

    private static List<Inline> linked(String address) {
        return Inlines.canonical(List.of(new Inline.Text("voir "), new Inline.Link(address, text("ici"))));
    }

    private static Command put(Spot spot) {
        return new Command.Writing.Put(spot, Form.BULLET, text("Un point"), List.of());
    }

    /** Links of nearly 2 KB each. */
    private static List<Inline> links(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Stream.of(
                        new Inline.Text("voir "), new Inline.Link("https://" + i + "a".repeat(1_991), text("ici"))))
                .<Inline>flatMap(s -> s)
                .toList();
    }

    private static Command put(List<Inline> text, List<Id.Contribution> sources) {
        return new Command.Writing.Put(spot(STAKES, null, null), Form.BULLET, text, sources);
    }

    private static Command rewrite(Id.Entry entry, long base, String words) {
        return new Command.Writing.Rewrite(entry, base, Form.BULLET, text(words), List.of());
    }

    private static Command quote(String words) {
        return new Command.Writing.Quote(Optional.of(words));
    }
}
