package salient.charts.draw;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.campaign.Side;
import salient.place.Place;

/** What places and sides are called in pictures that have no letters for their names. */
final class OtherNames {
    private final Letters letters;
    private final Map<String, String> names = new TreeMap<>();

    OtherNames(Letters letters, Collection<Place> places, List<Side> sides) {
        this.letters = letters;
        Set<String> taken = places.stream().map(Place::name).collect(Collectors.toCollection(TreeSet::new));
        for (Place place : places) {
            if (!letters.canDraw(place.name())) {
                String other = other(place, taken);
                taken.add(other);
                // Where two places have one name, a picture cannot tell which is meant: it names both.
                names.merge(place.name(), other, (one, two) -> one + " / " + two);
            }
        }
        for (Side side : sides) {
            for (String name : List.of(side.name(), side.label())) {
                if (!letters.canDraw(name)) {
                    names.put(
                            name,
                            letters.canDraw(side.label())
                                    ? side.label()
                                    : side.id().value());
                }
            }
        }
    }

    /** By the names for which they stand. */
    Map<String, String> all() {
        return names;
    }

    /** What stands for {@code name}, which cannot be drawn. */
    String of(String name) {
        return names.getOrDefault(name, name);
    }

    /** The first of the other names of {@code place} that can be drawn, else those words of its name, else its id. */
    private String other(Place place, Set<String> taken) {
        String words = Arrays.stream(place.name().split("\\s+"))
                .filter(letters::canDraw)
                .collect(Collectors.joining(" "))
                .replaceAll("^\\((.*)\\)$", "$1");
        return Stream.concat(
                        Stream.concat(Stream.of(place.toponym().local()), place.toponym().aliases().stream())
                                .filter(letters::canDraw),
                        Stream.of(words).filter(name -> !taken.contains(name)))
                .filter(name -> name.codePoints().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElse(place.id().value());
    }
}
