/**
 * What was measured, read from the files that {@code bench/run} leaves, and told: as tables, as curves, in
 * {@code docs/performance.md}, and against the figures that are stored. Measures nothing itself.
 */
package salient.bench.report;
