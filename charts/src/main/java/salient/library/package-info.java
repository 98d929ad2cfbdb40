/**
 * The door for other programs: a campaign is opened, replayed under a scenario, asked, compared, written and drawn.
 *
 * <p>May use every room of sim and charts; nothing of Salient uses it. It works nothing out itself: every answer is that
 * of the room that tables and maps ask. What callers are given is made of Java's own types, of JTS geometries and of
 * records of this package, which speak in the words of run format 1, so that the rooms behind can change.
 */
@PublicApi
package salient.library;
