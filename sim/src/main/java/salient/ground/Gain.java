package salient.ground;

import salient.campaign.Holder;

/**
 * Ground that a side, or several together, newly hold or no longer hold at the close of a day, against the close of the day before: a row
 * of {@code gains.csv}. Square kilometres.
 *
 * @param gainedKm2 newly held, from anything, without the ground of aggregates
 * @param lostKm2 no longer held, without the ground of aggregates
 * @param aggregateKm2 newly held on the word of an aggregate alone
 */
public record Gain(Holder holder, double gainedKm2, double lostKm2, double aggregateKm2) {
    /** Gained less lost, without the ground of aggregates. */
    public double netKm2() {
        return gainedKm2 - lostKm2;
    }
}
