package org.cordee.likeness;

import java.util.ArrayList;
import java.util.List;

/**
 * Which stems are of one family where the stemmer left them two ({@code region} and {@code regional}): those with a long
 * common beginning, compared to the longer of them.
 */
final class Kinship {
    private static final int ROOT = 5;
    private static final double MOST_OF_IT = 0.7;
    private static final int LONG_ROOT = 7;
    private static final double HALF_OF_IT = 0.55;
    /** How far a family is looked for; no language has so many words of one beginning, but somebody may make them up. */
    private static final int FARTHEST = 100;

    /** A relative among the stems, by its place in their list, and how near it is: 1 for the stem itself. */
    record Kin(int stem, double nearness) {}

    private Kinship() {}

    /** For each stem its family, itself among them. {@code stems} are different, and in the order of their letters. */
    static List<List<Kin>> among(List<String> stems) {
        List<List<Kin>> families = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) families.add(new ArrayList<>(List.of(new Kin(i, 1))));
        for (int i = 0; i < stems.size(); i++) {
            // In this order, whoever begins alike stands together.
            int end = Math.min(stems.size(), i + 1 + FARTHEST);
            for (int j = i + 1; j < end && commonBeginning(stems.get(i), stems.get(j)) >= ROOT; j++) {
                double nearness = nearness(stems.get(i), stems.get(j));
                if (nearness == 0) continue;
                families.get(i).add(new Kin(j, nearness));
                families.get(j).add(new Kin(i, nearness));
            }
        }
        return families;
    }

    private static double nearness(String one, String other) {
        int common = commonBeginning(one, other);
        double share = (double) common / Math.max(one.length(), other.length());
        return share >= MOST_OF_IT || (common >= LONG_ROOT && share >= HALF_OF_IT) ? share : 0;
    }

    private static int commonBeginning(String one, String other) {
        int common = 0;
        int most = Math.min(one.length(), other.length());
        while (common < most && one.charAt(common) == other.charAt(common)) common++;
        return common;
    }
}
