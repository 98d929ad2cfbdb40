package salient.gis.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.gis.intake.Counted;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.place.Position;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.text.SourceFile;

/** What is asked of the reading of a gazetteer, and what it comes upon besides places. */
final class Reading {
    private final GazetteerOptions options;
    private final ImportReport report;
    private final Problems problems;
    private final Map<String, Integer> zones = new TreeMap<>();
    private final Map<String, Origin> ids = new HashMap<>();
    private final SortedSet<String> attributions = new TreeSet<>();

    Reading(GazetteerOptions options, ImportReport report, Problems problems) {
        this.options = options;
        this.report = report;
        this.problems = problems;
    }

    GazetteerOptions options() {
        return options;
    }

    ImportReport report() {
        return report;
    }

    Problems problems() {
        return problems;
    }

    /** The point at {@code lat} and {@code lon} in degrees; empty, with a problem filed, if there is none on earth. */
    Optional<Position> position(double lat, double lon, Origin at) {
        if (Math.abs(lat) <= 90 && Math.abs(lon) <= 360) {
            return Optional.of(new Position(lat, new Position(lat, lon).longitude()));
        }
        problems.error(
                ProblemCode.COORDINATE_OUT_OF_RANGE,
                at,
                String.format(Locale.ROOT, "latitude %s and longitude %s are no place on earth", lat, lon),
                "write degrees of WGS 84, and name latitude and longitude as what they are, in " + at.file());
        return Optional.empty();
    }

    /** Tells that so many of {@code file} are left out, each a {@code noun}, because they cannot be located. */
    void pointless(int count, String noun, SourceFile file) {
        if (count > 0) {
            report.add(Chapter.LEFT_OUT, Counted.of(count, noun) + " of " + file.name() + " without a point");
        }
    }

    /** Whether {@code id} is met with for the first time in all files; if not, a problem is filed at {@code at}. */
    boolean isNew(String id, Origin at) {
        Origin first = ids.putIfAbsent(id, at);
        if (first == null) {
            return true;
        }
        problems.error(
                ProblemCode.DUPLICATE_ID,
                at,
                "the place " + Quoted.text(id) + " stands here a second time, after line " + first.line() + " of "
                        + first.file(),
                "delete one of the two from " + at.file() + ", or give each an id of its own");
        return false;
    }

    /** Notes that a place lies in the time zone {@code name}; nothing is noted of an empty one. */
    void zone(String name) {
        if (!name.isEmpty()) {
            zones.merge(name, 1, Integer::sum);
        }
    }

    /** The time zone that most places lie in; empty if none is said. */
    Optional<String> zone() {
        return zones.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** Notes who is to be named for the places. */
    void attribution(String words) {
        attributions.add(words);
    }

    /** Who is to be named for the places. */
    String attribution() {
        return String.join(". ", attributions);
    }
}
