package salient.charts.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.charts.draw.Palette;
import salient.charts.draw.Strength;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.testkit.Latakia;
import salient.time.Timeline;

/** Looks that are made once. */
class LooksTest {
    @Test
    void everyFindingHasTheLookThatItWouldHaveByItself() {
        ControlHistory history = Latakia.replay("consensus").judgement().history();
        Palette palette = Palette.of(Latakia.inputs().dossier().campaign());
        Looks looks = new Looks(palette);
        for (PlaceId place : history.places()) {
            for (Timeline.Span<Finding> span : history.of(place).spans()) {
                for (Strength strength : Strength.values()) {
                    assertThat(looks.of(span.value(), strength))
                            .isEqualTo(Look.of(span.value(), strength, palette))
                            .isSameAs(looks.of(span.value(), strength));
                }
            }
        }
    }
}
