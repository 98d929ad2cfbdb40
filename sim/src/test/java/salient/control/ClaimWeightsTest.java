package salient.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.place.PlaceId;
import salient.time.DaySpan;

class ClaimWeightsTest {
    private static final PlaceId MILL = new PlaceId("mill");
    private static final PlaceId FORD = new PlaceId("ford");
    private static final ClaimId TAKEN = ClaimId.parse("paper:taken");
    private static final ClaimId LOST = ClaimId.parse("paper:lost");
    private static final LocalDate FIRST = LocalDate.of(1916, 5, 1);

    private static ClaimWeights.Builder threeDays() {
        return new ClaimWeights.Builder(DaySpan.ofDays(FIRST, FIRST.plusDays(2)));
    }

    private final ClaimWeights weights = threeDays()
            .add(MILL, TAKEN, new double[] {1, 2, 3})
            .add(MILL, LOST, new double[] {-1, -2, -3})
            .add(FORD, TAKEN, new double[] {0.1, 0.2, 0.3})
            .build();

    @Test
    void aClaimWeighsOnEachPlaceAndDayWhatWasPutInForThem() {
        assertThat(weights.bits(MILL, TAKEN, FIRST)).isEqualTo(1);
        assertThat(weights.bits(MILL, TAKEN, FIRST.plusDays(2))).isEqualTo(3);
        assertThat(weights.bits(MILL, LOST, FIRST.plusDays(1))).isEqualTo(-2);
        assertThat(weights.bits(FORD, TAKEN, FIRST.plusDays(1))).isEqualTo(0.2);
    }

    @Test
    void theClaimsOfAPlaceAreThoseThatSayAnythingOfIt() {
        assertThat(weights.claims(MILL)).containsExactly(LOST, TAKEN);
        assertThat(weights.claims(FORD)).containsExactly(TAKEN);
        assertThat(weights.claims(new PlaceId("elsewhere"))).isEmpty();
    }

    @Test
    void aClaimThatSaysNothingOfThePlaceAndADayThatWasNotAskedAboutHaveNoWeight() {
        assertThatIllegalArgumentException().isThrownBy(() -> weights.bits(FORD, LOST, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> weights.bits(new PlaceId("elsewhere"), TAKEN, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> weights.bits(MILL, TAKEN, FIRST.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> weights.bits(MILL, TAKEN, FIRST.plusDays(3)));
    }

    @Test
    void eachDayNeedsAWeight() {
        assertThatIllegalArgumentException().isThrownBy(() -> threeDays().add(MILL, TAKEN, new double[] {1, 2}));
    }
}
