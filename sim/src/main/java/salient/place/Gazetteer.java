package salient.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The places of a campaign, in id order. Immutable. */
public final class Gazetteer {
    private final Map<PlaceId, Place> byId = new TreeMap<>();
    private final Map<String, PlaceId> byName = new TreeMap<>();

    /** A gazetteer of {@code places}, whose ids and names differ. */
    public Gazetteer(Collection<Place> places) {
        places.forEach(p -> byId.put(p.id(), p));
        for (Place place : byId.values()) {
            place.names().forEach(name -> byName.putIfAbsent(fold(name), place.id()));
        }
        byId.values().forEach(place -> byName.put(fold(place.id().value()), place.id()));
    }

    /** All places, in id order. */
    public Collection<Place> all() {
        return List.copyOf(byId.values());
    }

    /** The place with this id, if there is one. */
    public Optional<Place> find(PlaceId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The place with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Place get(PlaceId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no place " + id));
    }

    /** The place known by {@code name}: its id, name or any alias, whatever the case, accents and apostrophes. */
    public Optional<Place> findByName(String name) {
        return Optional.ofNullable(byName.get(fold(name))).map(byId::get);
    }

    /** The places that make cells, in id order. */
    public List<Place> cellPlaces() {
        return byId.values().stream().filter(Place::makesCell).toList();
    }

    /** The places other than regions that lie in {@code region} or in a region within it, in id order. */
    public List<Place> within(PlaceId region) {
        List<Place> found = new ArrayList<>();
        for (Place place : byId.values()) {
            if (place.kind() != PlaceKind.REGION && liesIn(place, region)) {
                found.add(place);
            }
        }
        return found;
    }

    private boolean liesIn(Place place, PlaceId region) {
        Optional<PlaceId> next = place.region();
        for (int depth = 0; next.isPresent() && depth < byId.size(); depth++) {
            if (next.get().equals(region)) {
                return true;
            }
            next = find(next.get()).flatMap(Place::region);
        }
        return false;
    }

    /** {@code name} without case, accents, apostrophes, hyphens and spaces: what two spellings are compared by. */
    public static String fold(String name) {
        return Folding.of(name);
    }
}
