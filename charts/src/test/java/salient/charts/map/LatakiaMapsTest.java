package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;
import salient.run.Replay;
import salient.testkit.Latakia;

/** Every day of the first campaign under its default scenario. */
class LatakiaMapsTest {
    private static Replay replay;
    private static DayMaps maps;

    @BeforeAll
    static void replay() {
        replay = Latakia.replay();
        maps = DayMaps.of(replay, MapOptions.DEFAULT);
    }

    @Test
    void everyDayIsLaidOutWell() {
        for (LocalDate day : replay.judgement().history().period().stream().toList()) {
            DisplayList map = maps.draw(day);
            Layout.assertLabelsAreClear(map);
            Layout.assertWithinTheSheet(map);
            assertThat(Marks.texts(map, "sources")).contains(SourceLine.NOTE, "OpenStreetMap contributors");
            Map<String, Long> faces = map.walk()
                    .filter(m -> m.kind().startsWith("face ") && m.id().startsWith("main-"))
                    .collect(Collectors.groupingBy(Mark::id, TreeMap::new, Collectors.counting()));
            assertThat(faces).hasSize(replay.coverage().faces());
            assertThat(faces.values()).containsOnly(1L);
        }
    }

    @Test
    void placesInTheNewsAreNamed() {
        DisplayList map = maps.draw(LocalDate.of(2014, 3, 25));
        assertThat(Marks.texts(map, "label town news")).contains("Kasab");
        assertThat(Marks.texts(map, "label observation-post news")).contains("Observatory 45");
        assertThat(Marks.texts(map, "country")).contains("TURKEY");
    }

    @Test
    void theLocatorNamesTheCountryAndTheEarlierFrontIsDrawn() {
        DisplayList map = maps.draw(LocalDate.of(2014, 4, 1));
        assertThat(map.walk().map(Mark::id)).contains("locator-here", "inset-front-earlier");
    }

    @Test
    void thePictureDecodesAndIsNotBlank() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(maps.png(LocalDate.of(2014, 6, 15))));
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(1200);
        long colors = java.util.stream.IntStream.range(0, 1600 * 1200)
                .map(i -> image.getRGB(i % 1600, i / 1600))
                .distinct()
                .count();
        assertThat(colors).isBetween(100L, 256L);
    }
}
