package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;
import salient.engine.Judge;
import salient.geo.Coverage;
import salient.geo.CoverageBuilder;
import salient.ground.CellNeighbours;
import salient.ground.CoverageGround;
import salient.ground.Ground;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.reading.Judgement;
import salient.run.Replay;
import salient.workspace.Workspace;

/** Every day of the first campaign under its default scenario. */
class LatakiaMapsTest {
    private static Replay replay;
    private static DayMaps maps;

    @BeforeAll
    static void replay() {
        Problems problems = new Problems();
        CampaignInputs inputs = Workspace.at(Path.of(System.getProperty("salient.workspace")), problems)
                .flatMap(workspace -> CampaignReader.read(workspace, "latakia-2014", problems))
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
        var campaign = inputs.dossier().campaign();
        Coverage coverage = CoverageBuilder.build(
                inputs.theatre(),
                inputs.dossier().gazetteer().cellPlaces(),
                campaign.cartography().maxReachKm());
        Judgement judgement = new Judge(
                        inputs.dossier(),
                        inputs.scenarios().get(campaign.defaults().scenario()))
                .judge(new CellNeighbours(coverage));
        Ground ground = new CoverageGround(campaign, inputs.dossier().gazetteer(), judgement.history(), coverage);
        replay = new Replay(inputs, judgement, coverage, ground);
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
