package salient.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import salient.place.Position;

class AndersModelTest {
    @Test
    void probabilitiesOfEachLevelAddUpToOne() {
        for (int level = 0; level < AndersModel.LEVELS; level++) {
            double next = 0;
            for (int to = 0; to < AndersModel.LEVELS; to++) {
                next += AndersModel.transition()[level * AndersModel.LEVELS + to];
            }
            double symbols = 0;
            for (int symbol = AndersModel.QUIET; symbol <= AndersModel.TERROR; symbol++) {
                symbols += AndersModel.emission(level, symbol);
            }
            assertThat(next).isCloseTo(1, within(1e-12));
            assertThat(symbols).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void anEventCountsHalfTwentyKilometresAwayAndAfterThreeMonths() {
        assertThat(AndersModel.nearness(0)).isCloseTo(0.9990889488, within(1e-9));
        assertThat(AndersModel.nearness(20)).isCloseTo(0.5, within(1e-12));
        assertThat(AndersModel.recency(0)).isCloseTo(0.9996646499, within(1e-9));
        assertThat(AndersModel.recency(3)).isCloseTo(0.6224593312, within(1e-9));
    }

    @Test
    void whatPrevailsIsWhatIsRareElsewhere() {
        assertThat(AndersModel.symbol(0.1, 0, 5, 5)).isEqualTo(AndersModel.QUIET);
        // Of a Poisson variable of mean 1, e⁻¹(1 + 1 + ½) = 0.92 are at most 2, and 0.37 are 0.
        assertThat(AndersModel.symbol(0.9, 2.5, 1, 1)).isEqualTo(AndersModel.CONVENTIONAL);
        assertThat(AndersModel.symbol(2.5, 0.9, 1, 1)).isEqualTo(AndersModel.TERROR);
        assertThat(AndersModel.symbol(2.5, 2.1, 1, 1)).isEqualTo(AndersModel.MIXED);
    }

    @Test
    void aPointLiesInTheHexagonWhoseCentreIsNearest() {
        Position middle = new Position(35, 36);
        HexagonGrid grid = new HexagonGrid(middle, 10);

        assertThat(grid.around(middle)).isEqualTo(new HexagonGrid.Hexagon(0, 0));
        // A degree is 111.195 km: 4.9 and 5.1 km to the east, and one row, 8.66 km, to the north.
        double degreesEast = 1 / (111.1949266 * Math.cos(Math.toRadians(35)));
        assertThat(grid.around(new Position(35, 36 + 4.9 * degreesEast))).isEqualTo(new HexagonGrid.Hexagon(0, 0));
        assertThat(grid.around(new Position(35, 36 + 5.1 * degreesEast))).isEqualTo(new HexagonGrid.Hexagon(1, 0));
        assertThat(grid.around(new Position(35 + 8.66 / 111.1949266, 36 - 4.9 * degreesEast)))
                .isEqualTo(new HexagonGrid.Hexagon(-1, 1));
        assertThat(grid.eastKm(new HexagonGrid.Hexagon(-1, 1))).isEqualTo(-5);
        assertThat(grid.northKm(new HexagonGrid.Hexagon(-1, 1))).isCloseTo(8.660254, within(1e-6));
    }
}
