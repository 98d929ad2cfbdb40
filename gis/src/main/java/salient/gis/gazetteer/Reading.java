package salient.gis.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.gis.intake.Counted;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.text.Blanks;
import salient.text.SourceFile;

/** What is asked of the reading of a gazetteer, and what it comes upon besides places. */
final class Reading {
    private final GazetteerOptions options;
    private final ImportReport report;
    private final Problems problems;
    private final Map<String, Integer> zones = new TreeMap<>();
    private final Map<String, Origin> ids = new HashMap<>();
    private final Map<String, Origin> rows = new HashMap<>();
    private final Map<String, List<String>> unknownKinds = new TreeMap<>();
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

    /** The kind that {@code word} means of the place {@code name}; a village, and noted, if none that is known. */
    PlaceKind kind(String word, String name, Origin at) {
        Optional<PlaceKind> kind = KindWords.find(word);
        if (kind.isEmpty() && !word.isBlank()) {
            unknownKinds
                    .computeIfAbsent(Blanks.strip(word), none -> new ArrayList<>())
                    .add(name + (at.line() > 0 ? ", line " + at.line() : ""));
        }
        return kind.orElse(PlaceKind.VILLAGE);
    }

    /** Tells of the kinds that are not known, each with some of its places. */
    void tellUnknownKinds() {
        if (!unknownKinds.isEmpty()) {
            report.add(
                    Chapter.TO_DECIDE,
                    "which kinds these are, taken for villages because the words are not known: "
                            + Listed.first(unknownKinds.entrySet().stream()
                                    .map(kind ->
                                            Quoted.text(kind.getKey()) + " (" + Listed.first(kind.getValue()) + ")")
                                    .toList())
                            + "; the kinds are "
                            + Stream.of(PlaceKind.values())
                                    .map(PlaceKind::token)
                                    .collect(Collectors.joining(", ")));
        }
    }

    /** Notes where the place {@code key} stands. */
    void stands(String key, Origin at) {
        rows.putIfAbsent(key, at);
    }

    /** Where the place {@code key} stands, if in a file that was read. */
    Optional<Origin> row(String key) {
        return Optional.ofNullable(rows.get(key));
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
