package salient.gis.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.layer.Shape;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.out.OutputFiles;
import salient.table.Cell;
import salient.table.Rows;

/**
 * A table for each layer: UTF-8, RFC 4180, lines ended by LF. Points have columns {@code lon} and {@code lat}, or
 * {@code x} and {@code y} in other coordinates than WGS 84; lines and polygons have a column {@code wkt}, well-known text
 * of OGC 06-103r4. Text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvFormat implements LayerFormat {
    @Override
    public String token() {
        return "csv";
    }

    @Override
    public boolean takesOtherCoordinates() {
        return true;
    }

    @Override
    public void write(Dataset dataset, OutputFiles files) throws IOException {
        for (Layer layer : dataset.layers()) {
            files.write(layer.name().token() + ".csv", out -> write(layer, dataset.crs(), out));
        }
    }

    private static void write(Layer layer, int crs, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        WellKnownText text = new WellKnownText(crs == Dataset.WGS84 ? 7 : 3);
        Rows rows = new Rows(headings(layer, crs), writer);
        try (Stream<Feature> features = layer.features()) {
            for (Iterator<Feature> all = features.iterator(); all.hasNext(); ) {
                rows.add(cells(all.next(), layer, text));
            }
        }
        rows.flush();
        writer.flush();
    }

    private static List<String> headings(Layer layer, int crs) {
        List<String> headings =
                new ArrayList<>(layer.fields().stream().map(Field::name).toList());
        if (layer.shape() != Shape.POINT) {
            headings.add("wkt");
        } else if (crs == Dataset.WGS84) {
            headings.addAll(List.of("lon", "lat"));
        } else {
            headings.addAll(List.of("x", "y"));
        }
        return headings;
    }

    private static Cell[] cells(Feature feature, Layer layer, WellKnownText text) {
        List<Cell> cells = new ArrayList<>();
        feature.values().forEach(value -> cells.add(cell(value)));
        Geometry geometry = feature.geometry();
        if (layer.shape() == Shape.POINT) {
            Coordinate at = geometry.getCoordinate();
            cells.add(Cell.exact(text.rounded(at.x)));
            cells.add(Cell.exact(text.rounded(at.y)));
        } else {
            cells.add(Cell.text(text.of(geometry)));
        }
        return cells.toArray(Cell[]::new);
    }

    private static Cell cell(Optional<?> value) {
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        Object there = value.get();
        if (there instanceof Double number) {
            return Cell.exact(number);
        }
        if (there instanceof Long number) {
            return Cell.count(number);
        }
        if (there instanceof LocalDate day) {
            return Cell.date(day);
        }
        return Cell.of(there);
    }
}
