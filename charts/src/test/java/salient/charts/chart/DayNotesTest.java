package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayNotesTest {
    private final List<Rectangle2D> taken = new ArrayList<>();

    private double lineOf(double x, double widthPx) {
        Rectangle2D room = DayNotes.highest(new Rectangle2D.Double(x, 16, widthPx, 27), taken);
        taken.add(room);
        return room.getY();
    }

    @Test
    void notesThatDoNotMeetStandOnOneLine() {
        assertThat(lineOf(0, 200)).isEqualTo(16);
        assertThat(lineOf(300, 200)).isEqualTo(16);
        assertThat(lineOf(600, 200)).isEqualTo(16);
    }

    @Test
    void aNoteThatWouldLieOverAnotherStandsBelowIt() {
        assertThat(lineOf(0, 200)).isEqualTo(16);
        assertThat(lineOf(100, 200)).isEqualTo(43);
        assertThat(lineOf(250, 200)).isEqualTo(16);
    }
}
