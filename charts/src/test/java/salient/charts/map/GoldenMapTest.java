package salient.charts.map;

import static salient.charts.map.Toy.day;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salient.charts.GoldenPicture;

/** Days of the toy campaign that between them show every kind of ground, front and sign. */
class GoldenMapTest {
    private static final DayMaps MAPS = DayMaps.of(Toy.campaign().replay(), MapOptions.DEFAULT);

    /** The eve; an attack; a dispute and a withdrawal; the front of a week before; ground known only by its day. */
    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 7, 20})
    void aMapComesOutAsItDid(int number) throws IOException {
        GoldenPicture.assertUnchanged("map-" + day(number) + ".svg", MAPS.svg(day(number)));
    }

    @Test
    void aMapInBothScriptsComesOutAsItDid() throws IOException {
        MapOptions both = new MapOptions(1600, MapOptions.Names.BOTH);
        DayMaps maps = DayMaps.of(Toy.campaign().replay(), both);
        GoldenPicture.assertUnchanged("map-" + day(3) + "-both.svg", maps.svg(day(3)));
    }
}
