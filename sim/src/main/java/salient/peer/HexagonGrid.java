package salient.peer;

import salient.place.Position;

/**
 * A grid of equal regular hexagons that stand on a corner, in kilometres on a plane on which a degree of longitude is as
 * long as in the middle. The hexagon of column 0 and row 0 has its centre in the middle.
 */
final class HexagonGrid {
    /** A degree of latitude on the sphere of 6,371 km. */
    private static final double DEGREE_KM = 6371 * Math.PI / 180;

    private final Position middle;
    private final double diameterKm;

    /** @param diameterKm from side to side */
    HexagonGrid(Position middle, double diameterKm) {
        this.middle = middle;
        this.diameterKm = diameterKm;
    }

    /** A hexagon of the grid: {@code row} counts northward, and odd rows stand half a hexagon farther east. */
    record Hexagon(int column, int row) {}

    private double rowKm() {
        return diameterKm * Math.sqrt(3) / 2;
    }

    /** East of the middle, in kilometres. */
    double eastKm(Position at) {
        return (at.lon() - middle.lon()) * DEGREE_KM * StrictMath.cos(StrictMath.toRadians(middle.lat()));
    }

    /** North of the middle, in kilometres. */
    double northKm(Position at) {
        return (at.lat() - middle.lat()) * DEGREE_KM;
    }

    /** The centre of {@code hexagon} east of the middle. */
    double eastKm(Hexagon hexagon) {
        return (hexagon.column() + (Math.floorMod(hexagon.row(), 2) == 1 ? 0.5 : 0)) * diameterKm;
    }

    /** The centre of {@code hexagon} north of the middle. */
    double northKm(Hexagon hexagon) {
        return hexagon.row() * rowKm();
    }

    /** The hexagon whose centre lies nearest to {@code at}. */
    Hexagon around(Position at) {
        double east = eastKm(at);
        double north = northKm(at);
        int below = (int) Math.floor(north / rowKm());
        Hexagon best = nearestInRow(east, below);
        Hexagon other = nearestInRow(east, below + 1);
        return squared(other, east, north) < squared(best, east, north) ? other : best;
    }

    private Hexagon nearestInRow(double east, int row) {
        double shift = Math.floorMod(row, 2) == 1 ? 0.5 : 0;
        return new Hexagon((int) Math.floor(east / diameterKm - shift + 0.5), row);
    }

    private double squared(Hexagon hexagon, double east, double north) {
        double dx = eastKm(hexagon) - east;
        double dy = northKm(hexagon) - north;
        return dx * dx + dy * dy;
    }
}
