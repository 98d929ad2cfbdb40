package salient.bench.kernel;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast this machine is: what other kernels take is compared between machines as a multiple of this. It sums over
 * an array and looks up strings in a tree, and calls nothing of Salient's.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class Yardstick {
    private static final int NUMBERS = 1_000_000;
    private static final int WORDS = 100_000;

    /** Adds and looks up. */
    @Benchmark
    public double yardstick() {
        SplittableRandom random = new SplittableRandom(1);
        double[] numbers = random.doubles(NUMBERS).toArray();
        double sum = 0;
        for (int i = 0; i < NUMBERS; i++) {
            sum += Math.sqrt(numbers[(int) (numbers[i] * NUMBERS)]);
        }
        Map<String, Integer> words = new TreeMap<>();
        for (int i = 0; i < WORDS; i++) {
            words.merge("p" + random.nextInt(WORDS), 1, Integer::sum);
        }
        return sum + words.size();
    }
}
