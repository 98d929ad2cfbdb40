package salient.charts.map;

import salient.charts.draw.Theme;

/**
 * How maps are drawn. The layout is the same at every width: 1600 units wide.
 *
 * @param widthPx width of a PNG in pixels
 * @param names in which letters places are labelled
 * @param theme in which colours
 */
public record MapOptions(int widthPx, Names names, Theme theme) {
    /** In which letters places are labelled. */
    public enum Names {
        LATIN("latin"),
        /** The name in the country's own language alone, or the Latin one where the gazetteer has no other. */
        LOCAL("local"),
        /** The name in the country's own language below the Latin one, where the gazetteer has it. */
        BOTH("both"),
        /** No place and no region is named; countries are. */
        NONE("none");

        private final String token;

        Names(String token) {
            this.token = token;
        }

        /** The word for it: {@code latin}, {@code local}, {@code both}, {@code none}. */
        public String token() {
            return token;
        }
    }

    /** 1600 pixels wide, Latin names, the default theme. */
    public static final MapOptions DEFAULT = new MapOptions(1600, Names.LATIN);

    /** In the default theme. */
    public MapOptions(int widthPx, Names names) {
        this(widthPx, names, Theme.ATLAS);
    }

    public MapOptions {
        if (widthPx < 200 || widthPx > 12_800) {
            throw new IllegalArgumentException("a map is 200 to 12800 pixels wide, got " + widthPx);
        }
    }
}
