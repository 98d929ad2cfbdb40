package salient.gis.kml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import salient.gis.layer.Feature;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerName;
import salient.gis.out.Dataset;
import salient.gis.out.OutputFiles;
import salient.gis.out.Pieces;
import salient.gis.out.Xml;
import salient.gis.style.Symbol;

/** The document: styles and schemas first, then a folder for each layer, in which each look has a folder of its own. */
final class KmlDocument {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** What is shown at first where there is ground: more would lie on each other. */
    private static final Set<LayerName> BESIDE_GROUND = Set.of(LayerName.PLACES, LayerName.GROUND, LayerName.FRONT);

    private final Dataset dataset;
    private final String signs;
    private final OutputFiles files;
    private final Xml xml = new Xml();

    KmlDocument(Dataset dataset, String signs, OutputFiles files) {
        this.dataset = dataset;
        this.signs = signs;
        this.files = files;
    }

    void writeTo(OutputStream out) throws IOException {
        xml.numbers().append(HEAD);
        xml.open("kml", "xmlns", "http://www.opengis.net/kml/2.2")
                .open("Document")
                .text("name", dataset.title())
                .text("open", "1")
                .text("description", about());
        KmlStyles styles = new KmlStyles(dataset.legend(), signs);
        dataset.layers().forEach(layer -> styles.write(layer, xml));
        dataset.layers().forEach(layer -> placemarks(layer).writeSchema(xml));
        out.write(xml.take());
        for (Layer layer : dataset.layers()) {
            try (Pieces pieces = Pieces.at(files.aside())) {
                write(layer, pieces, out);
            }
        }
        out.write(xml.close("Document").close("kml").take());
    }

    private String about() {
        StringBuilder html = new StringBuilder("<p>");
        Xml.escape(dataset.description(), html);
        html.append("</p><p>");
        Xml.escape(dataset.attribution(), html);
        return html.append("</p>").toString().replace("$", "&#36;");
    }

    private boolean isShown(Layer layer) {
        return BESIDE_GROUND.contains(layer.name())
                || dataset.layers().stream().noneMatch(any -> any.name() == LayerName.GROUND);
    }

    private Map<String, Symbol> looks(Layer layer) {
        return dataset.legend().of(layer.name());
    }

    private Placemarks placemarks(Layer layer) {
        return new Placemarks(layer, looks(layer), isShown(layer));
    }

    private void write(Layer layer, Pieces pieces, OutputStream out) throws IOException {
        Map<String, BitSet> byLook = new LinkedHashMap<>();
        looks(layer).keySet().forEach(look -> byLook.put(look, new BitSet()));
        BitSet plain = new BitSet();
        putAside(layer, pieces, byLook, plain);
        folder(layer.title(), layer);
        out.write(xml.take());
        for (Map.Entry<String, BitSet> look : byLook.entrySet()) {
            if (!look.getValue().isEmpty()) {
                folder(looks(layer).get(look.getKey()).label(), layer);
                out.write(xml.take());
                copy(pieces, look.getValue(), out);
                out.write(xml.close("Folder").take());
            }
        }
        copy(pieces, plain, out);
        out.write(xml.close("Folder").take());
    }

    private void putAside(Layer layer, Pieces pieces, Map<String, BitSet> byLook, BitSet plain) throws IOException {
        Placemarks placemarks = placemarks(layer);
        Xml one = new Xml();
        try (Stream<Feature> features = layer.features()) {
            for (Feature feature : (Iterable<Feature>) features::iterator) {
                placemarks.look(feature).map(byLook::get).orElse(plain).set(pieces.count());
                placemarks.write(feature, one);
                pieces.add(one.take());
            }
        }
    }

    private void folder(String name, Layer layer) {
        xml.open("Folder").text("name", name);
        if (!isShown(layer)) {
            xml.text("visibility", "0");
        }
    }

    private static void copy(Pieces pieces, BitSet which, OutputStream out) throws IOException {
        for (int piece = which.nextSetBit(0); piece >= 0; piece = which.nextSetBit(piece + 1)) {
            out.write(pieces.get(piece));
        }
    }
}
