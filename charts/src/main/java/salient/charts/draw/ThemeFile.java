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
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A theme as it is written down: one of the YAML files beside the fonts. They ship with the program, so a fault in one
 * is a bug.
 *
 * @param colors by what they are for
 * @param lines which way the lines run that stand for an area of a colour, by what the colour is for
 * @param paleness the share of paper in a side's colour, 0 to 1
 * @param sides in the order in which sides take them
 */
record ThemeFile(
        Map<String, Color> colors,
        Map<String, Hatch.Run> lines,
        Map<Palette.Strength, Double> paleness,
        List<Tone> sides) {
    /** The file of the default theme. */
    static final ThemeFile ATLAS = read("atlas");

    /**
     * The colours of one side.
     *
     * @param fill of its ground
     * @param ink for lines and text on paper
     * @param lines which way the lines run that stand for its ground; absent = plain
     */
    record Tone(Color fill, Color ink, Optional<Hatch.Run> lines) {}

    /** The file called {@code name}. */
    static ThemeFile read(String name) {
        String path = "/salient/charts/themes/" + name + ".yaml";
        try (InputStream in = ThemeFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("theme " + name + " is not in the jar");
            }
            return of((Map<?, ?>) new Load(LoadSettings.builder().setLabel(path).build()).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException("theme " + name + " cannot be read", e);
        }
    }

    private static ThemeFile of(Map<?, ?> top) {
        Map<String, Color> colors = new TreeMap<>();
        map(top, "colours").forEach((key, value) -> colors.put(key.toString(), Color.decode(value.toString())));
        Map<String, Hatch.Run> lines = new TreeMap<>();
        map(top, "lines").forEach((key, value) -> lines.put(key.toString(), run(value)));
        Map<Palette.Strength, Double> paleness = new EnumMap<>(Palette.Strength.class);
        for (Palette.Strength strength : Palette.Strength.values()) {
            Number share = (Number) map(top, "paleness").get(strength.name().toLowerCase(Locale.ROOT));
            paleness.put(strength, share.doubleValue());
        }
        List<Tone> sides = new ArrayList<>();
        for (Object side : (List<?>) top.get("sides")) {
            Map<?, ?> tone = (Map<?, ?>) side;
            sides.add(new Tone(
                    Color.decode(tone.get("fill").toString()),
                    Color.decode(tone.get("ink").toString()),
                    Optional.ofNullable(tone.get("lines")).map(ThemeFile::run)));
        }
        return new ThemeFile(colors, lines, paleness, List.copyOf(sides));
    }

    private static Map<?, ?> map(Map<?, ?> top, String key) {
        return top.containsKey(key) ? (Map<?, ?>) top.get(key) : Map.of();
    }

    private static Hatch.Run run(Object word) {
        return Hatch.Run.valueOf(word.toString().toUpperCase(Locale.ROOT));
    }

    /** The colour that is for {@code use}. */
    Color color(String use) {
        Color color = colors.get(use);
        if (color == null) {
            throw new IllegalStateException("a theme has no colour for " + use);
        }
        return color;
    }

    /** The colour of ground of the side at {@code index} of the order. */
    Color fill(int index, Palette.Strength strength) {
        return Palette.mix(sides.get(index).fill(), color("paper"), paleness.get(strength));
    }
}
