package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import salient.charts.draw.Box;

class NearbyTest {
    private static Box box(Random random, double most) {
        return new Box(
                1000 * random.nextDouble(),
                1000 * random.nextDouble(),
                most * random.nextDouble(),
                most * random.nextDouble());
    }

    @Test
    void whateverHasAPointInCommonWithABoxIsFound() {
        Random random = new Random(10);
        Nearby<Box> nearby = new Nearby<>();
        List<Box> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Box box = box(random, i % 40 == 0 ? 900 : 12);
            all.add(box);
            nearby.add(box.x(), box.y(), box.right(), box.bottom(), box);
        }
        for (int i = 0; i < 400; i++) {
            Box asked = box(random, 60);
            for (Box each : all) {
                boolean met = nearby.any(asked.x(), asked.y(), asked.right(), asked.bottom(), each::equals);
                assertThat(met || !each.overlaps(asked)).isTrue();
            }
        }
    }

    @Test
    void cornersMayBeGivenInAnyOrderAndABoxMayHaveNoWidth() {
        Nearby<String> nearby = new Nearby<>();
        nearby.add(30, 40, 10, 40, "line");

        assertThat(nearby.any(20, 50, 20, 30, "line"::equals)).isTrue();
    }

    @Test
    void whatLiesFarAwayIsNotLookedAt() {
        Nearby<String> nearby = new Nearby<>();
        for (int i = 0; i < 100; i++) {
            nearby.add(10 * i, 0, 10 * i + 5, 5, "thing " + i);
        }
        List<String> looked = new ArrayList<>();
        nearby.any(500, 0, 505, 5, thing -> {
            looked.add(thing);
            return false;
        });

        assertThat(looked)
                .contains("thing 50")
                .doesNotContain("thing 0", "thing 99")
                .hasSizeLessThan(60);
    }
}
