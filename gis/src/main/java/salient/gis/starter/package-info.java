/**
 * A campaign to begin with: small, whole, explained in its own files, and ready to replay. Its places are those of a list
 * that is given, or made up; what it says of them is made up, says so, and is there to be replaced.
 */
package salient.gis.starter;
