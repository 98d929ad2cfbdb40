package salient.model;

/**
 * That a place is in {@code state} on all days from {@code first} to {@code last}, counted from the first of the period,
 * whatever is said.
 */
record FixedState(int first, int last, int state) {}
