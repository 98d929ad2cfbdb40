package salient.charts.draw;

import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** How far a mark reaches over the picture: a box, in units of the display list, outside which it leaves no trace. */
final class MarkExtent {
    /** How far beyond a corner a line may reach, in widths: half the limit of a mitre. */
    private static final double MITRE = 5;

    /** No letter of the plain Latin alphabets is wider, in ems, in any of the bundled cuts. */
    private static final double WIDEST_LATIN = 1.3;

    private static final int END_OF_LATIN = 0x180;

    private static final Box EVERYWHERE = new Box(-1e6, -1e6, 2e6, 2e6);

    private MarkExtent() {}

    /** As tight a box as can be. */
    static Box tight(Mark mark) {
        if (mark instanceof Mark.Text text) {
            TextLayout layout = text.type().layout(text.text());
            Rectangle2D ink = layout.getBounds();
            return turned(
                    text,
                    new Rectangle2D.Double(
                            text.startX() + ink.getX(), text.y() + ink.getY(), ink.getWidth(), ink.getHeight()));
        }
        return quick(mark);
    }

    /** A box that is found quickly, and is rather too large for text. */
    static Box quick(Mark mark) {
        if (mark instanceof Mark.Path path) {
            double pen = path.style().pen().map(Pen::widthPx).orElse(0.0);
            return path.outline().bounds().grow(1 + MITRE * pen);
        }
        if (mark instanceof Mark.Text text) {
            return text.text().chars().allMatch(c -> c < END_OF_LATIN) ? latin(text) : tight(text);
        }
        if (mark instanceof Mark.Group group && group.clip().isPresent()) {
            return group.clip().get().grow(1);
        }
        return EVERYWHERE;
    }

    private static Box latin(Mark.Text text) {
        double em = text.type().sizePx();
        double width = text.text().length()
                * em
                * (WIDEST_LATIN + Math.max(0, text.type().trackingEm()));
        double left = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        return turned(text, new Rectangle2D.Double(left - em, text.y() - 2 * em, width + 2 * em, 3 * em));
    }

    private static Box turned(Mark.Text text, Rectangle2D level) {
        AffineTransform turn =
                AffineTransform.getRotateInstance(Math.toRadians(text.turnDegrees()), text.x(), text.y());
        return Box.of(turn.createTransformedShape(level).getBounds2D())
                .grow(2 + text.halo().map(Mark.Halo::widthPx).orElse(0.0));
    }
}
