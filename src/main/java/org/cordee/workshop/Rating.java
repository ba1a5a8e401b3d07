package org.cordee.workshop;

/** How much a field of action would change, and how feasible it is: each from 1 to 5. */
public record Rating(int impact, int feasibility) {
    public static final int LEAST = 1;
    public static final int MOST = 5;

    /** @throws IllegalArgumentException if either is out of range */
    public Rating {
        if (impact < LEAST || impact > MOST || feasibility < LEAST || feasibility > MOST)
            throw new IllegalArgumentException("a rating is from 1 to 5");
    }
}
