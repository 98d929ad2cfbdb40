package salient.gis.qgis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.gis.geopackage.GeoPackageFormat;
import salient.gis.layer.LayerName;
import salient.gis.layer.LookToken;
import salient.gis.style.Legend;
import salient.gis.style.Symbol;
import salient.gis.testkit.FolderFiles;
import salient.gis.testkit.Peer;
import salient.gis.testkit.Said;
import salient.gis.testkit.ToyLayers;
import salient.run.Excerpt;

/** A project with the layers of the toy campaign, as QGIS opens it. */
class QgisProjectTest {
    private static final List<String> DAYS = List.of("2020-05-04", "2020-05-05", "2020-05-08", "2020-05-09");

    @TempDir
    static Path folder;

    private static List<String> told = List.of();

    @BeforeAll
    static void open() throws URISyntaxException {
        FolderFiles.written(new GeoPackageFormat(), ToyLayers.dataset(legend()), folder);
        Path script =
                Path.of(QgisProjectTest.class.getResource("look-at-project.py").toURI());
        told = Peer.QGIS.python(Stream.concat(
                        Stream.of(
                                script.toString(),
                                folder.resolve("toy-plain.qgs").toString()),
                        DAYS.stream())
                .toArray(String[]::new));
    }

    /** Every look that a feature has, in no order of a legend's. */
    private static Legend legend() {
        Map<LayerName, Map<String, Symbol>> looks = new TreeMap<>();
        for (LayerName name : LayerName.values()) {
            Map<String, Symbol> symbols = new TreeMap<>();
            Said.by(ToyLayers.layer(name), Legend.FIELD).forEach(look -> symbols.put(look, symbol(name, look)));
            looks.put(name, symbols);
        }
        return new Legend(new TreeMap<>(looks));
    }

    private static Symbol symbol(LayerName name, String label) {
        return switch (name) {
            case PLACES, CLAIMS, TRANSITIONS -> new Symbol.Sign(label, Symbol.Sign.Form.CIRCLE, "#102030", 6);
            case FRONT -> new Symbol.Line(label, "#102030", 4, List.of(4.0, 2.0));
            case CELLS, CONTROL, GROUND -> new Symbol.Area(label, Optional.of("#102030"), List.of());
        };
    }

    private static List<String> that(String begin) {
        return told.stream().filter(line -> line.startsWith(begin)).toList();
    }

    @Test
    void itsLayoutPrintsTheMapOfADayWithTitleLegendScaleAndWhoIsToBeNamed() throws URISyntaxException {
        Path script =
                Path.of(QgisProjectTest.class.getResource("print-project.py").toURI());
        List<String> printed = Peer.QGIS.python(
                script.toString(),
                folder.resolve("toy-plain.qgs").toString(),
                "2020-05-08",
                folder.resolve("sheet.png").toString());

        assertThat(printed)
                .contains(
                        "printed|True",
                        "layout|Map of a day",
                        "map|2020-05-08 12:00|Map",
                        "text|Title|Toy: plain · 8 May 2020",
                        "text|Sources|A toy. / Made up by us <& nobody else>",
                        "legend|Control|Front line|Places");
        assertThat(printed)
                .as("looks of the day alone")
                .contains("explained|Control|" + String.join("|", looksOfCells(LocalDate.of(2020, 5, 8))));
        assertThat(printed).filteredOn(line -> line.startsWith("scale|km|")).hasSize(1);
        assertThat(folder.resolve("sheet.png")).isNotEmptyFile();
    }

    private static SortedSet<String> looksOfCells(LocalDate day) {
        Excerpt excerpt = ToyLayers.excerpt();
        return excerpt.replay().coverage().places().stream()
                .map(place -> LookToken.ground(
                        excerpt.history().of(place).at(day), excerpt.history().standing(place, day)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void textInWhichQgisWouldFindAnExpressionIsOnlyText() {
        assertThat(ProjectText.plain("by [% @user_full_name %]")).isEqualTo("by [ % @user_full_name %]");
    }

    @Test
    void textThatQgisShowsAsHtmlBringsNoMarkup() {
        assertThat(ProjectText.withoutMarkup("by <img src=x onerror=f()> & us [% 1 %]"))
                .isEqualTo("by ‹img src=x onerror=f()› & us [ % 1 %]");
    }

    @Test
    void itIsReadWithItsTitleItsCoordinatesAndItsDays() {
        assertThat(told).contains("project|read|Toy: plain|EPSG:3857");
        assertThat(that("time")).containsExactly("time|2020-05-01T00:00:00Z|2020-05-20T23:59:59Z");
    }

    @Test
    void theTemporalControllerIsOnAndStepsThroughTheDaysOneByOne() {
        assertThat(told).contains("controller|animated|20");
    }

    @Test
    void layersLieInTheOrderOfAMapAndWhatIsNoPictureOfADayIsOff() {
        assertThat(that("layer").stream()
                        .map(line -> line.split("\\|"))
                        .map(parts -> parts[1] + " " + parts[2] + " " + parts[3] + " " + parts[4] + " " + parts[5] + " "
                                + parts[6]))
                .containsExactly(
                        "salient_places valid on labelled timed categorizedSymbol",
                        "salient_claims valid off unlabelled timed categorizedSymbol",
                        "salient_transitions valid off unlabelled timed categorizedSymbol",
                        "salient_front valid on unlabelled timed categorizedSymbol",
                        "salient_control valid on unlabelled timed categorizedSymbol",
                        "salient_ground valid on unlabelled timed categorizedSymbol",
                        "salient_cells valid off unlabelled timed categorizedSymbol");
    }

    @Test
    void onEachDayEachCellIsShownOnceAsItWasFoundThen() {
        Excerpt excerpt = ToyLayers.excerpt();
        List<String> found = DAYS.stream()
                .flatMap(day -> excerpt.replay().coverage().places().stream()
                        .map(place -> "shown|salient_control|" + day + "|" + place + "|"
                                + LookToken.ground(
                                        excerpt.history().of(place).at(LocalDate.parse(day)),
                                        excerpt.history().standing(place, LocalDate.parse(day)))))
                .toList();
        assertThat(that("shown|salient_control")).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void aCellSaysUnderThePointerWhatWasFoundAndWhoSaysSo() {
        assertThat(that("tip|salient_control"))
                .singleElement()
                .asString()
                .startsWith(
                        "tip|salient_control|<b>Alder: held by Red army</b><table><tr><td>From</td><td>2020-05-01</td></tr>")
                .contains("<tr><td>Who says so</td><td>The coder</td></tr>")
                .doesNotContain("Readings")
                .contains("<tr><td>Claims</td><td>eve:alder-red</td></tr>");
        assertThat(that("name|salient_control")).containsExactly("name|salient_control|Alder: held by Red army");
    }
}
