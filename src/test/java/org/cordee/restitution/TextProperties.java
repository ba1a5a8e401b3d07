package org.cordee.restitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Texts that read alike are equal. */
class TextProperties {
    private static final String SOMEWHERE = "https://a.org";

    @Property
    void the_one_form_of_a_text_is_its_own(@ForAll("runs") List<Run> runs) {
        List<Inline> canonical = Inlines.canonical(nested(runs));
        assertThat(Inlines.canonical(canonical)).isEqualTo(canonical);
    }

    @Property
    void it_does_not_matter_how_styles_are_nested(@ForAll("runs") List<Run> runs) {
        assertThat(Inlines.canonical(nestedOtherwise(runs))).isEqualTo(Inlines.canonical(nested(runs)));
    }

    @Property
    void it_does_not_matter_in_how_many_pieces_words_come(@ForAll("runs") List<Run> runs) {
        List<Run> letters = new ArrayList<>();
        for (Run run : runs) run.words().codePoints().forEach(c -> letters.add(run.saying(Character.toString(c))));
        assertThat(Inlines.canonical(nested(letters))).isEqualTo(Inlines.canonical(nested(runs)));
    }

    @Property
    void no_word_is_lost_and_no_edge_is_blank(@ForAll("runs") List<Run> runs) {
        String before = Inlines.plain(nested(runs)).replaceAll("[\\s\\p{Z}]", "");
        String after = Inlines.plain(Inlines.canonical(nested(runs)));
        assertThat(after.replaceAll("[\\s\\p{Z}]", "")).isEqualTo(before);
        assertThat(after).isEqualTo(after.strip());
    }

    @Property
    void without_its_languages_it_is_the_text_that_never_had_any(@ForAll("runs") List<Run> runs) {
        List<Run> unsaid = runs.stream().map(run -> run.in(Optional.empty())).toList();
        assertThat(Inlines.unmarked(nested(runs))).isEqualTo(Inlines.canonical(nested(unsaid)));
    }

    @Property
    void no_piece_of_a_text_is_empty_and_no_emphasis_begins_or_ends_in_a_space(@ForAll("runs") List<Run> runs) {
        for (Run run : Run.of(Inlines.canonical(nested(runs)))) {
            assertThat(run.words()).isNotEmpty();
            if (run.strong()) assertThat(run.words()).isEqualTo(run.words().strip());
        }
    }

    private static List<Inline> nested(List<Run> runs) {
        List<Inline> text = new ArrayList<>();
        for (Run run : runs) {
            Inline inline = new Inline.Text(run.words());
            if (run.strong()) inline = new Inline.Strong(List.of(inline));
            if (run.emphasis()) inline = new Inline.Emphasis(List.of(inline));
            if (run.link().isPresent()) inline = new Inline.Link(run.link().get(), List.of(inline));
            if (run.language().isPresent())
                inline = new Inline.In(run.language().get(), List.of(inline));
            text.add(inline);
        }
        return text;
    }

    private static List<Inline> nestedOtherwise(List<Run> runs) {
        List<Inline> text = new ArrayList<>();
        for (Run run : runs) {
            Inline inline = new Inline.Text(run.words());
            if (run.language().isPresent())
                inline = new Inline.In(run.language().get(), List.of(inline));
            if (run.link().isPresent()) inline = new Inline.Link(run.link().get(), List.of(inline));
            if (run.emphasis()) inline = new Inline.Emphasis(List.of(inline, new Inline.Text("")));
            if (run.strong()) inline = new Inline.Strong(List.of(new Inline.Strong(List.of(inline))));
            text.add(inline);
        }
        return text;
    }

    @Provide
    Arbitrary<List<Run>> runs() {
        Arbitrary<String> words = Arbitraries.of("a", "é", "كلمة", " ", "\u00A0", "*", "[", "\\", ".")
                .list()
                .ofMaxSize(4)
                .map(pieces -> String.join("", pieces));
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        Arbitrary<Optional<String>> link = Arbitraries.of(Optional.empty(), Optional.of(SOMEWHERE));
        Arbitrary<Optional<Language>> language =
                Arbitraries.of(Optional.empty(), Optional.of(Language.AR), Optional.of(Language.ES));
        return Combinators.combine(words, yes, yes, link, language)
                .as(Run::new)
                .list()
                .ofMaxSize(5);
    }
}
