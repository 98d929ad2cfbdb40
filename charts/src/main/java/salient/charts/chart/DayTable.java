package salient.charts.chart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractXYDataset;
import org.jfree.data.xy.TableXYDataset;
import salient.time.DaySpan;

/**
 * A number for each day of a period and each of several keys: what stacked areas are plotted from, and bars summed up from. Filled
 * while counting, not changed once plotted.
 */
final class DayTable<K> extends AbstractXYDataset implements TableXYDataset {
    private static final long serialVersionUID = 1;

    private final transient DaySpan period;
    private final transient Map<K, double[]> rows;
    private transient List<double[]> listed = List.of();

    /** An empty table whose keys are listed in {@code order}. */
    DayTable(DaySpan period, Comparator<? super K> order) {
        this.period = period;
        this.rows = new TreeMap<>(order);
    }

    DaySpan period() {
        return period;
    }

    /** Adds {@code amount} to the number of {@code key} on {@code day}; days outside the period are left out. */
    void add(K key, LocalDate day, double amount) {
        if (period.contains(day)) {
            rows.computeIfAbsent(key, k -> new double[period.days()])[column(day)] += amount;
        }
    }

    /** Adds {@code amount} on each day of {@code days} within the period. */
    void add(K key, DaySpan days, double amount) {
        int from = Math.max(0, column(days.from()));
        int until = Math.min(period.days(), column(days.until()));
        if (from >= until) {
            return;
        }
        double[] row = rows.computeIfAbsent(key, k -> new double[period.days()]);
        for (int i = from; i < until; i++) {
            row[i] += amount;
        }
    }

    private int column(LocalDate day) {
        return (int) (day.toEpochDay() - period.first().toEpochDay());
    }

    /** The keys with a number, in order. */
    List<K> keys() {
        return List.copyOf(rows.keySet());
    }

    /** The number of {@code key} on {@code day}; zero where nothing was added. */
    double value(K key, LocalDate day) {
        double[] row = rows.get(key);
        return row == null ? 0 : row[column(day)];
    }

    /** All numbers of {@code key}, day by day; a copy. */
    double[] values(K key) {
        double[] row = rows.get(key);
        return row == null ? new double[period.days()] : row.clone();
    }

    /** All numbers of {@code key} added up. */
    double sum(K key) {
        return Arrays.stream(values(key)).sum();
    }

    /** The greatest sum of all positive numbers of a day. */
    double greatestStack() {
        double greatest = 0;
        for (int i = 0; i < period.days(); i++) {
            double sum = 0;
            for (double[] row : rows.values()) {
                sum += Math.max(0, row[i]);
            }
            greatest = Math.max(greatest, sum);
        }
        return greatest;
    }

    @Override
    public DomainOrder getDomainOrder() {
        return DomainOrder.ASCENDING;
    }

    @Override
    public int getSeriesCount() {
        return rows.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return series;
    }

    @Override
    public int getItemCount() {
        return period.days();
    }

    @Override
    public int getItemCount(int series) {
        return period.days();
    }

    @Override
    public double getXValue(int series, int item) {
        return period.first().toEpochDay() + 0.5 + item;
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public double getYValue(int series, int item) {
        if (listed.size() != rows.size()) {
            listed = List.copyOf(rows.values());
        }
        return listed.get(series)[item];
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }
}
