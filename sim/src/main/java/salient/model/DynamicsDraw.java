package salient.model;

import salient.chance.Draws;

/**
 * Draws dynamics: as likely as what is taken to be so beforehand, and the counts of a history, let them be.
 *
 * <p>Shares and chances have beta distributions, drawn outright. The two rates, and how much higher they are
 * on days of which somebody speaks, are drawn by Metropolis steps on their
 * logarithms, which beforehand are normal about {@link Dynamics#USUAL}.
 */
final class DynamicsDraw {
    /** Beforehand, a rate is within a factor of e to this power of the usual one in two cases of three. */
    private static final double RATE_DEVIATION = 1.2;

    /**
     * The same of how much higher rates are on days of which somebody speaks. A record can hardly tell: what nobody told of is
     * not in it, but for what later words show.
     */
    private static final double TOLD_DEVIATION = 0.2;

    private static final double STEP = 0.35;
    private static final int STEPS = 4;

    /** As many observations' worth of trust do the usual shares and chances have. */
    private static final double PRIOR_EVENTS = 10;

    private final Tally tally;
    private final Draws draws;

    DynamicsDraw(Tally tally, Draws draws) {
        this.tally = tally;
        this.draws = draws;
    }

    Dynamics from(Dynamics now) {
        double unrest = now.unrest();
        double spread = now.spread();
        double told = now.told();
        double likely = likelihood(unrest, spread, told);
        for (int i = 0; i < STEPS; i++) {
            double otherUnrest = unrest * StrictMath.exp(STEP * draws.normal());
            double otherSpread = spread * StrictMath.exp(STEP * draws.normal());
            double otherTold = told * StrictMath.exp(STEP * draws.normal());
            double other = likelihood(otherUnrest, otherSpread, otherTold);
            if (StrictMath.log(1 - draws.unit()) < other - likely) {
                unrest = otherUnrest;
                spread = otherSpread;
                told = otherTold;
                likely = other;
            }
        }
        Dynamics usual = Dynamics.USUAL;
        double[] counts = {
            PRIOR_EVENTS * usual.falls() + tally.fell,
            PRIOR_EVENTS * usual.deserted() + tally.deserted,
            PRIOR_EVENTS * (1 - usual.falls() - usual.deserted()) + tally.becameContested
        };
        double[] shares = new double[counts.length];
        draws.dirichlet(counts, shares, 0, counts.length);
        return new Dynamics(
                unrest,
                spread,
                told,
                Math.max(1e-9, shares[0]),
                Math.max(1e-9, shares[1]),
                chance(usual.resolves(), tally.resolved, tally.foughtOn),
                chance(usual.occupied(), tally.occupied, tally.stayedVacant));
    }

    private double chance(double usual, long did, long didNot) {
        double chance = draws.beta(PRIOR_EVENTS * usual + did, PRIOR_EVENTS * (1 - usual) + didNot);
        return Math.min(1 - 1e-9, Math.max(1e-9, chance));
    }

    /** The logarithm of how likely the rates are, up to a constant. */
    private double likelihood(double unrest, double spread, double told) {
        Dynamics usual = Dynamics.USUAL;
        double sum = prior(unrest, usual.unrest(), RATE_DEVIATION)
                + prior(spread, usual.spread(), RATE_DEVIATION)
                + prior(told, usual.told(), TOLD_DEVIATION);
        Dynamics rates =
                new Dynamics(unrest, spread, told, usual.falls(), usual.deserted(), usual.resolves(), usual.occupied());
        for (int hostile = 0; hostile <= Surroundings.MOST; hostile++) {
            double rate = Hazards.rate(rates, hostile);
            sum += counted(rate, tally.stayed[hostile], tally.left[hostile]);
            sum += counted(told * rate, tally.stayedWhenTold[hostile], tally.leftWhenTold[hostile]);
        }
        return sum;
    }

    private static double counted(double rate, long stayed, long left) {
        double sum = -rate * stayed;
        return left == 0 ? sum : sum + left * StrictMath.log(Hazards.leaves(rate));
    }

    private static double prior(double rate, double usual, double deviation) {
        double away = StrictMath.log(rate / usual) / deviation;
        return -0.5 * away * away;
    }
}
