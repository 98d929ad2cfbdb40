package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.campaign.SideId;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.Theme;
import salient.charts.look.ActSign;
import salient.telling.Signal;

class ActSignTest {
    private static final Palette PALETTE = palette();

    private static Palette palette() {
        Toy toy = new Toy();
        for (int side = 3; side <= 7; side++) {
            toy.third(new SideId("side-" + side));
        }
        return Palette.of(toy.replay().inputs().dossier().campaign());
    }

    private static Mark.Group sign(SideId side) {
        return (Mark.Group) ActSign.draw(Signal.Act.ATTACK, Optional.of(side), PALETTE, "", "", 0, 0, 9);
    }

    @Test
    void sidesOfOneShadeHaveSignsThatDiffer() {
        SideId seventh = new SideId("side-7");
        assertThat(Theme.ATLAS.color(PALETTE.ink(seventh))).isEqualTo(Theme.ATLAS.color(PALETTE.ink(Toy.BLUE)));
        assertThat(sign(seventh).marks()).extracting(Mark::kind).contains("ring");
        assertThat(sign(Toy.BLUE).marks()).extracting(Mark::kind).doesNotContain("ring");
    }
}
