package salient.charts.draw;

import java.util.List;

/** A hatch as an SVG pattern. */
public final class SvgPattern {
    private SvgPattern() {}

    /**
     * What a tile shows of one stroke of its hatch.
     *
     * @param path as SVG writes it
     * @param widthPx thickness of its lines; 0 = the path is filled
     */
    public record Shape(String path, Tint tint, double widthPx) {}

    /** What lies on the ground of a tile of {@code hatch}, in order. */
    public static List<Shape> shapes(Hatch hatch) {
        return hatch.strokes().stream()
                .map(stroke -> new Shape(
                        hatch.linesOf(stroke).svg(),
                        stroke.tint(),
                        stroke.run() == Hatch.Run.DOT ? 0 : stroke.widthPx()))
                .toList();
    }

    /** The definition of {@code hatch} in {@code theme}, but for the name that stands after its {@code id="}. */
    static String of(Hatch hatch, Theme theme) {
        StringBuilder file = new StringBuilder();
        String side = Decimals.of(hatch.periodPx());
        file.append("\" patternUnits=\"userSpaceOnUse\" width=\"")
                .append(side)
                .append("\" height=\"")
                .append(side)
                .append("\">");
        hatch.ground()
                .ifPresent(tint -> file.append("<rect width=\"")
                        .append(side)
                        .append("\" height=\"")
                        .append(side)
                        .append("\" fill=\"")
                        .append(HexColor.of(theme.color(tint)))
                        .append("\"/>"));
        for (Shape shape : shapes(hatch)) {
            String color = HexColor.of(theme.color(shape.tint()));
            file.append("<path d=\"").append(shape.path());
            if (shape.widthPx() == 0) {
                file.append("\" fill=\"").append(color).append("\"/>");
            } else {
                file.append("\" stroke=\"").append(color);
                file.append("\" stroke-width=\"")
                        .append(Decimals.of(shape.widthPx()))
                        .append("\"/>");
            }
        }
        return file.append("</pattern>\n").toString();
    }
}
