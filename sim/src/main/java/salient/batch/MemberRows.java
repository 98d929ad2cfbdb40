package salient.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import salient.compare.Measure;
import salient.ensemble.MemberFigures;
import salient.table.Cell;

/** The rows of a block of members: what each of them has of ground, gains and front, day by day. */
final class MemberRows {
    private final String reading;
    private final MemberFigures figures;
    private final LocalDate first;
    private final Map<BatchTable, List<List<String>>> rows = new EnumMap<>(BatchTable.class);

    /** @param first day of the period */
    MemberRows(String reading, MemberFigures figures, LocalDate first) {
        this.reading = reading;
        this.figures = figures;
        this.first = first;
    }

    /** The rows, by table; members have those of ground, front, gains and what is counted. */
    Map<BatchTable, List<List<String>>> of(List<Measure> measures) {
        for (int member = 0; member < figures.members(); member++) {
            for (int day = 0; day < figures.days(); day++) {
                add(member, day);
            }
            for (Measure measure : measures) {
                add(BatchTable.SCORES, member, Cell.text(measure.token()), Cell.EMPTY, km2Days(member, measure));
            }
        }
        return rows;
    }

    private void add(int member, int day) {
        Cell date = Cell.date(first.plusDays(day));
        for (int state = 0; state < figures.states().size(); state++) {
            add(
                    BatchTable.DAILY,
                    member,
                    date,
                    Cell.text(figures.states().control(state).kind().token()),
                    state < figures.states().holders()
                            ? Cell.of(figures.states().holder(state))
                            : Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.decimal(figures.areaKm2(member, day, state)),
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY);
        }
        Cell km = Cell.decimal(figures.frontKm(member, day));
        add(BatchTable.FRONT, member, date, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, km, Cell.EMPTY);
        for (int holder = 0; day > 0 && holder < figures.states().holders(); holder++) {
            double gained = figures.gainedKm2(member, day, holder);
            double lost = figures.lostKm2(member, day, holder);
            add(
                    BatchTable.GAINS,
                    member,
                    date,
                    Cell.of(figures.states().holder(holder)),
                    Cell.decimal(gained),
                    Cell.decimal(lost),
                    Cell.decimal(gained - lost),
                    Cell.EMPTY);
        }
    }

    private Cell km2Days(int member, Measure measure) {
        double sum = 0;
        for (int state = 0; state < figures.states().size(); state++) {
            if (measure.counts(figures.states().control(state))) {
                for (int day = 0; day < figures.days(); day++) {
                    sum += figures.areaKm2(member, day, state);
                }
            }
        }
        return Cell.decimal(sum);
    }

    private void add(BatchTable table, int member, Cell... cells) {
        List<String> row = new ArrayList<>(cells.length + 2);
        row.add(reading);
        row.add(String.valueOf(figures.first() + member));
        for (Cell cell : cells) {
            row.add(cell.plain());
        }
        rows.computeIfAbsent(table, none -> new ArrayList<>()).add(List.copyOf(row));
    }
}
