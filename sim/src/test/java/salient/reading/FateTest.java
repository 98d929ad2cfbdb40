package salient.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;

class FateTest {
    private static final ClaimId OTHER = ClaimId.parse("paper:other");

    @Test
    void whatAnAnswerTakesOutOfTheRecordHadNoSay() {
        assertThat(Fate.overruled(PlainReason.TAKEN_BACK, OTHER).heard()).isFalse();
        assertThat(Fate.overruled(PlainReason.DENIED, OTHER).heard()).isFalse();
        assertThat(Fate.overruled(PlainReason.DATED_WHILE_NEVER_HELD, OTHER).heard())
                .isFalse();
        assertThat(Fate.overruled(PlainReason.TAKEN_BACK, OTHER).leftAside()).isFalse();
    }

    @Test
    void whatStoodForAWhileHadASay() {
        assertThat(Fate.overruled(new Reason.StoodUntil(LocalDate.of(2014, 3, 31)), OTHER)
                        .heard())
                .isTrue();
        assertThat(Fate.overruled(PlainReason.CARRIED_UNTIL_NEVER_HELD, OTHER).heard())
                .isTrue();
        assertThat(Fate.overruled(PlainReason.BELIEVED_WORD_STANDS, OTHER).heard())
                .isTrue();
    }

    @Test
    void anAnswerThatDecidesHadASay() {
        assertThat(Fate.decisive(PlainReason.TAKES_AWAY_WHAT_IT_ANSWERS).heard())
                .isTrue();
        assertThat(Fate.noted(new Reason.Told(RuleOfEvidence.DENIAL, "denies something"))
                        .heard())
                .isTrue();
    }

    @Test
    void whatAReadingDoesNotListenToIsLeftAside() {
        assertThat(Fate.overruled(PlainReason.NOT_HEARD, Optional.empty()).leftAside())
                .isTrue();
        assertThat(Fate.overruled(PlainReason.NOT_HEARD, OTHER).heard()).isFalse();
        assertThat(Fate.excluded(PlainReason.AGGREGATES_NOT_ADMITTED).leftAside())
                .isTrue();
        assertThat(Fate.excluded(PlainReason.AGGREGATES_NOT_ADMITTED).heard()).isFalse();
    }

    @Test
    void aDenialToldInOtherWordsIsTakenToHaveRemovedTheClaim() {
        assertThat(Fate.overruled(new Reason.Told(RuleOfEvidence.DENIAL, "withdrawn"), OTHER)
                        .heard())
                .isFalse();
        assertThat(Fate.overruled(new Reason.Told(RuleOfEvidence.WEIGHT, "outweighed"), OTHER)
                        .heard())
                .isTrue();
    }
}
