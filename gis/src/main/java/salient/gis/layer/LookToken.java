package salient.gis.layer;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Likelihood;
import salient.control.Standing;
import salient.ground.FrontKind;
import salient.ground.GroundKind;
import salient.place.Control;
import salient.place.PlaceKind;
import salient.reading.Outcome;

/**
 * The words by which features say how they look; whoever makes a legend says what symbol each is. They are of lower-case
 * letters, digits, hyphens, dots and underscores, and begin with a letter.
 */
public final class LookToken {
    private static final String PART = "_";

    private LookToken() {}

    /** Ground with {@code finding}: {@code held_side-a_fresh}; vacant and unknown ground looks the same at any standing. */
    public static String ground(Finding finding, Standing standing) {
        return switch (finding.kind()) {
            case HELD, CONTESTED, DISPUTED -> sides(finding.token(), finding.sides()) + PART + token(standing);
            case VACANT, UNKNOWN -> finding.token();
        };
    }

    /** Ground of a kind and holder, whatever its standing: {@code held_side-a.side-b}, {@code contested}. */
    public static String ground(GroundKind kind, Optional<Holder> holder) {
        return holder.map(by -> sides(kind.token(), by.sides())).orElse(kind.token());
    }

    /**
     * Ground whose likeliest control by a model is {@code control}: {@code likely_held_side-a_p95}; {@code
     * lined_held_side-a_p65} where no control is likely enough to be found.
     */
    public static String likely(Control control, Likelihood step, boolean found) {
        return (found ? "likely" : "lined")
                + PART
                + sides(control.token(), control.sides())
                + PART
                + step.name().toLowerCase(Locale.ROOT);
    }

    /** A front: {@code direct}, {@code disputed_presumed}. */
    public static String front(FrontKind kind, boolean presumed) {
        return presumed ? kind.token() + PART + token(Standing.PRESUMED) : kind.token();
    }

    /** A place of {@code kind}. */
    public static String place(PlaceKind kind) {
        return kind.token();
    }

    /** A claim that came to {@code outcome}. */
    public static String claim(Outcome outcome) {
        return outcome.token();
    }

    /** A change to {@code finding}: {@code held_side-a}, {@code vacant}. */
    public static String transition(Finding finding) {
        return sides(finding.token(), finding.sides());
    }

    private static String sides(String kind, Collection<SideId> sides) {
        return sides.isEmpty()
                ? kind
                : kind + PART + sides.stream().map(SideId::value).collect(Collectors.joining("."));
    }

    /** The word for {@code standing} in layers. */
    static String token(Standing standing) {
        return switch (standing) {
            case FRESH -> "fresh";
            case STALE -> "stale";
            case PRESUMED -> "presumed";
            case AGGREGATE -> "aggregate";
        };
    }
}
