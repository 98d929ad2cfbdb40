package salient.model;

/**
 * A claim that says again what a source had said that its own source copies.
 *
 * @param source the number of the source that is copied
 * @param counts how much of a word of its own is left, from 0 to under 1
 */
record Copy(int source, double counts) {}
