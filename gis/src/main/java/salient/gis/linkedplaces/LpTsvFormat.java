package salient.gis.linkedplaces;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import salient.gis.layer.Layer;
import salient.gis.out.Antimeridian;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.out.OutputFiles;
import salient.table.Cell;

/**
 * The gazetteer as LP-TSV, the table of Linked Places: UTF-8, cells parted by tabs and never quoted, lines ended by LF. A
 * place is attested in the year of the last day of which anything is written.
 */
public final class LpTsvFormat implements LayerFormat {
    private static final int DEGREE_DECIMALS = 7;
    private static final BigDecimal METRES = new BigDecimal(1000);

    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "title_source",
            "fclasses",
            "aat_types",
            "attestation_year",
            "variants",
            "types",
            "parent_name",
            "parent_id",
            "lon",
            "lat",
            "approximation",
            "description");

    @Override
    public String token() {
        return "lp-tsv";
    }

    /** The format has WGS 84 alone. */
    @Override
    public boolean takesOtherCoordinates() {
        return false;
    }

    @Override
    public boolean isForGazetteers() {
        return true;
    }

    @Override
    public void write(Dataset dataset, OutputFiles files) throws IOException {
        for (Layer layer : dataset.layers()) {
            files.write(layer.name().token() + ".tsv", out -> write(layer, out));
        }
    }

    private static void write(Layer layer, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(String.join("\t", COLUMNS) + "\n");
        try (Stream<GazetteerPlace> places = layer.features().map(GazetteerPlace.of(layer))) {
            for (Iterator<GazetteerPlace> all = places.iterator(); all.hasNext(); ) {
                writer.write(String.join("\t", cells(all.next())) + "\n");
            }
        }
        writer.flush();
    }

    private static List<String> cells(GazetteerPlace place) {
        PlaceType type = place.type();
        Geometry point = Antimeridian.cut(place.point());
        return List.of(
                plain(place.text("place")),
                plain(place.text("name")),
                plain(place.text("gazetteer")),
                type.featureClass(),
                type.concept().orElse(""),
                year(place.last()),
                plain(String.join(";", variants(place))),
                type.label(),
                plain(place.said("region_name").orElse("")),
                place.said("region_uri").orElse(""),
                point.isEmpty() ? "" : degrees(point.getCoordinate().x),
                point.isEmpty() ? "" : degrees(point.getCoordinate().y),
                place.said("error_m").map(LpTsvFormat::kilometres).orElse(""),
                plain(place.said("note").orElse("")));
    }

    private static List<String> variants(GazetteerPlace place) {
        List<String> variants = new ArrayList<>();
        Optional<String> local = place.said("name_local").map(name -> name.replace(';', ','));
        local.ifPresent(name ->
                variants.add(name + place.said("language").map(tag -> "@" + tag).orElse("")));
        variants.addAll(place.aliases());
        return variants;
    }

    /** {@code text} in a cell that nothing quotes: on one line, without tabs, and no formula. */
    private static String plain(String text) {
        return Cell.text(text.replaceAll("[\\t\\r\\n]+", " ").replace('"', '\''))
                .written();
    }

    /** As people count years: there is none between 1 BC, which is -1, and 1. */
    static String year(LocalDate day) {
        return Integer.toString(day.getYear() > 0 ? day.getYear() : day.getYear() - 1);
    }

    private static String degrees(double degrees) {
        return decimals(BigDecimal.valueOf(degrees).setScale(DEGREE_DECIMALS, RoundingMode.HALF_EVEN));
    }

    private static String kilometres(String metres) {
        return decimals(new BigDecimal(metres).divide(METRES));
    }

    private static String decimals(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
