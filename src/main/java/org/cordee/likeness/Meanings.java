package org.cordee.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How alike texts are: the cosine of their stems, the rarer of which weigh more, relatives counting as far as they are near;
 * and a little, how much of the shorter the longer one says too, as many say in passing what others say in two words. One
 * common word is not enough, unless it is nearly all that both say.
 */
final class Meanings {
    /** Below it two texts have nothing to do with each other. */
    static final double LEAST = 0.2;

    private static final double NEARLY_ALL = 0.7;

    private final List<int[]> texts;
    private final List<List<Kinship.Kin>> families;
    private final List<int[]> holders;
    private final double[] rarity;
    private final double[] lengths;

    private Meanings(List<int[]> texts, List<List<Kinship.Kin>> families, List<int[]> holders, double[] rarity) {
        this.texts = texts;
        this.families = families;
        this.holders = holders;
        this.rarity = rarity;
        this.lengths = texts.stream()
                .mapToDouble(text -> Math.sqrt(common(text, text)))
                .toArray();
    }

    /** {@code texts}: the stems of each. */
    static Meanings of(List<Set<String>> texts) {
        Set<String> stems = new TreeSet<>();
        texts.forEach(stems::addAll);
        List<String> ordered = List.copyOf(stems);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) places.put(ordered.get(i), i);
        List<int[]> made = texts.stream()
                .map(text -> text.stream().mapToInt(places::get).sorted().toArray())
                .toList();
        List<int[]> holders = holders(made, ordered.size());
        // The root of the usual weight: texts are short, and one word that nobody else has would hide all that two have
        // in common.
        double[] rarity = holders.stream()
                .mapToDouble(some -> Math.sqrt(Math.log(1 + (double) texts.size() / some.length)))
                .toArray();
        return new Meanings(made, Kinship.among(ordered), holders, rarity);
    }

    private static List<int[]> holders(List<int[]> texts, int stems) {
        List<List<Integer>> holders = new ArrayList<>();
        for (int i = 0; i < stems; i++) holders.add(new ArrayList<>());
        for (int i = 0; i < texts.size(); i++) {
            for (int stem : texts.get(i)) holders.get(stem).add(i);
        }
        return holders.stream()
                .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static boolean has(int[] text, int stem) {
        return Arrays.binarySearch(text, stem) >= 0;
    }

    /** A text that is somewhat like another, and how much: from {@link #LEAST} to 1. */
    record Near(int text, double likeness) {}

    /** Those after this one that are somewhat like it, in their order. */
    List<Near> after(int text) {
        double[] common = common(texts.get(text));
        List<Near> near = new ArrayList<>();
        for (int other = text + 1; other < texts.size(); other++) {
            double likeness = likeness(text, other, common[other]);
            if (likeness > 0) near.add(new Near(other, likeness));
        }
        return near;
    }

    /** For every text, the weight of what it has in common with this one. */
    private double[] common(int[] text) {
        double[] common = new double[texts.size()];
        for (int stem : text) {
            for (Kinship.Kin kin : families.get(stem)) {
                double weight = kin.nearness() * rarity[stem] * rarity[kin.stem()];
                for (int holder : holders.get(kin.stem())) common[holder] += weight;
            }
        }
        return common;
    }

    private double likeness(int one, int other, double common) {
        if (common == 0) return 0;
        double cosine = Math.min(1, common / lengths[one] / lengths[other]);
        double shorter = Math.min(lengths[one], lengths[other]);
        double ofTheShorter = Math.min(1, common / shorter / shorter);
        double likeness = (2 * cosine + ofTheShorter) / 3;
        return likeness >= LEAST && isEnough(texts.get(one), texts.get(other), cosine) ? likeness : 0;
    }

    /** How like a text is to some others, all together. */
    double centrality(int text, List<Integer> others) {
        return others.stream()
                .filter(other -> other != text)
                .mapToDouble(other -> likeness(text, other, common(texts.get(text), texts.get(other))))
                .sum();
    }

    private double common(int[] one, int[] other) {
        double common = 0;
        for (int stem : one) {
            for (Kinship.Kin kin : families.get(stem)) {
                if (has(other, kin.stem())) common += kin.nearness() * rarity[stem] * rarity[kin.stem()];
            }
        }
        return common;
    }

    private boolean isEnough(int[] one, int[] other, double cosine) {
        if (Math.min(shared(one, other), shared(other, one)) > 1) return true;
        return Math.min(one.length, other.length) == 1 && cosine >= NEARLY_ALL;
    }

    /** How many stems of one have a relative in the other. */
    private long shared(int[] one, int[] other) {
        return Arrays.stream(one)
                .filter(stem -> families.get(stem).stream().anyMatch(kin -> has(other, kin.stem())))
                .count();
    }
}
