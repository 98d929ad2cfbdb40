package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;
import salient.control.Grounds;
import salient.run.Replay;
import salient.telling.GroundCurrency;
import salient.telling.News;

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
        assertThat(panel).contains(currency.percent(currency.unspokenKm2()) + "\nunknown");
        assertThat(panel).doesNotContain("no longer stands");
    }

    @Test
    void groundOfWhichWhatWasSaidNoLongerStandsIsStaleAndSaidToBeUnknown() {
        GroundCurrency ground = new GroundCurrency(251, 957, 0, 0, 407);
        News news = News.of(Toy.campaign().replay().judgement().history().asOf(Toy.day(19)), new TreeSet<>());
        String panel = CurrencyPanel.draw(news, ground, 7, SheetLayout.WITH_DETAIL.currency()).stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .collect(Collectors.joining("\n"));
        assertThat(panel)
                .contains("79 %\nstale: earlier")
                .contains(
                        "Of the ground spoken of, control is unknown on 407 km², 34 %: what was said no longer stands.");
    }
}
