package salient.gis.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.account.Panel;
import salient.account.StatedSpans;
import salient.campaign.Ids;
import salient.gis.intake.Statuses;
import salient.place.PlaceId;
import salient.problem.Problems;
import salient.text.CellMemo;
import salient.text.Field;
import salient.text.Limits;
import salient.text.PassingRow;
import salient.text.Row;
import salient.time.DaySpan;

/** Folds the rows of the files of a panel into spans as they pass by. */
final class PanelRows {
    /** In place of the number of a state: the cell is empty. */
    private static final int NOTHING = -1;

    /** In place of a day: it is none. */
    private static final int NO_DAY = Integer.MIN_VALUE;

    /** In place of a place: it is not known. */
    private final StatedPlace nowhere = new StatedPlace(new PlaceId("nowhere"), "", 0);

    private final StatedPanel panel;
    private final Map<String, PlaceId> known;
    private final Statuses statuses;
    private final Optional<DaySpan> period;
    /** The days that count, since 1970: from the first up to and without the last. */
    private final int first;

    private final int until;
    private final Limits limits;
    private final Problems problems;
    private final RowNumbers numbers = new RowNumbers();
    private final RowFaults faults;
    private int files;
    private int spans;

    /** What a cell means; if nothing, the word that is refused. */
    private record Meaning<T>(Optional<T> value, Optional<Refused.Word> refused) {
        static <T> Meaning<T> of(T value) {
            return new Meaning<>(Optional.of(value), Optional.empty());
        }

        static <T> Meaning<T> refused(Refused.Word word) {
            return new Meaning<>(Optional.empty(), Optional.of(word));
        }

        /** What it means in a row; {@code nothing} if it means nothing, which is then counted. */
        T met(T nothing) {
            if (refused.isPresent()) {
                refused.get().again();
            }
            return value.isPresent() ? value.get() : nothing;
        }
    }

    /**
     * @param known places by what the panel calls them
     * @param period days outside it are passed over; absent = all count
     */
    PanelRows(
            StatedPanel panel,
            Map<String, PlaceId> known,
            Statuses statuses,
            Optional<DaySpan> period,
            Limits limits,
            Problems problems) {
        this.panel = panel;
        this.known = known;
        this.statuses = statuses;
        this.period = period;
        this.first =
                period.map(days -> Math.toIntExact(days.from().toEpochDay())).orElse(NO_DAY + 1);
        this.until =
                period.map(days -> Math.toIntExact(days.until().toEpochDay())).orElse(Integer.MAX_VALUE);
        this.limits = limits;
        this.problems = problems;
        this.faults = new RowFaults(panel, statuses, numbers, problems);
    }

    /** What was found wrong with rows, to be told when all of them are read. */
    RowFaults faults() {
        return faults;
    }

    /** Takes the rows of a file with {@code header}, called {@code file}, from now on. */
    OfFile begin(String file, PanelHeader header) {
        numbers.begin(file);
        return new OfFile(header, files++);
    }

    /** The rows of one file. */
    final class OfFile {
        private final PanelHeader header;
        private final int file;
        private final CellMemo<Meaning<StatedPlace>> places;
        private final CellMemo<Meaning<Integer>> days;
        private final List<CellMemo<Meaning<Integer>>> states;
        private final int[] columns;
        private final Optional<CellMemo<Refused.Word>> versions;

        private OfFile(PanelHeader header, int file) {
            this.header = header;
            this.file = file;
            this.places = new CellMemo<>(header.place());
            this.days = new CellMemo<>(header.date());
            this.states = header.states().stream()
                    .map(column -> new CellMemo<Meaning<Integer>>(column))
                    .toList();
            this.columns = header.states().stream()
                    .mapToInt(column -> panel.find(column).orElseThrow())
                    .toArray();
            this.versions = header.version().map(column -> new CellMemo<>(column));
        }

