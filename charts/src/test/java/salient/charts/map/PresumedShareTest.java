package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.charts.draw.DisplayList;
import salient.control.Grounds;
import salient.run.Replay;
import salient.telling.GroundCurrency;

class PresumedShareTest {
    @Test
    void theMapSaysOfWhatItsSharesAreAndCountsUnknownGround() {
        Replay replay = Toy.campaign()
                .on(
                        Toy.EVE,
                        GridCoverage.id(3, 3),
                        Toy.settled(new salient.place.Control.Unknown(), Grounds.NONE, Toy.EVE))
                .replay();
        DisplayList map = DayMaps.of(replay, MapOptions.DEFAULT).draw(Toy.EVE);
        GroundCurrency currency = GroundCurrency.of(replay.ground().shares(Toy.EVE));
        String panel = Marks.texts(map, "currency");
        assertThat(panel).contains("Shares of the ground that has a cell");
        assertThat(panel).contains(currency.percent(currency.presumedKm2()) + "\npresumed: baseline only");
        assertThat(panel).contains(currency.percent(currency.unspokenKm2()) + "\nno word");
        assertThat(panel).contains("Of all this, control is unknown on 20 km², 4 %.");
    }

    @Test
    void groundOfWhichWhatWasSaidNoLongerStandsIsSaidToBeUnknownToo() {
        DisplayList map =
                DayMaps.of(Toy.campaign().replay(), MapOptions.DEFAULT).draw(Toy.day(19));
        assertThat(Marks.texts(map, "currency"))
                .contains("stale: earlier")
                .contains("Of all this, control is unknown on 20 km², 4 %.");
    }
}
