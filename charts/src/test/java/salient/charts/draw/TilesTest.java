package salient.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where boxes lie on a picture. */
class TilesTest {
    private static Box box(Random random) {
        return new Box(
                400 * random.nextDouble() - 50,
                300 * random.nextDouble() - 50,
                random.nextBoolean() ? 0 : 40 * random.nextDouble(),
                40 * random.nextDouble());
    }

    @Test
    void everyBoxThatOverlapsAnAddedOneIsReached() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Tiles tiles = new Tiles(300, 200);
            List<Box> added = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                added.add(box(random));
            }
            added.forEach(tiles::add);
            for (int i = 0; i < 100; i++) {
                Box other = box(random);
                if (other.overlapsAny(added)) {
                    assertThat(tiles.reach(other)).as("seed " + seed).isTrue();
                }
            }
        }
    }

    @Test
    void whatIsFarFromEveryAddedBoxIsNotReached() {
        Tiles tiles = new Tiles(300, 200);
        tiles.add(new Box(10, 10, 20, 20));
        tiles.add(new Box(200, 100, 5, 90));

        assertThat(tiles.reach(new Box(60, 0, 130, 199))).isFalse();
        assertThat(tiles.reach(new Box(0, 60, 150, 50))).isFalse();
        assertThat(tiles.reach(new Box(204, 150, 10, 1))).isTrue();
    }

    @Test
    void nothingIsReachedWhereNothingWasAdded() {
        assertThat(new Tiles(300, 200).reach(new Box(0, 0, 300, 200))).isFalse();
    }
}
