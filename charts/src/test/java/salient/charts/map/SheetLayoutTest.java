package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.geo.Theatre;

class SheetLayoutTest {
    private static final Theatre THEATRE = new Toy().replay().inputs().theatre();

    @Test
    void aHighTheatreAloneOnItsSheetTakesTheHeight() {
        assertThat(SheetLayout.alone(new GridCoverage(5, 36.0, 35.7, 0.05), THEATRE))
                .isSameAs(SheetLayout.HIGH);
    }

    @Test
    void aBroadTheatreAloneOnItsSheetTakesTheWidth() {
        assertThat(SheetLayout.alone(new GridCoverage(1, 36.0, 35.7, 0.2), THEATRE))
                .isSameAs(SheetLayout.BROAD);
    }
}
