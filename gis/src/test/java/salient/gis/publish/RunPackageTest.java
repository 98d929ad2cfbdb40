package salient.gis.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.gis.layer.LayerName;

class RunPackageTest {
    @Test
    void aRunHasAllLayersALargeOneThoseOfAMapAndACountryOverYearsNone() {
        assertThat(RunPackage.layers(20_000)).containsExactly(LayerName.values());
        assertThat(RunPackage.layers(20_001)).containsExactly(LayerName.PLACES, LayerName.CONTROL, LayerName.FRONT);
        assertThat(RunPackage.layers(100_000)).hasSize(3);
        assertThat(RunPackage.layers(100_001)).isEmpty();
    }
}
