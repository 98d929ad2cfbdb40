package salient.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.place.PlaceId;

class VerdictTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 1);
    private static final ClaimId OTHER = ClaimId.parse("paper:other");
    private static final Fate DECISIVE = Fate.decisive(PlainReason.CHANGE_AGREES_WITH_WHAT_STANDS);

    private static Verdict verdict(String claim, String place, Fate fate) {
        return new Verdict(ClaimId.parse(claim), new SourceId("observer"), new PlaceId(place), DAY, fate);
    }

    private static Verdict verdict(Fate fate) {
        return verdict("paper:taken", "mill", fate);
    }

    /** What becomes of the claim so many days after it took effect, where {@code earlier} had become of it until then. */
    private static Verdict since(int days, Fate fate, Verdict earlier) {
        Verdict later = verdict(fate);
        return new Verdict(
                        later.claim(), later.source(), later.place(), DAY, fate, DAY.plusDays(days), Optional.empty())
                .after(earlier);
    }

    @Test
    void whatTheScenarioKeepsOutIsNotAdmittedAndHadNoSay() {
        Verdict excluded = verdict(Fate.excluded(PlainReason.AGGREGATES_NOT_ADMITTED));

        assertThat(excluded.admitted()).isFalse();
        assertThat(excluded.heard()).isFalse();
        assertThat(excluded.leftAside()).isTrue();
    }

    @Test
    void whatWasTakenOutByAnAnswerIsAdmittedAndLostAndHadNoSay() {
        Verdict denied = verdict(Fate.overruled(PlainReason.DENIED, OTHER));

        assertThat(denied.admitted()).isTrue();
        assertThat(denied.heard()).isFalse();
        assertThat(denied.leftAside()).isFalse();
        assertThat(denied.beatenBy()).contains(OTHER);
        assertThat(denied.rule()).isEqualTo(RuleOfEvidence.DENIAL);
    }

    @Test
    void whatDecidesWasHeard() {
        assertThat(verdict(DECISIVE).admitted()).isTrue();
        assertThat(verdict(DECISIVE).heard()).isTrue();
        assertThat(verdict(DECISIVE).leftAside()).isFalse();
    }

    @Test
    void whatCameLaterIsNotKnownBefore() {
        Verdict first = verdict(DECISIVE);
        Verdict second = since(3, Fate.superseded(PlainReason.LATER_WORD_ON_THE_WHOLE, OTHER), first);
        Verdict third = since(9, Fate.overruled(PlainReason.DENIED, OTHER), second);

        assertThat(third.asOf(DAY)).isEqualTo(first);
        assertThat(third.asOf(DAY.plusDays(2))).isEqualTo(first);
        assertThat(third.asOf(DAY.plusDays(3))).isEqualTo(second);
        assertThat(third.asOf(DAY.plusDays(8))).isEqualTo(second);
        assertThat(third.asOf(DAY.plusDays(9))).isEqualTo(third);
        // Of a claim that has not taken effect its first fate is told.
        assertThat(first.asOf(DAY.minusDays(1))).isEqualTo(first);
    }

    @Test
    void anotherReasonLeavesTheFateAsItIs() {
        Verdict denied = since(3, Fate.overruled(PlainReason.DENIED, OTHER), verdict(DECISIVE));
        Verdict takenBack = denied.because(PlainReason.TAKEN_BACK);

        assertThat(takenBack.fate()).isEqualTo(Fate.overruled(PlainReason.TAKEN_BACK, OTHER));
        assertThat(takenBack.since()).isEqualTo(denied.since());
        assertThat(takenBack.earlier()).isEqualTo(denied.earlier());
    }

    @Test
    void verdictsComeByClaimAndThenByPlace() {
        List<Verdict> inOrder = List.of(
                verdict("paper:a", "mill", DECISIVE),
                verdict("paper:b", "ford", DECISIVE),
                verdict("paper:b", "mill", DECISIVE));

        assertThat(Stream.of(inOrder.get(2), inOrder.get(1), inOrder.get(0)).sorted())
                .containsExactlyElementsOf(inOrder);
    }
}
