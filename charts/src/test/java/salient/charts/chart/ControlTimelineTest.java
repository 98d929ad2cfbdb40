package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static salient.charts.chart.Toy.BLUE;
import static salient.charts.chart.Toy.day;
import static salient.charts.chart.Toy.id;
import static salient.charts.chart.Toy.presumed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import salient.campaign.Camp;
import salient.place.Place;
import salient.reading.Outcome;
import salient.run.Excerpt;
import salient.run.Replay;

class ControlTimelineTest {
    private final Replay replay = Toy.smallWar().replay();
    private final TimelineRows rows = TimelineRows.of(Excerpt.whole(replay));
    private final List<RowItems.Item> items = ControlTimelineChart.items(Excerpt.whole(replay), rows);

    @Test
    void placesOfWhichOnlyTheBaselineSpeaksHaveNoRow() {
        assertThat(rows.places()).extracting(Place::id).containsExactly(id("alder"), id("birch"), id("elm"));
        assertThat(rows.unspoken()).isEqualTo(2);
    }

    private static String caption(Toy toy) {
        return String.join(
                " ",
                new ControlTimelineChart().draw(Excerpt.whole(toy.replay())).caption());
    }

    @Test
    void whatIsLeftOutIsSaidWhereSomethingIs() {
        assertThat(caption(Toy.smallWar()))
                .contains("Left out: 2 places of which only the baseline speaks.")
                .doesNotContain("fewer days");
        Toy all = Toy.ofDays(9).place("alder", presumed(BLUE)).claim(6, "alder", "press", Outcome.NOTED);
        assertThat(caption(all)).doesNotContain("eft out", "0 places");
    }

    @Test
    void rowsRunFromNorthToSouth() {
        assertThat(rows.places())
                .extracting(p -> p.position().orElseThrow().lat())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void everyCampThatSpokeOfAPlaceOnADayHasAMark() {
        assertThat(rows.claims(id("alder")))
                .extracting(
                        TimelineRows.Spoken::day,
                        s -> s.camps().stream().map(Camp::name).toList())
                .containsExactly(
                        tuple(day(3), List.of("Monitor")),
                        tuple(day(5), List.of("blue", "red")),
                        tuple(day(20), List.of("Monitor")));
        assertThat(items.stream().filter(i -> i.glyph() instanceof Glyph.Mark)).hasSize(9);
    }

    @Test
    void aLongNameIsWrittenOut() {
        String name = "Opposition-held villages, unnamed";
        Toy toy = Toy.ofDays(9).place("alder", name, presumed(BLUE)).claim(6, "alder", "press", Outcome.NOTED);
        for (Chart chart : List.of(new ControlTimelineChart(), new ChangedHandsChart())) {
            if (chart instanceof ChangedHandsChart) {
                toy.from(7, "alder", Toy.contested(7));
            }
            String svg = new String(ChartWriter.svg(chart.draw(Excerpt.whole(toy.replay()))), StandardCharsets.UTF_8);
            assertThat(svg).contains(">" + name + "<");
        }
    }

    @Test
    void barsOfARowCoverThePeriod() {
        for (int row = 0; row < rows.places().size(); row++) {
            int wanted = row;
            List<RowItems.Item> bars = items.stream()
                    .filter(i -> i.row() == wanted && i.glyph() instanceof Glyph.Bar)
                    .toList();
            assertThat(bars.get(0).from()).isEqualTo(Days.start(day(1)));
            assertThat(bars.get(bars.size() - 1).to()).isEqualTo(Days.start(day(23)));
            for (int i = 1; i < bars.size(); i++) {
                assertThat(bars.get(i).from()).isEqualTo(bars.get(i - 1).to());
            }
        }
    }

    @Test
    void whiskersSpanTheDaysOnWhichAChangeMayHaveHappened() {
        assertThat(items.stream().filter(i -> i.glyph() instanceof Glyph.Whisker))
                .extracting(RowItems.Item::row, RowItems.Item::from, RowItems.Item::to)
                .containsExactly(
                        tuple(0, Days.start(day(9)), Days.start(day(21))),
                        tuple(1, Days.start(day(2)), Days.start(day(5))),
                        tuple(1, Days.start(day(9)), Days.start(day(21))));
    }

    @Test
    void whereThereAreTooManyPlacesTheOnesSpokenOfMostAreKept() {
        Toy toy = Toy.ofDays(9);
        for (int i = 0; i < TimelineRows.MOST + 5; i++) {
            toy.place("p" + i, presumed(BLUE)).claim(2, "p" + i, "press", Outcome.NOTED);
        }
        toy.claim(4, "p64", "press", Outcome.NOTED);
        TimelineRows crowded = TimelineRows.of(Excerpt.whole(toy.replay()));

        assertThat(crowded.places())
                .hasSize(TimelineRows.MOST)
                .extracting(Place::id)
                .contains(id("p64"));
        assertThat(crowded.crowdedOut()).isEqualTo(5);
    }
}
