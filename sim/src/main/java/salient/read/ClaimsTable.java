package salient.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.account.AccountId;
import salient.account.Basis;
import salient.account.Citation;
import salient.account.CitationFit;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Credibility;
import salient.account.Dating;
import salient.account.Kind;
import salient.account.Provenance;
import salient.account.SourceId;
import salient.account.Statement;
import salient.account.TableRow;
import salient.place.Part;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.Columns;
import salient.text.Field;
import salient.text.Names;
import salient.text.Row;
import salient.time.DaySpan;

/** Makes claims of the rows of a {@code claims.csv}. */
final class ClaimsTable {
    static final Columns COLUMNS = Columns.of(
            "id,source,date,date_to,time,after,reported,reported_to,place,part,kind,actor,against,control,answers,basis,credibility,locator,cited,citation_fit,origin,note",
            "id",
            "source",
            "date",
            "place",
            "kind",
            "basis",
            "credibility");

    static final Names<Credibility> GRADES = Names.words(
            "credibility", ProblemCode.INVALID_VALUE, Credibility.values(), grade -> Integer.toString(grade.grade()));

    static final Names<Kind> KINDS = Names.words("kind", ProblemCode.UNKNOWN_KIND, Kind.values(), Kind::token);
    static final Names<Part> PARTS = Names.words("part", ProblemCode.UNKNOWN_PART, namedParts(), Part::token);
    private static final Names<Basis> BASES =
            Names.words("basis", ProblemCode.INVALID_VALUE, Basis.values(), Basis::token);
    private static final Names<CitationFit> FITS =
            Names.words("citation_fit", ProblemCode.INVALID_VALUE, CitationFit.values(), CitationFit::token);

    private final AccountId account;
    private final AccountYaml yaml;
    private final Known known;
    private final ClaimNames names;
    private final Optional<FootnotesTable> footnotes;
    private final Shared<Statement> statements = new Shared<>();
    private final Shared<DaySpan> days = new Shared<>();
    private final Shared<Citation> citations = new Shared<>();
    private int ordinal;

    ClaimsTable(
            AccountId account, AccountYaml yaml, Known known, ClaimNames names, Optional<FootnotesTable> footnotes) {
        this.account = account;
        this.yaml = yaml;
        this.known = known;
        this.names = names;
        this.footnotes = footnotes;
    }

    private static Part[] namedParts() {
        return List.of(Part.values()).stream()
                .filter(part -> part != Part.WHOLE)
                .toArray(Part[]::new);
    }

    /** The claim in {@code row}, whose id has been checked; empty, with problems filed, if it has errors. */
    Optional<Claim> claim(Row row) {
        Optional<SourceId> source = row.required("source").flatMap(known.sources()::find);
        Optional<Kind> kind = row.required("kind").flatMap(KINDS::find);
        Optional<PlaceId> place = row.required("place").flatMap(known.places()::find);
        Optional<Part> part = row.optional("part").map(PARTS::find).orElse(Optional.of(Part.WHOLE));
        Optional<Basis> basis = row.required("basis").flatMap(BASES::find);
        Optional<ClaimTime> when = ClaimTime.read(row, known).flatMap(time -> inPeriod(row, time, kind, basis));
        DaySpan reported = reported(row);
        List<ClaimId> after = claims(row, "after");
        List<ClaimId> answered = claims(row, "answers");
        Optional<Statement> statement = kind.flatMap(
                k -> ClaimStatement.of(row, k, answered, known.parties().sides()));
        Optional<Credibility> credibility = row.required("credibility").flatMap(GRADES::find);
        Optional<CitationFit> fit = row.optional("citation_fit").flatMap(FITS::find);
        List<String> cited = cited(row);
        String origin = row.optional("origin").flatMap(Field::id).orElse("");
        if (basis.isPresent() && basis.get() == Basis.AGGREGATE) {
            checkAggregate(row, place);
        }
        int ordinalHere = ordinal++;
        if (!row.sound()) {
            return Optional.empty();
        }
        known.parties()
                .relations()
                .ifPresent(relations -> new SideChecks(
                                relations, row, when.orElseThrow().days())
                        .check(statement.orElseThrow(), "actor"));
        Provenance provenance = new Provenance(
                basis.orElseThrow(),
                credibility.orElseThrow(),
                citations.of(new Citation(row.text("locator"), cited, fit)),
                origin,
                row.text("note"),
                new TableRow(row.origin().file(), row.line(), ordinalHere));
        return Optional.of(new Claim(
                names.registered(account, row.text("id")),
                source.orElseThrow(),
                place.orElseThrow(),
                part.orElseThrow(),
                new Dating(days.of(when.orElseThrow().days()), when.get().time(), after, days.of(reported)),
                statements.of(statement.orElseThrow()),
                provenance));
    }

    private Optional<ClaimTime> inPeriod(Row row, ClaimTime time, Optional<Kind> kind, Optional<Basis> basis) {
        if (known.period().isEmpty() || basis.isEmpty() || basis.get() == Basis.BASELINE) {
            return Optional.of(time);
        }
        boolean mayBeginBefore = kind.isPresent() && kind.get() == Kind.NEVER_HELD;
        return time.inside(row, known, mayBeginBefore);
    }

    private DaySpan reported(Row row) {
        Optional<Field> from = row.optional("reported");
        if (from.isEmpty() && row.optional("reported_to").isPresent()) {
            row.missing(
                    "reported",
                    "give the first day that reported_to ends, or leave both empty, in "
                            + row.origin().file());
        }
        DaySpan published = DaySpan.ofDay(yaml.published().orElse(LocalDate.EPOCH));
        return from.isEmpty()
                ? published
                : Days.within(from, row.optional("reported_to"), known.period()).orElse(published);
    }

    private List<ClaimId> claims(Row row, String column) {
        List<ClaimId> found = new ArrayList<>();
        row.optional(column)
                .ifPresent(field -> field.pieces().forEach(piece -> {
                    Optional<ClaimId> claim = names.find(account, piece);
                    claim.ifPresent(found::add);
                    if (column.equals("after")
                            && claim.isPresent()
                            && !claim.get().account().equals(account)) {
                        piece.error(
                                ProblemCode.UNKNOWN_CLAIM,
                                "after names claim " + Quoted.text(piece.text()) + " of another account",
                                "name claims of account " + account + " only in " + piece.file());
                    }
                }));
        return found;
    }

    private List<String> cited(Row row) {
        List<String> cited = new ArrayList<>();
        row.optional("cited")
                .ifPresent(field -> field.pieces().forEach(piece -> {
                    cited.add(piece.text());
                    footnotes.ifPresent(table -> table.numbers().find(piece));
                }));
        return cited;
    }

    private void checkAggregate(Row row, Optional<PlaceId> id) {
        Optional<Place> place =
                id.flatMap(p -> Optional.ofNullable(known.gazetteer().get(p)));
        if (place.isPresent() && place.get().kind() != PlaceKind.REGION) {
            row.errorAt(
                    "place",
                    ProblemCode.INCOMPLETE_CLAIM,
                    "an aggregate speaks of a region, and place \""
                            + place.get().id() + "\" is a " + place.get().kind().token(),
                    "name a region, or choose another basis, in " + row.origin().file());
        }
    }
}
