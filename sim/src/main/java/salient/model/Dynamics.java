package salient.model;

/**
 * How control changes from one day to the next; chances are per day.
 *
 * @param unrest the rate at which a place among its own stops being held while nobody speaks of it
 * @param spread by how much that rate rises where all its border is hostile
 * @param told how many times as high both rates are on days of which somebody speaks: most changes are told of
 * @param falls of the places that stop being held, the share that has another holder on the next day
 * @param deserted of the places that stop being held, the share that is vacant on the next day; the rest is contested
 * @param resolves the chance that a contested place is no longer contested on the next day
 * @param occupied the chance that a vacant place is no longer vacant on the next day
 */
public record Dynamics(
        double unrest, double spread, double told, double falls, double deserted, double resolves, double occupied) {
    /** The middle of what is taken to be likely before anything is known. */
    public static final Dynamics USUAL = new Dynamics(0.0005, 0.005, 100, 0.3, 0.05, 0.25, 0.25);

    public Dynamics {
        check("unrest", unrest, unrest > 0);
        check("spread", spread, spread >= 0);
        check("told", told, told > 0);
        check("falls", falls, falls > 0 && falls < 1);
        check("deserted", deserted, deserted > 0 && falls + deserted < 1);
        check("resolves", resolves, resolves > 0 && resolves < 1);
        check("occupied", occupied, occupied > 0 && occupied < 1);
    }

    private static void check(String name, double value, boolean sound) {
        if (!sound || !Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is outside its range: " + value);
        }
    }
}
