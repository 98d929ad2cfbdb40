package salient.charts.draw;

/** A hatch as an SVG pattern. */
final class SvgPattern {
    private SvgPattern() {}

    /** Appends the definition of {@code hatch} under {@code id}. */
    static void append(StringBuilder file, Hatch hatch, String id) {
        String side = Decimals.of(hatch.periodPx());
        file.append("<pattern id=\"")
                .append(id)
                .append("\" patternUnits=\"userSpaceOnUse\" width=\"")
                .append(side)
                .append("\" height=\"")
                .append(side)
                .append("\">");
        hatch.ground()
                .ifPresent(color -> file.append("<rect width=\"")
                        .append(side)
                        .append("\" height=\"")
                        .append(side)
                        .append("\" fill=\"")
                        .append(SvgPlayer.hex(color))
                        .append("\"/>"));
        for (Hatch.Stroke stroke : hatch.strokes()) {
            file.append("<path d=\"").append(hatch.linesOf(stroke).svg()).append('"');
            if (stroke.run() == Hatch.Run.DOT) {
                file.append(" fill=\"").append(SvgPlayer.hex(stroke.color())).append("\"/>");
            } else {
                file.append(" stroke=\"")
                        .append(SvgPlayer.hex(stroke.color()))
                        .append("\" stroke-width=\"")
                        .append(Decimals.of(stroke.widthPx()))
                        .append("\"/>");
            }
        }
        file.append("</pattern>\n");
    }
}
