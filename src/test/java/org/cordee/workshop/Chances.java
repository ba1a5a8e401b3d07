package org.cordee.workshop;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What is asked of a workshop from beginning to end, by chance. */
final class Chances {
    private Chances() {}

    static Arbitrary<List<Chance>> steps(int most) {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 10_000).withoutEdgeCases();
        Arbitrary<String> words = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of("Un", "deux", "« trois »", " e\u0301", "\u202Eq")),
                Tuple.of(1, Arbitraries.of("", " ", "a".repeat(501), "a".repeat(2_001))));
        return Combinators.combine(number, number, number, number, number, words)
                .as(Chance::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(most);
    }
}
