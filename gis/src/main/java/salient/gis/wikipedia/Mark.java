package salient.gis.wikipedia;

import salient.place.Position;

/**
 * A mark on a map.
 *
 * @param icon name of the picture, without the word for files, with blanks for underscores
 * @param name of the place; empty if the mark has neither a label nor a link
 * @param line in which it begins, from 1
 */
record Mark(Position at, String icon, String name, int line) {}
