package salient.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.account.AccountId;
import salient.account.Credibility;
import salient.account.DayTime;
import salient.account.Incident;
import salient.account.Mention;
import salient.account.SourceId;
import salient.place.PlaceId;
import salient.problem.ProblemCode;
import salient.text.Columns;
import salient.text.Field;
import salient.text.Names;
import salient.text.Row;
import salient.text.RowIds;
import salient.text.Table;

/** Reads {@code incidents.csv}. */
final class IncidentsTable {
    static final Columns COLUMNS = Columns.of(
            "id,account,source,date,date_to,time,place,kind,actor,credibility,locator,cited,note",
            "id",
            "account",
            "source",
            "date",
            "kind",
            "credibility");
    private static final Names<String> KINDS = Names.words(
            "kind",
            ProblemCode.UNKNOWN_KIND,
            "shootdown",
            "cross-border-fire",
            "air-incident",
            "visit",
            "reinforcement",
            "captives",
            "displacement",
            "statement",
            "killed-commander",
            "other");

    private IncidentsTable() {}

    /** The ids that rows of {@code file} may have. */
    static Names<String> names(String file) {
        return Names.listedIn(
                file, "incident", "is not in the table of incidents", ProblemCode.UNKNOWN_CLAIM, "add a row for it to");
    }

    /** The incidents of {@code file}, in the order of the file; none if there is no such file. Adds ids to {@code names}. */
    static List<Incident> read(FilesRead files, String file, Known known, Names<String> names) {
        List<Incident> read = new ArrayList<>();
        Optional<Table> table = files.table(file, COLUMNS);
        RowIds.register(table, files.has(file), "incident", names);
        table.ifPresent(t -> t.rows().forEach(row -> incident(row, known).ifPresent(read::add)));
        return read;
    }

    private static Optional<Incident> incident(Row row, Known known) {
        Optional<AccountId> account = row.required("account").flatMap(known.accounts()::find);
        Optional<SourceId> source = row.required("source").flatMap(known.sources()::find);
        Optional<ClaimTime> when = ClaimTime.read(row, known).flatMap(time -> time.inside(row, known, false));
        Optional<PlaceId> place = row.optional("place").flatMap(known.places()::find);
        Optional<String> kind = row.required("kind").flatMap(KINDS::find);
        String actor = row.optional("actor").flatMap(Field::line).orElse("");
        Optional<Credibility> credibility = row.required("credibility").flatMap(ClaimsTable.GRADES::find);
        return row.sound()
                ? Optional.of(new Incident(
                        row.text("id"),
                        new Mention(account.orElseThrow(), source.orElseThrow(), row.text("locator"), row.text("note")),
                        new Incident.Occasion(
                                when.orElseThrow().days(),
                                when.get().time().map(DayTime::stated).orElse(""),
                                place),
                        kind.orElseThrow(),
                        actor,
                        credibility.orElseThrow()))
                : Optional.empty();
    }
}
