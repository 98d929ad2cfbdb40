package salient.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.campaign.SideColor;
import salient.charts.draw.SideInk.Part;

class ThemeFileTest {
    private static String sepia() {
        try (InputStream in = ThemeFileTest.class.getResourceAsStream("/themes/sepia.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Theme read(String yaml) {
        return Theme.read("mine", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aThemeThatLeavesOutAColourIsRefused() {
        assertThatThrownBy(() -> read(sepia().replaceFirst("  sea: .*\n", "")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("theme mine has no colour for sea");
    }

    @Test
    void aColourForNoInkIsRefused() {
        assertThatThrownBy(() -> read(sepia().replace("  sea:", "  seas:"))).hasMessage("no ink is called seas");
    }

    @Test
    void aThemeHasTonesForSixSides() {
        assertThatThrownBy(() -> read(sepia().replaceFirst("  - \\{ground.*\n", "")))
                .hasMessage("a theme has 6 sides, got 5");
    }

    @Test
    void anInkThatIsNotNamedLooksLikeAnother() {
        Theme plain = read(sepia());
        assertThat(plain.color(Ink.FRONT)).isEqualTo(plain.color(Ink.TEXT));
        Theme own = read(sepia().replace("  sea:", "  front: \"#010203\"\n  sea:"));
        assertThat(own.color(Ink.FRONT)).isEqualTo(new Color(1, 2, 3)).isNotEqualTo(own.color(Ink.TEXT));
    }

    @Test
    void twoInksShareAColourInOneThemeAndPartInAnother() {
        assertThat(Theme.ATLAS.color(Ink.CHANGED)).isEqualTo(Theme.ATLAS.color(Ink.PARTED));
        assertThat(read(sepia()).color(Ink.CHANGED)).isNotEqualTo(read(sepia()).color(Ink.PARTED));
    }

    @Test
    void aThemeOfGreysTakesWhatItDoesNotNameFromAnotherAsAGrey() {
        Theme greys = read("greys_of: atlas\n" + sepia().replaceFirst("  coast: .*\n", ""));
        Color coast = greys.color(Ink.COAST);
        assertThat(coast.getRed()).isEqualTo(coast.getGreen()).isEqualTo(coast.getBlue());
        assertThat(Math.abs(Lab.of(coast)[0] - Lab.of(Theme.ATLAS.color(Ink.COAST))[0]))
                .isLessThan(0.5);
    }

    @Test
    void keysAreAsPaleAsTheGroundTheyExplain() {
        Theme theme = read(sepia());
        SideInk fresh = new SideInk(new Roster(List.of(Optional.empty())), 0, Part.GROUND, Strength.FRESH);
        for (Strength strength : Strength.values()) {
            assertThat(theme.color(Aged.of(fresh, strength)))
                    .isEqualTo(theme.color(new SideInk(fresh.roster(), 0, Part.GROUND, strength)));
        }
        assertThat(theme.color(Aged.of(fresh, Strength.STALE)))
                .isNotEqualTo(Theme.ATLAS.color(Aged.of(fresh, Strength.STALE)));
    }

    @Test
    void eightDigitsSayHowOpaqueAColourIs() {
        assertThat(Theme.NIGHT.color(Ink.SHADOW)).isEqualTo(new Color(0, 0, 0, 0x99));
        assertThat(CssColors.of(Ink.SHADOW, Theme.NIGHT)).isEqualTo("#00000099");
    }

    @Test
    void styleSheetsAskForInksByName() {
        assertThat(CssColors.fill("a{color:@{text};background:@{paper}}", Theme.ATLAS))
                .isEqualTo("a{color:#1c1b20;background:#fff}");
        assertThatThrownBy(() -> CssColors.fill("a{color:@{tekst}}", Theme.ATLAS))
                .hasMessage("no ink is called tekst");
    }

    @Test
    void byNightLinesAndDotsOfSidesShowOnWhatTheyLieOn() {
        List<Optional<SideColor>> named =
                SideColor.parse("#2f6b33").stream().map(Optional::of).collect(java.util.stream.Collectors.toList());
        for (int side = 1; side < 12; side++) {
            named.add(Optional.empty());
        }
        Color paper = Theme.NIGHT.color(Ink.PAPER);
        for (int side = 0; side < 12; side++) {
            SideInk line = new SideInk(new Roster(named), side, Part.LINE, Strength.FRESH);
            assertThat(Lab.contrast(Theme.NIGHT.color(line), paper)).isGreaterThanOrEqualTo(4.5);
            for (Strength strength : Strength.values()) {
                SideInk ground = new SideInk(new Roster(named), side, Part.GROUND, strength);
                double apart =
                        Lab.of(Theme.NIGHT.color(ground))[0] - Lab.of(Theme.NIGHT.color(ground.of(Part.DOTS)))[0];
                assertThat(Math.abs(apart)).as(side + " " + strength).isGreaterThan(15);
            }
        }
    }
}
