package salient.bench.kernel;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;
import salient.ground.Ground;

/** Areas by finding, lengths of the front and gains of every day, from the judgement on. */
public class DailyFiguresKernel extends WarmKernel {
    /** Adds up, and asks for each day. */
    @Benchmark
    public void figures(JudgedCountry country, Blackhole sink) {
        Ground ground = country.campaign().ground();
        for (LocalDate day : country.campaign().days()) {
            sink.consume(ground.shares(day));
            sink.consume(ground.frontLengths(day));
            sink.consume(ground.gains(day));
        }
    }
}
