package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import salient.charts.draw.Ink;
import salient.charts.draw.Theme;
import salient.reading.Outcome;
import salient.run.Replay;
import salient.run.ReplayPair;
import salient.wording.Amounts;

class AgreementMatrixTest {
    private static final Replay FIRST = reading(3);
    private static final Replay SECOND = reading(5);
    private static final Replay THIRD = reading(8);
    private static final List<ReplayPair> PAIRS =
            List.of(ReplayPair.of(FIRST, SECOND), ReplayPair.of(FIRST, THIRD), ReplayPair.of(SECOND, THIRD));

    /** A war in which a place falls on day {@code falls} and is spoken of from day 1. */
    private static Replay reading(int falls) {
        return Toy.smallWar()
                .from(falls, "cedar", Toy.held(Toy.BLUE, falls))
                .claim(1, "cedar", "press", Outcome.NOTED)
                .replay();
    }

    private static List<List<MatrixPlot.Cell>> cells() {
        return ((MatrixPlot) AgreementMatrixChart.draw(PAIRS).panels().get(0).plot()).cells();
    }

    @Test
    void kappaStandsAboveTheDiagonalAndDaysOfDisagreementBelow() {
        assertThat(ReplayPair.readings(PAIRS)).containsExactly(FIRST, SECOND, THIRD);
        for (int i = 0, pair = 0; i < 3; i++) {
            assertThat(cells().get(i).get(i).figure()).isEqualTo("toy");
            for (int j = i + 1; j < 3; j++, pair++) {
                var compared = PAIRS.get(pair).compared();
                double kappa = compared.meanKappaSpoken().orElseThrow();
                assertThat(cells().get(i).get(j).figure()).isEqualTo(String.format(Locale.ROOT, "%.2f", kappa));
                assertThat(cells().get(j).get(i).figure())
                        .isEqualTo(Amounts.count(compared.daysInDisagreement().size(), "day"));
            }
        }
    }

    @Test
    void theMoreTheyDisagreeTheDarker() {
        int near = Theme.ATLAS.color(cells().get(0).get(1).ground()).getGreen();
        int far = Theme.ATLAS.color(cells().get(0).get(2).ground()).getGreen();

        assertThat(far).isLessThan(near);
        assertThat(cells().get(1).get(1).ground()).isEqualTo(Ink.PAPER);
    }

    @Test
    void thePageIsTheSameEachTime() {
        assertThat(ChartWriter.svg(AgreementMatrixChart.draw(PAIRS)))
                .isEqualTo(ChartWriter.svg(AgreementMatrixChart.draw(PAIRS)));
        assertThat(AgreementMatrixChart.draw(PAIRS).subtitle()).contains("3 readings");
    }
}
