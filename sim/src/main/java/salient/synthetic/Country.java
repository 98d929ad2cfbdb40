package salient.synthetic;

import salient.chance.SplitMix64;

/**
 * A made-up country: the study area, and the land that reaches beyond it on one side and ends at a coast within it on the
 * other.
 */
record Country(Outline theatre, Outline land) {
    /** Ground for one place on the average: about that of Ukraine, 600,000 square kilometres for 33,000 settlements. */
    static final double KM2_PER_PLACE = 18;

    /** How far places keep from border and coast. */
    private static final double MARGIN_KM = 1;

    /** A country for {@code places}, whose outlines have {@code vertices} each. */
    static Country of(int places, int vertices, SplitMix64 random) {
        Outline theatre = Outline.irregular(vertices, places * KM2_PER_PLACE, random);
        double seaward = random.between(0, 2 * Math.PI);
        double shift = random.between(0, 2 * Math.PI);
        Outline land = theatre.moved(angle -> {
            double towardsSea = StrictMath.cos(angle - seaward);
            double bays = 0.02 * StrictMath.cos(17 * angle + shift);
            return towardsSea > 0.6 ? 0.95 + bays : 1.1 + 0.15 * (0.6 - towardsSea);
        });
        return new Country(theatre, land);
    }

    /** Whether {@code point} is ground on which a place may stand. */
    boolean holds(Point point) {
        return theatre.holds(point, MARGIN_KM) && land.holds(point, MARGIN_KM);
    }
}
