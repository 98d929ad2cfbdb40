package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.testkit.Scene;

/** A place that several sides hold together, without fighting. */
class SharedControlTest {
    private static Scene allies() {
        return new Scene().related();
    }

    @Test
    void aStateOrAnActOfSeveralIsHeldByThemTogether() {
        assertThat(allies().says("0 x state G;O basis=baseline").on(5)).isEqualTo("held:g;o presumed");
        assertThat(allies().says("3 m capture G;O").on(3)).isEqualTo("held:g;o reported");
        assertThat(allies().says("3 m hold G;O").on(3)).isEqualTo("held:g;o reported");
    }

    @Test
    void theSameHoldersAgreeAndOneOfThemAloneIsAChange() {
        Scene scene = allies().says("1 m state G;O control=held", "3 i hold G;O id=same", "5 m hold G id=alone");
        assertThat(scene.verdict("same")).isEqualTo("corroborating E1");
        assertThat(scene.on(4)).isEqualTo("held:g;o reported");
        assertThat(scene.on(5)).isEqualTo("held:g reported");
    }

    @Test
    void theOneWhoStaysHoldsAloneWhenTheOtherLeavesOrIsDrivenOut() {
        assertThat(allies().says("1 m hold G;O", "5 m withdraw O").on(5)).isEqualTo("held:g reported");
        assertThat(allies().says("1 m hold G;O", "5 m dislodge G vs=O").on(5)).isEqualTo("held:g reported");
        assertThat(allies().says("1 m hold G;O", "5 m withdraw G;O").on(5)).isEqualTo("vacant reported");
    }

    @Test
    void fightingInsideEndsIt() {
        assertThat(allies().says("1 m hold G;O", "5 m contest G;O control=fighting")
                        .on(5))
                .isEqualTo("contested:g;o fighting");
    }

    @Test
    void neitherOfTwoWhoHoldTogetherNeverHeldIt() {
        Scene scene = allies().says("5 o hold G;O id=both", "5 m never-held O to=6 id=never");
        assertThat(scene.verdict("both")).startsWith("overruled").endsWith("by never");
    }
}
