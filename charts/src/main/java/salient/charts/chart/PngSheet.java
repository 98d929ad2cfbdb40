package salient.charts.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import salient.charts.draw.PngFile;

/** A page as a PNG picture. */
final class PngSheet {
    private PngSheet() {}

    static byte[] bytes(ChartPage page) {
        BufferedImage image = new BufferedImage(page.widthPx(), page.heightPx(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            new PagePainter(page).paint(g);
        } finally {
            g.dispose();
        }
        return PngFile.encode(image);
    }
}
