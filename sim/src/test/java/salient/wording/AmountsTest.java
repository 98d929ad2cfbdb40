package salient.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountsTest {
    @Test
    void aNounTakesAnSButForOne() {
        assertThat(Amounts.count(0, "day")).isEqualTo("0 days");
        assertThat(Amounts.count(1, "day")).isEqualTo("1 day");
        assertThat(Amounts.count(1240, "claim")).isEqualTo("1,240 claims");
        assertThat(Amounts.countOrNo(0, "claim")).isEqualTo("no claims");
        assertThat(Amounts.countOrNo(2, "claim")).isEqualTo("2 claims");
    }

    @Test
    void areasAreWholeAndFineOnesHaveADecimalWhereTheyAreSmall() {
        assertThat(Amounts.km2(1240.4)).isEqualTo("1,240 km²");
        assertThat(Amounts.km2(16.26)).isEqualTo("16 km²");
        assertThat(Amounts.fineKm2(16.26)).isEqualTo("16.3 km²");
        assertThat(Amounts.fineKm2(1240.4)).isEqualTo("1,240 km²");
    }

    @Test
    void aWordHasOneCapitalAtMost() {
        assertThat(Amounts.capital("held by both")).isEqualTo("Held by both");
        assertThat(Amounts.capital("")).isEmpty();
    }
}
