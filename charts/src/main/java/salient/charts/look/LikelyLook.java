package salient.charts.look;

import java.util.Locale;
import salient.charts.draw.Fill;
import salient.charts.draw.Palette;
import salient.charts.draw.Strength;
import salient.control.Finding;
import salient.control.Likelihood;
import salient.place.Control;

/**
 * How ground is drawn of which a model says what is likely: in the colour of the likeliest control, the paler the less likely
 * that is; under level lines where no control is likely enough to be found.
 */
public final class LikelyLook {
    private LikelyLook() {}

    /**
     * The look of ground whose likeliest control is {@code control}.
     *
     * @param found whether the reading finds it so; if not, the place is unknown
     */
    public static Look of(Control control, Likelihood step, boolean found, Palette palette) {
        String kind = kind(control, step, found);
        Fill pale = GroundFills.paled(fill(control, Look.fills(palette)), paleness(step));
        return new Look(kind, found ? pale : GroundFills.lined(pale));
    }

    /** The words that marks of such ground carry. */
    public static String kind(Control control, Likelihood step, boolean found) {
        String likely = control.holder().map(Look::kind).orElse(control.token());
        return (found ? "" : Finding.Kind.UNKNOWN.token() + " ") + likely + " " + token(step);
    }

    /** The word for {@code step} in the kinds of marks. */
    public static String token(Likelihood step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    private static Fill fill(Control control, GroundFills fills) {
        return switch (control.kind()) {
            case HELD -> fills.held(control.holder().orElseThrow(), Strength.FRESH);
            case CONTESTED -> fills.contested(control.sides(), Strength.FRESH);
            case VACANT -> GroundFills.VACANT;
            case UNKNOWN -> GroundFills.UNKNOWN;
        };
    }

    /** How much of the paper shows: steps that can be told apart in print, and in greys. */
    public static double paleness(Likelihood step) {
        return switch (step) {
            case P95 -> 0;
            case P80 -> 0.3;
            case P65 -> 0.5;
            case P50 -> 0.68;
            case P0 -> 0.84;
        };
    }
}
