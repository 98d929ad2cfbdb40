package salient.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import salient.account.AccountId;
import salient.account.Basis;
import salient.account.Citation;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Credibility;
import salient.account.Dating;
import salient.account.Provenance;
import salient.account.Statement;
import salient.account.TableRow;
import salient.campaign.Ids;
import salient.campaign.SideId;
import salient.place.Control;
import salient.place.Part;
import salient.place.PlaceId;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.Columns;
import salient.text.Field;
import salient.text.Names;
import salient.text.Row;
import salient.text.Table;
import salient.time.DateReader;
import salient.time.DaySpan;
import salient.time.WrittenDate;

/**
 * Makes claims of the rows of a {@code panel.csv}: control stated directly by the account's own voice, from
 * {@code from} up to and without {@code until}, or up to and with {@code to}, or to the end of the period.
 *
 * <p>A row becomes one claim, which speaks on each of its days and ends with the last of them.
 */
final class PanelTable {
    static final Columns COLUMNS = Columns.of("place,from,until,to,control,sides", "place", "from", "control");

    private static final Names<Control.Kind> CONTROLS =
            Names.words("control", ProblemCode.INVALID_VALUE, Control.Kind.values(), Control.Kind::token);

    private final Table table;
    private final AccountId account;
    private final AccountYaml yaml;
    private final Known known;
    private final Set<ClaimId> taken;
    private final Map<PlaceId, NavigableMap<LocalDate, Stated>> stated = new HashMap<>();

    /** The days that the row on {@code line} speaks of. */
    private record Stated(DaySpan days, int line) {}

    private PanelTable(Table table, AccountId account, AccountYaml yaml, Known known, Set<ClaimId> taken) {
        this.table = table;
        this.account = account;
        this.yaml = yaml;
        this.known = known;
        this.taken = new HashSet<>(taken);
    }

    /**
     * The claims of {@code table}, each with the id {@code panel-<place>-<from>}.
     *
     * @param taken ids of the claims that the account has already
     * @param ordinal the place of the first one in the order of the account
     */
    static List<Claim> read(
            Table table, AccountId account, AccountYaml yaml, Known known, Set<ClaimId> taken, int ordinal) {
        PanelTable reader = new PanelTable(table, account, yaml, known, taken);
        List<Claim> claims = new ArrayList<>();
        for (Row row : table.rows()) {
            reader.claim(row, ordinal + claims.size()).ifPresent(claims::add);
        }
        return claims;
    }

    /** The ids that the rows of {@code table} will have, as far as they can be told before the rows are checked. */
    static List<ClaimId> ids(Table table, AccountId account) {
        return table.rows().stream()
                .flatMap(row -> id(row).stream())
                .filter(Ids::isId)
                .map(local -> new ClaimId(account, local))
                .toList();
    }

    private static Optional<String> id(Row row) {
        return DateReader.read(row.text("from")) instanceof WrittenDate.Days days
                ? days.first().map(day -> local(row.text("place"), day))
                : Optional.empty();
    }

    private static String local(String place, LocalDate from) {
        // A year before the year 0 has a sign, which no id has room for.
        return "panel-" + place + "-" + from.toString().replaceFirst("^-", "minus-");
    }

    private Optional<Claim> claim(Row row, int ordinal) {
        Optional<PlaceId> place = row.required("place").flatMap(known.places()::find);
        Optional<LocalDate> from = row.required("from").flatMap(Field::firstDay);
        Optional<DaySpan> days = from.flatMap(first -> days(row, first));
        if (place.isPresent() && days.isPresent()) {
            checkOverlap(row, place.get(), days.get());
        }
        Optional<Control.Kind> control = row.required("control").flatMap(CONTROLS::find);
        NavigableSet<SideId> sides =
                ClaimStatement.sides(row, "sides", known.parties().sides());
        control.ifPresent(kind ->
                ClaimStatement.checkSides(row, "control " + kind.token(), "sides", sides, ClaimShape.ofState(kind)));
        if (yaml.source().isEmpty()) {
            row.spoil();
        }
        if (!row.sound()) {
            return Optional.empty();
        }
        Optional<ClaimId> id = id(row, place.orElseThrow(), from.orElseThrow());
        Statement statement = new Statement.State(Control.of(control.orElseThrow(), sides), true);
        known.parties()
                .relations()
                .ifPresent(relations -> new SideChecks(relations, row, days.orElseThrow()).check(statement, "sides"));
        Provenance provenance = new Provenance(
                Basis.EXPLICIT,
                Credibility.POSSIBLE,
                new Citation(
                        "from " + days.orElseThrow().from() + " until "
                                + days.get().until(),
                        List.of(),
                        Optional.empty()),
                "",
                "",
                new TableRow(table.name(), row.line(), ordinal));
        return id.map(claim -> new Claim(
                claim,
                yaml.source().orElseThrow(),
                place.get(),
                Part.WHOLE,
                new Dating(
                        days.get(),
                        Optional.empty(),
                        List.of(),
                        DaySpan.ofDay(yaml.published().orElse(LocalDate.EPOCH))),
                statement,
                provenance));
    }

