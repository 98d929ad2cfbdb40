package salient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import salient.chance.Draws;
import salient.chance.SplitMix64;
import salient.control.Convergence;

class ChainsAgreementTest {
    private static final int HISTORIES = 2_000;

    /** Four chains of one figure, each of which remembers so much of the one before, about a middle of its own. */
    private static List<float[]> chains(double remembered, double apart) {
        List<float[]> chains = new ArrayList<>();
        for (int chain = 0; chain < 4; chain++) {
            Draws draws = new Draws(SplitMix64.of(1, "chain", chain));
            float[] figures = new float[HISTORIES];
            double now = draws.normal();
            for (int i = 0; i < HISTORIES; i++) {
                now = remembered * now + Math.sqrt(1 - remembered * remembered) * draws.normal();
                figures[i] = (float) (now + apart * chain);
            }
            chains.add(figures);
        }
        return chains;
    }

    @Test
    void chainsThatGoThroughTheSameAgree() {
        Convergence agreed = ChainsAgreement.on(chains(0, 0), 1);
        assertThat(agreed.rHat()).isCloseTo(1, within(0.01));
        assertThat(agreed.agreed()).isTrue();
        assertThat(agreed.effectiveHistories()).isGreaterThan(0.8 * 4 * HISTORIES);
    }

    @Test
    void chainsThatStayApartDoNot() {
        // Means of 0, 1, 2 and 3 with a variance of 1 within and 10/7 between half chains, two of each mean.
        Convergence apart = ChainsAgreement.on(chains(0, 1), 1);
        assertThat(apart.rHat()).isCloseTo(Math.sqrt(1 + 10.0 / 7), within(0.05));
        assertThat(apart.agreed()).isFalse();
    }

    @Test
    void historiesThatRememberEachOtherTellLess() {
        double effective = ChainsAgreement.on(chains(0.9, 0), 1).effectiveHistories();
        assertThat(effective).isCloseTo(4 * HISTORIES * 0.1 / 1.9, within(0.3 * 4 * HISTORIES * 0.1 / 1.9));
    }

    @Test
    void theWorstFigureCounts() {
        List<float[]> both = new ArrayList<>();
        List<float[]> good = chains(0, 0);
        List<float[]> bad = chains(0, 1);
        for (int chain = 0; chain < good.size(); chain++) {
            float[] figures = new float[2 * HISTORIES];
            for (int i = 0; i < HISTORIES; i++) {
                figures[2 * i] = good.get(chain)[i];
                figures[2 * i + 1] = bad.get(chain)[i];
            }
            both.add(figures);
        }
        assertThat(ChainsAgreement.on(both, 2).rHat())
                .isEqualTo(ChainsAgreement.on(bad, 1).rHat());
        assertThat(ChainsAgreement.on(both, 2, figure -> figure == 0).rHat())
                .isEqualTo(ChainsAgreement.on(good, 1).rHat());
    }
}
