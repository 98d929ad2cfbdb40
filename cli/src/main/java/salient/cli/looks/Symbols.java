package salient.cli.looks;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Pen;
import salient.charts.draw.Theme;
import salient.charts.draw.Tint;
import salient.gis.style.Symbol;

/** What is drawn in inks, as symbols in the colours of a theme. */
final class Symbols {
    private final Theme theme;

    Symbols(Theme theme) {
        this.theme = theme;
    }

    /** An area of {@code fill}. */
    Symbol.Area area(String label, Fill fill, Optional<Symbol.Edge> edge) {
        Fill drawn = theme.fill(fill);
        if (drawn instanceof Hatch hatch) {
            return new Symbol.Area(
                    label,
                    hatch.ground().map(this::hex),
                    hatch.strokes().stream()
                            .map(stroke -> hatching(stroke, hatch.periodPx()))
                            .toList(),
                    edge);
        }
        return new Symbol.Area(label, Optional.of(hex((Tint) drawn)), List.of(), edge);
    }

    /** A tile is as wide as lines are apart along its side; across slanted lines they are nearer. */
    private Symbol.Hatching hatching(Hatch.Stroke stroke, double tilePx) {
        double slanted = tilePx / Math.sqrt(2);
        return switch (stroke.run()) {
            case RISING -> hatching(stroke, Symbol.Hatching.Run.RISING, slanted);
            case FALLING -> hatching(stroke, Symbol.Hatching.Run.FALLING, slanted);
            case ACROSS -> hatching(stroke, Symbol.Hatching.Run.LEVEL, tilePx);
            case UPRIGHT -> hatching(stroke, Symbol.Hatching.Run.UPRIGHT, tilePx);
            case DOT -> hatching(stroke, Symbol.Hatching.Run.DOTS, tilePx);
        };
    }

    private Symbol.Hatching hatching(Hatch.Stroke stroke, Symbol.Hatching.Run run, double period) {
        return new Symbol.Hatching(run, hex(stroke.tint()), stroke.widthPx(), period, stroke.offset());
    }

    /** A line that {@code pen} draws over that of {@code casing}. */
    Symbol.Line line(String label, Pen pen, Symbol.Edge casing) {
        return new Symbol.Line(label, hex(pen.tint()), pen.widthPx(), pen.dash(), Optional.of(casing));
    }

    /** A sign of {@code color}, {@code size} pixels across. */
    Symbol.Sign sign(String label, Symbol.Sign.Form form, Tint color, double size, Symbol.Edge edge) {
        return new Symbol.Sign(label, form, hex(color), size, Optional.of(edge));
    }

    /** An edge that {@code pen} draws. */
    Symbol.Edge edge(Pen pen, double opacity) {
        return new Symbol.Edge(hex(pen.tint()), pen.widthPx(), opacity);
    }

    private String hex(Tint tint) {
        Color color = theme.color(tint);
        return String.format(Locale.ROOT, "#%06X", color.getRGB() & 0xFFFFFF);
    }
}
