package salient.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salient.campaign.Campaign;
import salient.campaign.Relations;
import salient.campaign.Side;
import salient.campaign.SideColor;
import salient.campaign.SideId;
import salient.time.DaySpan;

class PaletteTest {
    private static final DaySpan DAY = DaySpan.ofDay(LocalDate.of(2014, 3, 20));

    private static Campaign campaign(int sides) {
        List<Side> list = new ArrayList<>();
        for (int i = 0; i < sides; i++) {
            list.add(new Side(new SideId("s" + (20 - i)), "S", "S"));
        }
        return new Campaign(
                "c",
                "C",
                DAY,
                ZoneOffset.UTC,
                new Campaign.Parties(list, Relations.NONE, List.of()),
                new Campaign.Defaults("m", List.of()),
                new Campaign.Cartography(5, "", ""));
    }

    /** The flat colours of a map of {@code sides} sides; those of unknown and vacant ground also carry a pattern. */
    private static Map<String, Color> fills(int sides, Strength... strengths) {
        Campaign campaign = campaign(sides);
        Palette palette = Palette.of(campaign);
        Map<String, Color> fills = new LinkedHashMap<>();
        for (Side side : campaign.sides()) {
            for (Strength strength : strengths) {
                fills.put(side.id() + " " + strength, Theme.ATLAS.color(palette.fill(side.id(), strength)));
            }
        }
        return fills;
    }

    private static void assertApart(ColorVision reader, Map<String, Color> fills, double least) {
        List<String> names = new ArrayList<>(fills.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                assertThat(reader.difference(fills.get(names.get(i)), fills.get(names.get(j))))
                        .as("%s and %s for %s", names.get(i), names.get(j), reader)
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ColorVision.class)
    void allFillsOfTwoSidesLookDifferent(ColorVision reader) {
        Map<String, Color> fills = fills(2, Strength.values());
        fills.put("unassigned", Theme.ATLAS.color(Ink.UNASSIGNED));
        fills.put("sea", Theme.ATLAS.color(Ink.SEA));
        fills.put("unknown", Theme.ATLAS.color(Ink.UNKNOWN));
        assertApart(reader, fills, 6);
    }

    @ParameterizedTest
    @EnumSource(ColorVision.class)
    void sixSidesLookDifferentWhereTheGroundIsFresh(ColorVision reader) {
        assertApart(reader, fills(Palette.PLAIN, Strength.FRESH), 9);
    }

    @ParameterizedTest
    @EnumSource(ColorVision.class)
    void sixSidesLookDifferentWhereTheGroundIsPresumed(ColorVision reader) {
        assertApart(reader, fills(Palette.PLAIN, Strength.PRESUMED), 4.5);
    }

    @ParameterizedTest
    @EnumSource(ColorVision.class)
    void landAroundTheTheatreLooksLikeNoSidesGround(ColorVision reader) {
        fills(2, Strength.values()).forEach((name, fill) -> {
            assertThat(reader.difference(fill, Theme.ATLAS.color(Ink.OUTSIDE)))
                    .as(name)
                    .isGreaterThan(6);
            assertThat(reader.difference(fill, Theme.ATLAS.color(Ink.NEIGHBOUR)))
                    .as(name)
                    .isGreaterThan(6);
        });
    }

    @Test
    void inGreyTwoSidesAreFarApartAndSixHaveALightnessEach() {
        Palette two = Palette.of(campaign(2));
        for (Strength strength : Strength.values()) {
            double darker = Lab.of(Theme.ATLAS.color(two.fill(new SideId("s20"), strength)))[0];
            double lighter = Lab.of(Theme.ATLAS.color(two.fill(new SideId("s19"), strength)))[0];
            assertThat(lighter - darker).as(strength.name()).isGreaterThan(7.5);
        }
        List<Double> lightness = fills(Palette.PLAIN, Strength.FRESH).values().stream()
                .map(color -> Lab.of(color)[0])
                .sorted()
                .toList();
        for (int i = 1; i < lightness.size(); i++) {
            assertThat(lightness.get(i) - lightness.get(i - 1)).isGreaterThan(3);
        }
    }

    @Test
    void staleGroundIsPalerThanFreshAndPresumedPalerStill() {
        Palette palette = Palette.of(campaign(Palette.PLAIN));
        for (Side side : campaign(Palette.PLAIN).sides()) {
            assertThat(Strength.values())
                    .extracting(strength -> Lab.of(Theme.ATLAS.color(palette.fill(side.id(), strength)))[0])
                    .isSorted();
        }
    }

    @Test
    void inkOfEverySideReadsOnPaper() {
        Palette palette = Palette.of(campaign(Palette.PLAIN));
        for (Side side : campaign(Palette.PLAIN).sides()) {
            assertThat(contrast(Theme.ATLAS.color(palette.ink(side.id())))).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(Theme.ATLAS.color(Ink.QUIET))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Theme.ATLAS.color(Ink.CHANGED))).isGreaterThanOrEqualTo(4.5);
    }

    private static double contrast(Color color) {
        return Lab.contrast(color, Color.WHITE);
    }

    @Test
    void coloursFollowTheOrderOfSidesAndNotTheirNames() {
        SideId side = new SideId("s20");
        assertThat(Theme.ATLAS.color(Palette.of(campaign(2)).fill(side, Strength.FRESH)))
                .isEqualTo(Theme.ATLAS.color(Palette.of(campaign(6)).fill(side, Strength.FRESH)));
    }

