package salient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

/** How control changes from one day to the next, by the equations of docs/how-sure.md. */
class HazardsTest {
    private static final int HALF = Surroundings.WHOLE / 4;
    private static final int G = 0;
    private static final int O = 1;
    private static final int CONTESTED = 2;
    private static final int VACANT = 3;

    private final StateSpace states =
            Scenes.model(new Scene(), ModelSettings.DEFAULTS).states();
    private final Hazards hazards = new Hazards(states, Dynamics.USUAL);

    /** Half of the border is held by O, and half of it is contested. */
    private long[] near() {
        long[] near = new long[Near.length(states)];
        Near.add(near, 0, O, HALF, states);
        Near.add(near, 0, CONTESTED, HALF, states);
        return near;
    }

    private double chance(int from, int to, boolean told) {
        return hazards.chance(from, to, near(), 0, told);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPlaceIsLostTheSoonerTheMoreOfItsBorderIsHostileAndFarSoonerWhereItIsToldOf(boolean told) {
        Dynamics usual = Dynamics.USUAL;
        double hostile = 0.5 + 0.5 / 2;
        double lost = 1 - Math.exp(-(told ? usual.told() : 1) * (usual.unrest() + usual.spread() * hostile));

        assertThat(chance(G, G, told)).isCloseTo(1 - lost, within(1e-12));
        assertThat(chance(G, O, told)).isCloseTo(lost * usual.falls(), within(1e-12));
        assertThat(chance(G, VACANT, told)).isCloseTo(lost * usual.deserted(), within(1e-12));
        assertThat(chance(G, CONTESTED, told)).isCloseTo(lost * (1 - usual.falls() - usual.deserted()), within(1e-12));
    }

    @Test
    void aFightEndsForWhoeverIsNear() {
        double anywhere = Hazards.ANYWHERE / (double) Surroundings.WHOLE;
        double ofG = anywhere + 0.25;
        double ofO = anywhere + 0.75;
        double taken = Dynamics.USUAL.resolves() * 0.98;

        assertThat(chance(CONTESTED, CONTESTED, false)).isEqualTo(1 - Dynamics.USUAL.resolves());
        assertThat(chance(CONTESTED, G, false)).isCloseTo(taken * ofG / (ofG + ofO), within(1e-12));
        assertThat(chance(CONTESTED, O, false)).isCloseTo(taken * ofO / (ofG + ofO), within(1e-12));
        assertThat(anywhere).isCloseTo(0.1, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theTableOfAllChangesHasTheSameChancesAndSilenceMakesOnlyThoseLessLikely(boolean told) {
        int size = states.size();
        double[] table = new double[size * size];
        double[] quiet = new double[size * size];
        hazards.fill(table, 0, near(), 0, told, 1);
        hazards.fill(quiet, 0, near(), 0, told, 0.5);
        for (int from = 0; from < size; from++) {
            double sum = 0;
            for (int to = 0; to < size; to++) {
                double chance = chance(from, to, told);
                sum += chance;
                assertThat(table[from * size + to]).as("%d to %d", from, to).isCloseTo(chance, within(1e-12));
                assertThat(quiet[from * size + to])
                        .as("%d to %d in silence", from, to)
                        .isCloseTo(from == to ? chance : chance / 2, within(1e-12));
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }
}
