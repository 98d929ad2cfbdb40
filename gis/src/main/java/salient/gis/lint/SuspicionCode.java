package salient.gis.lint;

import java.util.Locale;

/** The kinds of suspicion, in the order in which they are listed. What each means stands in docs/lint.md. */
public enum SuspicionCode {
    /** More ground is given to all sides together than the theatre has. */
    ABOVE_THEATRE(Gravity.WRONG),
    /** An area changes in a day by far more than it mostly does. */
    JUMP(Gravity.SUSPECT),
    /** Many places change at once, and change back at once soon after. */
    FLICKER(Gravity.SUSPECT),
    /** Many places change at once, and stay so: what was drawn, and not what was so, is another. */
    BASELINE_BREAK(Gravity.SUSPECT),
    /** Days without data in a series that has data for the days around them. */
    MISSING_DAYS(Gravity.NOTE),
    /** One file, or one row, that is said to be of a day and is of several. */
    MANY_DAYS(Gravity.SUSPECT),
    /** Ground is said to be lost that was not held the day before. */
    LOST_BEYOND_HELD(Gravity.WRONG),
    /** A source tells that a side captured what the same source had in that side's hands. */
    CAPTURE_OF_HELD(Gravity.SUSPECT),
    /** A side is told to have recaptured what nobody tells that it lost. */
    RECAPTURE_BEFORE_LOSS(Gravity.SUSPECT),
    /** What reads as one report counts as two, because it is given two origins. */
    TOLD_TWICE(Gravity.SUSPECT),
    /** Nobody speaks of a place. */
    NEVER_SPOKEN_OF(Gravity.NOTE),
    /** A side appears farther from its ground than it can have come in a day. */
    SPEED(Gravity.SUSPECT),
    /** A place lies far from where the given gazetteer has its name. */
    MISPLACED(Gravity.SUSPECT),
    /** A place lies where its name is once latitude and longitude are exchanged. */
    SWAPPED_COORDINATES(Gravity.WRONG),
    /** A polygon is not valid. */
    INVALID_POLYGON(Gravity.WRONG),
    /** Ground of two sides overlaps on one day. */
    OVERLAP(Gravity.WRONG),
    /** A polygon, or a part of one, that is too thin to be ground that anybody holds. */
    SLIVER(Gravity.NOTE),
    /** Two sources agree, always or never. */
    ALWAYS_OR_NEVER_AGREES(Gravity.NOTE),
    /** Two sources share what nobody else says, more often than chance allows. */
    SHARED_DEVIATIONS(Gravity.SUSPECT);

    private final Gravity gravity;
    private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

    SuspicionCode(Gravity gravity) {
        this.gravity = gravity;
    }

    /** How much it weighs. */
    public Gravity gravity() {
        return gravity;
    }

    /** The word for it. */
    public String token() {
        return token;
    }
}