    private static Campaign naming(String... colors) {
        List<Side> sides = new ArrayList<>();
        for (String color : colors) {
            SideId id = new SideId("s" + sides.size());
            sides.add(new Side(id, "S", "S", SideColor.parse(color)));
        }
        return new Campaign(
                "c",
                "C",
                DAY,
                ZoneOffset.UTC,
                new Campaign.Parties(sides, Relations.NONE, List.of()),
                new Campaign.Defaults("m", List.of()),
                new Campaign.Cartography(5, "", ""));
    }

    @Test
    void aNamedColourIsTheColourOfItsGround() {
        Palette palette = Palette.of(naming("#2f6b33", ""));
        assertThat(Theme.ATLAS.color(palette.fill(new SideId("s0"), Strength.FRESH)))
                .isEqualTo(new Color(0x2F6B33));
        assertThat(contrast(Theme.ATLAS.color(palette.ink(new SideId("s0"))))).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(ColorVision.class)
    void sidesWithoutANamedColourKeepApartFromThoseWithOne(ColorVision reader) {
        for (String like : List.of("#5b78b8", "#f0a73a", "#2f6b33", "#9c5563", "#dcb2ee", "#9ee3d6")) {
            Campaign campaign = naming("", "", like, "", "", "");
            Palette palette = Palette.of(campaign);
            Map<String, Color> fills = new LinkedHashMap<>();
            campaign.sides()
                    .forEach(side ->
                            fills.put(side.id().value(), Theme.ATLAS.color(palette.fill(side.id(), Strength.FRESH))));
            assertApart(reader, fills, 9);
        }
    }

    @Test
    void namedColoursHaveAGreyEachInTheGreyTheme() {
        Campaign campaign = naming("#2f6b33", "#5b78b8", "#f0a73a", "", "", "");
        Palette palette = Palette.of(campaign);
        assertThat(campaign.sides())
                .extracting(side -> Theme.GREY.fill(palette.fill(side.id(), Strength.FRESH)))
                .doesNotHaveDuplicates();
        assertThat(campaign.sides())
                .extracting(side -> Theme.GREY.color(palette.fill(side.id(), Strength.FRESH)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aThirteenthSideIsRefused() {
        assertThatThrownBy(() -> Palette.of(campaign(13)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("13 sides");
    }

    @ParameterizedTest
    @EnumSource(ColorVision.class)
    void theSeventhSideAndOnTakeTheSameColoursWithDotsThatShowOnThem(ColorVision reader) {
        Campaign campaign = campaign(Campaign.MOST_SIDES);
        Palette palette = Palette.of(campaign);
        for (int i = 0; i < Palette.PLAIN; i++) {
            SideId plain = campaign.sides().get(i).id();
            SideId dotted = campaign.sides().get(i + Palette.PLAIN).id();
            for (Strength strength : Strength.values()) {
                assertThat(Theme.ATLAS.color(palette.fill(dotted, strength)))
                        .isEqualTo(Theme.ATLAS.color(palette.fill(plain, strength)));
                assertThat(palette.mark(plain, strength)).isEmpty();
                assertThat(reader.difference(
                                Theme.ATLAS.color(palette.fill(dotted, strength)),
                                Theme.ATLAS.color(palette.mark(dotted, strength).orElseThrow())))
                        .as("dots of %s where %s for %s", dotted, strength, reader)
                        .isGreaterThan(15);
            }
        }
    }

    @Test
    void theDotsShowInGreyToo() {
        Campaign campaign = campaign(Campaign.MOST_SIDES);
        Palette palette = Palette.of(campaign);
        for (Side side : campaign.sides().subList(Palette.PLAIN, Campaign.MOST_SIDES)) {
            for (Strength strength : Strength.values()) {
                double ground = Lab.of(Theme.GREY.color(palette.fill(side.id(), strength)))[0];
                double dots = Lab.of(
                        Theme.GREY.color(palette.mark(side.id(), strength).orElseThrow()))[0];
                assertThat(Math.abs(ground - dots))
                        .as("%s %s", side.id(), strength)
                        .isGreaterThan(15);
            }
        }
    }

    @Test
    void labReturnsToTheColourItCameFrom() {
        for (Color color : List.of(
                Theme.ATLAS.color(Ink.TEXT),
                Theme.ATLAS.color(Ink.SEA),
                Theme.ATLAS.color(Ink.CHANGED),
                new Color(0, 128, 255))) {
            assertThat(Lab.color(Lab.of(color))).isEqualTo(color);
        }
        assertThat(Lab.of(Color.WHITE)[0]).isCloseTo(100, within(0.01));
    }

    /** Source: Sharma, Wu and Dalal 2005, table 1, pairs 1, 7, 17 and 25. */
    @Test
    void differencesAgreeWithPublishedOnes() {
        assertThat(ColorVision.ciede2000(new double[] {50, 2.6772, -79.7751}, new double[] {50, 0, -82.7485}))
                .isCloseTo(2.0425, within(1e-4));
        assertThat(ColorVision.ciede2000(new double[] {50, 0, 0}, new double[] {50, -1, 2}))
                .isCloseTo(2.3669, within(1e-4));
        assertThat(ColorVision.ciede2000(new double[] {50, 2.5, 0}, new double[] {73, 25, -18}))
                .isCloseTo(27.1492, within(1e-4));
        assertThat(ColorVision.ciede2000(
                        new double[] {60.2574, -34.0099, 36.2677}, new double[] {60.4626, -34.1751, 39.4387}))
                .isCloseTo(1.2644, within(1e-4));
    }
}
