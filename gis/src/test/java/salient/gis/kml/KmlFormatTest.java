package salient.gis.kml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.gis.layer.LayerName;
import salient.gis.layer.Shape;
import salient.gis.out.Dataset;
import salient.gis.style.Legend;
import salient.gis.style.Symbol;
import salient.gis.testkit.FolderFiles;
import salient.gis.testkit.ToyDataset;
import salient.gis.testkit.ToyLayer;

/** Layers as KML. */
class KmlFormatTest {
    @TempDir
    Path folder;

    private String kml(Dataset dataset) {
        Map<String, byte[]> files = FolderFiles.written(new KmlFormat(), dataset, folder);
        return new String(files.get("toy.kml"), UTF_8);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void aSpanEndsASecondBeforeTheDayOnWhichItIsSoNoLonger() {
        assertThat(all(
                        "<TimeSpan>\\s*(.*?)\\s*</TimeSpan>",
                        kml(ToyDataset.of(ToyDataset.control())).replace("\n", "")))
                .containsOnlyOnce("<begin>2014-03-21T00:00:00Z</begin><end>2014-03-24T23:59:59Z</end>")
                .containsOnlyOnce("<begin>2014-03-25T00:00:00Z</begin><end>2014-03-30T23:59:59Z</end>");
    }

    @Test
    void aFolderForEachLayerHoldsOneForEachLookThatIsThereInTheOrderOfTheLegend() {
        assertThat(all("<Folder><name>(.*?)</name>", kml(ToyDataset.whole())))
                .containsExactly(
                        "The places",
                        "Village",
                        "The control",
                        "Held by blue",
                        "Held by &lt;red&gt;",
                        "Contested",
                        "The front",
                        "Front");
    }

    @Test
    void whatTheLegendDoesNotKnowStandsInTheFolderOfItsLayerAndHasThePlainStyle() {
        String kml = kml(ToyDataset.of(ToyDataset.control()));
        assertThat(kml.substring(kml.lastIndexOf("</Folder>\n<Placemark>")))
                .contains("<name>Gamma</name>", "<styleUrl>#control</styleUrl>");
    }

    @Test
    void whatTheLegendOfALayerDoesNotKnowIsNotDrawnAndWithoutALegendAllIs() {
        String plain = "<Style id=\"control\"><IconStyle><scale>0</scale>";
        assertThat(kml(ToyDataset.of(ToyDataset.control())).replace("\n", "")).contains(plain);
        assertThat(kml(ToyDataset.of(ToyLayer.of(LayerName.CLAIMS, Shape.POINT))))
                .contains("<Style id=\"claims\"><BalloonStyle>");
    }

    @Test
    void aHatchBecomesTheMixtureOfItsColoursAndColoursAreWrittenBackwards() {
        assertThat(all("<PolyStyle><color>(.*?)</color>", kml(ToyDataset.whole())))
                .containsExactly("a6ff0000", "a60000ff", "a6800080");
        assertThat(all("<LineStyle><color>(.*?)</color>", kml(ToyDataset.whole())))
                .contains("ff302010");
    }

    @Test
    void anAreaHasItsEdgeAndWhatIsOnlyAnEdgeIsNotFilled() {
        Symbol.Edge edge = new Symbol.Edge("#0A0B0C", 1.5, 0.5);
        Map<LayerName, Map<String, Symbol>> looks = Map.of(
                LayerName.CONTROL,
                Map.of("held.red", new Symbol.Area("Red", Optional.empty(), List.of(), Optional.of(edge))));
        Dataset plain = ToyDataset.of(ToyDataset.control());
        assertThat(kml(new Dataset(
                                plain.name(),
                                plain.title(),
                                plain.description(),
                                plain.attribution(),
                                plain.crs(),
                                plain.layers(),
                                new Legend(new TreeMap<>(looks))))
                        .replace("\n", ""))
                .contains("<LineStyle><color>800c0b0a</color><width>1.5</width></LineStyle>"
                        + "<PolyStyle><color>00000000</color><fill>0</fill></PolyStyle>");
        assertThat(kml(plain).replace("\n", "")).contains("<color>a60000ff</color><outline>0</outline></PolyStyle>");
    }

    @Test
    void outerRingsRunAgainstTheClockAndInnerOnesWithIt() {
        assertThat(all("<coordinates>(.*?)</coordinates>", kml(ToyDataset.of(ToyDataset.control()))))
                .contains(
                        "35.8,35.7 36,35.7 36,35.9 35.8,35.9 35.8,35.7",
                        "35.85,35.75 35.85,35.85 35.95,35.85 35.95,35.75 35.85,35.75");
    }

    @Test
    void coordinatesHaveSevenDecimalsAtMostAndTheirSign() {
        ToyLayer places = ToyLayer.of(LayerName.PLACES, Shape.POINT)
                .with("POINT (-0.00000004 -0.5)")
                .with("POINT (-179.123456789 1e-7)")
                .with("POINT EMPTY");
        assertThat(all("<coordinates>(.*?)</coordinates>", kml(ToyDataset.of(places))))
                .containsExactly("0,-0.5", "-179.1234568,0.0000001");
    }

    @Test
    void whatGoesOnBeyondTheAntimeridianIsCutThere() {
        ToyLayer front = ToyLayer.of(LayerName.FRONT, Shape.LINE).with("LINESTRING (179 0, 181 2)");
        assertThat(all("<coordinates>(.*?)</coordinates>", kml(ToyDataset.of(front))))
                .containsExactly("179,0 180,1", "-180,1 -179,2");
    }

    @Test
    void whereThereIsGroundOnlyItPlacesAndFrontAreShownAtFirst() {
        ToyLayer ground = ToyLayer.of(LayerName.GROUND, Shape.POLYGON);
        String kml = kml(ToyDataset.of(ground, ToyDataset.control(), ToyDataset.front()));
        assertThat(all("<Folder><name>(.*?)</name>\\s<visibility>0", kml))
                .containsExactly("The control", "Held by blue", "Held by &lt;red&gt;", "Contested");
        assertThat(kml(ToyDataset.whole())).doesNotContain("<visibility>");
    }

    @Test
    void thePicturesOfTheSignsThatAreUsedLieBesideIt() {
        Map<String, byte[]> files = FolderFiles.written(new KmlFormat(), ToyDataset.whole(), folder);
        assertThat(files.keySet()).containsExactly("toy-signs/circle.png", "toy.kml");
        assertThat(new String(files.get("toy.kml"), UTF_8))
                .contains("<href>toy-signs/circle.png</href>")
                .doesNotContainPattern("href>http");
    }

    @Test
    void balloonsShowTextAsItIsAndNothingOfItIsMarkup() {
        String kml = kml(ToyDataset.of(ToyDataset.awkward()));
        assertThat(kml)
                .doesNotContain("<script", "<![CDATA")
                .contains("&lt;td dir=&quot;auto&quot;&gt;&amp;lt;/description&amp;gt;")
                .contains("<name>‹/description›‹/Placemark›‹script›alert(1)‹/script›</name>")
                .contains("two&lt;br&gt;lines")
                .contains("&amp;#36;[name]");
    }

    @Test
    void whatXmlCannotSayIsReplaced() {
        ToyLayer places =
                ToyLayer.of(LayerName.PLACES, Shape.POINT).with("POINT (1 2)", "a\u0000b\u001bc\uD800d\uFFFEe\rf");
        assertThat(kml(ToyDataset.of(places)))
                .contains("<SimpleData name=\"place\">a\uFFFDb\uFFFDc\uFFFDd\uFFFDe&#13;f</SimpleData>");
    }

    @Test
    void valuesHaveTheirTypesAndYesAndNoAreNumbers() {
        String kml = kml(ToyDataset.of(ToyDataset.control()));
        assertThat(all("<SimpleField type=\"(.*?)\"", kml))
                .containsExactly("string", "string", "string", "int", "double", "bool", "string", "string", "string");
        assertThat(all("<SimpleData name=\"presumed\">(.*?)<", kml)).containsExactly("0", "1", "0");
    }

    @Test
    void theSameLayersGiveTheSameBytesAndNothingElseIsLeft() {
        Map<String, byte[]> first = FolderFiles.written(new KmlFormat(), ToyDataset.whole(), folder.resolve("first"));
        Map<String, byte[]> second = FolderFiles.written(new KmlFormat(), ToyDataset.whole(), folder.resolve("second"));
        assertThat(second.keySet()).isEqualTo(first.keySet());
        second.forEach((name, bytes) -> assertThat(bytes).isEqualTo(first.get(name)));
    }
}
