package salient.gis.testkit;

import static salient.gis.testkit.ToyLayer.march;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerName;
import salient.gis.layer.Shape;
import salient.gis.out.Dataset;
import salient.gis.style.Legend;
import salient.gis.style.Symbol;

/** Two places, whose cells change hands, and a front between them. */
public final class ToyDataset {
    /** Text that means something to one format or another, and that all must keep as it is. */
    public static final List<String> AWKWARD = List.of(
            "it's \"quoted\", with; commas",
            "</description></Placemark><script>alert(1)</script>",
            "]]> &amp; &lt; <![CDATA[ $[name] ${name} %s",
            "two\nlines\tand a tab",
            "كسب \u202b(القرية)\u202c",
            "\uD83C\uDFF4 flag, e\u0301 combining",
            "=HYPERLINK(\"http://example.org\")",
            "'; DROP TABLE control; --",
            "x".repeat(1_000),
            "é".repeat(200));

    private ToyDataset() {}

    /** All of it, in WGS 84. */
    public static Dataset whole() {
        return of(places(), control(), front());
    }

    /** {@code layers}, with the legend that they have. */
    public static Dataset of(Layer... layers) {
        return new Dataset(
                "toy",
                "Toy <campaign>",
                "What the toy tells & how.",
                "Made up by nobody.",
                Dataset.WGS84,
                List.of(layers),
                legend());
    }

    /** The same in other coordinates. */
    public static Dataset in(int crs, Layer... layers) {
        Dataset dataset = of(layers);
        return new Dataset(
                dataset.name(),
                dataset.title(),
                dataset.description(),
                dataset.attribution(),
                crs,
                dataset.layers(),
                dataset.legend());
    }

    /** Two places. */
    public static ToyLayer places() {
        return ToyLayer.of(LayerName.PLACES, Shape.POINT)
                .with("POINT (35.9 35.8)", "alpha", "Alpha", "ألفا", 3L, null, null, "village", march(21), march(31))
                .with("POINT (36.1 35.9)", "beta", "Beta", null, 0L, null, null, "village", march(21), march(31));
    }

    /** A cell with a hole and one of two parts; the first changes hands on the 25th. */
    public static ToyLayer control() {
        String holed = "POLYGON ((35.8 35.7, 35.8 35.9, 36 35.9, 36 35.7, 35.8 35.7),"
                + " (35.85 35.75, 35.95 35.75, 35.95 35.85, 35.85 35.85, 35.85 35.75))";
        String parts = "MULTIPOLYGON (((36 35.8, 36.2 35.8, 36.2 36, 36 36, 36 35.8)),"
                + " ((36.3 35.8, 36.4 35.8, 36.4 35.9, 36.3 35.8)))";
        return ToyLayer.of(LayerName.CONTROL, Shape.POLYGON)
                .with(holed, "alpha", "Alpha", "ألفا", 3L, 12.5, true, "held.red", march(21), march(25))
                .with(holed, "alpha", "Alpha", "ألفا", 3L, 12.5, false, "contested.red_blue", march(25), march(31))
                .with(parts, "beta", "Beta", null, 0L, 20.125, false, "held.blue", march(21), march(31))
                .with(parts, "gamma", "Gamma", null, 0L, -0.001, null, "unheard of", march(28), march(31));
    }

    /** One line of two parts. */
    public static ToyLayer front() {
        return ToyLayer.of(LayerName.FRONT, Shape.LINE)
                .with(
                        "MULTILINESTRING ((36 35.8, 36 35.85, 36 35.9), (35.9 35.9, 36 35.9))",
                        null,
                        null,
                        null,
                        null,
                        null,
                        true,
                        "front.sure",
                        march(21),
                        march(31));
    }

    /** A place for each text of {@link #AWKWARD}. */
    public static ToyLayer awkward() {
        ToyLayer places = ToyLayer.of(LayerName.PLACES, Shape.POINT);
        for (int i = 0; i < AWKWARD.size(); i++) {
            places.with(
                    "POINT (" + (35 + i / 10.0) + " 35)",
                    "p" + i,
                    AWKWARD.get(i),
                    AWKWARD.get(i),
                    (long) i,
                    null,
                    null,
                    "village",
                    march(1 + i),
                    march(2 + i));
        }
        return places;
    }

    private static Legend legend() {
        Map<LayerName, Map<String, Symbol>> looks = new TreeMap<>();
        Map<String, Symbol> cells = new LinkedHashMap<>();
        cells.put("held.blue", new Symbol.Area("Held by blue", Optional.of("#0000FF"), List.of()));
        cells.put("held.red", new Symbol.Area("Held by <red>", Optional.of("#FF0000"), List.of()));
        cells.put(
                "contested.red_blue",
                new Symbol.Area(
                        "Contested",
                        Optional.of("#FF0000"),
                        List.of(new Symbol.Hatching(Symbol.Hatching.Run.RISING, "#0000FF", 4, 8))));
        looks.put(LayerName.CONTROL, cells);
        looks.put(LayerName.FRONT, Map.of("front.sure", new Symbol.Line("Front", "#102030", 2.5, List.of(4.0, 2.0))));
        looks.put(
                LayerName.PLACES,
                Map.of("village", new Symbol.Sign("Village", Symbol.Sign.Form.CIRCLE, "#333333", 10)));
        return new Legend(new TreeMap<>(looks));
    }
}
