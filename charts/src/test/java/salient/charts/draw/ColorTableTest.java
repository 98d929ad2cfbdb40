package salient.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTableTest {
    private static int[] flat(int... colors) {
        int[] rgb = new int[100 * colors.length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = colors[i / 100];
        }
        return rgb;
    }

    @Test
    void oneTableServesSeveralPictures() {
        ColorTable table = new ColorTable.Count()
                .add(flat(0xFFFFFF, 0x5B78B8))
                .add(flat(0xF2A637, 0x5B78B8))
                .table(255);

        assertThat(table.colors()).containsExactlyInAnyOrder(0xFFFFFF, 0x5B78B8, 0xF2A637);
        for (int color : new int[] {0xFFFFFF, 0x5B78B8, 0xF2A637}) {
            assertThat(table.colors()[table.at(color) & 255]).isEqualTo(color);
        }
    }

    @Test
    void theTableIsNeverLongerThanAsked() {
        int[] many = new int[1 << 12];
        Arrays.setAll(many, i -> i << 12 | i);

        ColorTable table = new ColorTable.Count().add(many).table(20);

        assertThat(table.colors()).hasSize(20);
        assertThat(Arrays.stream(many).map(color -> table.at(color) & 255)).allMatch(at -> at < 20);
    }

    private static int distance(int a, int b) {
        int red = ((a >> 16) & 255) - ((b >> 16) & 255);
        int green = ((a >> 8) & 255) - ((b >> 8) & 255);
        int blue = (a & 255) - (b & 255);
        return 3 * red * red + 4 * green * green + 2 * blue * blue;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyColorTakesTheFirstOfThoseInTheTableThatAreNearest(long seed) {
        Random random = new Random(seed);
        int[] pixels =
                random.ints(3_000, 0, 1 << 24).map(color -> color & 0xFCFCFC).toArray();

        ColorTable table = new ColorTable.Count().add(pixels).table(100);

        int[] colors = table.colors();
        assertThat(Arrays.stream(colors).distinct().count()).isEqualTo(100);
        for (int pixel : pixels) {
            int least = Arrays.stream(colors)
                    .map(color -> distance(pixel, color))
                    .min()
                    .orElseThrow();
            int first = IntStream.range(0, colors.length)
                    .filter(at -> distance(pixel, colors[at]) == least)
                    .findFirst()
                    .orElseThrow();
            assertThat(table.at(pixel) & 255).as("seed %d", seed).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void runsOfAnyLengthEndWhereTheColorChanges(long seed) {
        Random random = new Random(seed);
        int[] runs = random.ints(60, 1, 80).toArray();
        int[] rgb = IntStream.range(0, runs.length)
                .flatMap(i -> IntStream.generate(() -> 0x404040 * (i % 3)).limit(runs[i]))
                .toArray();

        int start = 0;
        for (int length : runs) {
            assertThat(ColorTable.endOfRun(rgb, start)).as("seed %d", seed).isEqualTo(start + length);
            start += length;
        }
        IndexedColors indexed = IndexedColors.of(rgb);
        for (int i = 0; i < rgb.length; i++) {
            assertThat(indexed.table()[indexed.pixels()[i]]).isEqualTo(rgb[i]);
        }
    }
}
