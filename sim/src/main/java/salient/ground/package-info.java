/**
 * The ground of a history, day by day: areas, front line, gains, polygons. May use control, geo, place, campaign and
 * time, and of engine only {@link salient.place.Neighbours}, which it answers. Judging, drawing and files do not go in.
 */
package salient.ground;
