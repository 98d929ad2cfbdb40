/**
 * Tables of many readings: which columns they have, as data that any store of columns can be told, and how they go to files
 * and come back. What a store needs beyond Java, such as Parquet, is in a module of its own and found by what it offers.
 *
 * <p>May use {@code text}. What the rows say is the business of whoever fills them.
 */
package salient.columns;
