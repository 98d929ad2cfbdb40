package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.run.Excerpt;
import salient.testkit.Latakia;

class ModelGroundChartTest {
    @Test
    void onlyAReadingByAModelHasIt() {
        assertThat(ChartBook.charts(Latakia.replay("posterior"))).hasSameElementsAs(ChartBook.charts());
        assertThat(ChartBook.charts(Latakia.replay()).stream().map(Chart::name))
                .hasSize(ChartBook.charts().size() - 1)
                .doesNotContain("model-ground");
    }

    @Test
    void itShowsHeldAndContestedGroundAndSaysThatAModelSpeaks() {
        ChartPage page = new ModelGroundChart().draw(Excerpt.whole(Latakia.replay("posterior")));
        assertThat(page.panels().stream().map(Panel::heading))
                .contains(
                        "Model: ground held by Government, km²",
                        "Model: ground held by Opposition, km²",
                        "Model: ground contested, km²");
        assertThat(page.title()).startsWith("Model:");
        assertThat(page.caption().get(0))
                .startsWith("Model: what is shown is the answer of a model about this record, and no report. Bands are"
                        + " those of whole histories, 800 of them: they cannot be added up.")
                .doesNotContain("narrower");
    }
}
