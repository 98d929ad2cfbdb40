package salient.bench.kernel;

import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import salient.charts.map.DayMaps;
import salient.charts.map.MapOptions;

/** The map of one day as a PNG file, 1600 pixels wide. */
public class MapKernel extends WarmKernel {
    /** Maps whose common part was prepared, and the day in the middle. */
    @State(Scope.Benchmark)
    public static class Prepared {
        private DayMaps maps;
        private LocalDate day;

        /** Prepares them. */
        @Setup(Level.Trial)
        public void prepare(JudgedCountry country) {
            maps = DayMaps.of(country.campaign().replay(), MapOptions.DEFAULT);
            List<LocalDate> days = country.campaign().days();
            day = days.get(days.size() / 2);
        }
    }

    /** Draws and encodes. */
    @Benchmark
    public byte[] map(Prepared prepared) {
        return prepared.maps.png(prepared.day);
    }
}
