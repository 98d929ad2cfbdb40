package salient.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListGraphicsTest {
    private final ListGraphics g = new ListGraphics();

    @Test
    void linesKeepTheirPenAndPlace() {
        g.translate(10, 5);
        g.setPaint(Ink.FRONT);
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.25f));
        g.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 6}, 0));
        g.draw(new Line2D.Double(0, 0, 7, 0));
        Pen pen = new Pen(Ink.FRONT, 2, List.of(3.0, 6.0), Pen.Nib.CRISP);
        assertThat(g.marks())
                .containsExactly(new Mark.Path(
                        "", "", Outline.line(10, 5, 17, 5), Style.line(pen).faded(0.25)));
    }

    @Test
    void patternsStayPatterns() {
        Hatch hatch = new Hatch(8, Optional.empty(), List.of());
        g.setPaint(hatch);
        g.fill(new Rectangle(1, 2, 3, 4));
        assertThat(g.marks())
                .singleElement()
                .extracting(m -> ((Mark.Path) m).style().fill().orElseThrow())
                .isEqualTo(hatch);
    }

    @Test
    void textKeepsItsCutSizeAndTurn() {
        g.setFont(Fonts.bold(17));
        g.rotate(-Math.PI / 2, 30, 40);
        g.drawString("km", 30, 40);
        Mark.Text text = (Mark.Text) g.marks().get(0);
        assertThat(text.type()).isEqualTo(Type.bold(17));
        assertThat(text.x()).isCloseTo(30, within(1e-6));
        assertThat(text.y()).isCloseTo(40, within(1e-6));
        assertThat(text.turnDegrees()).isEqualTo(-90);
    }

    @Test
    void whatIsClippedStandsInAGroupAndTheRestOutside() {
        g.fill(new Rectangle(0, 0, 1, 1));
        g.clip(new Rectangle(10, 10, 20, 20));
        g.clip(new Rectangle(0, 0, 15, 50));
        g.fill(new Rectangle(0, 0, 2, 2));
        assertThat(g.getClip()).isEqualTo(new java.awt.geom.Rectangle2D.Double(10, 10, 5, 20));
        g.setClip(null);
        g.fill(new Rectangle(0, 0, 3, 3));
        assertThat(g.marks()).hasSize(3);
        assertThat(((Mark.Group) g.marks().get(1)).clip()).contains(new Box(10, 10, 5, 20));
    }

    @Test
    void groupsCarryTheirKind() {
        g.group("panel", "p", () -> g.fill(new Rectangle(0, 0, 1, 1)));
        assertThat(g.marks()).singleElement().extracting(Mark::kind, Mark::id).containsExactly("panel", "p");
    }

    @Test
    void whatCannotBecomeVectorsIsRefused() {
        assertThatThrownBy(() -> g.drawImage(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), 0, 0, null))
                .hasMessage("an image cannot be drawn as vectors");
        assertThatThrownBy(() -> g.setPaint(new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE)))
                .hasMessageContaining("is no ink of a theme");
        assertThatThrownBy(() -> g.setPaint(Color.RED)).hasMessageContaining("is no ink of a theme");
        assertThatThrownBy(() -> g.clip(new Ellipse2D.Double(0, 0, 9, 9)))
                .hasMessage("a clip that is not upright cannot be drawn as vectors");
        g.setFont(new Font(Font.SERIF, Font.PLAIN, 12));
        assertThatThrownBy(() -> g.drawString("x", 0, 0)).hasMessageContaining("is not the bundled typeface");
    }
}
