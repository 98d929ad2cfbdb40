/**
 * Reading a campaign: files of the workspace into domain types, and everything wrong with them into problems.
 *
 * <p>May use {@code text}, {@code problem}, {@code workspace}, {@code reading} and below, and {@code geo.Theatre}. No judging, no measuring of ground beyond what a check needs, and no writing of files belong here.
 */
package salient.read;
