package salient.charts.draw;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The inks of pictures and of the page, by what they are for. Each is a key of a theme's {@code colours}; one with a
 * {@link #likeness} may be left out there and then has that ink's colour.
 */
public enum Ink implements Tint {
    /** The page. */
    PAPER,
    /** Text. */
    TEXT,
    /** Second-rank text. */
    QUIET,
    /** Thin rules and edges. */
    HAIRLINE,
    /** The light edge about letters, signs and lines. */
    HALO(PAPER),
    /** What changed on a day: never the colour of a side. */
    CHANGED,
    /** Where two readings part: never the colour of a side. */
    PARTED,

    /** Fighting or divided hold, where a solid colour is wanted. */
    CONTESTED,
    /** Credible sources disagree, where a solid colour is wanted. */
    DISPUTED,
    /** Left, with nobody reported in. */
    VACANT,
    /** Nobody has said. */
    UNKNOWN,
    /** Farther from every place than a cell may reach. */
    UNASSIGNED,
    /** Between the lines of disputed and unknown ground; what stands beside a side that fights with nobody named. */
    NOBODY(VACANT),
    /** The lines over what is known only by its day, or only to an interval. */
    KNOWN_BY(VACANT),
    /** Land of the theatre's country outside the study area. */
    OUTSIDE,
    /** Land of a neighbouring country. */
    NEIGHBOUR,
    /** Water. */
    SEA,

    /** The front. */
    FRONT(TEXT),
    /** The front of an earlier day. */
    EARLIER_FRONT(QUIET),
    /** Boundaries of cells. */
    CELLS(QUIET),
    COAST,
    /** State borders. */
    BORDER(QUIET),
    GRATICULE(HAIRLINE),
    /** The frame of a map, its ticks, scale and north arrow. */
    FRAME(TEXT),
    /** The circle that should hold a place whose point is an estimate, and the sign of doubt which place is meant. */
    UNCERTAIN(QUIET),

    /** Names of places. */
    LABEL(TEXT),
    /** Names of regions and countries. */
    AREA_LABEL(QUIET),
    /** The sign of a place. */
    SYMBOL(TEXT),
    SUMMIT,
    TREES,
    /** The sign of an act whose side nobody names. */
    UNNAMED_SIDE(QUIET),
    /** The figure within the sign of an act. */
    ACT(PAPER),

    /** How current a picture is: ground spoken of lately. */
    CURRENCY_FRESH,
    CURRENCY_STALE,
    CURRENCY_PRESUMED,
    CURRENCY_UNKNOWN(PAPER),

    /** Claims of a monitor. */
    MONITOR,
    /** Claims of the camps that favour no side, in their order. */
    UNALIGNED_1,
    UNALIGNED_2,
    UNALIGNED_3,
    UNALIGNED_4,
    /** Claims by what became of them. */
    DECISIVE,
    CORROBORATING,
    NOTED,
    OVERRULED,
    SUPERSEDED,
    EXCLUDED,

    /** The grid of a chart. */
    GRID,
    /** Axes of a chart, and their ticks. */
    AXIS(HAIRLINE),
    /** Days on which the record is silent. */
    SILENCE,
    /** Beneath words that are written over a bar or an area. */
    PLATE(PAPER),

    /** The screen behind the replay page. */
    SCREEN,
    /** What lies on it. */
    CARD,
    /** Lines between parts of the page. */
    RULE,
    /** Days on which the record is silent, on the screen. */
    SCREEN_SILENCE,
    /** Buttons. */
    CONTROL,
    /** Beyond the ground of a map on the page. */
    BEYOND,
    /** What is chosen or has the keyboard. */
    FOCUS,
    LINK,
    SHADOW,

    /** Links in the report. */
    REPORT_LINK,
    /** What has the keyboard there. */
    REPORT_FOCUS(CHANGED),
    /** Lines between the rows of its tables. */
    REPORT_RULE;

    private final Optional<Ink> likeness;

    Ink() {
        this.likeness = Optional.empty();
    }

    Ink(Ink likeness) {
        this.likeness = Optional.of(likeness);
    }

    /** The ink whose colour it has where a theme names none for it. */
    Optional<Ink> likeness() {
        return likeness;
    }

    /** Its key in a theme: {@code earlier_front}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The ink with this token.
     *
     * @throws IllegalStateException if there is none: themes and style sheets ship with the program
     */
    static Ink of(String token) {
        return Stream.of(values())
                .filter(ink -> ink.token().equals(token))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no ink is called " + token));
    }
}
