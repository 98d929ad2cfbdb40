package salient.gis.panel;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.problem.NearestName;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.text.Columns;

/**
 * Which columns of a panel hold what.
 *
 * @param place the id of a place
 * @param states who holds it, as each source has it; in the order of the header
 * @param version of the data set from which a row is; absent if no column says
 */
record PanelHeader(String place, String date, List<String> states, Optional<String> version) {
    /** What columns and properties with ids of places are mostly called, the likeliest first. */
    static final List<String> PLACES = List.of("geonameid", "geonames_id", "kod", "place", "place_id", "id");

    private static final List<String> DATES = List.of("date", "day");
    private static final String STATES = "status";
    private static final String VERSION = "version";
    private static final int MOST_LISTED = 20;

    /** So that there is room for the id of an account before it. */
    private static final int LONGEST_NAME = 30;

    PanelHeader {
        states = List.copyOf(states);
    }

    /**
     * The columns of a table of {@code file} with {@code headings}: those that {@code options} name, else those that are
     * called as in panels that are known.
     *
     * @return empty, with problems filed, if one is not there
     */
    static Optional<PanelHeader> of(String file, List<String> headings, PanelOptions options, Problems problems) {
        int before = problems.errors();
        Optional<String> place = one("place-column", options.placeColumn(), PLACES, file, headings, problems);
        Optional<String> date = one("date-column", options.dateColumn(), DATES, file, headings, problems);
        if (place.isPresent() && place.equals(date)) {
            problems.error(
                    ProblemCode.INVALID_VALUE,
                    new Origin(file, 1, 0),
                    "column " + Quoted.text(place.get()) + " is to hold both places and days",
                    "name two columns with --place-column and --date-column: " + listed(headings));
        }
        List<String> states = options.stateColumns().isEmpty()
                ? headings.stream().filter(PanelHeader::isState).distinct().toList()
                : options.stateColumns();
        checkNames(file, states, problems);
        options.stateColumns().stream()
                .filter(column -> !headings.contains(column))
                .forEach(column -> tellMissing("state-columns", List.of(column), file, headings, problems));
        if (states.isEmpty()) {
            problems.error(
                    ProblemCode.MISSING_COLUMN,
                    new Origin(file, 1, 0),
                    "no column is called " + STATES + " or begins with that",
                    "name those that say who holds a place with --state-columns: " + listed(headings));
        }
        return problems.errors() > before
                ? Optional.empty()
                : Optional.of(new PanelHeader(
                        place.orElseThrow(),
                        date.orElseThrow(),
                        states,
                        headings.stream().filter(PanelHeader::isVersion).findFirst()));
    }

    private static boolean isState(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT);
        return plain.equals(STATES) || plain.startsWith(STATES + "_") || plain.startsWith(STATES + ".");
    }

    private static boolean isVersion(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT);
        return plain.equals(VERSION) || plain.endsWith("_" + VERSION);
    }

    private static Optional<String> one(
            String option,
            Optional<String> named,
            List<String> usual,
            String file,
            List<String> headings,
            Problems problems) {
        Optional<String> found = named.isPresent()
                ? named.filter(headings::contains)
                : usual.stream()
                        .flatMap(name -> headings.stream().filter(name::equalsIgnoreCase))
                        .findFirst();
        if (found.isEmpty()) {
            tellMissing(option, named.map(List::of).orElse(usual.subList(0, 2)), file, headings, problems);
        }
        return found;
    }

    private static void tellMissing(
            String option, List<String> wanted, String file, List<String> headings, Problems problems) {
        problems.error(
                ProblemCode.MISSING_COLUMN,
                new Origin(file, 1, 0),
                "there is no column " + wanted.stream().map(Quoted::text).collect(Collectors.joining(" or ")),
                NearestName.find(wanted.get(0), headings)
                                .map(near -> "did you mean " + Quoted.text(near) + "? otherwise ")
                                .orElse("")
                        + "name the one that is meant with --" + option + ": " + listed(headings));
    }

    /** As many of {@code headings} as a message has room for. */
    private static String listed(List<String> headings) {
        return headings.stream().limit(MOST_LISTED).map(Quoted::text).collect(Collectors.joining(", "))
                + (headings.size() > MOST_LISTED ? " and " + (headings.size() - MOST_LISTED) + " more" : "");
    }

    /** Files a problem for each of {@code states} of which no account can be named, or whose name another one has. */
    private static void checkNames(String file, List<String> states, Problems problems) {
        Set<String> taken = new LinkedHashSet<>();
        for (String column : states) {
            String name = shortName(column);
            if (name.length() > LONGEST_NAME || !taken.add(name)) {
                problems.error(
                        ProblemCode.INVALID_ID,
                        new Origin(file, 1, 0),
                        "column " + Quoted.text(column) + " would make the account " + Quoted.text(name)
                                + (name.length() > LONGEST_NAME ? ", which is too long a name" : " a second time"),
                        "give the column another heading in " + file + ", or leave it out with --state-columns");
            }
        }
    }

    /** The columns as a table that is read has them, whatever else is in it. */
    Columns columns() {
        Set<String> known = Stream.of(Stream.of(place, date), states.stream(), version.stream())
                .flatMap(names -> names)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Columns.amongOthers(List.copyOf(known), Set.of(place, date));
    }

    /** What a column of states is called without what all of them begin with: {@code wiki}; {@code published} for all of it. */
    static String shortName(String column) {
        String plain =
                column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String rest =
                plain.startsWith(STATES) ? plain.substring(STATES.length()).replaceAll("^-", "") : plain;
        return rest.isEmpty() ? (plain.isEmpty() ? "panel" : "published") : rest;
    }

    /** The headings in {@code line}, whose cells are parted by {@code separator}. */
    static List<String> headings(String line, char separator) {
        return Arrays.stream(line.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1))
                .map(heading -> heading.strip().replaceAll("^\"|\"$", ""))
                .filter(heading -> !heading.isEmpty())
                .toList();
    }
}
