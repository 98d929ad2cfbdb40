package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class WindowsTest {
    private static final Envelope BROAD = new Envelope(10, 14, 0, 1);

    private static boolean wideWillDo(Envelope theatre, Envelope changing) {
        return Windows.wideWillDo(
                Projection.fit(theatre, Sheet.MAP),
                Projection.fit(theatre, SheetLayout.BROAD.map()),
                Projection.fit(changing, Sheet.DETAIL));
    }

    @Test
    void aBroadTheatreTakesTheWholeWidthUnlessLittleOfItChanges() {
        assertThat(wideWillDo(BROAD, new Envelope(10, 12, 0, 1))).isTrue();
        assertThat(wideWillDo(BROAD, new Envelope(10, 10.4, 0, 0.4))).isFalse();
    }

    @Test
    void aHighTheatreStandsBesideItsInset() {
        assertThat(wideWillDo(new Envelope(10, 11, 0, 1.3), new Envelope(10, 10.5, 0, 0.5)))
                .isFalse();
    }
}
