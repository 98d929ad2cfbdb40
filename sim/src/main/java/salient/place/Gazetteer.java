package salient.place;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The places of a campaign, in id order. Immutable. */
public final class Gazetteer {
    private final List<Place> inOrder;
    private final Map<PlaceId, Place> byId = new HashMap<>();
    private final Map<PlaceId, List<Place>> byRegion = new HashMap<>();
    private final Map<String, SortedSet<PlaceId>> byExactName = new HashMap<>();
    private final Map<String, SortedSet<PlaceId>> byFoldedName = new HashMap<>();

    /** A gazetteer of {@code places}, whose ids differ. */
    public Gazetteer(Collection<Place> places) {
        inOrder = places.stream().sorted(Comparator.comparing(Place::id)).toList();
        for (Place place : inOrder) {
            byId.put(place.id(), place);
            place.region()
                    .ifPresent(region -> byRegion.computeIfAbsent(region, none -> new ArrayList<>())
                            .add(place));
            place.names().forEach(name -> {
                add(byExactName, composed(name), place.id());
                add(byFoldedName, fold(name), place.id());
            });
            add(byFoldedName, fold(place.id().value()), place.id());
        }
    }

    private static void add(Map<String, SortedSet<PlaceId>> names, String name, PlaceId place) {
        names.computeIfAbsent(name, none -> new TreeSet<>()).add(place);
    }

    /** {@code name} with each accented letter written as one: how it is typed does not make it another name. */
    private static String composed(String name) {
        return Folding.isAscii(name) ? name.strip() : Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }

    /** All places, in id order. */
    public Collection<Place> all() {
        return inOrder;
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

    /**
     * The places known by {@code name}, in id order: the one with that id, else those with exactly that name or alias,
     * else those for which it is another spelling.
     *
     * @return more than one if several places have the name
     */
    public List<Place> findByName(String name) {
        for (Place place : inOrder) {
            if (place.id().value().equals(name)) {
                return List.of(place);
            }
        }
        SortedSet<PlaceId> exact = byExactName.getOrDefault(composed(name), new TreeSet<>());
        SortedSet<PlaceId> found = exact.isEmpty() ? byFoldedName.getOrDefault(fold(name), new TreeSet<>()) : exact;
        return found.stream().map(byId::get).toList();
    }

    /** The places that make cells, in id order. */
    public List<Place> cellPlaces() {
        return inOrder.stream().filter(Place::makesCell).toList();
    }

    /** The places other than regions that lie in {@code region} or in a region within it, in id order. */
    public List<Place> within(PlaceId region) {
        Set<Place> within = new LinkedHashSet<>(byRegion.getOrDefault(region, List.of()));
        Deque<Place> open = new ArrayDeque<>(within);
        while (!open.isEmpty()) {
            for (Place place : byRegion.getOrDefault(open.remove().id(), List.of())) {
                if (within.add(place)) {
                    open.add(place);
                }
            }
        }
        return within.stream()
                .filter(place -> place.kind() != PlaceKind.REGION)
                .sorted(Comparator.comparing(Place::id))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gazetteer that && inOrder.equals(that.inOrder);
    }

    @Override
    public int hashCode() {
        return inOrder.hashCode();
    }

    /**
     * {@code name} without case, accents, apostrophes, hyphens and spaces: what two spellings are compared by. Between
     * two digits it counts that something stands there: hill 10.5 is not hill 105.
     */
    public static String fold(String name) {
        return Folding.of(name);
    }
}
