package salient.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YardsticksTest {
    @Test
    void kernelsAreMultiplesOfTheYardstickBesideThem() {
        List<KernelTime> times = List.of(
                new KernelTime("cells", "33000x1700x20", 1500),
                new KernelTime("yardstick", "", 50),
                new KernelTime("panel", "daily", 100));
        assertThat(Yardsticks.of(times)).isEqualTo(Map.of("cells 33000x1700x20", 30.0, "panel daily", 2.0));
    }

    @Test
    void aMachineTwiceAsSlowGivesTheSameMultiples() {
        List<KernelTime> fast = List.of(new KernelTime("cells", "", 1500), new KernelTime("yardstick", "", 50));
        List<KernelTime> slow = List.of(new KernelTime("cells", "", 3000), new KernelTime("yardstick", "", 100));
        assertThat(Yardsticks.of(slow)).isEqualTo(Yardsticks.of(fast));
    }

    @Test
    void withoutTheYardstickThereAreNoMultiples() {
        assertThatThrownBy(() -> Yardsticks.of(List.of(new KernelTime("cells", "", 1500))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the yardstick was not measured beside the kernels");
    }

    @Test
    void whatJmhWroteIsReadByMethodAndSize(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("kernels.csv");
        Files.writeString(file, """
                "Benchmark","Mode","Threads","Samples","Score","Score Error (99.9%)","Unit","Param: changes","Param: days","Param: form","Param: places"
                "salient.bench.kernel.CellsKernel.cells","ss",1,3,1402.5,NaN,"ms/op",20,1700,,33000
                "salient.bench.kernel.PanelKernel.panel","ss",1,1,9000,NaN,"ms/op",,,daily,
                "salient.bench.kernel.Yardstick.yardstick","avgt",1,5,50.25,1.5,"ms/op",,,,
                """);
        assertThat(KernelTime.read(file))
                .containsExactly(
                        new KernelTime("cells", "33000x1700x20", 1402.5),
                        new KernelTime("panel", "daily", 9000),
                        new KernelTime("yardstick", "", 50.25));
    }

    @Test
    void whatWasNotMeasuredHasNoTimes(@TempDir Path folder) {
        assertThat(KernelTime.read(folder.resolve("kernels.csv"))).isEmpty();
    }
}
