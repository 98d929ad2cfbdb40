package salient.charts.map;

import salient.place.PlaceId;

/** The ground that a map without a sheet of its own shows. */
public sealed interface MapExtent {
    /** All of the theatre. */
    record Whole() implements MapExtent {}

    /** The ground on which control ever changes; the whole theatre if that is hardly larger. */
    record Changing() implements MapExtent {}

    /** At least {@code radiusKm} kilometres about a place, which has a point. */
    record Around(PlaceId place, double radiusKm) implements MapExtent {}
}
