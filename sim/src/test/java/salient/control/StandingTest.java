package salient.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import salient.campaign.SideId;
import salient.place.Control;
import salient.place.PlaceId;
import salient.time.DaySet;
import salient.time.DaySpan;
import salient.time.Timeline;

/** Findings are fresh for three days; the only claim is of the fifth. */
class StandingTest {
    private static final PlaceId MILL = new PlaceId("mill");

    private static LocalDate day(int number) {
        return LocalDate.of(1916, 5, 1).plusDays(number - 1L);
    }

    private static ControlHistory history(Grounds grounds) {
        DaySpan period = DaySpan.ofDays(day(1), day(20));
        Finding finding =
                new Finding.Settled(Control.held(new SideId("blue")), grounds, new TreeSet<>(), DaySpan.ofDay(day(1)));
        DaySet spoken = new DaySet();
        spoken.add(day(5));
        return new ControlHistory(period, Map.of(MILL, Timeline.constant(period, finding)), Map.of(MILL, spoken), 3);
    }

    @Test
    void aFindingIsFreshUpToAsManyDaysAfterTheLastClaimAsTheReadingSays() {
        ControlHistory history = history(Grounds.REPORTED);

        assertThat(history.standing(MILL, day(4))).isEqualTo(Standing.STALE);
        assertThat(history.standing(MILL, day(5))).isEqualTo(Standing.FRESH);
        assertThat(history.standing(MILL, day(8))).isEqualTo(Standing.FRESH);
        assertThat(history.standing(MILL, day(9))).isEqualTo(Standing.STALE);
        assertThat(history.freshUntil(day(5))).isEqualTo(day(9));
    }

    @Test
    void whatRestsOnTheBaselineAloneIsPresumedWhoeverSpokeBesides() {
        assertThat(history(Grounds.PRESUMED).standing(MILL, day(5))).isEqualTo(Standing.PRESUMED);
        assertThat(history(Grounds.PRESUMED).currency(MILL, day(5))).isEqualTo(Standing.PRESUMED);
    }

    @Test
    void whatIsKnownOnlyByADayIsFreshOrStaleBesides() {
        ControlHistory history = history(Grounds.AGGREGATE);

        assertThat(history.standing(MILL, day(5))).isEqualTo(Standing.AGGREGATE);
        assertThat(history.standing(MILL, day(12))).isEqualTo(Standing.AGGREGATE);
        assertThat(history.currency(MILL, day(5))).isEqualTo(Standing.FRESH);
        assertThat(history.currency(MILL, day(12))).isEqualTo(Standing.STALE);
    }
}
