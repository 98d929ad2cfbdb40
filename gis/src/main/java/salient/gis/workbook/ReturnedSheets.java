package salient.gis.workbook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import salient.coding.Amendment;
import salient.gis.workbook.ReadSheet.ReadRow;
import salient.problem.Origin;
import salient.problem.Problem;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Severity;
import salient.read.CampaignInputs;
import salient.read.CampaignTable;
import salient.text.SourceFile;
import salient.text.TableText;
import salient.workspace.Workspace;

/** Sheets that come back: each file whose rows they have otherwise is written anew with theirs, and no other is touched. */
final class ReturnedSheets {
    private final CampaignSheets there;
    private final CampaignInputs inputs;
    private final ReturnedDays days;
    private final Amendment amendment;
    private final String shown;
    private final Problems problems;
    private final boolean overwrite;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, RowChanges> changes = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();
    private final Map<String, NavigableMap<Integer, Origin>> origins = new HashMap<>();
    private BaseDigests base = BaseDigests.in(Optional.empty());
    private int serials;
    private int ofNoAccount;

    /** Whether rows of the sheet at hand may be of another account than the one whose file they are put to. */
    private boolean uncertain;

    /**
     * @param shown what messages call the workbook
     * @param overwrite whether the workbook wins over what changed since it was written
     */
    ReturnedSheets(Workspace workspace, CampaignInputs inputs, String shown, boolean overwrite, Problems problems) {
        this.there = new CampaignSheets(workspace, inputs);
        this.inputs = inputs;
        this.days = new ReturnedDays(inputs.dossier().campaign().period());
        this.amendment = new Amendment(workspace, inputs.dossier().campaign().id());
        this.shown = shown;
        this.overwrite = overwrite;
        this.problems = problems;
    }

    /** Takes {@code sheets} back; empty, with problems filed, if nothing was. */
    Optional<Returned> takeBack(List<ReadSheet> sheets) {
        NamedSheets named = new NamedSheets(sheets);
        named.tellOthers(shown, problems);
        base = BaseDigests.in(named.find(BaseDigests.SHEET));
        boolean known = false;
        for (CampaignTable table : CampaignTable.values()) {
            Optional<ReadSheet> sheet = named.find(CampaignSheets.sheetOf(table));
            known |= sheet.isPresent();
            sheet.ifPresent(found -> table(table, found));
        }
        Optional<ReadSheet> sources = named.find(CampaignSheets.SOURCES);
        known |= sources.isPresent();
        sources.ifPresent(this::sources);
        named.find(CampaignSheets.ACCOUNTS).ifPresent(this::accounts);
        if (!known && !problems.hasErrors()) {
            problems.error(
                    ProblemCode.MALFORMED_FILE,
                    Origin.of(shown),
                    "no sheet of it is called claims, places or as another table of a campaign",
                    "take a workbook that 'salient workbook --to' wrote, and leave the names of its sheets");
        }
        // Rows of no account do not keep from being told what else is wrong.
        boolean sound = problems.errors() == ofNoAccount;
        if (!sound || (texts.isEmpty() && problems.hasErrors())) {
            return Optional.empty();
        }
        if (texts.isEmpty()) {
            return Optional.of(new Returned(Map.of(), left, serials));
        }
        Problems found = new Problems();
        Amendment.Change change = copy -> {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = copy.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
        };
        List<String> files = List.copyOf(texts.keySet());
        if (problems.hasErrors()) {
            amendment.tryOut(files, change, found);
            found.sorted().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .forEach(problem -> problems.add(ofSheet(problem)));
            return Optional.empty();
        }
        boolean made = amendment.make(files, change, found);
        found.sorted().forEach(problem -> problems.add(ofSheet(problem)));
        return made ? Optional.of(new Returned(changes, left, serials)) : Optional.empty();
    }

    private void table(CampaignTable table, ReadSheet sheet) {
        List<String> headings = CampaignSheets.headings(table);
        Optional<Map<String, Integer>> columns =
                new ReturnedColumns(shown, problems).of(sheet, headings, table.needed());
        if (columns.isEmpty()) {
            return;
        }
        Map<String, String> files = there.files(table);
        RowsByAccount rows = new RowsByAccount(files.keySet(), problems);
        rows.put(
                sheet,
                CampaignSheets.isOfAccount(table) ? columns.get().get(CampaignSheets.ACCOUNT) : -1,
                row -> origin(sheet, row));
        ofNoAccount += rows.faults();
        uncertain = rows.faults() > 0;
        rows.rows().forEach((account, own) -> file(files.get(account), table, sheet, own, columns.get()));
        uncertain = false;
    }

