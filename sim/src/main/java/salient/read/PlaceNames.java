package salient.read;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.PlaceId;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.text.Row;

/** Checks that no two places go by one name, whatever its case, accents and apostrophes. */
final class PlaceNames {
    private final String file;
    private final Problems problems;

    PlaceNames(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Files a warning at the later of two rows that share a name. */
    void check(Map<PlaceId, Row> rows, Map<PlaceId, Place> places) {
        Map<String, PlaceId> owners = new HashMap<>();
        rows.keySet().forEach(id -> owners.put(Gazetteer.fold(id.value()), id));
        rows.forEach((id, row) -> {
            Place place = places.get(id);
            if (place != null) {
                check(place, row, owners);
            }
        });
    }

    private void check(Place place, Row row, Map<String, PlaceId> owners) {
        check(place.id(), Stream.of(place.name()), row, "name", owners);
        check(place.id(), Stream.of(place.toponym().local()), row, "name_local", owners);
        check(place.id(), place.toponym().aliases().stream(), row, "aliases", owners);
    }

    private void check(PlaceId id, Stream<String> names, Row row, String column, Map<String, PlaceId> owners) {
        Set<PlaceId> told = new LinkedHashSet<>();
        names.forEach(name -> {
            String folded = Gazetteer.fold(name);
            PlaceId owner = folded.isEmpty() ? id : owners.putIfAbsent(folded, id);
            if (owner != null && !owner.equals(id) && told.add(owner)) {
                problems.warning(
                        ProblemCode.DUPLICATE_NAME,
                        row.origin(column),
                        Quoted.text(name) + " is also a name of place \"" + owner + "\"",
                        "keep it for the place that people mean by it in " + file);
            }
        });
    }
}
