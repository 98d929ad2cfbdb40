/**
 * The ground and its cells: the theatre, the coverage that is built once from it, and true distances. The user of JTS
 * operations. May use place and geo.crs. Who holds what, and files of any kind, do not go in.
 *
 * <p>How a coverage comes about: {@code Sites} on the plane, their {@code Delaunay} triangulation, {@code CellOutlines} as
 * {@code Polylines}, drawn in degrees by {@code TrueLines}, or those of {@code GivenCells} as they are; rounded together with the outline
 * of the ground by {@code SnapRounding}; a {@code PlanarGraph} of what comes out, its {@code Loops}, the {@code Pieces} within them; of these the
 * {@code Faces} on the ground, and the {@code EdgeTopology} between them. All of it is arrays of numbers that go by number:
 * face, edge, vertex, way (a segment in one of its two directions, with the face on its left hand).
 *
 * <p>What a {@code Coverage} offers to those who compute day by day: faces in the order of their places, the edges
 * between two faces with the face on either hand, and the corners at which edges end.
 */
package salient.geo;
