package salient.charts.draw;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes down what is drawn through Java2D as marks of a display list, so that charts drawn by a library play to the same
 * files as maps. Understands {@link Fill}s, plain strokes, upright clips and the bundled typeface; anything
 * else is a bug and is refused.
 */
public final class ListGraphics extends BareGraphics {
    private List<Mark> marks = new ArrayList<>();
    private List<Mark> clipped = new ArrayList<>();
    private Rectangle2D clip;
    private Fill fill = Ink.TEXT;
    private Font font = Fonts.regular(12);
    private Stroke stroke = new BasicStroke();
    private AlphaComposite composite = AlphaComposite.SrcOver;
    private AffineTransform change = new AffineTransform();

    /** What has been drawn so far. */
    public List<Mark> marks() {
        closeClip();
        return List.copyOf(marks);
    }

    /** Gathers what {@code content} draws in a group of this kind and name. */
    public void group(String kind, String id, Runnable content) {
        closeClip();
        List<Mark> before = marks;
        marks = new ArrayList<>();
        content.run();
        closeClip();
        before.add(Mark.Group.of(kind, id, marks));
        marks = before;
    }

    private void add(Mark mark) {
        (clip == null ? marks : clipped).add(mark);
    }

    private void closeClip() {
        if (!clipped.isEmpty()) {
            marks.add(new Mark.Group("", "", Optional.of(Box.of(clip)), clipped));
            clipped = new ArrayList<>();
        }
    }

    @Override
    public void draw(Shape shape) {
        if (stroke instanceof BasicStroke basic) {
            Style style = new Style(Optional.empty(), Optional.of(Pen.of(tint(), basic)), opacity());
            add(new Mark.Path("", "", Outline.of(change.createTransformedShape(shape)), style));
        } else {
            fill(stroke.createStrokedShape(shape));
        }
    }

    @Override
    public void fill(Shape shape) {
        Outline outline = Outline.of(change.createTransformedShape(shape));
        add(new Mark.Path("", "", outline, new Style(Optional.of(fill), Optional.empty(), opacity())));
    }

    /** Of lines and letters, which have no pattern. */
    private Tint tint() {
        return fill instanceof Tint tint ? tint : Ink.TEXT;
    }

    private double opacity() {
        return composite.getAlpha();
    }

    @Override
    public void drawString(String text, float x, float y) {
        Point2D at = change.transform(new Point2D.Float(x, y), null);
        double degrees = Math.toDegrees(Math.atan2(change.getShearY(), change.getScaleX()));
        double turn = Math.round(degrees * 100) / 100.0;
        add(Mark.Text.of("", text, at.getX(), at.getY(), Type.of(font), tint()).turned(turn));
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void clip(Shape shape) {
        Rectangle2D box = upright(change.createTransformedShape(shape));
        to(clip == null ? box : clip.createIntersection(box));
    }

    @Override
    public void setClip(Shape shape) {
        to(shape == null ? null : upright(change.createTransformedShape(shape)));
    }

    private void to(Rectangle2D box) {
        if (box == null || !box.equals(clip)) {
            closeClip();
            clip = box == null || !box.isEmpty() ? box : new Rectangle2D.Double(box.getX(), box.getY(), 0, 0);
        }
    }

    private static Rectangle2D upright(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        if (!shape.contains(box.getX(), box.getY(), 0.999 * box.getWidth(), 0.999 * box.getHeight())
                && !box.isEmpty()) {
            throw new UnsupportedOperationException("a clip that is not upright cannot be drawn as vectors");
        }
        return box;
    }

    @Override
    public Shape getClip() {
        try {
            return clip == null
                    ? null
                    : change.createInverse().createTransformedShape(clip).getBounds2D();
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            throw new IllegalStateException("the canvas is flat", e);
        }
    }

    @Override
    public void setPaint(Paint other) {
        if (other == null) {
            return;
        }
        if (!(other instanceof Fill known)) {
            throw new UnsupportedOperationException(other + " is no ink of a theme");
        }
        fill = known;
    }

    @Override
    public Paint getPaint() {
        return fill;
    }

    @Override
    public void setColor(Color color) {
        setPaint(color);
    }

    @Override
    public Color getColor() {
        throw new UnsupportedOperationException("what is drawn has inks, not colours");
    }

    @Override
    public void setFont(Font other) {
        font = other == null ? font : other;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setStroke(Stroke other) {
        stroke = other;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setComposite(Composite other) {
        if (!(other instanceof AlphaComposite alpha) || alpha.getRule() != AlphaComposite.SRC_OVER) {
            throw new UnsupportedOperationException(other + " cannot be drawn as vectors");
        }
        composite = alpha;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public void translate(double x, double y) {
        change.translate(x, y);
    }

    @Override
    public void rotate(double radians) {
        change.rotate(radians);
    }

    @Override
    public void rotate(double radians, double x, double y) {
        change.rotate(radians, x, y);
    }

    @Override
    public void scale(double x, double y) {
        change.scale(x, y);
    }

    @Override
    public void transform(AffineTransform further) {
        change.concatenate(further);
    }

    @Override
    public void setTransform(AffineTransform other) {
        change = new AffineTransform(other);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(change);
    }
}
