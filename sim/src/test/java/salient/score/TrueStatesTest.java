package salient.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salient.place.Control;
import salient.place.PlaceId;
import salient.testkit.Scene;
import salient.time.DaySpan;
import salient.time.Timeline;

class TrueStatesTest {
    private static final States STATES = new States(List.of(Scene.G, Scene.O));
    private static final PlaceId HILL = new PlaceId("hill");
    private static final PlaceId MILL = new PlaceId("mill");
    private static final DaySpan PERIOD = DaySpan.ofDays(Scene.day(0), Scene.day(4));

    @Test
    void statesAreNumberedSidesFirst() {
        assertThat(STATES.size()).isEqualTo(4);
        assertThat(STATES.of(Control.held(Scene.G))).isZero();
        assertThat(STATES.of(Control.held(Scene.O))).isEqualTo(1);
        assertThat(STATES.of(Control.contested(java.util.Set.of()))).isEqualTo(2);
        assertThat(STATES.of(Control.vacant())).isEqualTo(3);
        assertThat(STATES.of(Control.unknown())).isEqualTo(States.NONE);
        assertThat(STATES.of(Control.held(java.util.Set.of(Scene.G, Scene.O)))).isEqualTo(States.NONE);
        assertThat(List.of(STATES.token(0), STATES.token(1), STATES.token(2), STATES.token(3)))
                .containsExactly("held:g", "held:o", "contested", "vacant");
    }

    @Test
    void placesThatNeverChangeAreNotScored() {
        Timeline<Control> changing = new Timeline.Builder<Control>(PERIOD.until())
                .from(Scene.day(0), Control.held(Scene.G))
                .from(Scene.day(2), Control.unknown())
                .from(Scene.day(3), Control.held(Scene.O))
                .build();
        TrueStates truth = TrueStates.of(
                List.of(HILL, MILL),
                Map.of(HILL, changing, MILL, Timeline.constant(PERIOD, Control.held(Scene.O))),
                STATES,
                PERIOD);

        assertThat(visited(Sample.changed(truth))).containsExactly("0 0 0", "0 1 0", "0 3 1", "0 4 1");
        assertThat(visited(Sample.changed(truth, 1, 4))).containsExactly("0 1 0", "0 3 1");
    }

    private static List<String> visited(Sample sample) {
        List<String> visited = new ArrayList<>();
        sample.forEach((place, day, state) -> visited.add(place + " " + day + " " + state));
        return visited;
    }

    @Test
    void aPlaceOfWhichNothingIsKnownIsRefused() {
        assertThatThrownBy(() -> TrueStates.of(List.of(HILL), Map.of(), STATES, PERIOD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no truth of hill");
    }
}
