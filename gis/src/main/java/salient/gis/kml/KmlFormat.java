package salient.gis.kml;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.gis.layer.Layer;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.out.OutputFiles;
import salient.gis.style.Symbol;

/**
 * One KML file of all layers; the pictures of the signs that its points have lie in a folder beside it, so that nothing is
 * asked of a network to show them.
 */
public final class KmlFormat implements LayerFormat {
    @Override
    public String token() {
        return "kml";
    }

    /** KML has WGS 84 alone. */
    @Override
    public boolean takesOtherCoordinates() {
        return false;
    }

    @Override
    public void write(Dataset dataset, OutputFiles files) throws IOException {
        String signs = dataset.name() + "-signs";
        files.write(dataset.name() + ".kml", out -> new KmlDocument(dataset, signs, files).writeTo(out));
        for (Symbol.Sign.Form form : forms(dataset)) {
            files.write(signs + "/" + Signs.file(form), out -> {
                try (InputStream picture = Signs.picture(form)) {
                    picture.transferTo(out);
                }
            });
        }
    }

    private static SortedSet<Symbol.Sign.Form> forms(Dataset dataset) {
        SortedSet<Symbol.Sign.Form> forms = new TreeSet<>();
        for (Layer layer : dataset.layers()) {
            for (Symbol symbol : dataset.legend().of(layer.name()).values()) {
                if (symbol instanceof Symbol.Sign sign) {
                    forms.add(sign.form());
                }
            }
        }
        return forms;
    }
}
