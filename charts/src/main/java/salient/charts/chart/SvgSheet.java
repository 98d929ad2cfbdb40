package salient.charts.chart;

import java.awt.Dimension;
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
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(page.widthPx(), page.heightPx()));
        new PagePainter(page).paint(g);
        Element root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + page.widthPx() + " " + page.heightPx());
        root.setAttribute("role", "img");
        describe(document, root, "desc", page.subtitle() + ". " + String.join(" ", page.caption()));
        describe(document, root, "title", page.title());
        nameFonts(root);
        return SvgText.of(root).getBytes(StandardCharsets.UTF_8);
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
