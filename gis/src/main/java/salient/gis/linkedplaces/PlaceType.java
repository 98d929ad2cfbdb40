package salient.gis.linkedplaces;

import java.util.Optional;
import java.util.stream.Stream;
import salient.place.PlaceKind;

/**
 * What Linked Places calls a kind of place.
 *
 * @param featureClass one of the seven letters that it takes from GeoNames
 * @param concept number in the Art and Architecture Thesaurus, of those that the World Historical Gazetteer knows; empty if
 *     none of them fits
 */
record PlaceType(String label, String featureClass, Optional<String> concept) {
    private static final String POPULATED = "P";
    private static final String LANDFORM = "T";
    private static final String SITE = "S";
    private static final String AREA = "L";

    /** That of the kind that {@code token} names. */
    static PlaceType of(String token) {
        return of(Stream.of(PlaceKind.values())
                .filter(kind -> kind.token().equals(token))
                .findFirst()
                .orElseThrow());
    }

    private static PlaceType of(PlaceKind kind) {
        return switch (kind) {
            case CITY -> of(kind, POPULATED, "300008389");
            case TOWN -> of(kind, POPULATED, "300008375");
            case VILLAGE -> of(kind, POPULATED, "300008372");
            case PORT -> of(kind, POPULATED, "300120599");
            case HILLTOP -> of(kind, LANDFORM, "300008777");
            case MOUNTAIN -> of(kind, LANDFORM, "300008795");
            case CAPE -> of(kind, LANDFORM, "300008850");
            case REGION -> of(kind, AREA, "300182722");
            case OBSERVATION_POST, BORDER_CROSSING, POST -> of(kind, SITE, "");
            case FOREST, GROUP -> of(kind, AREA, "");
        };
    }

    private static PlaceType of(PlaceKind kind, String featureClass, String concept) {
        return new PlaceType(
                kind.token().replace('_', ' '),
                featureClass,
                Optional.of(concept).filter(number -> !number.isEmpty()));
    }
}