    private Optional<DaySpan> days(Row row, LocalDate from) {
        Optional<Field> end = row.optional("until").or(() -> row.optional("to"));
        if (row.optional("until").isPresent() && row.optional("to").isPresent()) {
            row.errorAt(
                    "to",
                    ProblemCode.INVALID_VALUE,
                    "both until and to say when it ended",
                    "keep until, the first day on which it was no longer so, or to, the last on which it was, in "
                            + table.name());
            return Optional.empty();
        }
        Optional<LocalDate> until = end.isPresent()
                ? end.flatMap(PanelTable::until)
                : endOfInterval(row).or(() -> known.period().map(DaySpan::until));
        if (until.isEmpty()) {
            row.spoil();
            return Optional.empty();
        }
        if (end.isPresent() && until.get().equals(from) && end.get().name().equals("until")) {
            end.get()
                    .warning(
                            ProblemCode.REVERSED_DATES,
                            "until " + from + " is the day of from: the row is taken for that one day",
                            "write the first day on which it was no longer so, or name the column to if every row has"
                                    + " its last day there, in " + table.name());
            return Days.inside(DaySpan.ofDay(from), known.period(), row.optional("from"));
        }
        if (end.isPresent() && !from.isBefore(until.get())) {
            end.get()
                    .error(
                            ProblemCode.REVERSED_DATES,
                            end.get().name() + " " + Quoted.text(end.get().text()) + " comes before from " + from,
                            "exchange them or mend one in " + table.name());
            return Optional.empty();
        }
        // A row without an end that begins after the period is told to be outside it.
        DaySpan days = from.isBefore(until.get()) ? new DaySpan(from, until.get()) : DaySpan.ofDay(from);
        return Days.inside(days, known.period(), row.optional("from"));
    }

    /** The day after the interval that {@code from} is, if it is one with two ends. */
    private static Optional<LocalDate> endOfInterval(Row row) {
        String from = row.text("from");
        return from.contains("/") && DateReader.read(from) instanceof WrittenDate.Days days && !days.isDay()
                ? days.last().map(last -> last.plusDays(1))
                : Optional.empty();
    }

    /** The first day on which it was no longer so. */
    private static Optional<LocalDate> until(Field end) {
        return end.name().equals("to") ? end.lastDay().map(last -> last.plusDays(1)) : end.firstDay();
    }

    private void checkOverlap(Row row, PlaceId place, DaySpan days) {
        NavigableMap<LocalDate, Stated> rows = stated.computeIfAbsent(place, id -> new TreeMap<>());
        Map.Entry<LocalDate, Stated> before = rows.lowerEntry(days.until());
        if (before != null && before.getValue().days().until().isAfter(days.from())) {
            row.errorAt(
                    "from",
                    ProblemCode.OVERLAPPING_DATES,
                    "place \"" + place + "\" is stated for " + days + ", and for "
                            + before.getValue().days() + " in line "
                            + before.getValue().line(),
                    "let each row end, with until, where the next begins in " + table.name());
            return;
        }
        rows.put(days.from(), new Stated(days, row.line()));
    }

    private Optional<ClaimId> id(Row row, PlaceId place, LocalDate from) {
        String local = local(place.value(), from);
        if (!Ids.isId(local)) {
            row.errorAt(
                    "place",
                    ProblemCode.INVALID_ID,
                    "place " + Quoted.text(place.value()) + " has too long an id for a panel",
                    "shorten it, and name it so in " + table.name());
            return Optional.empty();
        }
        ClaimId id = new ClaimId(account, local);
        if (!taken.add(id)) {
            row.errorAt(
                    "place",
                    ProblemCode.DUPLICATE_ID,
                    "claim \"" + local + "\" is in claims.csv already",
                    "give the claim there another id, or take this row out of " + table.name());
            return Optional.empty();
        }
        return Optional.of(id);
    }
}
