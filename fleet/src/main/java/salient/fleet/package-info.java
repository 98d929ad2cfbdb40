/**
 * A plan of many readings carried out by an Apache Spark cluster: a task is one reading, or one block of members of an
 * ensemble, and never a place, since areas and pockets need all places together. What a task comes to is told by
 * {@code salient.batch}, as on one machine; here is only how tasks, campaigns and rows travel.
 *
 * <p>May use {@code sim} and Spark. Spark is the cluster's own and never ships.
 */
package salient.fleet;
