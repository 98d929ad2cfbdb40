package salient.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.read.CampaignInputs;
import salient.run.Replay;
import salient.run.Replayer;
import salient.telling.KeyNumbers;
import salient.testkit.ToyWorkspace;

class LimitsSectionTest {
    @TempDir
    private Path folder;

    private static String first(CampaignInputs inputs) {
        Replay replay = new Replayer(inputs).replay(inputs.scenarios().get("plain"));
        List<Block> section = LimitsSection.of(
                replay, List.of(), new KeyNumbers(replay.judgement().history(), replay.ground(), replay.coverage()));
        return ((Block.Bullets) section.get(1)).items().get(0);
    }

    @Test
    void whatACellIsFollowsFromThePlacesOrFromTheCampaign() {
        ToyWorkspace toy = ToyWorkspace.in(folder);
        assertThat(first(toy.readWell()))
                .isEqualTo("Areas are control polygons around places, not surveyed lines. A cell follows its place and"
                        + " reaches 4 km at most; ground farther from every place is unassigned.");
        toy.write("data/toy/cells.geojson", """
                { "type": "FeatureCollection", "features": [
                { "type": "Feature", "properties": { "place": "alder" }, "geometry": { "type": "Polygon",
                  "coordinates": [[[10.0, 50.0], [10.16, 50.0], [10.16, 50.16], [10.0, 50.16], [10.0, 50.0]]] } },
                { "type": "Feature", "properties": { "place": "birch" }, "geometry": { "type": "Polygon",
                  "coordinates": [[[10.16, 50.0], [10.34, 50.0], [10.34, 50.16], [10.16, 50.16], [10.16, 50.0]]] } },
                { "type": "Feature", "properties": { "place": "cedar-hill" }, "geometry": { "type": "Polygon",
                  "coordinates": [[[10.0, 50.16], [10.4, 50.16], [10.4, 50.3], [10.0, 50.3], [10.0, 50.16]]] } }
                ] }
                """);
        assertThat(first(toy.readWell()))
                .isEqualTo("Areas are control polygons around places, not surveyed lines. A cell is the ground that the"
                        + " campaign gives to a place; ground in none of them is unassigned.");
    }
}
