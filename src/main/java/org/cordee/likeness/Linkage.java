package org.cordee.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Who goes together: the two groups that are most alike become one, again and again, as long as all of one are enough like all
 * of the other on average. So nobody comes in by resembling a single one of the others.
 */
final class Linkage {
    /** Found by looking at what was said in 2017, and at what was made up to be alike and not. */
    private static final double ENOUGH = 0.445;
    /** Among so many that are alike it does not matter who goes with whom. */
    private static final int NEAREST = 64;

    private final int largest;
    private final List<Group> groups = new ArrayList<>();
    private final PriorityQueue<Pair> pairs = new PriorityQueue<>(Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparing(pair -> pair.one.first())
            .thenComparing(pair -> pair.other.first()));

    private Linkage(int largest) {
        this.largest = largest;
    }

    /**
     * Every text in one group, most of them alone. None made here weighs more than {@code largest}.
     *
     * @param weights how many voices say each text
     */
    static List<Group> of(Meanings meanings, int[] weights, int largest) {
        Linkage linkage = new Linkage(largest);
        for (int text = 0; text < weights.length; text++) linkage.groups.add(new Group(text, weights[text]));
        for (int text = 0; text < weights.length; text++) linkage.know(text, meanings.after(text));
        return linkage.linked();
    }

    private void know(int text, List<Meanings.Near> after) {
        Group one = groups.get(text);
        after.stream()
                .sorted(Comparator.comparingDouble(Meanings.Near::likeness)
                        .reversed()
                        .thenComparing(Meanings.Near::text))
                .limit(NEAREST)
                .forEach(near -> pair(one, groups.get(near.text()), near.likeness()));
    }

    private void pair(Group one, Group other, double likeness) {
        one.near.put(other, likeness * one.weight * other.weight);
        other.near.put(one, likeness * one.weight * other.weight);
        consider(one, other);
    }

    private void consider(Group one, Group other) {
        double likeness = one.likenessTo(other);
        if (likeness < ENOUGH || one.weight + other.weight > largest) return;
        pairs.add(one.first() < other.first() ? new Pair(one, other, likeness) : new Pair(other, one, likeness));
    }

    private List<Group> linked() {
        for (Pair best = pairs.poll(); best != null; best = pairs.poll()) {
            if (best.one.gone || best.other.gone) continue;
            Group both = new Group(best.one, best.other);
            groups.add(both);
            both.near.keySet().forEach(other -> consider(both, other));
        }
        return groups.stream().filter(group -> !group.gone).toList();
    }

    private record Pair(Group one, Group other, double likeness) {}

    /** Some texts, how many voices say them, and the sum of their likenesses to each group that is somewhat like this one. */
    static final class Group {
        private final List<Integer> texts;
        private final int weight;
        private final double within;
        private final Map<Group, Double> near = new HashMap<>();
        private boolean gone;

        private Group(int text, int weight) {
            this.texts = List.of(text);
            this.weight = weight;
            this.within = weight * (weight - 1) / 2.0;
        }

        private Group(Group one, Group other) {
            texts = new ArrayList<>(one.texts);
            texts.addAll(other.texts);
            weight = one.weight + other.weight;
            within = one.within + other.within + one.near.getOrDefault(other, 0.0);
            one.gone = true;
            other.gone = true;
            one.near.forEach((group, sum) -> inherit(group, one, sum));
            other.near.forEach((group, sum) -> inherit(group, other, sum));
        }

        private void inherit(Group group, Group from, double sum) {
            group.near.remove(from);
            if (group.gone) return;
            near.merge(group, sum, Double::sum);
            group.near.put(this, near.get(group));
        }

        /** On average, of all of one to all of the other. */
        private double likenessTo(Group other) {
            return near.getOrDefault(other, 0.0) / weight / other.weight;
        }

        private int first() {
            return texts.get(0);
        }

        /** The texts in it, by their places. */
        List<Integer> texts() {
            return texts;
        }

        int weight() {
            return weight;
        }

        /** How alike its voices are on average; 1 where all say the same. */
        double strength() {
            return within / (weight * (weight - 1) / 2.0);
        }
    }
}
