package salient.gis.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salient.problem.NearestName;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;

/** The headings of sheets that come back. */
final class ReturnedColumns {
    private final String shown;
    private final Problems problems;

    /** @param shown what messages call the workbook */
    ReturnedColumns(String shown, Problems problems) {
        this.shown = shown;
        this.problems = problems;
    }

    /** Where the sheet has which column; empty, with problems filed, if it lacks one that is needed or has others. */
    Optional<Map<String, Integer>> of(ReadSheet sheet, List<String> known, Set<String> needed) {
        int before = problems.errors();
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> headings =
                sheet.rows().isEmpty() ? List.of() : sheet.rows().get(0).cells();
        Origin header = new Origin(shown + "/" + sheet.name(), 1, 0);
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).strip();
            if (!heading.isEmpty() && !known.contains(heading)) {
                problems.error(
                        ProblemCode.UNKNOWN_COLUMN,
                        header,
                        "column " + Quoted.text(heading) + " is not known",
                        NearestName.find(heading, known)
                                        .map(near -> "did you mean \"" + near + "\"? otherwise ")
                                        .orElse("")
                                + "take it out of the sheet " + sheet.name());
            } else if (!heading.isEmpty()) {
                columns.putIfAbsent(heading, i);
            }
        }
        for (String column : known) {
            boolean must = needed.contains(column) || column.equals(CampaignSheets.ACCOUNT);
            if (must && !columns.containsKey(column)) {
                problems.error(
                        ProblemCode.MISSING_COLUMN,
                        header,
                        "column \"" + column + "\" is missing",
                        "put it back into the sheet " + sheet.name());
            }
        }
        return problems.errors() == before ? Optional.of(columns) : Optional.empty();
    }
}
