package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static salient.charts.chart.Toy.BLUE;
import static salient.charts.chart.Toy.RED;
import static salient.charts.chart.Toy.day;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import salient.campaign.Holder;
import salient.control.Standing;
import salient.ground.GroundKind;
import salient.run.Excerpt;
import salient.run.Replay;

class GroundFiguresTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final Band CONTESTED = new Band(GroundKind.CONTESTED, Optional.empty(), Standing.FRESH);

    private final Replay replay = Toy.smallWar().replay();

    @Test
    void theGroundOfADayAddsUpToTheTheatre() {
        DayTable<Band> areas = GroundFigures.areasKm2(Excerpt.whole(replay));

        Toy.smallWar()
                .days()
                .forEach(day ->
                        assertThat(sum(areas, day)).isEqualTo(replay.coverage().theatreKm2(), EXACT));
        assertThat(areas.greatestStack()).isEqualTo(replay.coverage().theatreKm2(), EXACT);
    }

    @Test
    void theGroundOfASideAddsUpToItsShare() {
        DayTable<Band> areas = GroundFigures.areasKm2(Excerpt.whole(replay));

        replay.judgement().history().period().stream()
                .forEach(day -> replay.ground().shares(day).stream()
                        .filter(s -> s.holder().isPresent())
                        .forEach(share -> assertThat(areas.keys().stream()
                                        .filter(b -> b.holder().equals(share.holder()))
                                        .mapToDouble(b -> areas.value(b, day))
                                        .sum())
                                .isEqualTo(share.areaKm2(), EXACT)));
    }

    @Test
    void presumedFreshStaleAndAggregateGroundAreToldApart() {
        DayTable<Band> areas = GroundFigures.areasKm2(Excerpt.whole(replay));

        assertThat(areas.value(held(Standing.PRESUMED), day(1))).isEqualTo(3, EXACT);
        assertThat(areas.value(held(Standing.AGGREGATE), day(19))).isZero();
        assertThat(areas.value(held(Standing.AGGREGATE), day(20))).isEqualTo(3, EXACT);
        assertThat(areas.value(held(Standing.FRESH), day(20))).isZero();
        Band redFresh = new Band(GroundKind.HELD, Optional.of(Holder.of(RED)), Standing.FRESH);
        Band redStale = new Band(GroundKind.HELD, Optional.of(Holder.of(RED)), Standing.STALE);
        assertThat(areas.value(redFresh, day(5))).isEqualTo(3, EXACT);
        assertThat(areas.value(redStale, day(5))).isZero();
        assertThat(areas.value(redFresh, day(15))).isZero();
        assertThat(areas.value(redStale, day(15))).isEqualTo(3, EXACT);
    }

    @Test
    void contestedGroundIsCountedOnItsDays() {
        DayTable<Band> areas = GroundFigures.areasKm2(Excerpt.whole(replay));

        assertThat(areas.value(CONTESTED, day(2))).isZero();
        assertThat(areas.value(CONTESTED, day(3))).isEqualTo(1, EXACT);
        assertThat(areas.value(CONTESTED, day(5))).isZero();
    }

    @Test
    void everyPlaceCountsOnceADay() {
        DayTable<Band> places = GroundFigures.places(Excerpt.whole(replay));

        Toy.smallWar().days().forEach(day -> assertThat(sum(places, day)).isEqualTo(5, EXACT));
        assertThat(places.value(CONTESTED, day(4))).isEqualTo(1, EXACT);
    }

    @Test
    void bandsOfOneSideLieTogetherAndThePresumedOutermost() {
        DayTable<Band> areas = GroundFigures.areasKm2(Excerpt.whole(replay));

        assertThat(areas.keys().get(0)).isEqualTo(held(Standing.PRESUMED));
        assertThat(areas.keys().get(1)).isEqualTo(held(Standing.AGGREGATE));
        assertThat(areas.keys().get(2)).isEqualTo(CONTESTED);
        assertThat(areas.keys().get(areas.keys().size() - 1).ground()).isEqualTo(GroundKind.UNASSIGNED);
        assertThat(areas.keys())
                .containsSubsequence(
                        new Band(GroundKind.HELD, Optional.of(Holder.of(RED)), Standing.FRESH),
                        new Band(GroundKind.HELD, Optional.of(Holder.of(RED)), Standing.STALE),
                        new Band(GroundKind.HELD, Optional.of(Holder.of(RED)), Standing.PRESUMED));
    }

    private static Band held(Standing standing) {
        return new Band(GroundKind.HELD, Optional.of(Holder.of(BLUE)), standing);
    }

    private static double sum(DayTable<Band> table, LocalDate day) {
        return table.keys().stream().mapToDouble(b -> table.value(b, day)).sum();
    }
}
