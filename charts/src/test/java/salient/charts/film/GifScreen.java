package salient.charts.film;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Shows a GIF as viewers do, by the JDK's reader: each picture laid over those before. */
final class GifScreen {
    /** What is shown, and for how long. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Shown(int widthPx, int heightPx, int[] rgb, int centiseconds, String disposal, boolean ownColors) {}

    private final List<Shown> shown = new ArrayList<>();
    private final String repetition;

    GifScreen(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(in);
            Node stream = reader.getStreamMetadata().getAsTree("javax_imageio_gif_stream_1.0");
            IIOMetadataNode size = child(stream, "LogicalScreenDescriptor");
            BufferedImage screen = new BufferedImage(
                    Integer.parseInt(size.getAttribute("logicalScreenWidth")),
                    Integer.parseInt(size.getAttribute("logicalScreenHeight")),
                    BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                Node tree = reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                IIOMetadataNode place = child(tree, "ImageDescriptor");
                Graphics2D g = screen.createGraphics();
                g.drawImage(
                        reader.read(i),
                        Integer.parseInt(place.getAttribute("imageLeftPosition")),
                        Integer.parseInt(place.getAttribute("imageTopPosition")),
                        null);
                g.dispose();
                IIOMetadataNode control = child(tree, "GraphicControlExtension");
                shown.add(new Shown(
                        screen.getWidth(),
                        screen.getHeight(),
                        pixels(screen),
                        Integer.parseInt(control.getAttribute("delayTime")),
                        control.getAttribute("disposalMethod"),
                        ((IIOMetadataNode) tree)
                                        .getElementsByTagName("LocalColorTable")
                                        .getLength()
                                > 0));
            }
            repetition = repetition(reader.getImageMetadata(0).getAsTree("javax_imageio_gif_image_1.0"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    List<Shown> shown() {
        return shown;
    }

    /** The name of the extension that asks for repetition and how often, e.g. {@code NETSCAPE2.0 0}: for ever. */
    String repetition() {
        return repetition;
    }

    private static String repetition(Node tree) {
        NodeList extensions = ((IIOMetadataNode) tree).getElementsByTagName("ApplicationExtension");
        if (extensions.getLength() == 0) {
            return "none";
        }
        IIOMetadataNode extension = (IIOMetadataNode) extensions.item(0);
        byte[] data = (byte[]) extension.getUserObject();
        return extension.getAttribute("applicationID") + extension.getAttribute("authenticationCode") + " "
                + (data[1] | data[2] << 8);
    }

    private static IIOMetadataNode child(Node tree, String name) {
        return (IIOMetadataNode)
                ((IIOMetadataNode) tree).getElementsByTagName(name).item(0);
    }

    private static int[] pixels(BufferedImage screen) {
        int[] rgb = screen.getRGB(0, 0, screen.getWidth(), screen.getHeight(), null, 0, screen.getWidth());
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] &= 0xFFFFFF;
        }
        return rgb;
    }
}
