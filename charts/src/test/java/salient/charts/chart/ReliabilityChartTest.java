package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.calibrate.Calibration;
import salient.calibrate.MethodScores;
import salient.calibrate.Trial;
import salient.peer.LatestClaim;
import salient.peer.RecentVote;
import salient.synthetic.Regime;

class ReliabilityChartTest {
    private static final Trial TRIAL = new Trial(List.of(Regime.USUAL, Regime.BLACKOUT), 1, 30, 30);

    @TempDir
    static Path temporary;

    private static List<MethodScores> scores;
    private static ChartPage page;

    @BeforeAll
    static void tryThem() throws IOException {
        scores = new Calibration(TRIAL, List.of(new LatestClaim(), new RecentVote()), temporary, () -> {}).scores();
        page = ReliabilityChart.draw(TRIAL, scores);
    }

    private static ReliabilityMarks marks(Panel panel) {
        return (ReliabilityMarks) ((XYPlot) panel.plot()).getAnnotations().get(0);
    }

    @Test
    void everyMethodHasARowWithAPanelForEachRegime() {
        assertThat(page.rows()).hasSize(2).allMatch(row -> row.size() == 2);
        assertThat(page.panels())
                .extracting(Panel::heading)
                .containsExactly(
                        "Latest claim: usual",
                        "Latest claim: blackout",
                        "Vote of 14 days: usual",
                        "Vote of 14 days: blackout");
        assertThat(page.subtitle()).isEqualTo("Made-up campaigns: 1 campaign of each sort, 30 places, 30 days");
    }

    @Test
    void marksStandWhereTheTableHasTheBinsAndShareOutAllForecasts() {
        for (int i = 0; i < 4; i++) {
            MethodScores of = scores.get(List.of(0, 2, 1, 3).get(i));
            List<ReliabilityMarks.Bin> bins = marks(page.panels().get(i)).plain();
            assertThat(bins.stream().mapToDouble(ReliabilityMarks.Bin::share).sum())
                    .isCloseTo(1, within(1e-12));
            assertThat(bins.stream()
                            .mapToDouble(bin -> bin.share() * Math.abs(bin.said() - bin.right()))
                            .sum())
                    .isCloseTo(of.reliability().calibrationError(), within(1e-12));
        }
    }

    @Test
    void theCaptionSaysThatModelsAreShown() {
        assertThat(page.caption().get(1)).contains("are models");
        assertThat(new String(ChartWriter.svg(page), java.nio.charset.StandardCharsets.UTF_8))
                .contains("How often what was called likely was so");
    }
}
