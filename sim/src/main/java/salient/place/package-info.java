/** The gazetteer: places, their parts, and what can be on the ground at one. May use {@code campaign}. No findings. */
package salient.place;
