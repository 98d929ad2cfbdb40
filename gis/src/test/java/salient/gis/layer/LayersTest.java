package salient.gis.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import salient.gis.testkit.Said;
import salient.gis.testkit.ToyLayers;
import salient.ground.FrontLength;
import salient.ground.GroundShare;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.testkit.Latakia;
import salient.testkit.ToyCampaign;
import salient.time.DaySpan;

/** What each layer shows of the toy campaign, and that all of them fit the figures of the first campaign. */
class LayersTest {
    @Test
    void placesHaveBothNamesAndHowWellTheyAreKnown() {
        assertThat(Said.by(
                        ToyLayers.layer(LayerName.PLACES),
                        "place",
                        "name",
                        "aliases",
                        "accuracy",
                        "error_m",
                        "identification",
                        "cell",
                        "look"))
                .containsExactly(
                        "alder|Alder|Old Alder;Alderton|exact|300.0|certain|true|town",
                        "birch|Birch|-|exact|300.0|certain|true|village",
                        "cedar-hill|Cedar hill|Hill 402|uncertain|1500.0|probable|true|hilltop",
                        "vale|The valley|Valley|approximate|5000.0|certain|false|region");
        assertThat(Said.by(Layers.of(Excerpt.whole(Latakia.replay())).get(0), "name", "name_local"))
                .contains("Kasab|كسب");
    }

