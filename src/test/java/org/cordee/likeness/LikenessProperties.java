package org.cordee.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cordee.restitution.Language;
import org.cordee.restitution.Words;

/** What holds of proposals, whatever was said. */
class LikenessProperties {
    /** Few words, so that many meet. */
    private static final List<String> WORDS = List.of(
            "coopération",
            "coopérative",
            "coopérer",
            "locale",
            "local",
            "région",
            "régional",
            "régionaux",
            "financer",
            "finance",
            "logement",
            "santé",
            "jeunes",
            "des",
            "la",
            "épicerie",
            "Épiceries",
            "x",
            "2017",
            "التعاون",
            "😀",
            "—");

    @Provide
    Arbitrary<List<Text>> texts() {
        Arbitrary<String> said = Arbitraries.of(WORDS).list().ofMaxSize(6).map(words -> String.join(" ", words));
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40).map(Words::clean);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, said), net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(60)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> new Text("id" + i, all.get(i)))
                        .toList());
    }

    @Property(tries = 200)
    void the_same_texts_in_any_order_give_the_same_proposals(
            @ForAll("texts") List<Text> texts, @ForAll Language language, @ForAll long seed) {
        List<Text> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Likeness.proposals(language, shuffled)).isEqualTo(Likeness.proposals(language, texts));
    }

    @Property(tries = 200)
    void each_text_is_in_one_proposal_at_most_and_each_proposal_is_of_two_or_more_of_them(
            @ForAll("texts") List<Text> texts, @ForAll Language language) {
        Set<String> ids = texts.stream().map(Text::id).collect(Collectors.toSet());
        Set<String> met = new HashSet<>();
        for (Proposal proposal : Likeness.proposals(language, texts)) {
            assertThat(proposal.members())
                    .hasSizeGreaterThan(1)
                    .allMatch(ids::contains)
                    .allMatch(met::add);
        }
    }

    @Property(tries = 200)
    void a_proposal_has_the_title_of_its_first_member_and_they_come_strongest_first(
            @ForAll("texts") List<Text> texts, @ForAll Language language) {
        double last = 1;
        for (Proposal proposal : Likeness.proposals(language, texts)) {
            String first = texts.stream()
                    .filter(text -> text.id().equals(proposal.members().get(0)))
                    .findFirst()
                    .orElseThrow()
                    .words();
            assertThat(first).startsWith(proposal.title().replaceFirst("…$", ""));
            assertThat(Words.graphemes(proposal.title())).isBetween(1, 60);
            assertThat(proposal.strength()).isGreaterThan(0).isLessThanOrEqualTo(last);
            last = proposal.strength();
        }
    }

    @Property(tries = 100)
    void who_says_the_same_words_is_always_proposed(@ForAll("texts") List<Text> texts) {
        List<Text> twice = new ArrayList<>(texts);
        twice.add(new Text("one", "Une ressourcerie de quartier"));
        twice.add(new Text("two", "UNE RESSOURCERIE, de quartier !"));
        assertThat(Likeness.proposals(Language.FR, twice))
                .anySatisfy(proposal -> assertThat(proposal.members()).containsExactlyInAnyOrder("one", "two"));
    }
}
