package salient.cli.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.charts.draw.Theme;
import salient.gis.layer.Feature;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerName;
import salient.gis.layer.Layers;
import salient.gis.style.Legend;
import salient.gis.style.Symbol;
import salient.gis.style.Symbol.Hatching;
import salient.run.Excerpt;
import salient.testkit.Latakia;

/** The legend of the shipped campaign's layers. */
class MapLegendTest {
    private static final Excerpt EXCERPT = Excerpt.whole(Latakia.replay());
    private static final Legend LEGEND = MapLegend.of(EXCERPT, Theme.ATLAS);

    private static Symbol control(String look) {
        return LEGEND.of(LayerName.CONTROL).get(look);
    }

    private static Stream<String> looks(Layer layer) {
        int at = layer.fields().stream().map(Field::name).toList().indexOf(Legend.FIELD);
        return layer.features()
                .map(Feature::values)
                .map(values -> values.get(at).orElseThrow().toString());
    }

    @Test
    void everyFeatureOfARunHasASymbol() {
        for (Layer layer : Layers.of(EXCERPT)) {
            assertThat(looks(layer).distinct())
                    .as(layer.title())
                    .isNotEmpty()
                    .isSubsetOf(LEGEND.of(layer.name()).keySet());
        }
    }

    @Test
    void everyCellOfAReadingByAModelHasASymbolThatIsThePalerTheLessLikely() {
        Excerpt modelled = Excerpt.whole(Latakia.replay("posterior"));
        Legend legend = MapLegend.of(modelled, Theme.ATLAS);
        for (Layer layer : Layers.of(modelled)) {
            assertThat(looks(layer).distinct())
                    .as(layer.title())
                    .isSubsetOf(legend.of(layer.name()).keySet());
        }
        assertThat(Stream.of("p95", "p80", "p65", "p50", "p0")
                        .map(step -> legend.of(LayerName.CONTROL).get("likely_held_government_" + step))
                        .map(symbol -> ((Symbol.Area) symbol).color().orElseThrow()))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void theLessCurrentTheGroundIsThePalerItIs() {
        assertThat(Stream.of("fresh", "stale", "presumed")
                        .map(standing -> ((Symbol.Area) control("held_government_" + standing)).color()))
                .containsExactly(Optional.of("#5B78B8"), Optional.of("#9FABD4"), Optional.of("#C6CCE6"));
    }

    @Test
    void contestedGroundHasRisingBandsOfAllWhoFight() {
        Symbol.Area area = (Symbol.Area) control("contested_government.opposition_fresh");
        assertThat(area.label()).isEqualTo("Contested, Government and Opposition");
        assertThat(area.color()).contains("#5B78B8");
        assertThat(area.hatch()).singleElement().satisfies(band -> {
            assertThat(band.run()).isEqualTo(Hatching.Run.RISING);
            assertThat(band.color()).isEqualTo("#F0A73A");
            assertThat(band.width()).isCloseTo(band.period() / 2, offset(0.25));
        });
    }

    @Test
    void disputedGroundHasLinesThatCrossOnWhite() {
        Symbol.Area area = (Symbol.Area) control("disputed_government.opposition_fresh");
        assertThat(area.color()).contains("#FFFFFF");
        assertThat(area.hatch()).extracting(Hatching::run).containsExactly(Hatching.Run.RISING, Hatching.Run.FALLING);
    }

    @Test
    void whatIsKnownOnlyByItsDayLiesUnderUprightLines() {
        Symbol.Area area = (Symbol.Area) control("held_government_aggregate");
        assertThat(area.label()).isEqualTo("Government, known only by its day");
        assertThat(area.hatch()).extracting(Hatching::run).containsExactly(Hatching.Run.UPRIGHT);
    }

    @Test
    void vacantGroundHasDotsAndUnknownGroundLevelLines() {
        assertThat(((Symbol.Area) control("vacant")).hatch())
                .extracting(Hatching::run)
                .containsExactly(Hatching.Run.DOTS);
        assertThat(((Symbol.Area) control("unknown")).hatch())
                .extracting(Hatching::run)
                .containsExactly(Hatching.Run.LEVEL);
    }

    @Test
    void theFrontIsBoldOverALightCasingAndDashedWhereItIsPresumed() {
        Symbol.Line sure = (Symbol.Line) LEGEND.of(LayerName.FRONT).get("direct");
        Symbol.Line presumed = (Symbol.Line) LEGEND.of(LayerName.FRONT).get("direct_presumed");
        assertThat(sure.width()).isGreaterThan(4);
        assertThat(sure.dashes()).isEmpty();
        assertThat(sure.casing()).contains(new Symbol.Edge("#FFFFFF", 6.8, 0.7));
        assertThat(presumed.dashes()).isEqualTo(List.of(11.0, 6.0));
    }

    @Test
    void aThemeForOneColourHasNoOther() {
        Symbol.Area area = (Symbol.Area)
                MapLegend.of(EXCERPT, Theme.GREY).of(LayerName.CONTROL).get("held_opposition_fresh");
        assertThat(Stream.concat(area.color().stream(), area.hatch().stream().map(Hatching::color)))
                .allSatisfy(color -> assertThat(color.substring(1, 3)).isEqualTo(color.substring(3, 5)));
    }
}
