package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import salient.batch.answers.Answers;
import salient.batch.answers.Group;
import salient.batch.answers.OptionEffect;
import salient.batch.answers.PlayerShare;
import salient.compare.Coalitions;
import salient.testkit.ToyCampaign;

/** Pictures of what all readings of a plan tell together. */
class AnswerChartsTest {
    private static final Group GROUP = new Group("toy", "plain", "days");

    private static List<ChartPage> pages(List<OptionEffect> options, List<PlayerShare> shares) {
        return AnswerCharts.of(
                new Answers(options, List.of(), shares, List.of(), List.of()), List.of(ToyCampaign.inputs()));
    }

    private static List<RowItems.Item> items(Panel panel) {
        return ((RowItems) ((XYPlot) panel.plot()).getDataset()).items();
    }

    @Test
    void eachOptionIsAPanelOnTheSameScaleWithAMarkAndARangeForEachValue() {
        ChartPage page = pages(
                        List.of(
                                new OptionEffect(GROUP, "fresh_days", "3", 4, 10, 5, 20),
                                new OptionEffect(GROUP, "fresh_days", "7", 4, 12, 6, 25),
                                new OptionEffect(GROUP, "combine", "ranked", 1, 8, 8, 8)),
                        List.of())
                .get(0);
        assertThat(page.name()).isEqualTo("options--toy--plain--days");
        assertThat(page.panels()).extracting(Panel::heading).containsExactly("fresh_days, km²", "combine, km²");
        assertThat(page.panels())
                .allSatisfy(panel -> assertThat(
                                ((XYPlot) panel.plot()).getDomainAxis().getUpperBound())
                        .isEqualTo(27));
        assertThat(items(page.panels().get(0)))
                .extracting(item -> item.row() + " " + item.from() + " " + item.to())
                .containsExactly("0 5.0 20.0", "0 10.0 10.0", "1 6.0 25.0", "1 12.0 12.0");
        assertThat(items(page.panels().get(1)))
                .as("one reading has no range")
                .extracting(item -> item.from() + " " + item.to())
                .containsExactly("8.0 8.0");
    }

    @Test
    void estimatedSharesHaveTheirIntervals() {
        ChartPage page = pages(
                        List.of(),
                        List.of(
                                new PlayerShare(
                                        GROUP, "", "held-by-red", "source:a", new Coalitions.Part(-4, 1), false),
                                new PlayerShare(
                                        GROUP, "", "held-by-red", "source:b", new Coalitions.Part(3, 0), false)))
                .get(0);
        assertThat(page.name()).isEqualTo("shares--toy--plain--days");
        assertThat(items(page.panels().get(0)))
                .extracting(item -> item.row() + " " + item.from() + " " + item.to())
                .containsExactly(
                        "0 -4.0 0.0",
                        "0 -5.959964 -2.0400359999999997",
                        "0 -4.0 -4.0",
                        "1 0.0 3.0",
                        "1 3.0 3.0",
                        "1 3.0 3.0");
    }

    @Test
    void panelsOfOnePageAreOfOneWidth() {
        for (int options = 1; options <= 7; options++) {
            List<OptionEffect> effects = new ArrayList<>();
            for (int option = 0; option < options; option++) {
                effects.add(new OptionEffect(GROUP, "option" + option, "1", 1, 1, 1, 1));
            }
            ChartPage page = pages(effects, List.of()).get(0);
            assertThat(page.rows().stream().mapToInt(List::size).distinct()).hasSize(1);
        }
    }
}
