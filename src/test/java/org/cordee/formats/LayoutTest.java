package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Wording;
import org.junit.jupiter.api.Test;

/** What stands on paper, in which order. */
class LayoutTest {
    private static final String NBSP = "\u00a0";

    private static List<String> headings(Dossier dossier, int level) {
        return Heads.of(dossier).stream()
                .filter(head -> head.level() == level)
                .map(Part.Head::words)
                .toList();
    }

    private static Dossier numbered(String... numbers) {
        List<Restitution> all = new ArrayList<>();
        for (String number : numbers)
            all.add(Restitution.empty(new Heading("RMB", number, "Titre"), Language.FR, Wording.REPRODUCE));
        return Dossier.of(new Gathering("RMB", Language.FR, List.of(), all));
    }

    private static String workshop(String number) {
        return "RMB - Restitution atelier" + NBSP + number + NBSP + ": «" + NBSP + "Titre" + NBSP + "»";
    }

    @Test
    void themes_are_headings_above_their_workshops_in_order() {
        assertThat(Heads.of(numbered("1.1", "1.2", "2.1", "10.1")).stream()
                        .filter(head -> head.level() < 3)
                        .map(Part.Head::words))
                .containsExactly(
                        "Thème 1",
                        workshop("1.1"),
                        workshop("1.2"),
                        "Thème 2",
                        workshop("2.1"),
                        "Thème 10",
                        workshop("10.1"));
    }

    @Test
    void without_a_theme_in_every_number_there_are_none() {
        assertThat(headings(numbered("1.1", "2", "2.1"), 1))
                .containsExactly(workshop("1.1"), workshop("2"), workshop("2.1"));
        assertThat(headings(numbered("1", "2"), 1)).containsExactly(workshop("1"), workshop("2"));
    }

    @Test
    void a_workshop_alone_has_no_theme_no_cover_and_no_contents() {
        Layout layout = Layout.of(numbered("1.1"));
        assertThat(layout.hasCover()).isFalse();
        assertThat(layout.title()).isEqualTo(workshop("1.1"));
        assertThat(layout.parts()).allMatch(Part.Head.class::isInstance).hasSize(6);
        assertThat(headings(numbered("1.1"), 1)).containsExactly(workshop("1.1"));
    }

    /** A theme that comes again comes again: the order is the gathering's. */
    @Test
    void workshops_stay_in_their_order() {
        assertThat(headings(numbered("2.1", "1.1", "2.2"), 1)).containsExactly("Thème 2", "Thème 1", "Thème 2");
    }

    @Test
    void every_theme_and_every_workshop_begins_a_page_but_not_both_at_once() {
        List<String> beginning = Heads.of(numbered("1.1", "1.2", "2.1")).stream()
                .filter(Part.Head::newPage)
                .map(Part.Head::words)
                .toList();
        assertThat(beginning).containsExactly("Thème 1", workshop("1.2"), "Thème 2");
        assertThat(Heads.of(numbered("1.1"))).noneMatch(Part.Head::newPage);
    }

    @Test
    void contents_list_every_heading_once_and_their_names_differ() {
        Dossier dossier = Gatherings.annexed();
        Part.Contents contents = (Part.Contents) Layout.of(dossier).parts().get(1);
        assertThat(contents.title()).isEqualTo("Sommaire");
        assertThat(contents.heads()).isEqualTo(Heads.of(dossier));
        assertThat(contents.heads()).extracting(Part.Head::anchor).doesNotHaveDuplicates();
        int themes = 3;
        int workshops = 6;
        assertThat(contents.heads()).hasSize(themes + workshops * (1 + 5 + 1 + Annex.values().length));
    }

    @Test
    void no_level_is_left_out_on_the_way_down() {
        for (Dossier dossier : List.of(Gatherings.annexed(), numbered("1", "2"), numbered("1"))) {
            int above = 0;
            for (Part.Head head : Heads.of(dossier)) {
                assertThat(head.level()).isBetween(1, above + 1);
                above = head.level();
            }
        }
    }

    @Test
    void the_cover_says_what_it_is_how_many_and_when() {
        Part.Cover cover = (Part.Cover) Layout.of(Gatherings.annexed()).parts().get(0);
        assertThat(cover.title()).isEqualTo(Gatherings.real().name());
        assertThat(cover.lines())
                .containsExactly("Restitutions des ateliers", "6 ateliers", "État au 23 novembre 2026, 14:05 UTC");
        assertThat(((Part.Cover) Layout.of(numbered("1.1", "1.2")).parts().get(0)).lines())
                .containsExactly("Restitutions des ateliers", "2 ateliers");
    }

    @Test
    void the_preamble_stands_after_the_contents_and_a_quotation_ends_its_workshop() {
        Gathering real = Gatherings.real();
        List<Entry> preamble = List.of(Entry.of(Form.PARAGRAPH, Gatherings.text("Bonjour.")));
        Gathering with = new Gathering(real.name(), real.language(), preamble, real.restitutions());
        List<Part> parts = Layout.of(Dossier.of(with)).parts();
        assertThat(parts.get(2)).isEqualTo(new Part.Body(Language.FR, preamble));
        long quoted = real.restitutions().stream()
                .filter(r -> r.closingQuotation().isPresent())
                .count();
        assertThat(parts.stream().filter(Part.Quote.class::isInstance)).hasSize((int) quoted);
    }
}
