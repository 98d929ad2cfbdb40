package salient.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.ground.GroundKind;
import salient.ground.GroundShare;

class GroundCurrencyTest {
    private static GroundShare share(GroundKind kind, double area, double fresh, double stale, double presumed) {
        return new GroundShare(
                kind, Optional.empty(), 0, area, new GroundShare.ByStanding(fresh, stale, presumed), 0, 0);
    }

    @Test
    void sharesAreOfTheGroundThatHasACellUnknownGroundIncluded() {
        GroundCurrency ground = GroundCurrency.of(List.of(
                share(GroundKind.HELD, 80, 10, 10, 60),
                share(GroundKind.UNKNOWN, 20, 0, 0, 0),
                share(GroundKind.UNASSIGNED, 900, 0, 0, 0)));
        assertThat(ground).isEqualTo(new GroundCurrency(10, 10, 60, 20, 20));
        assertThat(ground.cellKm2()).isEqualTo(100);
        assertThat(ground.presumedInWords())
                .isEqualTo("60 % of the ground that has a cell is presumed: no claim has settled it since the eve");
    }

    @Test
    void groundOfWhichWhatWasSaidNoLongerStandsIsStaleAndUnknown() {
        GroundCurrency ground = GroundCurrency.of(List.of(
                share(GroundKind.HELD, 80, 10, 10, 60),
                share(GroundKind.UNKNOWN, 12, 0, 12, 0),
                share(GroundKind.UNKNOWN, 8, 0, 0, 0)));
        assertThat(ground).isEqualTo(new GroundCurrency(10, 22, 60, 8, 20));
    }

    @Test
    void whatRemainsOfRoundedNumbersIsNoGroundWithoutWord() {
        GroundCurrency ground = GroundCurrency.of(
                List.of(share(GroundKind.HELD, 0.6, 0.1, 0.2, 0.3), share(GroundKind.HELD, 0.7, 0, 0, 0.7)));
        assertThat(ground.unspokenKm2()).isZero();
        GroundCurrency traced = GroundCurrency.of(List.of(share(GroundKind.HELD, 10.000000001, 10, 0, 0)));
        assertThat(traced.unspokenKm2()).isZero();
    }

    @Test
    void aTraceIsNotNothing() {
        GroundCurrency ground = new GroundCurrency(0.1, 0, 99.9, 0, 0);
        assertThat(ground.percent(0.1)).isEqualTo("< 1 %");
        assertThat(ground.percent(0)).isEqualTo("0 %");
        assertThat(ground.percent(99.9)).isEqualTo("100 %");
    }

    @Test
    void whereNoGroundHasACellNothingIsPresumed() {
        GroundCurrency none = GroundCurrency.of(List.of(share(GroundKind.UNASSIGNED, 900, 0, 0, 0)));
        assertThat(none.presumedInWords()).isEqualTo("none of the ground that has a cell is presumed");
    }
}
