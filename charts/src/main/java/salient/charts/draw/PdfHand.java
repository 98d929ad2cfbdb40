package salient.charts.draw;

import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Writes marks into the content of one PDF page, whose y has been made to grow downward. */
final class PdfHand {
    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final PdfMarker marker;
    private final Theme theme;
    private final Map<Double, PDExtendedGraphicsState> opacities = new TreeMap<>();

    PdfHand(PDPageContentStream content, PdfFonts fonts, PdfMarker marker, Theme theme) {
        this.theme = theme;
        this.content = content;
        this.fonts = fonts;
        this.marker = marker;
    }

    void drawAll(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Path path) {
                draw(path);
            } else if (mark instanceof Mark.Text text) {
                draw(text);
            } else if (mark instanceof Mark.Group group) {
                draw(group);
            }
        }
    }

    private void draw(Mark.Group group) throws IOException {
        if (group.clip().isEmpty()) {
            drawAll(group.marks());
            return;
        }
        content.saveGraphicsState();
        append(group.clip().get().rectangle());
        content.clip();
        drawAll(group.marks());
        content.restoreGraphicsState();
    }

    private void draw(Mark.Path mark) throws IOException {
        Style style = mark.style();
        Shape shape = mark.outline().path();
        boolean sheer = style.opacity() < 1;
        if (sheer) {
            content.saveGraphicsState();
            content.setGraphicsStateParameters(opacities.computeIfAbsent(style.opacity(), PdfHand::opacity));
        }
        if (style.fill().isPresent()) {
            fill(shape, mark.outline().bounds(), theme.fill(style.fill().get()));
        }
        if (style.pen().isPresent()) {
            stroke(shape, style.pen().get());
        }
        if (sheer) {
            content.restoreGraphicsState();
        }
    }

    private static PDExtendedGraphicsState opacity(double opacity) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) opacity);
        state.setStrokingAlphaConstant((float) opacity);
        return state;
    }

    private void fill(Shape shape, Box bounds, Fill fill) throws IOException {
        if (fill instanceof Tint tint) {
            fill(shape, tint);
        } else if (fill instanceof Hatch hatch) {
            if (hatch.ground().isPresent()) {
                fill(shape, hatch.ground().get());
            }
            content.saveGraphicsState();
            append(shape);
            content.clipEvenOdd();
            for (Hatch.Stroke stroke : hatch.strokes()) {
                Shape lines =
                        hatch.linesAcross(stroke, bounds.grow(stroke.widthPx())).path();
                if (stroke.run() == Hatch.Run.DOT) {
                    fill(lines, stroke.tint());
                } else {
                    stroke(lines, new Pen(stroke.tint(), stroke.widthPx(), List.of(), Pen.Nib.CRISP));
                }
            }
            content.restoreGraphicsState();
        }
    }

    private void fill(Shape shape, Tint tint) throws IOException {
        content.setNonStrokingColor(theme.color(tint));
        append(shape);
        content.fillEvenOdd();
    }

    private void stroke(Shape shape, Pen pen) throws IOException {
        content.setStrokingColor(theme.color(pen.tint()));
        content.setLineWidth((float) pen.widthPx());
        // Java2D counts caps and joins as PDF does: 0 cut off or sharp, 1 round, 2 square.
        content.setLineCapStyle(pen.nib().cap);
        content.setLineJoinStyle(pen.nib().join);
        content.setLineDashPattern(pen.dashes(), 0);
        append(shape);
        content.stroke();
    }

    private void draw(Mark.Text mark) throws IOException {
        if (mark.text().isBlank()) {
            return;
        }
        Optional<PdfFonts.Embedded> font = fonts.find(mark.type(), mark.text());
        Optional<List<PdfLine.Stretch>> line = font.flatMap(found -> PdfLine.of(mark.type(), mark.text(), found));
        if (mark.halo().isPresent() || line.isEmpty()) {
            TextLayout layout = mark.type().layout(mark.text());
            Shape letters = layout.getOutline(mark.place());
            if (mark.halo().isPresent()) {
                // The edge as outlines, so that a search finds the words once.
                Mark.Halo halo = mark.halo().get();
                stroke(letters, Pen.solid(halo.tint(), 2 * halo.widthPx()));
            }
            if (line.isEmpty()) {
                content.setNonStrokingColor(theme.color(mark.tint()));
                append(letters);
                content.fill();
                return;
            }
        }
        AffineTransform place = mark.place();
        for (PdfLine.Stretch stretch : line.get()) {
            show(mark, stretch, new AffineTransform(place), font.orElseThrow().font());
            place.translate(stretch.widthPx(), 0);
        }
    }

    private void show(Mark.Text mark, PdfLine.Stretch stretch, AffineTransform place, PDFont font) throws IOException {
        Type type = mark.type();
        String set = stretch.set();
        // Letters are spread, or set narrower, until the words are just as wide as they were laid out.
        double wide = stretch.widthPx();
        double bare = font.getStringWidth(set) / 1000 * type.sizePx();
        boolean spread = type.trackingEm() != 0;
        double across = spread ? (type.setting() == Type.Setting.CONDENSED ? Fonts.CONDENSED : 1) : wide / bare;
        int letters = set.codePointCount(0, set.length());
        double spacing = spread ? (wide / across - bare) / letters : 0;
        place.scale(across, -1);
        if (stretch.isShaped()) {
            marker.beginSaid(stretch.said());
        }
        content.beginText();
        content.setNonStrokingColor(theme.color(mark.tint()));
        content.setFont(font, (float) type.sizePx());
        content.setCharacterSpacing((float) spacing);
        content.setTextMatrix(new Matrix(place));
        content.showText(set);
        content.endText();
        if (stretch.isShaped()) {
            marker.endSaid();
        }
    }

    private void append(Shape shape) throws IOException {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int step = it.currentSegment(at);
            switch (step) {
                case PathIterator.SEG_MOVETO -> content.moveTo(near(at[0]), near(at[1]));
                case PathIterator.SEG_LINETO -> content.lineTo(near(at[0]), near(at[1]));
                case PathIterator.SEG_QUADTO -> quadTo(x, y, at);
                case PathIterator.SEG_CUBICTO -> curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> content.closePath();
            }
            int last = step == PathIterator.SEG_CUBICTO ? 4 : step == PathIterator.SEG_QUADTO ? 2 : 0;
            if (step != PathIterator.SEG_CLOSE) {
                x = at[last];
                y = at[last + 1];
            }
        }
    }

    /** PDF has cubic curves only; a quadratic one is cubic with handles two thirds of the way to its own. */
    private void quadTo(double x, double y, double[] at) throws IOException {
        curveTo(
                x + 2 * (at[0] - x) / 3,
                y + 2 * (at[1] - y) / 3,
                at[2] + 2 * (at[0] - at[2]) / 3,
                at[3] + 2 * (at[1] - at[3]) / 3,
                at[2],
                at[3]);
    }

    private void curveTo(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        content.curveTo(near(x1), near(y1), near(x2), near(y2), near(x), near(y));
    }

    /** To a hundredth of a pixel: finer would swell the file. */
    private static float near(double px) {
        return Math.round(px * 100) / 100f;
    }
}
