package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salient.compare.Measure;
import salient.compare.Sensitivity;
import salient.compare.Shares.Players;
import salient.run.SensitivityRun;
import salient.testkit.Latakia;

/** What moves the default reading of the first campaign. */
class SensitivityChartTest {
    private static SensitivityRun run;
    private static ChartPage page;

    @BeforeAll
    static void measure() {
        run = SensitivityRun.of(Latakia.replay());
        page = SensitivityChart.draw(run);
    }

    private static List<RowItems.Item> items(Panel panel) {
        return ((RowItems) ((XYPlot) panel.plot()).getDataset()).items();
    }

    @Test
    void campsSourcesAndAccountsEachHaveTwoPanels() {
        assertThat(page.rows()).hasSize(3).allMatch(row -> row.size() == 2);
        assertThat(page.panels())
                .extracting(Panel::heading)
                .containsExactly(
                        "Camps left out: km² × days changed",
                        "Camps: km² × days added or taken away",
                        "Sources left out: km² × days changed",
                        "Sources: km² × days added or taken away",
                        "Accounts left out: km² × days changed",
                        "Accounts: claims");
        assertThat(page.rows())
                .allMatch(row -> row.get(0).heightPx() == row.get(1).heightPx());
    }

    @Test
    void theRowsHaveThePlayersAndTheRestComesLast() {
        List<SensitivityRows.Row> rows = new SensitivityRows(run).players(Players.SOURCES);
        assertThat(rows).hasSize(Sensitivity.MOST_PLAYERS);
        assertThat(rows.get(0).label()).isEqualTo("Military Wiki");
        assertThat(rows.get(rows.size() - 1).id()).isEqualTo(Sensitivity.REST);
        assertThat(rows.get(rows.size() - 1).label()).isEqualTo("the other 16 sources");
    }

    @Test
    void everyValueHasABarOnItsSideOfZero() {
        SensitivityRows rows = new SensitivityRows(run);
        List<RowItems.Item> bars = items(page.rows().get(0).get(1));
        List<Measure> measures = Measure.of(run.replay().inputs().dossier().campaign());
        List<SensitivityRows.Row> camps = rows.players(Players.CAMPS);
        assertThat(bars).hasSize(camps.size() * measures.size());
        for (RowItems.Item bar : bars) {
            int lanes = measures.size() + 1;
            double value = rows.value(
                    Players.CAMPS,
                    measures.get(bar.row() % lanes),
                    camps.get(bar.row() / lanes).id());
            assertThat(bar.from() + bar.to()).isEqualTo(value);
            assertThat(Math.min(Math.abs(bar.from()), Math.abs(bar.to()))).isZero();
        }
    }

    @Test
    void theBaselineHasNoRowAndIsToldOfBelow() {
        assertThat(new SensitivityRows(run).accounts())
                .extracting(SensitivityRows.Row::id)
                .contains("military-wiki")
                .doesNotContain("baseline");
        assertThat(page.caption().get(0)).contains("Not shown: the baseline, without which ");
        assertThat(page.caption()).anyMatch(line -> line.startsWith("Sources: "));
    }

    @Test
    void theNoteBehindTheLongestBarStaysInThePanel() {
        for (List<Panel> row : page.rows()) {
            XYPlot plot = (XYPlot) row.get(0).plot();
            double labelsPx = plot.getFixedRangeAxisSpace().getLeft();
            double barsPx = 736 - labelsPx - Style.RIGHT_PX;
            double upper = plot.getDomainAxis().getUpperBound();
            for (RowItems.Item item : items(row.get(0))) {
                if (item.glyph() instanceof Glyph.Note note) {
                    double endPx =
                            item.to() / upper * barsPx + note.shiftPx() + Words.widthPx(note.text(), note.font());
                    assertThat(endPx).as(note.text()).isLessThan(barsPx + Style.RIGHT_PX);
                }
            }
        }
    }

    @Test
    void theSameRunGivesTheSameBytes() {
        byte[] svg = ChartWriter.svg(page);
        assertThat(ChartWriter.svg(SensitivityChart.draw(run))).isEqualTo(svg);
        assertThat(new String(svg, StandardCharsets.UTF_8)).contains("Syrian Observatory for Human Rights");
    }
}
