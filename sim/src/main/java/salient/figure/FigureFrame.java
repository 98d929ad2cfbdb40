package salient.figure;

import salient.place.PlaceId;

/** The ground that the maps of a figure show. */
public sealed interface FigureFrame {
    /** All of the theatre. */
    record Whole() implements FigureFrame {}

    /** The ground on which control ever changes; the whole theatre if that is hardly larger. */
    record Changing() implements FigureFrame {}

    /** At least {@code radiusKm} kilometres about a place, which has a point. */
    record Around(PlaceId place, double radiusKm) implements FigureFrame {}
}
