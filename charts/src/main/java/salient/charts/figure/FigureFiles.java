package salient.charts.figure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.charts.draw.PdfPlayer;
import salient.charts.draw.PhysicalSize;
import salient.charts.draw.PictureFormat;
import salient.charts.draw.PngPlayer;
import salient.charts.draw.SvgPlayer;

/** Turns a figure that was drawn into the files that its specification asks for. */
public final class FigureFiles {
    private FigureFiles() {}

    /**
     * Files by name. A picture says how large it is in print; a caption that is not in the picture is a text file.
     *
     * @param caption a paragraph each
     */
    public static SortedMap<String, byte[]> of(
            FigureSpecification figure, FigureDrawing drawing, List<String> caption) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (PictureFormat format : figure.formats()) {
            files.put(figure.name() + "." + format.token(), picture(figure, drawing, format));
        }
        if (figure.caption().placement() == FigureSpecification.Caption.Placement.FILE) {
            String text = figure.heading().text() + "\n\n" + String.join("\n\n", caption) + "\n";
            files.put(figure.name() + ".txt", text.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static byte[] picture(FigureSpecification figure, FigureDrawing drawing, PictureFormat format) {
        return switch (format) {
            case PNG ->
                new PngPlayer(figure.size().px(drawing.widthMm()))
                        .play(drawing.list(), figure.size().dpi());
            case SVG -> PhysicalSize.svg(new SvgPlayer().play(drawing.list()), drawing.widthMm(), drawing.heightMm());
            case PDF -> new PdfPlayer(drawing.widthMm()).play(drawing.list());
        };
    }
}
