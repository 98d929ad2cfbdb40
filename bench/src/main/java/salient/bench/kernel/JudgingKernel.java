package salient.bench.kernel;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import salient.reading.Judgement;

/** The control history of all places, judged from the claims of all accounts, cut-offs included. */
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class JudgingKernel extends WarmKernel {
    /** Judges. */
    @Benchmark
    public Judgement judging(CutCountry country) {
        return country.campaign().judge();
    }
}
