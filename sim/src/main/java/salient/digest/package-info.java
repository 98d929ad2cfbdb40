/** Digests of what is read and written, by which files are known again. Uses no other room. */
package salient.digest;
