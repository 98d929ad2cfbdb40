package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayersLeftOutTest {
    @Test
    void aRunThatHasAllLayersSaysNothing() {
        assertThat(LayersLeftOut.words(500, "monitor")).isEmpty();
    }

    @Test
    void aLargeRunNamesTheLayersThatItHasAndHowToGetTheOthers() {
        assertThat(LayersLeftOut.words(31_201, "all"))
                .contains(
                        "places, control, front alone: control has 31,201 spans; 'salient export all --to gpkg' writes"
                                + " all");
    }

    @Test
    void aRunOfACountryOverYearsSaysHowToGetSomeDays() {
        assertThat(LayersLeftOut.words(640_000, "all"))
                .contains(
                        "none: control has 640,000 spans; 'salient export all --to gpkg --every month' writes some days");
    }
}
