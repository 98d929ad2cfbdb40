package salient.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.Kind;
import salient.account.SourceId;
import salient.account.Statement;
import salient.place.PlaceId;
import salient.reading.Admission;
import salient.reading.Exclusion;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.testkit.Scene;
import salient.time.DaySpan;

class SupposedRecordTest {
    private static final ClaimId TAKEN = new ClaimId(Scene.ACCOUNT, "taken");

    private final Dossier record = new Scene()
            .row("a", "b")
            .says("0 x state G place=a basis=baseline", "4 o capture O place=a id=taken to=6", "9 m hold G place=b")
            .dossier();
    private final Scenario scenario = Scenario.admittingAll("test", List.of(Scene.ACCOUNT), Rules.DEFAULTS);

    private SupposedRecord supposing(Supposition... suppositions) {
        return SupposedRecord.of(record, scenario, List.of(suppositions));
    }

    @Test
    void aClaimThatIsDroppedIsNotHeardAndStaysInTheRecord() {
        SupposedRecord supposed = supposing(new Supposition.Dropped(TAKEN));

        assertThat(new Admission(supposed.dossier(), supposed.scenario()).admitted())
                .extracting(Claim::id)
                .doesNotContain(TAKEN)
                .hasSize(2);
        assertThat(supposed.dossier()).isEqualTo(record);
        assertThat(supposed.places()).containsExactly(new PlaceId("a"));
    }

    @Test
    void aClaimThatIsMovedSpeaksOfAsManyDaysFromTheOneGivenOnAndIsNotToldBeforeThem() {
        Claim moved = supposing(new Supposition.Moved(TAKEN, Optional.of(new PlaceId("b")), Optional.of(Scene.day(10))))
                .dossier()
                .claim(TAKEN);

        assertThat(moved.place()).isEqualTo(new PlaceId("b"));
        assertThat(moved.valid()).isEqualTo(DaySpan.ofDays(Scene.day(10), Scene.day(12)));
        assertThat(moved.reported()).isEqualTo(DaySpan.ofDay(Scene.day(12)));
        assertThat(moved.statement()).isEqualTo(record.claim(TAKEN).statement());
    }

    @Test
    void aClaimThatIsMovedToWhereItIsLeavesTheRecordAsItIs() {
        assertThat(supposing(new Supposition.Moved(TAKEN, Optional.of(new PlaceId("a")), Optional.of(Scene.day(4))))
                        .dossier())
                .isEqualTo(record);
    }

    private static Supposition added() {
        return new Supposition.Added(
                new SourceId("m2"),
                new PlaceId("b"),
                new Statement.Act(Kind.CAPTURE, new TreeSet<>(Set.of(Scene.O)), new TreeSet<>(), Optional.empty()),
                Scene.day(20));
    }

    @Test
    void aClaimThatIsAddedIsHeardWithTheOthers() {
        SupposedRecord supposed = supposing(added());

        assertThat(supposed.dossier().claims()).hasSize(4);
        Claim claim = supposed.dossier().claim(new ClaimId(Scene.ACCOUNT, "what-if-1"));
        assertThat(claim.valid()).isEqualTo(DaySpan.ofDay(Scene.day(20)));
        assertThat(supposed.unheard(0)).isEmpty();
        assertThat(supposed.places()).containsExactly(new PlaceId("b"));
    }

    @Test
    void aClaimThatTheScenarioWouldNotHearHasTheReason() {
        Scenario without = scenario.leavingOut(List.of(new Exclusion(Exclusion.Kind.ACCOUNT, "paper")));

        assertThat(SupposedRecord.of(record, without, List.of(added())).unheard(0))
                .isPresent();
        assertThat(SupposedRecord.unheard(record, without, TAKEN)).isPresent();
        assertThat(SupposedRecord.unheard(record, scenario, TAKEN)).isEmpty();
    }

    @Test
    void aClaimThatIsNotThereIsRefused() {
        ClaimId nobodys = new ClaimId(Scene.ACCOUNT, "nobodys");

        assertThatThrownBy(() -> supposing(new Supposition.Dropped(nobodys)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no claim paper:nobodys");
    }
}
