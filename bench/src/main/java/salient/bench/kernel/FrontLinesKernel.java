package salient.bench.kernel;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;
import salient.ground.Ground;

/** The front of every day as chained lines, from the judgement on. */
public class FrontLinesKernel extends WarmKernel {
    /** Chains the lines of each day. */
    @Benchmark
    public void frontLines(JudgedCountry country, Blackhole sink) {
        Ground ground = country.campaign().ground();
        for (LocalDate day : country.campaign().days()) {
            sink.consume(ground.frontLines(day));
        }
    }
}