    private void file(
            String file, CampaignTable table, ReadSheet sheet, List<ReadRow> rows, Map<String, Integer> columns) {
        Optional<TableText> before = there.read(file, table, problems);
        List<Map<String, String>> said =
                rows.stream().map(row -> cells(row, table, columns)).toList();
        List<Map<String, String>> stood = before.map(TableText::rows).orElse(List.of());
        if (!isToBeTaken(file, sheet, SheetRows.stripped(stood), said)) {
            return;
        }
        for (Map<String, String> row : stood) {
            for (String column : row.keySet()) {
                if (!columns.containsKey(column)) {
                    problems.error(
                            ProblemCode.MISSING_COLUMN,
                            new Origin(shown + "/" + sheet.name(), 1, 0),
                            "column \"" + column + "\" is missing, and " + file + " has something in it",
                            "put it back, with what it held");
                    return;
                }
            }
        }
        Optional<TableText> text = before.or(() ->
                TableText.of(SourceFile.of(file, String.join(",", table.names()) + "\n"), table.columns(), problems));
        text.ifPresent(old -> {
            TableText changed = old.withRows(said);
            texts.put(file, changed.text());
            NavigableMap<Integer, Origin> lines = new TreeMap<>();
            int line = changed.firstLine();
            for (int i = 0; i < rows.size(); i++) {
                lines.put(line, origin(sheet, rows.get(i)));
                line += 1
                        + said.get(i).values().stream()
                                .mapToInt(cell -> (int)
                                        cell.chars().filter(c -> c == '\n').count())
                                .sum();
            }
            origins.put(file, lines);
        });
    }

    private Map<String, String> cells(ReadRow row, CampaignTable table, Map<String, Integer> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : table.names()) {
            int index = columns.getOrDefault(column, -1);
            String cell = row.cell(index).strip().replace("\r\n", "\n");
            Optional<String> day = days.of(column, row, index);
            serials += day.isPresent() ? 1 : 0;
            if (!cell.isEmpty()) {
                cells.put(column, day.orElse(cell));
            }
        }
        return cells;
    }

    /**
     * Whether {@code said} goes into the place of {@code stood}, which {@code file} has: not if they are the same, nor if
     * only the file has changed since the workbook was written; and if both have, it is an error.
     */
    private boolean isToBeTaken(
            String file, ReadSheet sheet, List<Map<String, String>> stood, List<Map<String, String>> said) {
        if (said.equals(stood)) {
            return false;
        }
        if (base.was(file, said) || (base.areThere() && !base.has(file) && said.isEmpty())) {
            left.add(file);
            return false;
        }
        RowChanges change = RowChanges.between(stood, said, CampaignSheets.keyOf(NamedSheets.plain(sheet.name())));
        boolean safe = base.was(file, stood) || change.onlyAdd();
        if (!safe && !overwrite && !uncertain) {
            problems.error(
                    ProblemCode.OUTDATED_WORKBOOK,
                    Origin.of(shown + "/" + sheet.name()),
                    (base.has(file)
                                    ? file + " has changed since the workbook was written, and so has the sheet"
                                    : "the workbook does not say what " + file + " was when it was written")
                            + "; taking the sheet back means " + change.told(),
                    "write a new workbook and carry your changes over into it, or say --overwrite to have the sheet win");
            return false;
        }
        changes.put(file, change);
        return true;
    }

    private void sources(ReadSheet sheet) {
        Optional<Map<String, Integer>> columns = new ReturnedColumns(shown, problems)
                .of(sheet, CampaignSheets.SOURCE_COLUMNS, Set.copyOf(CampaignSheets.SOURCE_COLUMNS));
        String file = amendment.names().sources();
        columns.filter(found -> isToBeTaken(
                        file,
                        sheet,
                        SheetRows.byFirst(
                                CampaignSheets.SOURCE_COLUMNS, there.sources().rows()),
                        SheetRows.byFirst(CampaignSheets.SOURCE_COLUMNS, ReturnedSources.cells(sheet, found))))
                .ifPresent(found -> new ReturnedSources(inputs, amendment, problems)
                        .text(sheet, found, row -> origin(sheet, row))
                        .ifPresent(text -> texts.put(file, text)));
    }

    private void accounts(ReadSheet sheet) {
        List<Map<String, String>> said = SheetRows.named(
                CampaignSheets.ACCOUNT_COLUMNS,
                sheet.rows().stream().skip(1).map(ReadRow::cells).toList());
        List<Map<String, String>> stood = SheetRows.named(
                CampaignSheets.ACCOUNT_COLUMNS, there.accountSheet().rows());
        if (!said.equals(stood) && !base.was(CampaignSheets.ACCOUNTS, said)) {
            problems.error(
                    ProblemCode.INVALID_VALUE,
                    Origin.of(shown + "/" + sheet.name()),
                    "the sheet is for looking up, and does not say what the accounts' files say",
                    "change the account.yaml of the account itself, or add one with 'salient add account'; then write"
                            + " the workbook anew");
        }
    }

    private Origin origin(ReadSheet sheet, ReadRow row) {
        return new Origin(shown + "/" + sheet.name(), row.number(), 0);
    }

    /** {@code problem} where the sheet has what it is about. */
    private Problem ofSheet(Problem problem) {
        NavigableMap<Integer, Origin> lines =
                origins.getOrDefault(problem.origin().file(), new TreeMap<>());
        Map.Entry<Integer, Origin> row = lines.floorEntry(problem.origin().line());
        return row == null
                ? problem
                : new Problem(
                        problem.severity(), problem.code(), row.getValue(), problem.what(), ofSheets(problem.fix()));
    }

    /** {@code fix} with the sheets in the place of the files that are made of them. */
    private String ofSheets(String fix) {
        String told = fix;
        for (CampaignTable table : CampaignTable.values()) {
            String sheet = "the sheet " + CampaignSheets.sheetOf(table);
            for (String file : there.files(table).values()) {
                told = told.replace(file, sheet);
            }
        }
        return told.replace(amendment.names().sources(), "the sheet " + CampaignSheets.SOURCES);
    }
}
