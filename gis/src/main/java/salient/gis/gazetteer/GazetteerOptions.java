package salient.gis.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import salient.gis.intake.ImportOption;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;

/**
 * How a gazetteer is read and thinned.
 *
 * @param columns what columns of a table, or properties of GeoJSON, hold: by {@code name}, {@code lat} and so on
 * @param minPopulation fewer people, or a number that is not said, leave a place out; 0 = none is
 * @param minDistanceKm nearer than this to one with more people, a place is left out; 0 = none is
 * @param language tag of the language of local names (BCP 47); empty if there is none
 */
record GazetteerOptions(Map<String, String> columns, long minPopulation, double minDistanceKm, String language) {
    static final String THEATRE = "theatre";
    static final String ALTERNATE_NAMES = "alternate-names";

    static final List<ImportOption> ALL = List.of(
            new ImportOption(
                    "columns",
                    "WHAT=COLUMN,...",
                    "Where a table, or the properties of GeoJSON, have what: id, name, local, aliases, kind, lat, lon,"
                            + " population."),
            new ImportOption("min-population", "N", "Leave out places with fewer people."),
            new ImportOption("min-distance-km", "KM", "Leave out places nearer than this to one with more people."),
            new ImportOption(THEATRE, "FILE", "GeoJSON: leave out places beyond it, and map it."),
            new ImportOption("local-language", "TAG", "The country's own language, such as ar or uk."),
            new ImportOption(
                    ALTERNATE_NAMES,
                    "FILE",
                    "GeoNames' alternateNamesV2, which says of names what language they are."));

    private static final List<String> WHAT =
            List.of("id", "name", "local", "aliases", "kind", "lat", "lon", "population");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

    GazetteerOptions {
        columns = Map.copyOf(columns);
    }

    /** What {@code given} asks for; files a problem for each option that cannot be. */
    static GazetteerOptions of(SortedMap<String, String> given, Problems problems) {
        String language = given.getOrDefault("local-language", "");
        if (!language.isEmpty() && !language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")) {
            refuse(
                    "local-language",
                    language,
                    "is no tag of a language",
                    "write one such as ar, uk or zh-Hant",
                    problems);
        }
        return new GazetteerOptions(
                columns(given.getOrDefault("columns", ""), problems),
                (long) number("min-population", given, problems),
                number("min-distance-km", given, problems),
                language.toLowerCase(Locale.ROOT));
    }

    private static double number(String option, SortedMap<String, String> given, Problems problems) {
        String text = given.getOrDefault(option, "0").strip();
        if (!NUMBER.matcher(text).matches()) {
            refuse(option, text, "is no number from 0 up", "write it with digits and a decimal point", problems);
            return 0;
        }
        return Double.parseDouble(text);
    }

    private static Map<String, String> columns(String text, Problems problems) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            int equals = part.indexOf('=');
            String what = part.substring(0, Math.max(0, equals)).strip();
            String column = part.substring(equals + 1).strip();
            if (!WHAT.contains(what) || column.isEmpty() || columns.putIfAbsent(what, column) != null) {
                refuse(
                        "columns",
                        part,
                        "does not say which column holds what",
                        "write each of these once at most, with the heading behind it: " + String.join("=, ", WHAT)
                                + "=",
                        problems);
            }
        }
        return columns;
    }

    private static void refuse(String option, String value, String what, String cure, Problems problems) {
        problems.error(ProblemCode.INVALID_VALUE, Origin.of("--" + option), Quoted.text(value) + " " + what, cure);
    }
}
