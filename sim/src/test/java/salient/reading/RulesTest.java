package salient.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import salient.reading.Rules.Combination;
import salient.reading.Rules.CutOff;
import salient.reading.Rules.IntervalEffect;
import salient.reading.Rules.Patience;

class RulesTest {
    private static Rules freshFor(int days) {
        Rules usual = Rules.DEFAULTS;
        return new Rules(
                days, usual.patience(), usual.intervalEffect(), usual.cutOff(), true, true, usual.combination());
    }

    @Test
    void daysOfARuleAreAtLeastOneAndFreshDaysAtLeastNone() {
        assertThat(freshFor(0).freshDays()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> freshFor(-1));
        assertThat(new Patience(1, 1, 1).vacantDays()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Patience(0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Patience(1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Patience(1, 1, 0));
        assertThat(Combination.counting(1).eventDays()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Combination.counting(0));
    }

    @Test
    void whatIsSetAnewLeavesTheOtherRulesAsTheyWere() {
        Rules set = Rules.DEFAULTS
                .with(new Patience(1, 2, 3))
                .with(IntervalEffect.FIRST)
                .with(CutOff.KEEP)
                .with(Combination.CONSENSUS);

        assertThat(set)
                .isEqualTo(new Rules(
                        7,
                        new Patience(1, 2, 3),
                        IntervalEffect.FIRST,
                        CutOff.KEEP,
                        true,
                        true,
                        Combination.CONSENSUS));
    }
}