        /** Takes a row. What is done for each of millions makes nothing that a row before it has made. */
        void add(PassingRow row) {
            panel.countRow();
            int number = numbers.of(row.line());
            if (versions.isPresent()) {
                countVersion(row, versions.get());
            }
            Optional<Meaning<StatedPlace>> place = places.find(row);
            if (place.isEmpty()) {
                place = place(row.row());
            }
            Optional<Meaning<Integer>> day = days.find(row);
            if (day.isEmpty()) {
                day = day(row.row());
            }
            StatedPlace who = place.isPresent() ? place.get().met(nowhere) : nowhere;
            int when = day.isPresent() ? day.get().met(NO_DAY) : NO_DAY;
            boolean counts = who != nowhere && when != NO_DAY;
            if (counts && (when < first || when >= until)) {
                panel.countOutside();
                counts = false;
            }
            if (counts && who.isBehind(file, when)) {
                faults.behind(number);
            }
            boolean repeats = false;
            for (int i = 0; i < columns.length; i++) {
                Optional<Meaning<Integer>> state = states.get(i).find(row);
                int stated = (state.isPresent() ? state.get() : state(row.row(), i)).met(NOTHING);
                if (counts && stated != NOTHING) {
                    repeats |= repeats(who, i, when, stated, row, number);
                }
            }
            if (repeats) {
                panel.countRepeated();
            }
        }

        private void countVersion(PassingRow row, CellMemo<Refused.Word> memo) {
            Optional<Refused.Word> version = memo.find(row);
            if (version.isEmpty()) {
                version = row.row().optional(header.version().orElseThrow()).map(faults::version);
                version.ifPresent(memo::keep);
            }
            if (version.isPresent()) {
                version.get().again();
            }
        }

        private Optional<Meaning<StatedPlace>> place(Row row) {
            Optional<Meaning<StatedPlace>> place = row.required(header.place()).map(field -> {
                String key = PlainKey.of(field.text());
                PlaceId id = known.get(key);
                if (id == null) {
                    return Meaning.<StatedPlace>refused(faults.unknownPlace(field));
                }
                return Ids.isId(Panel.claimId(id.value(), LocalDate.EPOCH))
                        ? Meaning.of(panel.place(id, key))
                        : Meaning.<StatedPlace>refused(faults.longId(field));
            });
            place.ifPresent(places::keep);
            return place;
        }

        private Optional<Meaning<Integer>> day(Row row) {
            Optional<Meaning<Integer>> day = row.required(header.date()).map(field -> {
                Optional<LocalDate> date = PanelDate.of(field.text());
                date.filter(d -> period.filter(days -> !days.contains(d)).isEmpty())
                        .ifPresent(panel::on);
                return date.map(d -> Meaning.of(Math.toIntExact(d.toEpochDay())))
                        .orElseGet(() -> Meaning.refused(faults.noDay(field)));
            });
            day.ifPresent(days::keep);
            return day;
        }

        private Meaning<Integer> state(Row row, int i) {
            String column = header.states().get(i);
            Optional<Field> field = row.optional(column).filter(cell -> !Statuses.NOTHING.contains(cell.text()));
            Meaning<Integer> state = field.map(cell -> statuses.find(cell.text())
                            .map(control -> Meaning.of(panel.number(control, cell.text())))
                            .orElseGet(() -> Meaning.refused(faults.unknownStatus(column, cell))))
                    .orElseGet(() -> Meaning.of(NOTHING));
            states.get(i).keep(state);
            return state;
        }

        /** Adds what column {@code i} states; says whether a row before said the same of that day. */
        private boolean repeats(StatedPlace place, int i, int day, int state, PassingRow row, int number) {
            StatedSpans stated = place.column(columns[i]);
            int at = stated.endingAfter(day);
            if (at < stated.size() && stated.from(at) <= day) {
                boolean same = stated.stated(at) == state;
                if (!same) {
                    faults.twoStates(place, header.states().get(i), day, state, at, row.row());
                }
                return same;
            }
            // Beyond the limit nothing is kept: the panel is refused.
            if (spans <= limits.lines() && stated.add(at, day, day + 1, state, number)) {
                spans++;
                if (spans > limits.lines()) {
                    limits.tellTooMany(
                            numbers.origin(number),
                            "the rows up to here state " + spans + " spans of days",
                            "import fewer columns with --state-columns, or fewer days",
                            problems);
                }
            }
            return false;
        }
    }
}
