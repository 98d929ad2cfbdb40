package salient.charts.draw;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.campaign.Campaign;
import salient.campaign.SideId;

/**
 * How pictures look: what becomes of each colour of the default theme, {@code atlas}, in which all pictures are first
 * laid out. Areas may become lines; colours that no theme names become the grey that is as light. Immutable.
 */
public final class Theme {
    private static final double PERIOD_PX = 6;
    private static final double WIDEST_PX = 2.8;
    private static final double NARROWEST_PX = 0.9;

    /** The default: colour-blind safe colours. */
    public static final Theme ATLAS = new Theme("atlas", new HashMap<>(), new HashMap<>());

    /** For print in one colour. */
    public static final Theme GREY = of("grey", ThemeFile.read("grey"));

    private final String name;
    private final Map<Color, Color> colors;
    private final Map<Color, Hatch> areas;

    private Theme(String name, Map<Color, Color> colors, Map<Color, Hatch> areas) {
        this.name = name;
        this.colors = colors;
        this.areas = areas;
    }

    /** All themes, the default first. */
    public static List<Theme> all() {
        return List.of(ATLAS, GREY);
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    private static Theme of(String name, ThemeFile file) {
        ThemeFile atlas = ThemeFile.ATLAS;
        Map<Color, Color> colors = new HashMap<>();
        Map<Color, Hatch> areas = new HashMap<>();
        atlas.colors().forEach((use, color) -> put(colors, color, file.color(use)));
        file.lines().forEach((use, run) -> {
            Hatch.Stroke lines = new Hatch.Stroke(run, file.color(use), 2.9, 0.5);
            areas.put(atlas.color(use), new Hatch(8, Optional.of(file.color("paper")), List.of(lines)));
        });
        for (int side = 0; side < atlas.sides().size(); side++) {
            put(colors, atlas.sides().get(side).ink(), file.sides().get(side).ink());
            for (Palette.Strength strength : Palette.Strength.values()) {
                Color from = atlas.fill(side, strength);
                put(colors, from, file.fill(side, strength));
                Optional<Hatch> lines = lines(file, side, strength);
                lines.ifPresent(hatch -> areas.put(from, hatch));
            }
        }
        return new Theme(name, colors, areas);
    }

    private static void put(Map<Color, Color> colors, Color from, Color to) {
        Color before = colors.put(from, to);
        if (before != null && !before.equals(to)) {
            throw new IllegalStateException(from + " cannot become both " + before + " and " + to);
        }
    }

    /** The less current the ground, the thinner its lines. */
    private static Optional<Hatch> lines(ThemeFile file, int side, Palette.Strength strength) {
        ThemeFile.Tone tone = file.sides().get(side);
        double width = Math.max(NARROWEST_PX, WIDEST_PX * (1 - file.paleness().get(strength)));
        Color color = Palette.mix(tone.fill(), Color.BLACK, 0.3);
        return tone.lines()
                .map(run -> new Hatch(
                        PERIOD_PX,
                        Optional.of(file.color("paper")),
                        List.of(new Hatch.Stroke(run, color, width, 0.5))));
    }

    /** This theme for pictures of {@code campaign}, which may name colours of its own. */
    public Theme of(Campaign campaign) {
        Palette palette = Palette.of(campaign);
        if (this == ATLAS || palette.named().isEmpty()) {
            return this;
        }
        Map<Color, Color> own = new HashMap<>(colors);
        Map<Color, Hatch> lined = new HashMap<>(areas);
        for (SideId side : palette.named()) {
            int place = palette.place(side) % Palette.PLAIN;
            own.put(palette.ink(side), color(ThemeFile.ATLAS.sides().get(place).ink()));
            for (Palette.Strength strength : Palette.Strength.values()) {
                Color tone = ThemeFile.ATLAS.fill(place, strength);
                own.put(palette.fill(side, strength), color(tone));
                if (areas.containsKey(tone)) {
                    lined.put(palette.fill(side, strength), areas.get(tone));
                } else {
                    lined.remove(palette.fill(side, strength));
                }
            }
        }
        return new Theme(name, own, lined);
    }

    /** {@code list} in this theme. */
    public DisplayList applied(DisplayList list) {
        return this == ATLAS
                ? list
                : new DisplayList(
                        list.widthPx(), list.heightPx(), list.title(), list.description(), applied(list.marks()));
    }

    /** {@code marks} in this theme. */
    public List<Mark> applied(List<Mark> marks) {
        if (this == ATLAS) {
            return marks;
        }
        List<Mark> applied = new ArrayList<>();
        for (Mark mark : marks) {
            applied.add(applied(mark));
        }
        return applied;
    }

    private Mark applied(Mark mark) {
        if (mark instanceof Mark.Path path) {
            return new Mark.Path(path.kind(), path.id(), path.outline(), applied(path.style()));
        }
        if (mark instanceof Mark.Text text) {
            return new Mark.Text(
                    text.kind(),
                    text.id(),
                    text.text(),
                    text.x(),
                    text.y(),
                    text.anchor(),
                    text.type(),
                    color(text.color()),
                    text.halo().map(halo -> new Mark.Halo(color(halo.color()), halo.widthPx())),
                    text.turnDegrees());
        }
        Mark.Group group = (Mark.Group) mark;
        return new Mark.Group(group.kind(), group.id(), group.clip(), applied(group.marks()));
    }

    private Style applied(Style style) {
        return new Style(
                style.fill().map(this::fill),
                style.pen().map(pen -> new Pen(color(pen.color()), pen.widthPx(), pen.dash(), pen.nib())),
                style.opacity());
    }

    /** What becomes of {@code fill}. */
    public Fill fill(Fill fill) {
        if (fill instanceof Fill.Solid solid) {
            Hatch lines = areas.get(solid.color());
            return lines == null ? Fill.solid(color(solid.color())) : lines;
        }
        Hatch hatch = (Hatch) fill;
        List<Hatch.Stroke> strokes = hatch.strokes().stream()
                .map(s -> new Hatch.Stroke(s.run(), color(s.color()), s.widthPx(), s.offset()))
                .toList();
        return new Hatch(hatch.periodPx(), hatch.ground().map(this::color), strokes);
    }

    /** What becomes of {@code color}. */
    public Color color(Color color) {
        Color named = colors.get(color);
        return this == ATLAS ? color : named == null ? grey(color) : named;
    }

    private static Color grey(Color color) {
        return Lab.color(new double[] {Lab.of(color)[0], 0, 0});
    }
}
