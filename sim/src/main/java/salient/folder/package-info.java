/**
 * Folders and files that are written whole or not at all: a draft beside the place, which takes the place when it is
 * done, and what tells a run of this tool from what must not be replaced.
 *
 * <p>May use {@code problem}. What the files hold is the business of whoever writes them.
 */
package salient.folder;
