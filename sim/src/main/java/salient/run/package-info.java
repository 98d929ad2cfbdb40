/**
 * A run: one scenario computed, and its folder on disk (run format 1): tables, manifest, publishing.
 *
 * <p>May use every other room but {@code text}. Nothing is drawn here; pictures come in as bytes.
 */
package salient.run;
