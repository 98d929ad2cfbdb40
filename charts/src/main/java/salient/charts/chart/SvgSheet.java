package salient.charts.chart;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import salient.charts.draw.Fonts;

/** A page as SVG, through Batik. */
final class SvgSheet {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FAMILIES = "'" + Fonts.FAMILY + "', Verdana, sans-serif";

    private SvgSheet() {}

    static byte[] bytes(ChartPage page) {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setEmbeddedFontsOn(false);
        context.setPrecision(2);
        Canvas g = new Canvas(context);
        g.setSVGCanvasSize(new Dimension(page.widthPx(), page.heightPx()));
        new PagePainter(page).paint(g);
        Element root = g.getRoot();
        root.setAttribute("xmlns", SVG);
        root.setAttribute("viewBox", "0 0 " + page.widthPx() + " " + page.heightPx());
        root.setAttribute("role", "img");
        describe(document, root, "desc", page.subtitle() + ". " + String.join(" ", page.caption()));
        describe(document, root, "title", page.title());
        nameFonts(root);
        return SvgText.of(root).getBytes(StandardCharsets.UTF_8);
    }

    /** Measures text as pixels do, with fractional widths; Batik's own measure is rounded and puts labels off. */
    private static final class Canvas extends SVGGraphics2D {
        private final Graphics2D measure = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();

        Canvas(SVGGeneratorContext context) {
            super(context, false);
            measure.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            measure.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        }

        @Override
        public FontMetrics getFontMetrics(Font font) {
            return measure.getFontMetrics(font);
        }

        @Override
        public FontRenderContext getFontRenderContext() {
            return Fonts.CONTEXT;
        }
    }

    private static void describe(Document document, Element root, String name, String text) {
        Element element = document.createElementNS(SVG, name);
        element.appendChild(document.createTextNode(text));
        root.insertBefore(element, root.getFirstChild());
    }

    /** Adds what to fall back on where the typeface is not installed. */
    private static void nameFonts(Node node) {
        NamedNodeMap attributes = node.getAttributes();
        if (attributes != null && attributes.getNamedItem("font-family") != null) {
            attributes.getNamedItem("font-family").setNodeValue(FAMILIES);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            nameFonts(child);
        }
    }
}
