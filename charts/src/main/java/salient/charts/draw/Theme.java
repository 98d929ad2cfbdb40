package salient.charts.draw;

import java.awt.Color;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import salient.campaign.ColorVision;
import salient.campaign.SideColor;
import salient.charts.draw.SideInk.Part;

/** Which colour each ink is. Read from a file ({@link ThemeFile}); areas may become lines. Immutable. */
public final class Theme {
    /** The default: colour-blind safe colours. */
    public static final Theme ATLAS = new Theme(ThemeFile.shipped("atlas"), Map.of());

    /** For print in one colour. */
    public static final Theme GREY = new Theme(ThemeFile.shipped("grey"), Map.of(ATLAS.name(), ATLAS));

    /** For dark screens. */
    public static final Theme NIGHT = new Theme(ThemeFile.shipped("night"), Map.of());

    /** Colours that differ by less are alike, CIEDE2000. */
    private static final double LEAST = 9;

    /** Ground as near as this to the paper, in CIE L*, has the dots of a side's ink, other ground those of the paper. */
    private static final double NEAR_PAPER = 42;

    private static final double PERIOD_PX = 6;
    private static final double WIDEST_PX = 2.8;
    private static final double NARROWEST_PX = 0.9;

    private final ThemeFile file;
    private final Optional<Theme> greysOf;
    private final Map<Ink, Color> colors = new EnumMap<>(Ink.class);
    private final Map<Roster, List<Integer>> tones = new ConcurrentHashMap<>();

    /** @param others that it may take greys of, by their names */
    private Theme(ThemeFile file, Map<String, Theme> others) {
        this.file = file;
        this.greysOf = file.greysOf().map(other -> {
            if (!others.containsKey(other)) {
                throw new IllegalStateException("no theme " + other + " to take greys of");
            }
            return others.get(other);
        });
        for (Ink ink : Ink.values()) {
            Color own = file.colors().get(ink);
            colors.put(ink, own != null ? own : unnamed(ink));
        }
    }

    private Color unnamed(Ink ink) {
        if (ink.likeness().isPresent()) {
            return colors.get(ink.likeness().get());
        }
        return greysOf.map(other -> grey(other.color(ink)))
                .orElseThrow(() -> new IllegalStateException("theme " + name() + " has no colour for " + ink.token()));
    }

    private static Color grey(Color color) {
        return Lab.color(new double[] {Lab.of(color)[0], 0, 0});
    }

    /** All themes of pictures, the default first. */
    public static List<Theme> all() {
        return List.of(ATLAS, GREY);
    }

    /** The theme that {@code yaml} describes ({@link ThemeFile}), to be called {@code name}. */
    public static Theme read(String name, InputStream yaml) {
        return new Theme(ThemeFile.read(name, yaml), Map.of(ATLAS.name(), ATLAS));
    }

    /** What it is called. */
    public String name() {
        return file.name();
    }

    /** The colour of {@code tint}. */
    public Color color(Tint tint) {
        if (tint instanceof Ink ink) {
            return colors.get(ink);
        } else if (tint instanceof SideInk ink) {
            return color(ink);
        } else if (tint instanceof Mixture mixture) {
            return color(mixture);
        } else if (tint instanceof Aged aged) {
            return color(Mixture.pale(aged.tint(), file.paleness().get(aged.strength())));
        } else if (tint instanceof EasierToRead readable) {
            return color(readable);
        }
        throw new IllegalArgumentException("no theme has a colour for " + tint);
    }

    private Color color(EasierToRead readable) {
        Color under = color(readable.ground());
        Color text = color(Ink.TEXT);
        Color paper = color(Ink.PAPER);
        return Lab.contrast(under, text) >= Lab.contrast(under, paper) ? text : paper;
    }

    /** Mixed in light as the eye sees it (CIE Lab). */
    private Color color(Mixture mixture) {
        return greysOf.map(other -> grey(other.color(mixture)))
                .orElseGet(() -> Lab.mix(color(mixture.from()), color(mixture.to()), mixture.share()));
    }

