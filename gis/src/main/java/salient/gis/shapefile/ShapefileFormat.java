package salient.gis.shapefile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.stream.Stream;
import salient.gis.geotools.CrsText;
import salient.gis.layer.Feature;
import salient.gis.layer.Layer;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.out.OutputFiles;
import salient.gis.out.Pieces;

/** A Shapefile for each layer, named {@code NAME-LAYER}. */
public final class ShapefileFormat implements LayerFormat {
    /** No file of a Shapefile may be longer: other programs count its bytes in 32 bits with a sign. */
    static final long LONGEST = Integer.MAX_VALUE;

    @Override
    public String token() {
        return "shapefile";
    }

    @Override
    public boolean takesOtherCoordinates() {
        return true;
    }

    @Override
    public void write(Dataset dataset, OutputFiles files) throws IOException {
        for (Layer layer : dataset.layers()) {
            write(layer, dataset.name() + "-" + layer.name().token(), dataset.crs(), files);
        }
    }

    private static void write(Layer layer, String name, int crs, OutputFiles files) throws IOException {
        try (Pieces ofShapes = Pieces.at(files.aside());
                Pieces ofRows = Pieces.at(files.aside());
                Stream<Feature> features = layer.features()) {
            Shapes shapes = new Shapes(layer.shape(), ofShapes);
            DbfTable table = new DbfTable(layer.fields(), ofRows);
            for (Feature feature : (Iterable<Feature>) features::iterator) {
                shapes.add(feature.geometry());
                table.add(feature.values());
            }
            check(name + ".shp", shapes.length());
            check(name + ".dbf", table.length());
            files.write(name + ".shp", shapes::writeTo);
            files.write(name + ".shx", shapes::writeIndexTo);
            files.write(name + ".dbf", table::writeTo);
            files.write(name + ".prj", out -> out.write(CrsText.of(crs).getBytes(US_ASCII)));
            files.write(name + ".cpg", out -> out.write("UTF-8".getBytes(US_ASCII)));
        }
    }

    /** @throws IOException if {@code file} would be too long */
    static void check(String file, long length) throws IOException {
        if (length > LONGEST) {
            throw new IOException(
                    file + " would have " + length
                            + " bytes, and no file of a Shapefile may have more than 2 GB; choose fewer layers or days, or another format");
        }
    }
}
