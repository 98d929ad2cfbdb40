package salient.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.Reading;
import salient.place.Control;
import salient.time.DaySpan;

class ReadingCellTest {
    private static final DaySpan DAY = DaySpan.ofDay(LocalDate.of(2020, 5, 4));

    @Test
    void aDisputeIsSpelledReadingByReading() {
        Finding disputed = new Finding.Disputed(
                List.of(
                        reading(Control.held(new SideId("red")), "gazette:hill-captured", "gazette:hill-kept"),
                        reading(
                                Control.contested(Set.of(new SideId("red"), new SideId("blue"))),
                                "gazette:hill-denied"),
                        reading(Control.vacant(), "ledger:left")),
                DAY);

        assertThat(ReadingCell.texts(disputed))
                .containsExactly(
                        "contested:blue+red=gazette:hill-denied",
                        "held:red=gazette:hill-captured+gazette:hill-kept",
                        "vacant:=ledger:left");
    }

    @Test
    void whatIsSettledHasNoReadings() {
        Finding settled = new Finding.Settled(Control.unknown(), Grounds.NONE, new TreeSet<>(), DAY);

        assertThat(ReadingCell.texts(settled)).isEmpty();
    }

    private static Reading reading(Control control, String... claims) {
        TreeSet<ClaimId> ids =
                new TreeSet<>(Stream.of(claims).map(ClaimId::parse).toList());
        return new Reading(control, new TreeSet<>(Set.of(new SourceId("somebody"))), ids);
    }
}
