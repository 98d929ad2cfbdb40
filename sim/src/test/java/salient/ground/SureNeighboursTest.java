package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import salient.geo.CoverageBuilder;
import salient.place.Place;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.workspace.Workspace;

class SureNeighboursTest {
    @Test
    void whatIsSureIsTrueOfTheCellsOfLatakia() {
        Problems problems = new Problems();
        Path root = Path.of(System.getProperty("salient.workspace"));
        CampaignInputs inputs = CampaignReader.read(
                        Workspace.at(root, problems).orElseThrow(), "latakia-2014", problems)
                .orElseThrow();
        var places = inputs.dossier().gazetteer().cellPlaces();
        double reachKm = inputs.dossier().campaign().cartography().maxReachKm();
        CellNeighbours cells = new CellNeighbours(CoverageBuilder.build(inputs.theatre(), places, reachKm));
        SureNeighbours sure = new SureNeighbours(inputs.theatre(), places, reachKm);

        int pairs = 0;
        for (Place place : places) {
            assertThat(cells.of(place.id())).as("%s", place.id()).containsAll(sure.apply(place.id()));
            pairs += sure.apply(place.id()).size();
        }
        assertThat(pairs).isGreaterThan(100);
    }
}
