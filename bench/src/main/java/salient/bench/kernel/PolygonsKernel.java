package salient.bench.kernel;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** The exact polygons of the ground of each finding on every day, from the judgement on. */
public class PolygonsKernel extends WarmKernel {
    /** Joins the cells of each finding, day by day. */
    @Benchmark
    public void polygons(JudgedCountry country, Blackhole sink) {
        country.campaign().polygons().forEach(sink::consume);
    }
}
