package salient.bench.kernel;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A campaign whose account is one large panel, read and folded into claims: cold, once in a process of 512 MB. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class PanelKernel {
    /** The form of the panel. */
    @State(Scope.Benchmark)
    public static class Panel {
        @Param
        PanelForm form;
    }

    /** Reads. */
    @Benchmark
    public MadeCampaign panel(Panel panel) {
        return MadeCampaign.read("panel-" + panel.form.name().toLowerCase(java.util.Locale.ROOT));
    }
}
