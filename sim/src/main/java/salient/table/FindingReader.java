package salient.table;

import java.time.LocalDate;
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
public final class FindingReader {
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
    public FindingReader(Names<SideId> sides, Map<ClaimId, SourceId> sources) {
        this.sides = sides;
        this.sources = sources;
    }

    /** The finding in {@code row}; empty, with problems filed, if it makes none. */
    public Optional<Finding> read(Row row) {
        Optional<Field> written = ControlColumn.CONTROL.required(row);
        Optional<Finding.Kind> kind = written.flatMap(CONTROLS::find);
        Optional<DaySpan> changed = changed(row);
        if (kind.isEmpty() || changed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Control.Kind> one = kind.get().control();
        if (one.isEmpty()) {
            List<Reading> readings = pieces(ControlColumn.READINGS.optional(row)).stream()
                    .flatMap(piece -> reading(piece).stream())
                    .toList();
            if (readings.size() < 2) {
                ReadBack.wrong(written.get(), "the dispute has no two readings");
            }
            return row.sound() ? Optional.of(new Finding.Disputed(readings, changed.get())) : Optional.empty();
        }
        Optional<Control> settled = control(written.get(), one.get(), pieces(ControlColumn.SIDES.optional(row)));
        Grounds grounds =
                ControlColumn.GROUNDS.optional(row).flatMap(GROUNDS::find).orElse(Grounds.NONE);
        SortedSet<ClaimId> claims = claims(pieces(ControlColumn.CLAIMS.optional(row)));
        return row.sound()
                ? Optional.of(new Finding.Settled(settled.orElseThrow(), grounds, claims, changed.get()))
                : Optional.empty();
    }

    private static Optional<DaySpan> changed(Row row) {
        Optional<LocalDate> earliest = ControlColumn.EARLIEST.required(row).flatMap(Field::date);
        Optional<LocalDate> latest = ControlColumn.LATEST.required(row).flatMap(Field::date);
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        if (latest.get().isBefore(earliest.get())) {
            ReadBack.wrong(ControlColumn.LATEST.required(row).orElseThrow(), "latest comes before earliest");
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
            ReadBack.wrong(at, Quoted.text(kind.token()) + " does not go with " + written.size() + " sides");
        }
        return fits && named.size() == written.size() ? Optional.of(Control.of(kind, named)) : Optional.empty();
    }

    private Optional<Reading> reading(Field field) {
        return ReadingCell.read(field).flatMap(cell -> {
            SortedSet<ClaimId> claims = claims(cell.claims());
            SortedSet<SourceId> told = claims.stream()
                    .flatMap(claim -> Optional.ofNullable(sources.get(claim)).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            Optional<Control.Kind> kind = Control.Kind.find(cell.control());
            if (kind.isEmpty()) {
                ReadBack.wrong(field, Quoted.text(cell.control()) + " is no control that a reading can have");
            }
            return kind.flatMap(known -> control(field, known, cell.sides()))
                    .map(control -> new Reading(control, told, claims));
        });
    }

    private static List<Field> pieces(Optional<Field> field) {
        return field.map(Field::pieces).orElse(List.of());
    }

    private static SortedSet<ClaimId> claims(List<Field> written) {
        return written.stream()
                .flatMap(field -> ReadBack.claim(field).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
