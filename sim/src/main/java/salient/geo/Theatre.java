package salient.geo;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import salient.place.PlaceId;

/**
 * The study area, the land around it and, where a campaign gives them, the cells of places, in WGS 84 degrees (x =
 * longitude, y = latitude). Geometries are copied in and out; two theatres are equal only if they are the same object.
 */
public final class Theatre {
    /** How wide water may be, in kilometres, across which cells are neighbours where a campaign does not say. */
    public static final double USUAL_BRIDGE_KM = 2;

    private final Geometry area;
    private final Geometry land;
    private final Geometry neighbours;
    private final SortedMap<String, Geometry> countries = new TreeMap<>();
    private final Optional<Region> region;
    private final double bridgeKm;
    private final SortedMap<PlaceId, Geometry> cells;

    /**
     * @param area the study polygon as drawn; it may reach over sea and border
     * @param land the land on which cells may lie
     * @param neighbours the land of neighbouring countries, drawn and never judged; may be empty
     */
    public Theatre(Geometry area, Geometry land, Geometry neighbours) {
        this(area, land, neighbours, Map.of());
    }

    /**
     * @param area the study polygon as drawn; it may reach over sea and border
     * @param land the land on which cells may lie
     * @param neighbours the land of neighbouring countries, drawn and never judged; may be empty
     * @param countries names for parts of {@code land} and {@code neighbours}, which maps write on them; may be empty
     */
    public Theatre(Geometry area, Geometry land, Geometry neighbours, Map<String, Geometry> countries) {
        this(area, land, neighbours, countries, Optional.empty());
    }

    /**
     * @param area the study polygon as drawn; it may reach over sea and border
     * @param land the land on which cells may lie
     * @param neighbours the land of neighbouring countries, drawn and never judged; may be empty
     * @param countries names for parts of {@code land} and {@code neighbours}, which maps write on them; may be empty
     * @param region the wider land around it, where it is known
     */
    public Theatre(
            Geometry area,
            Geometry land,
            Geometry neighbours,
            Map<String, Geometry> countries,
            Optional<Region> region) {
        this(area, land, neighbours, countries, region, 0, new TreeMap<>());
    }

    /** The theatre that {@code cells} cover together, all of it land. */
    public static Theatre ofCells(Map<PlaceId, ? extends Geometry> cells) {
        Geometry ground = Areas.joined(List.copyOf(cells.values()));
        return new Theatre(ground, ground, ground.getFactory().createPolygon())
                .bridging(USUAL_BRIDGE_KM)
                .withCells(cells);
    }

    private Theatre(
            Geometry area,
            Geometry land,
            Geometry neighbours,
            Map<String, Geometry> countries,
            Optional<Region> region,
            double bridgeKm,
            SortedMap<PlaceId, Geometry> cells) {
        this.bridgeKm = bridgeKm;
        this.cells = cells;
        this.region = region;
        this.area = area.copy();
        this.land = land.copy();
        this.neighbours = neighbours.copy();
        countries.forEach((name, ground) -> this.countries.put(name, ground.copy()));
    }

    /** The same theatre, in which water up to {@code km} wide is narrow: cells on its banks are neighbours. */
    public Theatre bridging(double km) {
        return new Theatre(area, land, neighbours, countries, region, km, cells);
    }

    /** The same theatre, in which each of these places has the ground within {@code given} and no other. */
    public Theatre withCells(Map<PlaceId, ? extends Geometry> given) {
        SortedMap<PlaceId, Geometry> copies = new TreeMap<>();
        given.forEach((place, cell) -> copies.put(place, cell.copy()));
        return new Theatre(area, land, neighbours, countries, region, bridgeKm, copies);
    }

    /** The cells as they are given, not yet cut to the ground, in id order; empty if they follow from the places. */
    public SortedMap<PlaceId, Geometry> cells() {
        SortedMap<PlaceId, Geometry> copies = new TreeMap<>();
        cells.forEach((place, cell) -> copies.put(place, cell.copy()));
        return copies;
    }

    /** Whether the cells are given, and do not follow from the places. */
    public boolean givesCells() {
        return !cells.isEmpty();
    }

    /** How wide water may be, in kilometres, across which cells are neighbours; 0 if they are across none. */
    public double bridgeKm() {
        return bridgeKm;
    }

    /** The study polygon as drawn. */
    public Geometry area() {
        return area.copy();
    }

    /** The land on which cells may lie, within and around the study polygon. */
    public Geometry land() {
        return land.copy();
    }

    /** The land of neighbouring countries; may be empty. */
    public Geometry neighbours() {
        return neighbours.copy();
    }

    /** The land of each country that has a name here, in the order of names; may be empty. */
    public SortedMap<String, Geometry> countries() {
        SortedMap<String, Geometry> copies = new TreeMap<>();
        countries.forEach((name, ground) -> copies.put(name, ground.copy()));
        return Collections.unmodifiableSortedMap(copies);
    }

    /** The wider land around it, where it is known. */
    public Optional<Region> region() {
        return region;
    }
}
