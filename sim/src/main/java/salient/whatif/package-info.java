/**
 * What the model would say if something were so, or if the record were another: suppositions, the record as they have it,
 * and what changes. All of it is the answer of a model about its own record, and none of it enters a reading.
 *
 * <p>Pure: no files, no geometry, no words for people.
 */
package salient.whatif;
