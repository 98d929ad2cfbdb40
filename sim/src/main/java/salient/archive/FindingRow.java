package salient.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.Reading;
import salient.place.Control;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.Field;
import salient.text.Names;
import salient.text.Row;
import salient.time.DaySpan;

/** Makes a finding of a row of {@code control.csv}. */
final class FindingRow {
    private static final Names<Finding.Kind> CONTROLS =
            Names.words("control", ProblemCode.INVALID_VALUE, Finding.Kind.values(), Finding.Kind::token);
    private static final Names<Grounds> GROUNDS = Names.words(
            "grounds",
            ProblemCode.INVALID_VALUE,
            Stream.of(Grounds.values()).filter(g -> g != Grounds.NONE).toArray(Grounds[]::new),
            Grounds::token);

    private final Names<SideId> sides;
    private final Map<ClaimId, SourceId> sources;

    /** @param sources who made each claim, as far as that is known */
    FindingRow(Names<SideId> sides, Map<ClaimId, SourceId> sources) {
        this.sides = sides;
        this.sources = sources;
    }

    /** The finding in {@code row}; empty, with problems filed, if it makes none. */
    Optional<Finding> read(Row row) {
        Optional<Field> written = row.required("control");
        Optional<Finding.Kind> kind = written.flatMap(CONTROLS::find);
        Optional<DaySpan> changed = changed(row);
        if (kind.isEmpty() || changed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Control.Kind> one = kind.get().control();
        if (one.isEmpty()) {
            List<Reading> readings = pieces(row, "readings").stream()
                    .flatMap(piece -> reading(piece).stream())
                    .toList();
            if (readings.size() < 2) {
                wrong(written.get(), "the dispute has no two readings");
            }
            return row.sound() ? Optional.of(new Finding.Disputed(readings, changed.get())) : Optional.empty();
        }
        Optional<Control> settled = control(written.get(), one.get(), pieces(row, "sides"));
        Grounds grounds = row.optional("grounds").flatMap(GROUNDS::find).orElse(Grounds.NONE);
        SortedSet<ClaimId> claims = claims(pieces(row, "claims"));
        return row.sound()
                ? Optional.of(new Finding.Settled(settled.orElseThrow(), grounds, claims, changed.get()))
                : Optional.empty();
    }

    private static Optional<DaySpan> changed(Row row) {
        Optional<LocalDate> earliest = row.required("earliest").flatMap(Field::date);
        Optional<LocalDate> latest = row.required("latest").flatMap(Field::date);
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        if (latest.get().isBefore(earliest.get())) {
            wrong(row.required("latest").orElseThrow(), "latest comes before earliest");
            return Optional.empty();
        }
        return Optional.of(DaySpan.ofDays(earliest.get(), latest.get()));
    }

    private Optional<Control> control(Field at, Control.Kind kind, List<Field> written) {
        SortedSet<SideId> named = written.stream()
                .flatMap(field -> sides.find(field).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean fits = switch (kind) {
            case HELD -> !written.isEmpty();
            case CONTESTED -> true;
            case VACANT, UNKNOWN -> written.isEmpty();
        };
        if (!fits) {
            wrong(at, Quoted.text(kind.token()) + " does not go with " + written.size() + " sides");
        }
        return fits && named.size() == written.size() ? Optional.of(Control.of(kind, named)) : Optional.empty();
    }

    /** {@code control:sides=claims}. */
    private Optional<Reading> reading(Field field) {
        int colon = field.text().indexOf(':');
        int equals = field.text().indexOf('=', colon);
        if (colon < 0 || equals < 0) {
            wrong(field, Quoted.text(field.text()) + " is no reading written control:sides=claims");
            return Optional.empty();
        }
        List<Field> by = split(field, field.text().substring(colon + 1, equals));
        SortedSet<ClaimId> claims = claims(split(field, field.text().substring(equals + 1)));
        SortedSet<SourceId> told = claims.stream()
                .flatMap(claim -> Optional.ofNullable(sources.get(claim)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        String word = field.text().substring(0, colon);
        Optional<Control.Kind> kind = Control.Kind.find(word);
        if (kind.isEmpty()) {
            wrong(field, Quoted.text(word) + " is no control that a reading can have");
        }
        return kind.flatMap(known -> control(field, known, by)).map(control -> new Reading(control, told, claims));
    }

    private static List<Field> pieces(Row row, String column) {
        return row.optional(column).map(Field::pieces).orElse(List.of());
    }

    private static List<Field> split(Field field, String text) {
        List<Field> pieces = new ArrayList<>();
        for (String piece : text.split("\\+", -1)) {
            if (!piece.isEmpty()) {
                pieces.add(field.piece(piece));
            }
        }
        return pieces;
    }

    private static SortedSet<ClaimId> claims(List<Field> written) {
        return written.stream()
                .flatMap(field -> VerdictRows.claim(field).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void wrong(Field field, String what) {
        field.error(ProblemCode.INVALID_VALUE, what, RunFiles.AGAIN);
    }
}
