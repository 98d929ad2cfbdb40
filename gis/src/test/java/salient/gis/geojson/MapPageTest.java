package salient.gis.geojson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.gis.layer.LayerName;
import salient.gis.out.Dataset;
import salient.gis.style.Legend;
import salient.gis.style.Symbol;
import salient.gis.testkit.FolderFiles;
import salient.gis.testkit.ToyLayers;

class MapPageTest {
    private static final Legend LEGEND = new Legend(new TreeMap<>(Map.of(
            LayerName.GROUND,
            Map.of(
                    "held_red",
                    new Symbol.Area("Red </script><b>army", Optional.of("#cc0000"), List.of()),
                    "disputed",
                    new Symbol.Area("Disputed", Optional.of("#cccccc"), List.of())),
            LayerName.FRONT,
            Map.of("direct", new Symbol.Line("Front", "#000000", 2, List.of(4.0, 2.0))))));

    @TempDir
    Path folder;

    private String file(String name, LayerName... layers) {
        Dataset dataset = ToyLayers.dataset(LEGEND, layers);
        return new String(
                FolderFiles.written(new GeoJsonFormat(), dataset, folder).get(name), UTF_8);
    }

    @Test
    void thePageHoldsTheLayersThatItShows() {
        assertThat(file("map.html"))
                .contains(
                        "<script type=\"application/json\" id=\"data-control\">{\"type\":\"FeatureCollection\"",
                        "id=\"data-front\"",
                        "id=\"data-places\"",
                        "{\"first\":\"2020-05-01\",\"last\":\"2020-05-20\",\"bounds\":[")
                .doesNotContain("id=\"data-ground\"", "id=\"data-claims\"", "{{");
    }

    @Test
    void aBrokenLineIsBrokenInTheLegendToo() {
        assertThat(file("map.html")).contains("<i class=\"line dashed\" style=\"background:#000000\"></i>Front</li>");
    }

    @Test
    void withoutANetworkThePageSaysWhyItIsEmpty() {
        assertThat(file("map.html"))
                .contains("if (typeof maplibregl === 'undefined') {")
                .contains("'No map: the library that draws it could not be fetched from unpkg.com. '");
    }

    @Test
    void librariesAreOfOneVersionAndChecked() {
        assertThat(file("map.html", LayerName.PLACES).lines().filter(line -> line.contains("https://unpkg.com/")))
                .hasSize(3)
                .allMatch(line -> line.matches(
                        ".*unpkg\\.com/[@a-z/-]+@\\d+\\.\\d+\\.\\d+/.*integrity=\"sha384-[A-Za-z0-9+/]{64}\""
                                + " crossorigin=\"anonymous\".*"));
    }

    @Test
    void nothingThatASourceWroteIsMarkup() {
        assertThat(file("map.html", LayerName.GROUND))
                .contains("<footer>Made up by us &lt;&amp; nobody else&gt; Drawn with")
                .contains("\"attribution\":\"Made up by us \\u003C\\u0026 nobody else\\u003E\"")
                .contains("Red &lt;/script&gt;&lt;b&gt;army</li>")
                .doesNotContain("us <&", "<b>");
    }

    @Test
    void theLegendHasTheLooksThatThereAre() {
        assertThat(file("map.html", LayerName.GROUND)).contains("Red &lt;").doesNotContain("Disputed");
    }

    @Test
    void theStyleDrawsAreasBelowLinesBelowPointsByTheirLooks() {
        String style = file("style.json", LayerName.PLACES, LayerName.FRONT, LayerName.GROUND);

        assertThat(style)
                .contains("\"version\" : 8", "\"data\" : \"ground.geojson\"", "\"#cc0000\"")
                .contains("\"line-dasharray\" : [ 2.0, 1.0 ]");
        assertThat(style.indexOf("\"fill\""))
                .isGreaterThan(style.indexOf("\"paper\""))
                .isLessThan(style.indexOf("\"line\""));
        assertThat(style.indexOf("\"line\"")).isLessThan(style.indexOf("\"circle\""));
    }
}
