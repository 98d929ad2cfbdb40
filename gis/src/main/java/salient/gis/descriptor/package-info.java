/**
 * What a run says of itself to programs that know nothing of Salient: a Data Package for its tables, an RO-Crate for all of
 * it.
 *
 * <p>May use what runs are made of. What the columns of tables mean stands in the resource {@code tables.csv}.
 */
package salient.gis.descriptor;
