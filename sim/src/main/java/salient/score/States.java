package salient.score;

import java.util.List;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.place.Control;

/**
 * The states of a place that are told apart in scoring, by number: held by each side alone, in the campaign's order; then
 * contested; then vacant. What several sides hold together is none of them. Immutable.
 */
public record States(List<SideId> sides) {
    /** What is no state. */
    public static final int NONE = -1;

    public States {
        sides = List.copyOf(sides);
    }

    /** Those of {@code campaign}. */
    public static States of(Campaign campaign) {
        return new States(campaign.sides().stream().map(Side::id).toList());
    }

    /** How many there are. */
    public int size() {
        return sides.size() + 2;
    }

    /** The number of contested control. */
    public int contested() {
        return sides.size();
    }

    /** The number of vacant control. */
    public int vacant() {
        return sides.size() + 1;
    }

    /** Whether {@code state} is a side's hold, whose number is the side's. */
    public boolean isHeld(int state) {
        return state >= 0 && state < sides.size();
    }

    /** The number of {@code control}; {@link #NONE} if nobody knows, or several sides hold it together. */
    public int of(Control control) {
        return switch (control.kind()) {
            case HELD ->
                control.sides().size() == 1 ? sides.indexOf(control.sides().first()) : NONE;
            case CONTESTED -> contested();
            case VACANT -> vacant();
            case UNKNOWN -> NONE;
        };
    }

    /** The word for {@code state} in tables: {@code held:ID}, {@code contested} or {@code vacant}. */
    public String token(int state) {
        return isHeld(state)
                ? Control.Kind.HELD.token() + ":" + sides.get(state)
                : (state == contested() ? Control.Kind.CONTESTED : Control.Kind.VACANT).token();
    }
}
