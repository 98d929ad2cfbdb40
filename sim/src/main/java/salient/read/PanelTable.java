package salient.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import salient.account.AccountId;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Panel;
import salient.account.StatedSpans;
import salient.account.Statement;
import salient.campaign.Ids;
import salient.campaign.SideId;
import salient.place.Control;
import salient.place.PlaceId;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.CellMemo;
import salient.text.Columns;
import salient.text.Field;
import salient.text.Names;
import salient.text.PassingRow;
import salient.text.Row;
import salient.time.DaySpan;

/**
 * Folds the rows of a {@code panel.csv} into spans and makes claims of these: control stated directly by the account's
 * own voice, from {@code from} up to and without {@code until}, or up to and with {@code to}, or to the end of the period.
 *
 * <p>Rows that state the same of one place for days that follow one another are one span, in whatever order they stand. A
 * span becomes one claim, which speaks on each of its days and ends with the last of them. Rows pass by: what is held is
 * the spans.
 */
final class PanelTable {
    static final Columns COLUMNS = Columns.of("place,from,until,to,control,sides", "place", "from", "control");

    private static final Names<Control.Kind> CONTROLS =
            Names.words("control", ProblemCode.INVALID_VALUE, Control.Kind.values(), Control.Kind::token);

    /** In place of the number of a statement: the row has errors, and all that counts of it are its days. */
    private static final int FAULTY = -1;

    /** Of more rows with errors it is not kept which claims they would have made. */
    private static final int MOST_FAULTY = 10_000;

    private final String file;
    private final AccountId account;
    private final AccountYaml yaml;
    private final Known known;
    private final Set<ClaimId> taken;
    private final Names<ClaimId> names;
    private final FilesRead files;

    private final Map<PlaceId, StatedPlace> places = new LinkedHashMap<>();
    private final List<Statement.State> statements = new ArrayList<>();
    private final Map<Control, Integer> numbers = new HashMap<>();
    private final CellMemo<StatedPlace> placesByCell = new CellMemo<>("place");
    private final CellMemo<Said> saidByCells = new CellMemo<>("from", "until", "to", "control", "sides");
    private int spans;
    private int faulty;

    /** A place and what is stated of it. */
    private record StatedPlace(PlaceId id, StatedSpans spans) {}

    /** What a row says but for its place: from when until when, as days since 1970, which statement is so. */
    private record Said(int from, int until, int statement) {}

    /** A span of {@code place}. */
    private record Span(StatedPlace place, int index) {
        int line() {
            return place.spans().line(index);
        }

        DaySpan days() {
            return PanelTable.days(place.spans().from(index), place.spans().until(index));
        }
    }

    /**
     * The panel of the account in {@code found}, which gets the ids of its claims.
     *
     * @param taken ids of the claims that the account has already
     */
    PanelTable(FoundFolder found, Known known, Set<ClaimId> taken) {
        this.file = found.panel();
        this.account = found.id();
        this.yaml = found.yaml();
        this.known = known;
        this.taken = taken;
        this.names = found.names();
        this.files = found.files();
    }

    /** Reads the table, if there is one. */
    void read() {
        files.passTable(file, COLUMNS, this::add);
        spans().forEach(span -> {
            String local = Panel.claimId(span.place().id().value(), span.days().first());
            if (Ids.isId(local)) {
                names.add(local, new ClaimId(account, local));
            }
        });
    }

    private void add(PassingRow passing) {
        Optional<StatedPlace> place = placesByCell.find(passing);
        if (place.isEmpty()) {
            place = place(passing.row());
        }
        Optional<Said> said = saidByCells.find(passing);
        if (said.isEmpty()) {
            said = said(passing.row());
        }
        if (place.isPresent() && said.isPresent()) {
            state(place.get(), said.get(), passing);
        }
    }

    private Optional<StatedPlace> place(Row row) {
        Optional<StatedPlace> place = row.required("place")
                .flatMap(known.places()::find)
                .map(id -> places.computeIfAbsent(id, added -> new StatedPlace(added, new StatedSpans())));
        place.ifPresent(placesByCell::keep);
        return place;
    }

    private Optional<Said> said(Row row) {
        int told = told();
        Optional<LocalDate> from = row.required("from").flatMap(Field::firstDay);
        Optional<DaySpan> days = from.flatMap(first -> PanelDays.of(row, first, known.period(), file));
        Optional<Control.Kind> control = row.required("control").flatMap(CONTROLS::find);
        NavigableSet<SideId> sides =
                ClaimStatement.sides(row, "sides", known.parties().sides());
        control.ifPresent(kind ->
                ClaimStatement.checkSides(row, "control " + kind.token(), "sides", sides, ClaimShape.ofState(kind)));
        if (!row.sound()) {
            faulty++;
            from.ifPresent(first -> tolerate(Panel.claimId(row.text("place"), first)));
            return days.map(span -> said(span, FAULTY));
        }
        int number = number(Control.of(control.orElseThrow(), sides));
        known.parties()
                .relations()
                .ifPresent(relations ->
                        new SideChecks(relations, row, days.orElseThrow()).check(statements.get(number), "sides"));
        Said said = said(days.orElseThrow(), number);
        // What was told of this row is to be told of each that is written like it.
        if (told == told()) {
            saidByCells.keep(said);
        }
        return Optional.of(said);
    }