    @Test
    void controlByAModelSaysHowLikelyItIsAndControlOfOtherReadingsDoesNot() {
        Replay replay = Latakia.replay("posterior");
        Layer layer = Layers.of(Excerpt.whole(replay)).stream()
                .filter(each -> each.name() == LayerName.CONTROL)
                .findFirst()
                .orElseThrow();
        List<String> rows = Said.by(
                layer,
                "place",
                "from",
                "until",
                "control",
                "likeliest",
                "likely_sides",
                "probability",
                "low",
                "high",
                "look");
        LocalDate day = LocalDate.of(2014, 3, 28);
        assertThat(rows.stream()
                        .map(row -> row.split("\\|"))
                        .filter(row -> row[0].equals("observatory-45")
                                && !LocalDate.parse(row[1]).isAfter(day)
                                && LocalDate.parse(row[2]).isAfter(day)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row[4]).isEqualTo("contested");
                    assertThat(row[5]).isEqualTo("government;opposition");
                    assertThat(Double.parseDouble(row[6]))
                            .isBetween(Double.parseDouble(row[7]), Double.parseDouble(row[8]))
                            .isBetween(0.8, 0.95);
                    assertThat(row[9]).isEqualTo("likely_contested_government.opposition_p80");
                });
        assertThat(rows).anyMatch(row -> row.contains("|unknown|") && row.contains("|lined_held_"));
        assertThat(Layers.of(Excerpt.whole(Latakia.replay())).stream()
                        .flatMap(each -> each.fields().stream())
                        .map(Field::name))
                .doesNotContain("probability", "likeliest", "doubt_bits", "one_camp");
    }

    @Test
    void cellsHaveTheirAreas() {
        assertThat(Said.by(ToyLayers.layer(LayerName.CELLS), "place", "area_km2"))
                .containsExactly("alder|49.757", "birch|49.757", "cedar-hill|50.232");
    }

    @Test
    void controlIsACellWhileOneFindingStoodAndWasAsFresh() {
        assertThat(Said.by(
                        ToyLayers.layer(LayerName.CONTROL),
                        "place",
                        "from",
                        "until",
                        "control",
                        "side",
                        "sides",
                        "grounds",
                        "standing",
                        "look"))
                .containsExactly(
                        "alder|2020-05-01|2020-05-05|held|red|red|presumed|presumed|held_red_presumed",
                        "alder|2020-05-05|2020-05-09|contested|-|blue;red|divided|fresh|contested_blue.red_fresh",
                        "alder|2020-05-09|2020-05-21|held|red|red|aggregate|aggregate|held_red_aggregate",
                        "birch|2020-05-01|2020-05-10|held|blue|blue|presumed|presumed|held_blue_presumed",
                        "birch|2020-05-10|2020-05-12|held|blue|blue|reported|fresh|held_blue_fresh",
                        "birch|2020-05-12|2020-05-15|contested|-|blue;red|divided|fresh|contested_blue.red_fresh",
                        "birch|2020-05-15|2020-05-21|vacant|-|-|reported|fresh|vacant",
                        "cedar-hill|2020-05-01|2020-05-04|held|red|red|presumed|presumed|held_red_presumed",
                        "cedar-hill|2020-05-04|2020-05-17|held|red|red|reported|fresh|held_red_fresh",
                        "cedar-hill|2020-05-17|2020-05-21|held|red|red|reported|stale|held_red_stale");
    }

    @Test
    void anEndOfASpanIsAnIntervalWhereItMayHaveBeenOnAnyOfSeveralDays() {
        assertThat(Said.by(
                        ToyLayers.layer(LayerName.CONTROL),
                        "place",
                        "earliest",
                        "latest",
                        "start_date:edtf",
                        "end_date:edtf"))
                .startsWith(
                        "alder|2020-05-01|2020-05-01|../2020-05-01|2020-05-04",
                        "alder|2020-05-05|2020-05-05|2020-05-05|2020-05-06/2020-05-08",
                        "alder|2020-05-07|2020-05-09|2020-05-07/2020-05-09|2020-05-20/..");
    }

    @Test
    void controlSaysWhoSaysSo() {
        assertThat(Said.by(ToyLayers.layer(LayerName.CONTROL), "found", "claims", "sources", "who_says"))
                .contains("contested between Blue army and Red army|gazette:alder-fighting|observer|Valley Observer");
        assertThat(Said.by(layer(Latakia.replay(), LayerName.CONTROL), "place", "who_says"))
                .contains("samra|contested between Government forces and Opposition forces, says Unnamed Syrian"
                        + " military source; held by Opposition forces, says EA WorldView and Syrian Observatory for"
                        + " Human Rights");
    }

    @Test
    void groundIsDissolvedByFindingAndNewOnlyWhereItChanges() {
        assertThat(Said.by(ToyLayers.layer(LayerName.GROUND), "from", "until", "look", "places", "area_km2"))
                .containsExactly(
                        "2020-05-01|2020-05-05|held_red|2|99.989",
                        "2020-05-01|2020-05-12|held_blue|1|49.757",
                        "2020-05-01|2020-05-21|unassigned|0|645.665",
                        "2020-05-05|2020-05-09|held_red|1|50.232",
                        "2020-05-05|2020-05-09|contested|1|49.757",
                        "2020-05-09|2020-05-21|held_red|2|99.989",
                        "2020-05-12|2020-05-15|contested|1|49.757",
                        "2020-05-15|2020-05-21|vacant|1|49.757");
    }

    @Test
    void aLineOfFrontLastsWhileItIsTheSame() {
        assertThat(Said.by(ToyLayers.layer(LayerName.FRONT), "from", "until", "kind", "sides", "presumed", "length_km"))
                .containsExactly(
                        "2020-05-01|2020-05-05|direct|blue;red|true|2.808",
                        "2020-05-05|2020-05-09|contested|blue;red|true|2.808",
                        "2020-05-09|2020-05-10|direct|blue;red|true|2.808",
                        "2020-05-10|2020-05-12|direct|blue;red|false|2.808",
                        "2020-05-12|2020-05-15|contested|blue;red|false|2.808");
    }

    @Test
    void claimsHaveTheirSourceCampDatesAndVerdict() {
        assertThat(Said.by(
                        ToyLayers.layer(LayerName.CLAIMS),
                        "claim",
                        "place",
                        "source",
                        "camp",
                        "from",
                        "until",
                        "start_date:edtf",
                        "verdict"))
                .contains(
                        "gazette:hill-captured|cedar-hill|blue-radio|blue-camp|2020-05-03|2020-05-05"
                                + "|2020-05-03/2020-05-04|overruled",
                        "ledger:panel-birch-2020-05-12|birch|observer|monitor|2020-05-12|2020-05-15|2020-05-12|decisive");
    }

    @Test
    void transitionsSayWhatWasFoundBeforeAndAfter() {
        assertThat(Said.by(
                        ToyLayers.layer(LayerName.TRANSITIONS),
                        "from",
                        "place",
                        "from_control",
                        "control",
                        "sides",
                        "ground",
                        "who_says"))
                .startsWith(
                        "2020-05-04|cedar-hill|held|held|red|false|Valley Observer",
                        "2020-05-05|alder|held|contested|blue;red|true|Valley Observer");
    }

    @Test
    void daysThatAreNotWrittenAreCutOffAndEndsThereAreOpen() {
        Excerpt excerpt = new Excerpt(
                ToyCampaign.replay("plain"),
                DaySpan.ofDays(LocalDate.parse("2020-05-06"), LocalDate.parse("2020-05-08")));
        for (Layer layer : Layers.of(excerpt, List.of(LayerName.CONTROL, LayerName.GROUND, LayerName.FRONT))) {
            assertThat(Said.by(layer, "from", "until", "start_date:edtf", "end_date:edtf"))
                    .as(layer.title())
                    .isNotEmpty()
                    .allMatch("2020-05-06|2020-05-09|../2020-05-06|2020-05-08/.."::equals);
        }
    }

    @Test
    void groundAndFrontOfEveryDayAddUpToTheTables() {
        Excerpt excerpt = Excerpt.whole(Latakia.replay());
        List<String> ground =
                Said.by(layer(excerpt.replay(), LayerName.GROUND), "from", "until", "control", "side", "area_km2");
        List<String> front =
                Said.by(layer(excerpt.replay(), LayerName.FRONT), "from", "until", "kind", "side_a", "length_km");
        List<String> missed = new ArrayList<>();
        excerpt.days().stream().forEach(day -> {
            double groundKm2 = excerpt.replay().ground().shares(day).stream()
                    .mapToDouble(GroundShare::areaKm2)
                    .sum();
            double frontKm = excerpt.replay().ground().frontLengths(day).stream()
                    .mapToDouble(FrontLength::lengthKm)
                    .sum();
            if (Math.abs(sum(ground, day) - groundKm2) > 0.01 || Math.abs(sum(front, day) - frontKm) > 0.5) {
                missed.add(day + ": " + sum(ground, day) + " " + groundKm2 + ", " + sum(front, day) + " " + frontKm);
            }
        });
        assertThat(missed).isEmpty();
    }

    private static double sum(List<String> lines, LocalDate day) {
        return lines.stream()
                .map(line -> line.split("\\|"))
                .filter(cells -> cells[0].compareTo(day.toString()) <= 0 && cells[1].compareTo(day.toString()) > 0)
                .mapToDouble(cells -> Double.parseDouble(cells[4]))
                .sum();
    }

    @Test
    void everyFeatureHasAValidGeometryOfTheShapeAndValuesOfTheTypes() {
        for (Layer layer : Layers.of(Excerpt.whole(Latakia.replay()))) {
            try (Stream<Feature> features = layer.features()) {
                features.forEach(feature -> {
                    Geometry geometry = feature.geometry();
                    assertThat(geometry.isValid() && !geometry.isEmpty()).isTrue();
                    int dimension = switch (layer.shape()) {
                        case POINT -> 0;
                        case LINE -> 1;
                        case POLYGON -> 2;
                    };
                    assertThat(geometry.getDimension()).isEqualTo(dimension);
                    assertThat(feature.values()).hasSameSizeAs(layer.fields());
                    for (int i = 0; i < layer.fields().size(); i++) {
                        Class<?> type = type(layer.fields().get(i));
                        feature.values()
                                .get(i)
                                .ifPresent(value -> assertThat(value.getClass().equals(type))
                                        .isTrue());
                    }
                });
            }
        }
    }

    private static Class<?> type(Field field) {
        return switch (field.type()) {
            case TEXT -> String.class;
            case INTEGER -> Long.class;
            case DECIMAL -> Double.class;
            case DAY -> LocalDate.class;
            case YES_NO -> Boolean.class;
        };
    }

    private static Layer layer(Replay replay, LayerName name) {
        return Layers.of(Excerpt.whole(replay), List.of(name)).get(0);
    }

    @Test
    void spansOfControlAreCountedWithoutTheirWords() {
        assertThat(Layers.spansOfControl(ToyLayers.excerpt()))
                .isEqualTo(Said.by(ToyLayers.layer(LayerName.CONTROL), "place").size());
    }
}
