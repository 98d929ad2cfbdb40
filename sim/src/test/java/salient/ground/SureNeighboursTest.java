package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.place.Place;
import salient.read.CampaignInputs;
import salient.testkit.Latakia;
import salient.testkit.NotForMutants;

@NotForMutants("the campaign is judged once")
class SureNeighboursTest {
    @Test
    void whatIsSureIsTrueOfTheCellsOfLatakia() {
        CampaignInputs inputs = Latakia.inputs();
        var places = inputs.dossier().gazetteer().cellPlaces();
        double reachKm = inputs.dossier().campaign().cartography().maxReachKm();
        CellNeighbours cells = new CellNeighbours(Latakia.replayer().coverage());
        SureNeighbours sure = new SureNeighbours(inputs.theatre(), places, reachKm);

        int pairs = 0;
        for (Place place : places) {
            assertThat(cells.of(place.id())).as("%s", place.id()).containsAll(sure.apply(place.id()));
            pairs += sure.apply(place.id()).size();
        }
        assertThat(pairs).isGreaterThan(100);
    }
}
