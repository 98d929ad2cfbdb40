package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.charts.map.Toy.BLUE;
import static salient.charts.map.Toy.RED;
import static salient.charts.map.Toy.day;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salient.charts.Colors;
import salient.charts.draw.ColorVision;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Palette;
import salient.charts.draw.PictureFormat;
import salient.charts.draw.Strength;
import salient.charts.draw.Theme;
import salient.charts.draw.Tint;
import salient.charts.look.Look;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;

/** Every two classes of ground can be told apart: by colour or lightness where both are plain, else by their lines. */
class ThemeTest {
    /** CIEDE2000; about 1 can just be seen side by side. */
    private static final double LEAST_DIFFERENCE = 6;
    /** Of CIE L*, out of 100. */
    private static final double LEAST_LIGHTNESS = 8;

    /** How the ground of each class is filled in {@code theme}. */
    private static Map<String, Fill> ground(Theme theme) {
        Palette palette = Palette.of(Toy.campaign().replay().inputs().dossier().campaign());
        Map<String, Fill> fills = new LinkedHashMap<>();
        List<Finding> findings = List.of(
                Toy.held(BLUE, Grounds.REPORTED, day(1)),
                Toy.held(RED, Grounds.REPORTED, day(1)),
                Toy.settled(Control.contested(Set.of(BLUE, RED)), Grounds.FIGHTING, day(1)),
                Toy.disputed(day(1)),
                Toy.settled(Control.vacant(), Grounds.REPORTED, day(1)),
                Toy.settled(Control.unknown(), Grounds.NONE, day(1)));
        for (Finding finding : findings) {
            for (Strength strength : Strength.values()) {
                Look look = Look.of(finding, strength, palette);
                if (finding.kind() == Finding.Kind.HELD || strength == Strength.FRESH) {
                    fills.put(look.kind(), theme.fill(look.fill()));
                }
            }
        }
        fills.put("unassigned", theme.fill(Look.UNASSIGNED.fill()));
        return fills;
    }

    private interface Difference {
        double between(Color a, Color b);
    }

    /** Two plain fills differ in colour; of two patterns, the runs, the period, or the width of their strokes. */
    private static void assertApart(Theme theme, Difference difference, double least) {
        List<Map.Entry<String, Fill>> fills = new ArrayList<>(ground(theme).entrySet());
        for (int i = 0; i < fills.size(); i++) {
            for (int j = i + 1; j < fills.size(); j++) {
                Fill a = fills.get(i).getValue();
                Fill b = fills.get(j).getValue();
                String pair = fills.get(i).getKey() + " and " + fills.get(j).getKey();
                if (a instanceof Tint one && b instanceof Tint two) {
                    assertThat(difference.between(theme.color(one), theme.color(two)))
                            .as(pair)
                            .isGreaterThan(least);
                } else {
                    assertThat(shape(a)).as(pair).isNotEqualTo(shape(b));
                }
            }
        }
    }

    private static String shape(Fill fill) {
        if (!(fill instanceof Hatch hatch)) {
            return "plain";
        }
        StringBuilder shape = new StringBuilder("every " + hatch.periodPx());
        hatch.strokes()
                .forEach(s -> shape.append(' ').append(s.run()).append(' ').append(Math.round(2 * s.widthPx())));
        return shape.toString();
    }

    @ParameterizedTest
    @EnumSource(ColorVision.class)
    void classesOfGroundCanBeToldApartByEveryReader(ColorVision reader) {
        assertApart(Theme.ATLAS, reader::difference, LEAST_DIFFERENCE);
    }

    @Test
    void inGreyClassesOfGroundDifferInLightnessOrInTheirLines() {
        assertApart(Theme.GREY, ColorVision::lightnessApart, LEAST_LIGHTNESS);
    }

    @Test
    void inGreyNothingHasAColour() {
        DayMaps maps = DayMaps.of(Toy.campaign().replay(), new MapOptions(1600, MapOptions.Names.LATIN, Theme.GREY));
        for (int number : new int[] {1, 2, 3, 20}) {
            assertThat(Colors.of(maps.svg(day(number))))
                    .allSatisfy(color -> assertThat(color.substring(1, 3))
                            .isEqualTo(color.substring(3, 5))
                            .isEqualTo(color.substring(5)));
        }
    }

    @Test
    void aThemeChangesColoursAndNothingElse() {
        DayMaps atlas = DayMaps.of(Toy.campaign().replay(), MapOptions.DEFAULT);
        DayMaps grey = DayMaps.of(Toy.campaign().replay(), new MapOptions(1600, MapOptions.Names.LATIN, Theme.GREY));
        assertThat(grey.draw(day(3)).marks()).isEqualTo(atlas.draw(day(3)).marks());
        assertThat(grey.file(day(3), PictureFormat.PNG)).isNotEqualTo(atlas.file(day(3), PictureFormat.PNG));
    }

    @Test
    void anotherColouredThemeIsAFileAndLeavesNothingOfTheDefaultOne() {
        DayMaps atlas = DayMaps.of(Toy.campaign().replay(), MapOptions.DEFAULT);
        DayMaps other =
                DayMaps.of(Toy.campaign().replay(), new MapOptions(1600, MapOptions.Names.LATIN, Colors.otherTheme()));
        for (int number : new int[] {1, 2, 3, 20}) {
            assertThat(Colors.of(other.svg(day(number))))
                    .hasSizeGreaterThan(10)
                    .doesNotContainAnyElementsOf(Colors.of(atlas.svg(day(number))));
        }
    }
}
