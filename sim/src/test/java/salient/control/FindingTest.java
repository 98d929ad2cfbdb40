package salient.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salient.account.ClaimId;
import salient.campaign.SideId;
import salient.place.Control;
import salient.testkit.Made;
import salient.time.DaySpan;

class FindingTest {
    private static final SideId RED = new SideId("red");
    private static final SideId BLUE = new SideId("blue");
    private static final DaySpan DAY = DaySpan.ofDay(LocalDate.of(1916, 5, 1));

    @Test
    void aDisputeIsAmongTheSidesAndOnTheClaimsOfAllItsReadings() {
        Finding disputed = new Finding.Disputed(
                List.of(reading(Control.held(RED), "paper:a"), reading(Control.held(BLUE), "paper:b")), DAY);

        assertThat(disputed.kind()).isEqualTo(Finding.Kind.DISPUTED);
        assertThat(disputed.token()).isEqualTo("disputed");
        assertThat(disputed.grounds()).isEqualTo(Grounds.DISPUTE);
        assertThat(disputed.sides()).containsExactly(BLUE, RED);
        assertThat(disputed.claims()).containsExactly(ClaimId.parse("paper:a"), ClaimId.parse("paper:b"));
        assertThat(disputed.heldBy(RED)).isFalse();
    }

    @Test
    void oneReadingIsNoDispute() {
        List<Reading> one = List.of(reading(Control.held(RED), "paper:a"));

        assertThatIllegalArgumentException().isThrownBy(() -> new Finding.Disputed(one, DAY));
    }

    @ParameterizedTest
    @EnumSource(Control.Kind.class)
    void whatIsSettledIsCalledByTheControlOnWhichItSettles(Control.Kind kind) {
        Control control = switch (kind) {
            case HELD -> Control.held(RED);
            case CONTESTED -> Control.contested(Set.of(RED, BLUE));
            case VACANT -> Control.vacant();
            case UNKNOWN -> Control.unknown();
        };
        Finding settled = Made.settled(control, Grounds.REPORTED, DAY);

        assertThat(settled.kind().control()).contains(kind);
        assertThat(settled.kind()).isEqualTo(Finding.Kind.of(kind));
        assertThat(settled.sides()).isEqualTo(control.sides());
    }

    @Test
    void groundHeldTogetherIsHeldByEachOfItsHolders() {
        Finding together = Made.settled(Control.held(Set.of(RED, BLUE)), Grounds.REPORTED, DAY);

        assertThat(together.heldBy(RED)).isTrue();
        assertThat(together.heldBy(BLUE)).isTrue();
        assertThat(together.heldBy(new SideId("green"))).isFalse();
    }

    @Test
    void theGroundIsTheSameWhateverTheFindingRestsOn() {
        Finding presumed = Made.settled(Control.held(RED), Grounds.PRESUMED, DAY);

        assertThat(presumed.sameGround(Made.settled(Control.held(RED), Grounds.REPORTED, DAY)))
                .isTrue();
        assertThat(presumed.sameGround(Made.settled(Control.held(BLUE), Grounds.PRESUMED, DAY)))
                .isFalse();
        assertThat(presumed.sameGround(Made.settled(Control.contested(Set.of(RED)), Grounds.FIGHTING, DAY)))
                .isFalse();
    }

    private static Reading reading(Control control, String claim) {
        return new Reading(control, new TreeSet<>(), new TreeSet<>(Set.of(ClaimId.parse(claim))));
    }
}
