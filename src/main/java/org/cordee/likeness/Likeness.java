package org.cordee.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordee.restitution.Language;

/**
 * Which of many texts say nearly the same. The same texts, in whatever order, give the same proposals. 2,000 contributions
 * take about a second.
 */
public final class Likeness {
    /** A larger group would be a subject, not a saying. */
    private static final int LARGEST = 20;
    /** Those who all say the same words stay together, up to what one command may name. */
    private static final int MOST_MEMBERS = 200;

    private Likeness() {}

    /**
     * Groups of two or more, the most alike first; each text is in one at most, and most are in none.
     *
     * @throws IllegalArgumentException if two texts have one id
     */
    public static List<Proposal> proposals(Language language, List<Text> texts) {
        Map<Set<String>, List<Text>> byStems = byStems(language, texts);
        List<List<Text>> said = List.copyOf(byStems.values());
        Meanings meanings = Meanings.of(List.copyOf(byStems.keySet()));
        int[] voices = said.stream().mapToInt(List::size).toArray();
        return Linkage.of(meanings, voices, LARGEST).stream()
                .filter(group -> group.weight() > 1)
                .flatMap(group -> proposals(group, meanings, said))
                .sorted(Comparator.comparingDouble(Proposal::strength)
                        .thenComparing(proposal -> proposal.members().size())
                        .reversed()
                        .thenComparing(proposal -> proposal.members().get(0)))
                .toList();
    }

    /** Texts of the same stems together, in the order of their ids; none of those that mean nothing. */
    private static Map<Set<String>, List<Text>> byStems(Language language, List<Text> texts) {
        if (texts.stream().map(Text::id).distinct().count() < texts.size())
            throw new IllegalArgumentException("two texts with one id");
        Map<Set<String>, List<Text>> byStems = new LinkedHashMap<>();
        for (Text text : texts.stream().sorted(Comparator.comparing(Text::id)).toList()) {
            Set<String> stems = Stems.of(language, text.words());
            if (!stems.isEmpty())
                byStems.computeIfAbsent(stems, none -> new ArrayList<>()).add(text);
        }
        return byStems;
    }

    private static Stream<Proposal> proposals(Linkage.Group group, Meanings meanings, List<List<Text>> said) {
        List<Text> members = group.texts().stream()
                .sorted(Comparator.comparingDouble((Integer text) -> meanings.centrality(text, group.texts()))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(text -> said.get(text).stream())
                .toList();
        return IntStream.iterate(0, from -> from < members.size() - 1, from -> from + MOST_MEMBERS)
                .mapToObj(from -> members.subList(from, Math.min(members.size(), from + MOST_MEMBERS)))
                .map(some -> new Proposal(
                        some.stream().map(Text::id).toList(),
                        Title.of(some.get(0).words()),
                        group.strength()));
    }
}
