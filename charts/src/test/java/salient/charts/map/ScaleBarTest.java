package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.charts.draw.Box;

class ScaleBarTest {
    private static final Envelope WINDOW = new Envelope(36, 36.4, 35.4, 35.8);
    private static final Box SHEET = new Box(0, 0, 400, 400);
    private static final Frame FRAME = new Frame("main", SHEET, Projection.fit(WINDOW, SHEET), Optional.empty());

    private static Geometry land() {
        return new GeometryFactory().toGeometry(WINDOW);
    }

    private static Box box(List<Box> symbols) {
        return new ScaleBar(FRAME, land(), land(), List.of(), symbols, ScaleBar.North.LEFT_OUT).box();
    }

    @Test
    void whatStandsBesideTheArrowIsNotHidden() {
        Box free = new ScaleBar(FRAME, land(), land(), List.of(), List.of(), ScaleBar.North.SHOWN).box();
        Box beside = Box.around(free.centreX(), free.y() + 20, 12, 12);
        assertThat(new ScaleBar(FRAME, land(), land(), List.of(), List.of(beside), ScaleBar.North.SHOWN).box())
                .isEqualTo(free);
    }

    @Test
    void theScaleBarHidesNoSymbolWhereItCanStandElsewhere() {
        Box free = box(List.of());
        Box symbol = Box.around(free.centreX(), free.centreY(), 12, 12);
        assertThat(box(List.of(symbol)).overlaps(symbol)).isFalse();
    }
}
