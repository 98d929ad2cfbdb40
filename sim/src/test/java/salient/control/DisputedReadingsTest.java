package salient.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.campaign.SideId;
import salient.place.Control;
import salient.time.DaySpan;

/** The same dispute is told in the same order, in whichever order its readings were found. */
class DisputedReadingsTest {
    private static final SideId RED = new SideId("red");
    private static final SideId BLUE = new SideId("blue");

    @Test
    void readingsComeByControlThenBySidesThenByClaims() {
        List<Reading> inOrder = List.of(
                reading(Control.contested(Set.of(RED, BLUE)), "paper:z"),
                reading(Control.held(BLUE), "paper:y"),
                reading(Control.held(RED), "paper:a"),
                reading(Control.held(RED), "paper:b"),
                reading(Control.vacant(), "paper:a"));
        List<Reading> backwards = new ArrayList<>(inOrder);
        Collections.reverse(backwards);

        assertThat(disputed(inOrder).readings()).isEqualTo(inOrder);
        assertThat(disputed(backwards).readings()).isEqualTo(inOrder);
    }

    private static Finding.Disputed disputed(List<Reading> readings) {
        return new Finding.Disputed(readings, DaySpan.ofDay(LocalDate.of(1916, 5, 1)));
    }

    private static Reading reading(Control control, String claim) {
        return new Reading(control, new TreeSet<>(), new TreeSet<>(Set.of(ClaimId.parse(claim))));
    }
}