    private Color color(SideInk ink) {
        return switch (ink.part()) {
            case GROUND -> Lab.mix(fresh(ink), color(Ink.PAPER), file.paleness().get(ink.strength()));
            case DOTS -> {
                double apart = Math.abs(Lab.of(color(ink.of(Part.GROUND)))[0] - Lab.of(color(Ink.PAPER))[0]);
                yield apart < NEAR_PAPER ? color(ink.of(Part.LINE)) : color(Ink.PAPER);
            }
            case HATCH -> Lab.mix(fresh(ink), Color.BLACK, 0.3);
            case LINE ->
                named(ink)
                        .map(color -> Lab.readable(color, color(Ink.PAPER)))
                        .orElseGet(() -> tone(ink).line());
        };
    }

    private Color fresh(SideInk ink) {
        return named(ink).orElseGet(() -> tone(ink).ground());
    }

    private Optional<Color> named(SideInk ink) {
        return named(ink.roster(), ink.index());
    }

    /** The colour that the campaign names for a side, if this theme wants to know. */
    private Optional<Color> named(Roster roster, int side) {
        return roster.named()
                .get(side)
                .filter(none -> file.keepsNamed())
                .map(SideColor::rgb)
                .map(Color::new);
    }

    private ThemeFile.Tone tone(SideInk ink) {
        return file.tones().get(tones.computeIfAbsent(ink.roster(), this::tones).get(ink.index()) % Palette.PLAIN);
    }

    /**
     * Which tone each side takes, in their order, begun anew after {@link Palette#PLAIN}; but one whose tone is like a
     * colour that the campaign names exchanges it with a side that does not need its own.
     */
    private List<Integer> tones(Roster roster) {
        int sides = roster.named().size();
        List<Integer> taken = new ArrayList<>(IntStream.range(0, sides).boxed().toList());
        List<Color> named = IntStream.range(0, sides)
                .mapToObj(side -> named(roster, side))
                .flatMap(Optional::stream)
                .toList();
        for (int each = 0; each < sides; each++) {
            int side = each;
            if (named(roster, side).isEmpty() && isLike(taken.get(side), named)) {
                IntStream.range(0, sides)
                        .filter(other -> named(roster, other).isPresent()
                                && other < Palette.PLAIN == side < Palette.PLAIN
                                && !isLike(taken.get(other), named))
                        .boxed()
                        .min(Comparator.comparing(taken::get))
                        .ifPresent(other -> taken.set(other, taken.set(side, taken.get(other))));
            }
        }
        return List.copyOf(taken);
    }

    private boolean isLike(int tone, List<Color> named) {
        int rgb = file.tones().get(tone % Palette.PLAIN).ground().getRGB();
        return named.stream().anyMatch(color -> ColorVision.leastDifference(rgb, color.getRGB()) < LEAST);
    }

    /** {@code fill} as this theme wants it: an area of one ink may become lines. */
    public Fill fill(Fill fill) {
        if (fill instanceof SideInk ink && ink.part() == Part.GROUND) {
            // The less current the ground, the thinner its lines.
            double width =
                    Math.max(NARROWEST_PX, WIDEST_PX * (1 - file.paleness().get(ink.strength())));
            return tone(ink)
                    .lines()
                    .<Fill>map(run -> lines(PERIOD_PX, new Hatch.Stroke(run, ink.of(Part.HATCH), width, 0.5)))
                    .orElse(fill);
        }
        if (fill instanceof Ink ink && file.lines().containsKey(ink)) {
            return lines(8, new Hatch.Stroke(file.lines().get(ink), ink, 2.9, 0.5));
        }
        return fill;
    }

    private static Hatch lines(double periodPx, Hatch.Stroke stroke) {
        return new Hatch(periodPx, Optional.of(Ink.PAPER), List.of(stroke));
    }
}
