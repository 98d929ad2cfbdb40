package salient.bench.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The kernels on campaigns of several sizes, one size after the other in this process, all of them warm. Each campaign is
 * read, cut and judged once for all kernels, which a process for each kernel would do again.
 */
public final class GrowthRun {
    private static final List<Class<?>> KERNELS = List.of(
            CellsKernel.class,
            JudgingKernel.class,
            DailyFiguresKernel.class,
            PolygonsKernel.class,
            FrontLinesKernel.class,
            MapKernel.class);

    private GrowthRun() {}

    /**
     * Measures, and writes what it measured as JMH does.
     *
     * @param arguments the file to write, then the sizes, as in {@code 33000x1700x20}
     */
    public static void main(String[] arguments) throws RunnerException {
        List<String> sizes = List.of(arguments).subList(1, arguments.length);
        List<RunResult> results = new ArrayList<>();
        for (String size : sizes) {
            results.addAll(new Runner(options(size.split("x")).build()).run());
        }
        ResultFormatFactory.getInstance(ResultFormatType.CSV, arguments[0]).writeOut(results);
    }

    private static OptionsBuilder options(String[] size) {
        OptionsBuilder options = new OptionsBuilder();
        KERNELS.forEach(kernel -> options.include(kernel.getName()));
        options.param("places", size[0])
                .param("days", size[1])
                .param("changes", size[2])
                .mode(Mode.AverageTime)
                .forks(0)
                .warmupIterations(1)
                .warmupTime(new TimeValue(1, TimeUnit.SECONDS))
                .measurementIterations(2)
                .measurementTime(new TimeValue(1, TimeUnit.SECONDS))
                .shouldFailOnError(true);
        return options;
    }
}
