package salient.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

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
}
