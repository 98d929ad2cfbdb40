package salient.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.PlaceId;
import salient.testkit.Latakia;
import salient.time.Timeline;

/** What a model says stays in the run of the reading that asks it. */
class ModelledRunTest {
    private static List<RunTable> tables(String scenario) {
        return RunTables.of(Excerpt.whole(Latakia.replay(scenario)), List.of(), Set.of()).stream()
                .filter(RunTable::hasItsPlace)
                .toList();
    }

    private static List<String> lines(String scenario, String file) throws IOException {
        RunTable table = tables(scenario).stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.writeTo(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Stream<Finding> findings(String scenario) {
        var history = Latakia.replay(scenario).judgement().history();
        Stream<PlaceId> places = history.places().stream();
        return places.flatMap(place -> history.of(place).spans().stream()).map(Timeline.Span::value);
    }

    @Test
    void nothingThatAModelSaysEntersTheTablesOfAnotherReading() throws IOException {
        List<String> before = lines("monitor", "control.csv");
        assertThat(findings("posterior")).allMatch(finding -> finding.grounds() == Grounds.MODEL);
        for (String scenario : Latakia.inputs().scenarios().keySet()) {
            if (!scenario.equals("posterior")) {
                assertThat(findings(scenario)).noneMatch(finding -> finding.grounds() == Grounds.MODEL);
                assertThat(tables(scenario).stream().map(RunTable::file))
                        .noneMatch(file -> file.startsWith("posterior"));
                assertThat(lines(scenario, "control.csv")).noneMatch(line -> line.contains("model"));
            }
        }
        assertThat(lines("monitor", "control.csv")).isEqualTo(before);
    }

    @Test
    void theGroundOfEachDayHasItsBands() throws IOException {
        List<String> lines = lines("posterior", "posterior_ground.csv");
        assertThat(lines.get(0))
                .isEqualTo("date,control,sides,mean_km2,low_90_km2,low_50_km2,median_km2,high_50_km2,high_90_km2");
        assertThat(lines).hasSize(1 + 88 * 4);
        assertThat(lines.stream().filter(line -> line.startsWith("2014-05-15,contested,government;opposition,")))
                .hasSize(1);
    }
}
