package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import salient.charts.draw.Box;
import salient.place.PlaceId;

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
    void groundIsCutAtTheFrameOnlyWhereThatShowsTheRestMuchLarger() {
        Box box = new Box(0, 0, 500, 500);
        Projection whole =
                Windows.main(Toy.GRID, Toy.campaign().replay().inputs().theatre(), box);
        TreeSet<PlaceId> most = new TreeSet<>(Set.of(GridCoverage.id(0, 0), GridCoverage.id(4, 3)));
        TreeSet<PlaceId> few = new TreeSet<>(Set.of(GridCoverage.id(0, 0), GridCoverage.id(1, 1)));

        assertThat(Windows.around(most, Toy.GRID, whole, box)).isEqualTo(whole);
        assertThat(Windows.around(few, Toy.GRID, whole, box).pxPerKm()).isGreaterThan(2 * whole.pxPerKm());
    }

    @Test
    void aHighTheatreStandsBesideItsInset() {
        assertThat(wideWillDo(new Envelope(10, 11, 0, 1.3), new Envelope(10, 10.5, 0, 0.5)))
                .isFalse();
    }
}
