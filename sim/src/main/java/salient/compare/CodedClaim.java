package salient.compare;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One row of a coder's claims table, as it is written. Immutable.
 *
 * @param line where it starts in its file, from 1
 * @param cells by column; an empty one may be left out
 */
public record CodedClaim(int line, Map<String, String> cells) {
    private static final Set<String> LISTS = Set.of("actor", "against", "cited");
    private static final Map<String, String> FIRST_DAYS = Map.of("date_to", "date", "reported_to", "reported");

    public CodedClaim {
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** What stands in {@code column}, without blanks at its ends; empty if nothing does. */
    public String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    /**
     * What {@code column} comes to: lists are put in order, and the last day of an interval of one day is left out, as
     * either can be written in two ways.
     */
    public String value(String column) {
        String cell = cell(column);
        if (LISTS.contains(column)) {
            return Arrays.stream(cell.split(";", -1))
                    .map(String::strip)
                    .filter(piece -> !piece.isEmpty())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(";"));
        }
        boolean oneDay = FIRST_DAYS.containsKey(column) && cell.equals(cell(FIRST_DAYS.get(column)));
        return oneDay ? "" : cell;
    }

    /** Of what the row speaks: its place, first day and locator, whose case and spacing do not count. */
    List<String> subject() {
        return List.of(
                cell("place"),
                cell("date"),
                cell("locator").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }
}
