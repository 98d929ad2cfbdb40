package salient.charts.draw;

/** A hatch as an SVG pattern. */
final class SvgPattern {
    private SvgPattern() {}

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
                .ifPresent(color -> file.append("<rect width=\"")
                        .append(side)
                        .append("\" height=\"")
                        .append(side)
                        .append("\" fill=\"")
                        .append(SvgPlayer.hex(color.in(theme)))
                        .append("\"/>"));
        for (Hatch.Stroke stroke : hatch.strokes()) {
            file.append("<path d=\"").append(hatch.linesOf(stroke).svg()).append('"');
            if (stroke.run() == Hatch.Run.DOT) {
                file.append(" fill=\"")
                        .append(SvgPlayer.hex(stroke.tint().in(theme)))
                        .append("\"/>");
            } else {
                file.append(" stroke=\"")
                        .append(SvgPlayer.hex(stroke.tint().in(theme)))
                        .append("\" stroke-width=\"")
                        .append(Decimals.of(stroke.widthPx()))
                        .append("\"/>");
            }
        }
        return file.append("</pattern>\n").toString();
    }
}