    /** The claim {@code local} is not made, because its row has errors: whoever names it is not told so. */
    private void tolerate(String local) {
        if (faulty > MOST_FAULTY) {
            names.open();
        } else if (Ids.isId(local)) {
            names.add(local, new ClaimId(account, local));
        }
    }

    private int told() {
        return files.problems().errors() + files.problems().warnings();
    }

    private static Said said(DaySpan days, int statement) {
        return new Said((int) days.from().toEpochDay(), (int) days.until().toEpochDay(), statement);
    }

    private int number(Control control) {
        return numbers.computeIfAbsent(control, added -> {
            statements.add(new Statement.State(added, true));
            return statements.size() - 1;
        });
    }

    private void state(StatedPlace place, Said said, PassingRow passing) {
        StatedSpans stated = place.spans();
        int at = stated.endingAfter(said.from());
        if (at < stated.size() && stated.from(at) < said.until()) {
            tellOverlap(place, said, passing.row());
            return;
        }
        // Without a period nothing bounds how many spans there may be, and no claim will be made.
        if (known.period().isEmpty() || spans > files.limits().lines()) {
            return;
        }
        boolean begins = stated.add(at, said.from(), said.until(), said.statement(), passing.line());
        if (begins && said.statement() != FAULTY) {
            checkId(place.id(), said.from(), passing.row());
            spans++;
            if (spans > files.limits().lines()) {
                files.limits()
                        .tellTooMany(
                                new Origin(file, passing.line(), 0),
                                "the rows up to here state " + spans + " spans of days",
                                "state fewer of them in " + file,
                                files.problems());
            }
        }
    }

    private static DaySpan days(int from, int until) {
        return new DaySpan(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until));
    }

    private void tellOverlap(StatedPlace place, Said said, Row row) {
        StatedSpans stated = place.spans();
        int last = stated.endingAfter(said.until() - 1);
        boolean begun = last < stated.size() && stated.from(last) < said.until();
        Span span = new Span(place, begun ? last : last - 1);
        row.errorAt(
                "from",
                ProblemCode.OVERLAPPING_DATES,
                "place \"" + place.id() + "\" is stated for " + days(said.from(), said.until()) + ", and for "
                        + span.days() + " in line " + span.line(),
                "let each row end, with until, where the next begins in " + file);
    }

    private void checkId(PlaceId place, int from, Row row) {
        String local = Panel.claimId(place.value(), LocalDate.ofEpochDay(from));
        if (!Ids.isId(local)) {
            row.errorAt(
                    "place",
                    ProblemCode.INVALID_ID,
                    "place " + Quoted.text(place.value()) + " has too long an id for a panel",
                    "shorten it, and name it so in " + file);
        } else if (taken.contains(new ClaimId(account, local))) {
            row.errorAt(
                    "place",
                    ProblemCode.DUPLICATE_ID,
                    "claim \"" + local + "\" is in claims.csv already",
                    "give the claim there another id, or take this row out of " + file);
        }
    }

    /** The spans of all places, by the lines on which they begin. */
    private List<Span> spans() {
        List<Span> all = new ArrayList<>();
        for (StatedPlace place : places.values()) {
            for (int i = 0; i < place.spans().size(); i++) {
                if (place.spans().stated(i) != FAULTY) {
                    all.add(new Span(place, i));
                }
            }
        }
        all.sort(Comparator.comparingInt(Span::line));
        return all;
    }

    /**
     * The claims, each with the id {@code panel-<place>-<from>}; not to be used if errors were filed.
     *
     * @param ordinal the place of the first one in the order of the account
     */
    List<Claim> claims(int ordinal) {
        if (yaml.source().isEmpty()) {
            return List.of();
        }
        Panel panel =
                new Panel(account, file, yaml.source().get(), yaml.published().orElse(LocalDate.EPOCH));
        List<Claim> claims = new ArrayList<>();
        for (Span span : spans()) {
            PlaceId place = span.place().id();
            if (Ids.isId(Panel.claimId(place.value(), span.days().first()))) {
                Statement.State stated = statements.get(span.place().spans().stated(span.index()));
                claims.add(panel.claim(place, span.days(), stated, span.line(), ordinal + claims.size()));
            }
        }
        return claims;
    }
}
