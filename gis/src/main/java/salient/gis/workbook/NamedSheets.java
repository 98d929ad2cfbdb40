package salient.gis.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import salient.problem.NearestName;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.read.CampaignTable;

/**
 * The sheets of a workbook by the names that are ours, written in capitals or not; and those of other names, which nothing
 * reads, so that it has to be said.
 */
final class NamedSheets {
    /** Sheets that are written and hold no table of a campaign's files. */
    private static final Set<String> ASIDE = Set.of(Guide.NAME, CampaignSheets.ACCOUNTS, BaseDigests.SHEET, Lists.NAME);

    private final Map<String, ReadSheet> ours = new LinkedHashMap<>();
    private final List<ReadSheet> others = new ArrayList<>();

    NamedSheets(List<ReadSheet> sheets) {
        Map<String, List<String>> tables = tables();
        for (ReadSheet sheet : sheets) {
            String name = plain(sheet.name());
            boolean known = tables.containsKey(name) || ASIDE.contains(name);
            if (!known || ours.putIfAbsent(name, sheet) != null) {
                others.add(sheet);
            }
        }
    }

    /** A name of a sheet without what does not count in it. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The headings without which a sheet is no table, by the name of the sheet. */
    private static Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        Stream.of(CampaignTable.values())
                .forEach(table -> tables.put(CampaignSheets.sheetOf(table), List.copyOf(table.needed())));
        tables.put(CampaignSheets.SOURCES, CampaignSheets.SOURCE_COLUMNS);
        return tables;
    }

    /** The sheet {@code name}. */
    Optional<ReadSheet> find(String name) {
        return Optional.ofNullable(ours.get(name));
    }

    /** Files what is lost of sheets that nothing reads: an error if one is a table under another name. */
    void tellOthers(String shown, Problems problems) {
        Map<String, List<String>> tables = tables();
        for (ReadSheet sheet : others) {
            if (sheet.rows().isEmpty()) {
                continue;
            }
            Origin origin = Origin.of(shown + "/" + sheet.name());
            Optional<String> table = tableOf(sheet, tables);
            if (sheet.rows().size() > 1 && table.isPresent()) {
                problems.error(
                        ProblemCode.UNKNOWN_SHEET,
                        origin,
                        "the sheet " + Quoted.text(sheet.name()) + " has the columns of " + table.get()
                                + ", and nothing reads a sheet of that name",
                        ours.containsKey(table.get())
                                ? "move its rows into the sheet " + table.get() + ", and delete it"
                                : "name it \"" + table.get() + "\"");
            } else {
                problems.warning(
                        ProblemCode.UNKNOWN_SHEET,
                        origin,
                        "the sheet " + Quoted.text(sheet.name()) + " is none of a campaign's, and was not read",
                        NearestName.find(plain(sheet.name()), tables.keySet())
                                        .map(near -> "did you mean \"" + near + "\"? otherwise ")
                                        .orElse("")
                                + "leave it, or put what belongs to the campaign into one of "
                                + String.join(", ", tables.keySet()));
            }
        }
    }

    /** The table that the headings of {@code sheet} are those of; of several the one that needs most of them. */
    private static Optional<String> tableOf(ReadSheet sheet, Map<String, List<String>> tables) {
        Set<String> headings = new HashSet<>();
        sheet.rows().get(0).cells().forEach(heading -> headings.add(plain(heading)));
        return tables.entrySet().stream()
                .filter(table -> headings.containsAll(table.getValue()))
                .max(Comparator.comparingInt(table -> table.getValue().size()))
                .map(Map.Entry::getKey);
    }
}
