package salient.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import salient.account.AccountId;
import salient.account.Credibility;
import salient.account.Reliability;
import salient.reading.AdmissionReason;
import salient.reading.Exclusion;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.RuleOfEvidence;
import salient.reading.Weight;
import salient.reading.WeightReason;

class ReasonParserTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 31);
    private static final Exclusion CAMP = new Exclusion(Exclusion.Kind.CAMP, "government");
    private static final Exclusion CLAIM = new Exclusion(Exclusion.Kind.CLAIM, "wiki:0325");

    static Stream<Reason> reasons() {
        List<Reason> all = new ArrayList<>(List.of(PlainReason.values()));
        for (WeightReason.Decided decided : WeightReason.Decided.values()) {
            for (Weight weight : List.of(Weight.UNALIGNED, Weight.MONITOR, Weight.ADMISSION)) {
                all.add(new WeightReason(decided, weight));
            }
        }
        all.addAll(List.of(
                new AdmissionReason.OtherAccount(new AccountId("military-wiki")),
                new AdmissionReason.LeftOut(CAMP),
                new AdmissionReason.NotAmong(List.of(CAMP), 0),
                new AdmissionReason.NotAmong(List.of(CAMP, CLAIM, CAMP), 12),
                new AdmissionReason.SourceGrade(Reliability.F),
                new AdmissionReason.ClaimGrade(Credibility.UNJUDGED),
                new AdmissionReason.ReportedLater(DAY.plusDays(1), DAY),
                new Reason.StoodUntil(DAY),
                new Reason.WoreOff(DAY)));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void whatIsWrittenIsReadBackAsWhatItWas(Reason reason) {
        assertThat(ReasonParser.parse(ReasonWords.withRule(reason))).contains(reason);
    }

    @Test
    void noTwoReasonsOfARuleHaveTheSameWords() {
        assertThat(reasons().map(ReasonWords::withRule)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E10: withdrawn by its own source",
                "E2: its own source took it back",
                "E10: denied by a weightier source, whose own words of that day bear it out: it stood until 2014-02-30",
                "E11: made the place disputed until 2014-13-01, and wore off: its source said no more",
                "E16: reported on 2014-04-01, after Monday",
                "scenario: the scenario does not admit account Wiki!",
                "scenario: the scenario leaves out sohr",
                "scenario: the scenario leaves out colour red",
                "scenario: the scenario hears only source sohr and 99999999999 more",
                "scenario: the scenario hears only source sohr, colour red"
            })
    void whatThisVersionDoesNotWriteKeepsItsWords(String text) {
        Reason reason = ReasonParser.parse(text).orElseThrow();

        assertThat(reason).isInstanceOf(Reason.Told.class);
        assertThat(ReasonWords.withRule(reason)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "its own source took it back", "E10", "E99: its own source took it back"})
    void whatNamesNoRuleIsNoReason(String text) {
        assertThat(ReasonParser.parse(text)).isEmpty();
    }

    @Test
    void wordsMayHaveAColonOfTheirOwn() {
        assertThat(ReasonParser.parse("E11: disputed: for long"))
                .contains(new Reason.Told(RuleOfEvidence.DISPUTE, "disputed: for long"));
    }
}
