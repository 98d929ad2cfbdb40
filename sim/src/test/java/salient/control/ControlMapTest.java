package salient.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salient.campaign.SideId;
import salient.place.Control;
import salient.place.PlaceId;
import salient.testkit.Made;
import salient.time.DaySpan;

class ControlMapTest {
    private static final LocalDate DAY = LocalDate.of(1916, 5, 1);

    private static ControlMap map(String... places) {
        Map<PlaceId, Finding> findings = new LinkedHashMap<>();
        List.of(places).forEach(place -> findings.put(new PlaceId(place), heldBy(place + "-side")));
        return new ControlMap(DAY, findings);
    }

    private static Finding heldBy(String side) {
        return Made.settled(Control.held(new SideId(side)), Grounds.REPORTED, DaySpan.ofDay(DAY));
    }

    @Test
    void placesComeInTheOrderOfTheirIdsHoweverTheyWerePutIn() {
        for (ControlMap map : List.of(map("bridge", "ford", "mill"), map("mill", "bridge", "ford"))) {
            assertThat(map.findings().keySet())
                    .containsExactly(new PlaceId("bridge"), new PlaceId("ford"), new PlaceId("mill"));
            assertThat(map.get(new PlaceId("ford"))).isEqualTo(heldBy("ford-side"));
        }
    }

    @Test
    void aPlaceThatTheMapDoesNotKnowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map("mill").get(new PlaceId("elsewhere")))
                .withMessageContaining("elsewhere");
    }

    @Test
    void whatIsPutInLaterDoesNotChangeIt() {
        Map<PlaceId, Finding> findings = new LinkedHashMap<>();
        findings.put(new PlaceId("mill"), heldBy("red"));
        ControlMap map = new ControlMap(DAY, findings);
        findings.clear();

        assertThat(map.findings()).hasSize(1);
    }
}
