package salient.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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
    void countsAreGroupedAsTheJdkGroupsThem() {
        for (long number : new long[] {
            0, 9, 99, 999, 1000, 12_345, 999_999, 1_000_000, -1, -999, -1000, -123_456, Long.MAX_VALUE, Long.MIN_VALUE
        }) {
            assertThat(Amounts.count(number, "x"))
                    .startsWith(String.format(Locale.ROOT, "%,d x", number).replace('-', '−'));
        }
    }

    @Test
    void areasAreWholeAndFineOnesHaveADecimalWhereTheyAreSmall() {
        assertThat(Amounts.km2(1240.4)).isEqualTo("1,240 km²");
        assertThat(Amounts.km2(16.26)).isEqualTo("16 km²");
        assertThat(Amounts.fineKm2(16.26)).isEqualTo("16.3 km²");
        assertThat(Amounts.fineKm2(0.05)).isEqualTo("0.1 km²");
        assertThat(Amounts.fineKm2(0.049)).isEqualTo("less than 0.1 km²");
        assertThat(Amounts.fineKm2(0)).isEqualTo("0.0 km²");
        assertThat(Amounts.fineKm2(1240.4)).isEqualTo("1,240 km²");
    }

    @Test
    void whatIsBelowNothingHasATrueMinusAndNothingHasNone() {
        assertThat(Amounts.hundredths(-0.0912)).isEqualTo("−0.09");
        assertThat(Amounts.hundredths(0.8749)).isEqualTo("0.87");
        assertThat(Amounts.hundredths(-0.004)).isEqualTo("0.00");
        assertThat(Amounts.fine(-3.21)).isEqualTo("−3.2");
        assertThat(Amounts.whole(-1240)).isEqualTo("−1,240");
        assertThat(Amounts.number(-1240)).isEqualTo("−1,240");
    }

    @Test
    void aWordHasOneCapitalAtMost() {
        assertThat(Amounts.capital("held by both")).isEqualTo("Held by both");
        assertThat(Amounts.capital("")).isEmpty();
    }
}
