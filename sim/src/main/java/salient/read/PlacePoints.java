package salient.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import salient.place.PlaceId;
import salient.place.Position;
import salient.problem.ProblemCode;
import salient.text.Field;
import salient.text.Row;

/** Reads the points of places and checks that they can be where they say. */
final class PlacePoints {
    /** Farther off the land than this, a place that makes a cell is an error; nearer, a warning. */
    private static final double TOLERATED_METRES = 2_000;

    private final Optional<TheatreLand> land;
    private final Map<String, PlaceId> cellPoints = new HashMap<>();

    PlacePoints(Optional<TheatreLand> land) {
        this.land = land;
    }

    /** The point of the place {@code id} in {@code row}; absent if it has none or it is no good. */
    Optional<Position> position(PlaceId id, Row row, boolean makesCell) {
        Optional<Field> lat = row.optional("lat");
        Optional<Field> lon = row.optional("lon");
        if (lat.isEmpty() || lon.isEmpty()) {
            if (makesCell || lat.isPresent() || lon.isPresent()) {
                String why = makesCell ? "cell is yes" : "the other coordinate is given";
                String fix = "fill lat and lon, or leave both empty and write cell = no, in "
                        + row.origin().file();
                for (String column : new String[] {"lat", "lon"}) {
                    if (row.optional(column).isEmpty()) {
                        row.errorAt(column, ProblemCode.MISSING_VALUE, column + " is empty and " + why, fix);
                    }
                }
            }
            return Optional.empty();
        }
        OptionalDouble north = lat.get().decimal();
        OptionalDouble east = lon.get().decimal();
        if (north.isEmpty() || east.isEmpty()) {
            return Optional.empty();
        }
        Position position = new Position(north.getAsDouble(), turned(east.getAsDouble()));
        if (looksSwapped(lat.get(), lon.get(), position, makesCell)) {
            return Optional.empty();
        }
        boolean latInRange = inRange(lat.get(), position.lat(), 90);
        boolean lonInRange = inRange(lon.get(), east.getAsDouble(), Longitudes.FARTHEST);
        if (!latInRange || !lonInRange) {
            return Optional.empty();
        }
        if (makesCell) {
            checkOnLand(lat.get(), position);
            checkAlone(lat.get(), id, position);
        }
        return Optional.of(position);
    }

    /**
     * Whether the two are exchanged for certain. Where latitude and longitude are much alike, a place off the map may
     * look exchanged and be right, so only one that needs ground is refused.
     */
    private boolean looksSwapped(Field lat, Field lon, Position position, boolean makesCell) {
        Position exchanged = new Position(position.lon(), turned(position.lat()));
        boolean inTheatre =
                land.map(l -> l.inBox(position)).orElse(true) || (makesCell && metresOff(position) <= TOLERATED_METRES);
        if (inTheatre || !land.map(l -> l.inBox(exchanged)).orElse(false)) {
            return false;
        }
        String what = "lat " + lat.text() + " and lon " + lon.text()
                + " seem to be exchanged: the other way round they lie in the theatre";
        String fix = "exchange them in " + lat.file();
        if (makesCell) {
            lat.error(ProblemCode.SWAPPED_COORDINATES, what, fix);
        } else {
            lat.warning(ProblemCode.SWAPPED_COORDINATES, what, fix + ", or let them be if the place is abroad");
        }
        return makesCell;
    }

    private double turned(double lon) {
        return land.map(l -> l.turned(lon)).orElse(lon);
    }

    private double metresOff(Position position) {
        return land.map(l -> l.metresOff(position)).orElse(0.0);
    }

    private static boolean inRange(Field field, double degrees, int most) {
        if (Math.abs(degrees) <= most) {
            return true;
        }
        field.error(
                ProblemCode.COORDINATE_OUT_OF_RANGE,
                field.name() + " " + field.text() + " is no place on earth",
                "write degrees from -" + most + " to " + most + " in " + field.file());
        return false;
    }

    private void checkOnLand(Field field, Position position) {
        double metres = metresOff(position);
        if (metres <= 0) {
            return;
        }
        String fix = "mend the point, or write cell = no, in " + field.file()
                + "; or draw theatre.geojson and land.geojson as far as that";
        if (metres > TOLERATED_METRES) {
            String what = String.format(Locale.ROOT, "the point is %.1f km off the theatre's land", metres / 1_000);
            field.error(ProblemCode.OUTSIDE_THEATRE, what, fix);
        } else {
            String what = String.format(Locale.ROOT, "the point is %.0f m off the theatre's land", Math.ceil(metres));
            field.warning(ProblemCode.OUTSIDE_THEATRE, what, fix);
        }
    }

    private void checkAlone(Field field, PlaceId id, Position position) {
        // Five decimals are about a metre.
        String point = Math.round(position.lat() * 1e5) + " " + Math.round(position.lon() * 1e5);
        PlaceId other = cellPoints.putIfAbsent(point, id);
        if (other != null && !other.equals(id)) {
            field.error(
                    ProblemCode.SAME_POINT,
                    "the point is that of place \"" + other + "\" too",
                    "move one of them, or write cell = no for it, in " + field.file());
        }
    }
}
