package salient.charts.draw;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A theme as it is written down. Themes ship with the program, so a fault in one is a bug: an
 * {@code IllegalStateException} says what is wrong.
 *
 * @param greysOf the theme from which it takes what it does not name, as greys as light; so are its mixtures
 * @param keepsNamed whether a side has the colour that its campaign names for it
 * @param lines which way the lines run that stand for an area of an ink
 * @param paleness the share of paper in the ink of a side's ground, 0 to 1
 * @param tones in the order in which sides take them
 */
record ThemeFile(
        String name,
        Optional<String> greysOf,
        boolean keepsNamed,
        Map<Ink, Color> colors,
        Map<Ink, Hatch.Run> lines,
        Map<Strength, Double> paleness,
        List<Tone> tones) {
    /**
     * The colours of one side.
     *
     * @param ground of fresh ground
     * @param line for lines and text on paper
     * @param lines which way the lines run that stand for its ground; absent = plain
     */
    record Tone(Color ground, Color line, Optional<Hatch.Run> lines) {}

    /** The theme called {@code name} that lies beside the fonts. */
    static ThemeFile shipped(String name) {
        try (InputStream in = ThemeFile.class.getResourceAsStream("/salient/charts/themes/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("theme " + name + " is not in the jar");
            }
            return read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException("theme " + name + " cannot be read", e);
        }
    }

    static ThemeFile read(String name, InputStream yaml) {
        Map<?, ?> top =
                (Map<?, ?>) new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(yaml);
        Map<Ink, Color> colors = new EnumMap<>(Ink.class);
        map(top, "colours").forEach((key, value) -> colors.put(Ink.of(key.toString()), color(value)));
        Map<Ink, Hatch.Run> lines = new EnumMap<>(Ink.class);
        map(top, "lines").forEach((key, value) -> lines.put(Ink.of(key.toString()), run(value)));
        Map<Strength, Double> paleness = new EnumMap<>(Strength.class);
        for (Strength strength : Strength.values()) {
            Number share = (Number) map(top, "paleness").get(strength.name().toLowerCase(Locale.ROOT));
            paleness.put(strength, share.doubleValue());
        }
        List<Tone> tones = new ArrayList<>();
        for (Object side : (List<?>) top.get("sides")) {
            Map<?, ?> tone = (Map<?, ?>) side;
            Optional<Hatch.Run> run = Optional.ofNullable(tone.get("lines")).map(ThemeFile::run);
            tones.add(new Tone(color(tone.get("ground")), color(tone.get("line")), run));
        }
        if (tones.size() != Palette.PLAIN) {
            throw new IllegalStateException("a theme has " + Palette.PLAIN + " sides, got " + tones.size());
        }
        return new ThemeFile(
                name,
                Optional.ofNullable(top.get("greys_of")).map(Object::toString),
                !Boolean.FALSE.equals(top.get("named_colours")),
                colors,
                lines,
                paleness,
                List.copyOf(tones));
    }

    private static Map<?, ?> map(Map<?, ?> top, String key) {
        return top.containsKey(key) ? (Map<?, ?>) top.get(key) : Map.of();
    }

    /** Six hexadecimal digits after a #, or eight, of which the last two say how opaque it is. */
    private static Color color(Object value) {
        String digits = value.toString().substring(1);
        return digits.length() == 8
                ? new Color(
                        Integer.parseInt(digits.substring(0, 2), 16),
                        Integer.parseInt(digits.substring(2, 4), 16),
                        Integer.parseInt(digits.substring(4, 6), 16),
                        Integer.parseInt(digits.substring(6, 8), 16))
                : Color.decode("#" + digits);
    }

    private static Hatch.Run run(Object word) {
        return Hatch.Run.valueOf(word.toString().toUpperCase(Locale.ROOT));
    }
}
