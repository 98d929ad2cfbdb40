package salient.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import salient.chance.SplitMix64;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

/**
 * Simulation-based calibration. Source: S. Talts et al., "Validating Bayesian inference algorithms with simulation-based
 * calibration", arXiv:1804.06788, 2018.
 */
class RanksTest {
    private static final int TRIALS = 500;
    private static final int DRAWS = 19;
    private static final int SWEEPS_OF_A_DRAW = 6;

    /** Exceeded by chance once in ten thousand times, with one degree of freedom less than there are ranks. */
    private static final double CHI_SQUARED = 52.4;

    private static final int NOBODY = -1;
    private static final List<String> PLACES = List.of("a", "b", "c");
    private static final String[] SOURCES = {"m", "i", "g", "o"};

    private final Model prior = Scenes.model(scene(List.of("1 m state G place=a")), ModelSettings.DEFAULTS);
    private final Hazards hazards = new Hazards(prior.states(), Dynamics.USUAL);

    private static Scene scene(List<String> lines) {
        return new Scene()
                .row(PLACES.toArray(String[]::new))
                .says("0 x state G place=a basis=baseline", "0 x state O place=c basis=baseline")
                .says(lines.toArray(String[]::new));
    }

    @Test
    void whatIsSoHasAnyRankAmongTheHistoriesDrawnFromWhatIsSaidOfIt() {
        int[] held = new int[DRAWS + 1];
        int[] fought = new int[DRAWS + 1];
        for (int trial = 0; trial < TRIALS; trial++) {
            SplitMix64 random = SplitMix64.of(5, "trial", trial);
            int[] spokenOf = new int[prior.days()];
            Arrays.setAll(spokenOf, day -> day % 9 == 8 ? prior.number(id(random.below(PLACES.size()))) : NOBODY);
            byte[][] truth = history(spokenOf, random);
            Model model = Scenes.model(scene(said(truth, spokenOf, random)), ModelSettings.DEFAULTS);
            Chain chain = new Chain(model, trial, Chain.lastWords(model));
            int heldRank = 0;
            int foughtRank = 0;
            double tie = random.unit();
            for (int draw = 0; draw < DRAWS; draw++) {
                for (int sweep = 0; sweep < SWEEPS_OF_A_DRAW; sweep++) {
                    chain.sweep();
                }
                byte[][] drawn = new byte[truth.length][model.days()];
                for (int place = 0; place < drawn.length; place++) {
                    chain.history().copyPath(place, drawn[place], 0);
                }
                heldRank += under(days(drawn, 0), days(truth, 0), tie, random);
                foughtRank += under(
                        days(drawn, prior.states().contested()),
                        days(truth, prior.states().contested()),
                        tie,
                        random);
            }
            held[heldRank]++;
            fought[foughtRank]++;
        }

        assertThat(chiSquared(held)).as("days held").isLessThan(CHI_SQUARED);
        assertThat(chiSquared(fought)).as("days contested").isLessThan(CHI_SQUARED);
    }

    /**
     * A history as likely as the model takes it to be beforehand.
     *
     * @param spokenOf the place that somebody speaks of on each day
     */
    private byte[][] history(int[] spokenOf, SplitMix64 random) {
        int places = prior.places().size();
        byte[][] paths = new byte[places][prior.days()];
        for (int place = 0; place < places; place++) {
            double[] opening = new double[prior.states().size()];
            for (int state = 0; state < opening.length; state++) {
                opening[state] = prior.words().opening(place, state);
            }
            paths[place][0] = (byte) pick(opening, random);
        }
        double[] chances = new double[prior.states().size()];
        for (int day = 1; day < prior.days(); day++) {
            for (int place = 0; place < places; place++) {
                long[] near = new long[Near.length(prior.states())];
                for (int border = prior.graph().first(place);
                        border < prior.graph().first(place + 1);
                        border++) {
                    Near.add(
                            near,
                            0,
                            paths[prior.graph().beyond(border)][day - 1],
                            prior.graph().inward(border),
                            prior.states());
                }
                for (int to = 0; to < chances.length; to++) {
                    chances[to] = hazards.chance(paths[place][day - 1], to, near, 0, spokenOf[day] == place);
                }
                paths[place][day] = (byte) pick(chances, random);
            }
        }
        return paths;
    }

    /** What sources, who are as expected, say of it now and then. */
    private List<String> said(byte[][] truth, int[] spokenOf, SplitMix64 random) {
        StateSpace states = prior.states();
        List<String> lines = new ArrayList<>();
        for (int day = 0; day < prior.days(); day++) {
            if (spokenOf[day] == NOBODY) {
                continue;
            }
            String source = SOURCES[random.below(SOURCES.length)];
            int number = prior.tellers().stream()
                    .map(teller -> teller.source().id().value())
                    .toList()
                    .indexOf(source);
            double[] says = new double[states.size()];
            for (int said = 0; said < says.length; said++) {
                says[said] = prior.expected().says(number, truth[spokenOf[day]][day], said);
            }
            int said = pick(says, random);
            String control = said == states.contested()
                    ? "state control=contested"
                    : said == states.vacant() ? "state control=vacant" : "state " + states.holder(said);
            lines.add(day + " " + source + " " + control + " credibility=1 place="
                    + prior.places().get(spokenOf[day]));
        }
        return lines;
    }

    private static salient.place.PlaceId id(int place) {
        return new salient.place.PlaceId(PLACES.get(place));
    }

    private static int pick(double[] likely, SplitMix64 random) {
        double left = random.unit();
        for (int i = 0; i < likely.length - 1; i++) {
            left -= likely[i];
            if (left < 0) {
                return i;
            }
        }
        return likely.length - 1;
    }

    private static int days(byte[][] paths, int state) {
        int days = 0;
        for (byte[] path : paths) {
            for (byte each : path) {
                days += each == state ? 1 : 0;
            }
        }
        return days;
    }

    /** Ties are broken by lots: each draw has one, and so has the truth. */
    private static int under(int drawn, int truth, double tie, SplitMix64 random) {
        double lot = random.unit();
        return drawn < truth || (drawn == truth && lot < tie) ? 1 : 0;
    }

    private static double chiSquared(int[] ranks) {
        double expected = TRIALS / (double) ranks.length;
        double sum = 0;
        for (int rank : ranks) {
            sum += (rank - expected) * (rank - expected) / expected;
        }
        return sum;
    }
}
