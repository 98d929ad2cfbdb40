package salient.gis.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import salient.account.Reliability;
import salient.account.Source;
import salient.account.SourceId;
import salient.campaign.CampId;
import salient.campaign.Ids;
import salient.coding.Amendment;
import salient.coding.ListedSources;
import salient.gis.workbook.ReadSheet.ReadRow;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.read.CampaignInputs;

/** The sheet of sources that comes back: new ones join the file, changed ones change in it. */
final class ReturnedSources {
    private final CampaignInputs inputs;
    private final Amendment amendment;
    private final Problems problems;

    ReturnedSources(CampaignInputs inputs, Amendment amendment, Problems problems) {
        this.inputs = inputs;
        this.amendment = amendment;
        this.problems = problems;
    }

    /** The text of the file as {@code sheet} has it; empty if it has what the file has, or problems were filed. */
    Optional<String> text(ReadSheet sheet, Map<String, Integer> columns, Function<ReadRow, Origin> origin) {
        List<Source> added = new ArrayList<>();
        List<Source> changed = new ArrayList<>();
        Map<String, Source> there = new LinkedHashMap<>();
        inputs.dossier().sources().forEach((id, source) -> there.put(id.value(), source));
        List<List<String>> said = cells(sheet, columns);
        for (int i = 0; i < said.size(); i++) {
            ReadRow row = sheet.rows().get(i + 1);
            List<String> cells = said.get(i);
            Source before = there.remove(cells.get(0));
            Optional<Source> stated = source(cells, origin.apply(row));
            if (before == null) {
                stated.ifPresent(added::add);
            } else if (!CampaignSheets.row(before).stream()
                    .map(String::strip)
                    .toList()
                    .equals(cells)) {
                stated.ifPresent(changed::add);
            }
        }
        there.keySet()
                .forEach(id -> problems.error(
                        ProblemCode.MISSING_VALUE,
                        origin.apply(sheet.rows().get(0)),
                        "the source " + Quoted.text(id) + " is missing, or stands here under another id",
                        "put its row back, or take it out of "
                                + amendment.names().sources() + " first"));
        if (problems.hasErrors() || (added.isEmpty() && changed.isEmpty())) {
            return Optional.empty();
        }
        String file = amendment.names().sources();
        Optional<String> text = amendment.text(file, problems);
        for (Source source : changed) {
            text = text.flatMap(now -> new ListedSources(file, now).changed(source, problems));
        }
        return text.flatMap(now -> new ListedSources(file, now).with(added, problems));
    }

    /** What each row of {@code sheet} has, in the order of the columns of sources. */
    static List<List<String>> cells(ReadSheet sheet, Map<String, Integer> columns) {
        return sheet.rows().stream()
                .skip(1)
                .map(row -> CampaignSheets.SOURCE_COLUMNS.stream()
                        .map(column ->
                                row.cell(columns.getOrDefault(column, -1)).strip())
                        .toList())
                .toList();
    }

    private Optional<Source> source(List<String> cells, Origin at) {
        String id = cells.get(0);
        boolean graded =
                Stream.of(Reliability.values()).anyMatch(grade -> grade.name().equals(cells.get(4)));
        if (!Ids.isId(id) || cells.get(1).isEmpty() || !Ids.isId(cells.get(2)) || !Ids.isId(cells.get(3)) || !graded) {
            problems.error(
                    ProblemCode.INVALID_VALUE,
                    at,
                    "the source " + Quoted.text(id)
                            + " lacks an id, a name, a kind, a camp or a reliability from A to F, or"
                            + " one of them is not made of lower-case letters, digits and hyphens",
                    "fill in what is missing: id, kind and camp are ids");
            return Optional.empty();
        }
        return Optional.of(new Source(
                new SourceId(id),
                cells.get(1),
                cells.get(2),
                new CampId(cells.get(3)),
                Reliability.valueOf(cells.get(4)),
                cells.get(5)));
    }
}
