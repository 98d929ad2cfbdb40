package salient.charts.page;

import salient.account.Claim;

/** Puts a claim into words, with the campaign's own names of sides. */
@FunctionalInterface
public interface Phrasing {
    /** What {@code claim} says of its place, which is "it": a clause without a full stop. */
    String says(Claim claim);
}
