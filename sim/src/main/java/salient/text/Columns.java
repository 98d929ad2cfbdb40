package salient.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import salient.problem.Unseen;

/**
 * The columns that a table may have, in any order. Those that every row fills must be there; any other may be left out,
 * and is then empty in every row.
 *
 * @param known in the order in which documents list them
 * @param needed those that must be there
 * @param formerly names that columns had once, which are still read, and what they are called now
 * @param alone whether there may be no others; if there may, they are passed over
 * @param header what a header should be, in words for whoever wrote one with none of these
 */
public record Columns(
        List<String> known, Set<String> needed, Map<String, String> formerly, boolean alone, String header) {
    /** Stands, in words for whoever wrote a header with none of these, for the first heading that it has. */
    public static final String ANY_HEADING = "HEADING";

    private static final int LONGEST_SHOWN = 40;
    private static final Pattern PARTING = Pattern.compile("[\\s-]+");

    public Columns {
        known = List.copyOf(known);
        needed = Set.copyOf(needed);
        formerly = Map.copyOf(formerly);
        if (!known.containsAll(needed) || !known.containsAll(formerly.values())) {
            throw new IllegalArgumentException("a column is not among " + known);
        }
    }

    private Columns(List<String> known, Set<String> needed, boolean alone) {
        this(known, needed, Map.of(), alone, "a header of these: " + String.join(",", known));
    }

    /** Columns that must all be there, as in a table that a program wrote. */
    public static Columns all(List<String> known) {
        return new Columns(known, Set.copyOf(known), true);
    }

    /** The columns {@code known}, named with commas between them, of which {@code needed} must be there. */
    public static Columns of(String known, String... needed) {
        return new Columns(List.of(known.split(",")), Set.of(needed), true);
    }

    /** The columns {@code known} of a table of others, of which {@code needed} must be there; any others are passed over. */
    public static Columns amongOthers(List<String> known, Set<String> needed) {
        return new Columns(known, needed, false);
    }

    /** The same, where {@code column} may also go by the name {@code before} that it once had. */
    public Columns formerly(String column, String before) {
        Map<String, String> names = new HashMap<>(formerly);
        names.put(before, column);
        return new Columns(known, needed, names, alone, header);
    }

    /** The same, of which a message says that a header should be {@code words}, because they are too many to list. */
    public Columns headed(String words) {
        return new Columns(known, needed, formerly, alone, words);
    }

    /**
     * What the heading {@code written} stands for, in capitals or not, with blanks or hyphens for underscores: the name
     * that the column has now, or itself if there is none such.
     */
    public String current(String written) {
        if (known.contains(written) && !formerly.containsKey(written)) {
            return written;
        }
        String plain = PARTING.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("_");
        String now = formerly.getOrDefault(plain, plain);
        return known.contains(now) ? now : written;
    }

    /** What a header should be in the place of {@code headings}. */
    String header(List<String> headings) {
        String first = headings.stream()
                .filter(heading -> !heading.isEmpty())
                .map(heading -> Unseen.shown(heading.substring(0, Math.min(LONGEST_SHOWN, heading.length()))))
                .findFirst()
                .orElse(ANY_HEADING);
        return header.replace(ANY_HEADING, first);
    }

    /** Those of {@code headings} that are known. */
    public List<String> among(List<String> headings) {
        List<String> found = new ArrayList<>();
        for (String heading : headings) {
            if (known.contains(current(heading))) {
                found.add(heading);
            }
        }
        return found;
    }
}
