/**
 * The ground of a history, day by day: areas, what is to be expected of them, polygons, front line, gains. A day costs what
 * changes on it. May use control, geo, place, campaign and time. Judging, drawing and files do not go in.
 */
package salient.ground;
