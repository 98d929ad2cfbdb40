package salient.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingWordsTest {
    @Test
    void whatIsFreshDependsOnTheReading() {
        assertThat(StandingWords.ofMaps(7))
                .isEqualTo(
                        "Fresh: a claim within 7 days; stale: claims, but none so recent; presumed: the baseline alone");
        assertThat(StandingWords.ofMapsInShort(1)).startsWith("Fresh: a claim within 1 day; stale: none so recent; ");
    }

    @Test
    void chartsTellAggregatesApartBesides() {
        assertThat(StandingWords.ofCharts(7))
                .startsWith(StandingWords.ofMaps(7))
                .contains("; aggregate: one sentence");
    }
}
