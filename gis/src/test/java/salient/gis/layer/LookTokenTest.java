package salient.gis.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.Standing;
import salient.ground.FrontKind;
import salient.ground.GroundKind;
import salient.place.Control;
import salient.time.DaySpan;

class LookTokenTest {
    private static final SideId BLUE = new SideId("blue");
    private static final SideId RED = new SideId("red-brigade");

    @Test
    void groundSaysItsFindingItsSidesAndItsStanding() {
        assertThat(LookToken.ground(settled(Control.held(BLUE)), Standing.STALE))
                .isEqualTo("held_blue_stale");
        assertThat(LookToken.ground(settled(Control.contested(Set.of(BLUE, RED))), Standing.FRESH))
                .isEqualTo("contested_blue.red-brigade_fresh");
    }

    @Test
    void vacantGroundLooksTheSameWhateverItRestsOn() {
        assertThat(LookToken.ground(settled(Control.vacant()), Standing.PRESUMED))
                .isEqualTo("vacant");
        assertThat(LookToken.ground(settled(Control.unknown()), Standing.FRESH)).isEqualTo("unknown");
    }

    @Test
    void groundOfAHolderNamesAllWhoHoldIt() {
        assertThat(LookToken.ground(GroundKind.HELD, Optional.of(new Holder(new TreeSet<>(Set.of(RED, BLUE))))))
                .isEqualTo("held_blue.red-brigade");
        assertThat(LookToken.ground(GroundKind.UNASSIGNED, Optional.empty())).isEqualTo("unassigned");
    }

    @Test
    void aPresumedFrontIsToldFromOneThatIsReported() {
        assertThat(LookToken.front(FrontKind.DIRECT, false)).isEqualTo("direct");
        assertThat(LookToken.front(FrontKind.CONTESTED, true)).isEqualTo("contested_presumed");
    }

    private static Finding settled(Control control) {
        return new Finding.Settled(control, Grounds.REPORTED, new TreeSet<>(), DaySpan.ofDay(LocalDate.of(2020, 5, 1)));
    }
}
