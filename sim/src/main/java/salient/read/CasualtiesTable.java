package salient.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import salient.account.AccountId;
import salient.account.Casualties;
import salient.account.Mention;
import salient.account.SourceId;
import salient.place.PlaceId;
import salient.problem.ProblemCode;
import salient.text.Columns;
import salient.text.Cycles;
import salient.text.Field;
import salient.text.Names;
import salient.text.Row;
import salient.text.RowIds;
import salient.text.Table;
import salient.time.DaySpan;

/** Reads {@code casualties.csv}. */
final class CasualtiesTable {
    static final Columns COLUMNS = Columns.of(
            "id,account,source,origin,from,to,reported,place,side,killed_low,killed_high,wounded_low,wounded_high,combined,cumulative,subset_of,locator,note",
            "id",
            "account",
            "source",
            "from",
            "side");
    private static final List<String> COUNTS = List.of("killed_low", "killed_high", "wounded_low", "wounded_high");

    private final Known known;
    private final Names<String> names;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private CasualtiesTable(Known known, Names<String> names) {
        this.known = known;
        this.names = names;
    }

    /** The ids that rows of {@code file} may have. */
    static Names<String> names(String file) {
        return Names.listedIn(
                file, "count", "is not in the table of casualties", ProblemCode.UNKNOWN_CLAIM, "add a row for it to");
    }

    /** The counts of {@code file}, in the order of the file; none if there is no such file. Adds ids to {@code names}. */
    static List<Casualties> read(FilesRead files, String file, Known known, Names<String> names) {
        List<Casualties> read = new ArrayList<>();
        Optional<Table> table = files.table(file, COLUMNS);
        RowIds.register(table, files.has(file), "count", names);
        if (table.isPresent()) {
            CasualtiesTable reader = new CasualtiesTable(known, names);
            table.get().rows().forEach(row -> reader.count(row).ifPresent(read::add));
            reader.checkSubsets();
        }
        return read;
    }

    private Optional<Casualties> count(Row row) {
        Optional<AccountId> account = row.required("account").flatMap(known.accounts()::find);
        Optional<SourceId> source = row.required("source").flatMap(known.sources()::find);
        String origin = row.optional("origin").flatMap(Field::id).orElse("");
        Optional<DaySpan> days = Days.within(row.required("from"), row.optional("to"), known.period())
                .flatMap(span -> Days.inside(span, known.period(), row.optional("from")));
        Optional<DaySpan> reported = row.optional("reported")
                .flatMap(field -> Days.within(Optional.of(field), Optional.empty(), known.period()));
        Optional<PlaceId> place = row.optional("place").flatMap(known.places()::find);
        Optional<Field> side = row.required("side");
        side.filter(field -> !field.text().matches("civilian|both"))
                .ifPresent(known.parties().sides()::find);
        OptionalInt killedLow = whole(row, "killed_low");
        OptionalInt killedHigh = whole(row, "killed_high");
        OptionalInt woundedLow = whole(row, "wounded_low");
        OptionalInt woundedHigh = whole(row, "wounded_high");
        checkOrder(row, "killed_high", killedLow, killedHigh);
        checkOrder(row, "wounded_high", woundedLow, woundedHigh);
        boolean unquantified =
                COUNTS.stream().allMatch(column -> row.optional(column).isEmpty());
        if (unquantified && row.optional("note").isEmpty()) {
            row.missing(
                    "killed_low",
                    "give a number of killed or wounded, or in the note what is said without one, in "
                            + row.origin().file());
        }
        boolean combined = row.optional("combined").flatMap(Field::yesNo).orElse(false);
        boolean cumulative = row.optional("cumulative").flatMap(Field::yesNo).orElse(false);
        row.optional("subset_of").ifPresent(names::find);
        row.optional("id").ifPresent(id -> rows.putIfAbsent(id.text(), row));
        return row.sound()
                ? Optional.of(new Casualties(
                        row.text("id"),
                        new Mention(account.orElseThrow(), source.orElseThrow(), row.text("locator"), row.text("note")),
                        origin,
                        reported,
                        new Casualties.Scope(
                                days.orElseThrow(), place, side.orElseThrow().text()),
                        new Casualties.Toll(
                                new Casualties.Range(killedLow, killedHigh),
                                new Casualties.Range(woundedLow, woundedHigh)),
                        new Casualties.Counting(combined, cumulative, row.text("subset_of"))))
                : Optional.empty();
    }

    private static OptionalInt whole(Row row, String column) {
        return row.optional(column).map(Field::whole).orElse(OptionalInt.empty());
    }

    private static void checkOrder(Row row, String column, OptionalInt low, OptionalInt high) {
        if (low.isPresent() && high.isPresent() && high.getAsInt() < low.getAsInt()) {
            row.errorAt(
                    column,
                    ProblemCode.INVALID_NUMBER,
                    column + " " + high.getAsInt() + " is less than the low number " + low.getAsInt(),
                    "exchange them in " + row.origin().file());
        }
    }

    private void checkSubsets() {
        Map<String, List<String>> within = new TreeMap<>();
        rows.forEach((id, row) -> within.put(
                id, row.optional("subset_of").map(Field::text).stream().toList()));
        for (List<String> circle : Cycles.find(within)) {
            rows.get(circle.get(0))
                    .errorAt(
                            "subset_of",
                            ProblemCode.CIRCULAR_REFERENCE,
                            "count \"" + circle.get(0) + "\" is a part of itself",
                            "name the row with the larger number as subset_of in "
                                    + rows.get(circle.get(0)).origin().file());
        }
    }
}
