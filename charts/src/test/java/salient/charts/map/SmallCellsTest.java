package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import salient.charts.draw.Box;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.look.GroundLooks;
import salient.testkit.Latakia;

/** Where cells are too small to be told apart, they have no outlines, and lines are thin. */
class SmallCellsTest {
    private static final GridCoverage GRID = new GridCoverage(5, 35, 36, 0.05);
    private static final GroundLooks LOOKS = new GroundLooks(
            Latakia.replay("monitor").judgement(),
            Palette.of(Latakia.inputs().dossier().campaign()));
    private static final LocalDate DAY = LocalDate.of(2014, 3, 25);

    private static Frame frame(Envelope window) {
        Box box = new Box(0, 0, 700, 700);
        return new Frame("main", box, Projection.fit(window, box), Optional.empty());
    }

    private static double widthPx(GroundLayer ground, Frame frame) {
        List<Mark> lines =
                FrontLayer.lines(frame, Latakia.replay("monitor").ground().frontLines(DAY), ground.lineShare());
        return ((Mark.Path) lines.get(0)).style().pen().orElseThrow().widthPx();
    }

    @Test
    void ofACountryTheFrontIsThinAndNoCellIsOutlined() {
        Frame near = frame(new Envelope(35, 35.3, 35.7, 36));
        Frame far = frame(new Envelope(30, 40, 30, 40));
        GroundLayer large = new GroundLayer(near, GRID, LOOKS);
        GroundLayer small = new GroundLayer(far, GRID, LOOKS);

        assertThat(large.hairlines()).hasSize(1);
        assertThat(large.lineShare()).isEqualTo(1);
        assertThat(small.hairlines()).isEmpty();
        assertThat(widthPx(small, far)).isLessThan(0.6 * widthPx(large, near));
    }
}
