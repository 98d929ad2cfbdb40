package salient.charts.chart;

import java.util.List;
import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractXYDataset;
import org.jfree.data.xy.TableXYDataset;
import salient.time.DaySpan;

/** The numbers of a {@link DayTable} summed up over the days of each bar: what bars are plotted from. Immutable. */
final class BarTable<K> extends AbstractXYDataset implements TableXYDataset {
    private static final long serialVersionUID = 1;

    private final transient List<K> keys;
    private final transient List<DaySpan> bars;
    private final double[][] sums;

    BarTable(DayTable<K> days, BarUnit unit) {
        this.keys = days.keys();
        this.bars = unit.of(days.period());
        this.sums = new double[keys.size()][bars.size()];
        for (int key = 0; key < sums.length; key++) {
            double[] values = days.values(keys.get(key));
            int day = 0;
            for (int bar = 0; bar < bars.size(); bar++) {
                for (int i = 0; i < bars.get(bar).days(); i++) {
                    sums[key][bar] += values[day++];
                }
            }
        }
    }

    /** The keys with a number, in order. */
    List<K> keys() {
        return keys;
    }

    /** How many days the bar {@code item} sums up. */
    int days(int item) {
        return bars.get(item).days();
    }

    /** The greatest sum of all positive numbers of a bar. */
    double greatestStack() {
        double greatest = 0;
        for (int bar = 0; bar < bars.size(); bar++) {
            double sum = 0;
            for (double[] row : sums) {
                sum += Math.max(0, row[bar]);
            }
            greatest = Math.max(greatest, sum);
        }
        return greatest;
    }

    /** The least sum of all negative numbers of a bar; zero if there are none. */
    double leastStack() {
        double least = 0;
        for (int bar = 0; bar < bars.size(); bar++) {
            double sum = 0;
            for (double[] row : sums) {
                sum += Math.min(0, row[bar]);
            }
            least = Math.min(least, sum);
        }
        return least;
    }

    @Override
    public DomainOrder getDomainOrder() {
        return DomainOrder.ASCENDING;
    }

    @Override
    public int getSeriesCount() {
        return keys.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return series;
    }

    @Override
    public int getItemCount() {
        return bars.size();
    }

    @Override
    public int getItemCount(int series) {
        return bars.size();
    }

    /** The middle of the bar {@code item}, in days since 1 January 1970. */
    @Override
    public double getXValue(int series, int item) {
        return Days.start(bars.get(item).from()) + 0.5 * days(item);
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public double getYValue(int series, int item) {
        return sums[series][item];
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }
}
