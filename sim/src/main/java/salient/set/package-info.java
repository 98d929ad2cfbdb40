/** Sorted sets that never change and take no more memory than their members' places. Uses no other room. */
package salient.set;
