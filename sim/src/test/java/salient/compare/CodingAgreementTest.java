package salient.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salient.compare.CodingAgreement.Score;

class CodingAgreementTest {
    /** The cells that all rows here share, changed as {@code cells} say: {@code column=value}. */
    private static CodedClaim row(int line, String... cells) {
        Map<String, String> all =
                new HashMap<>(Map.of("place", "hill", "date", "2020-05-02", "locator", "page " + line));
        Arrays.stream(cells).forEach(cell -> all.put(cell.split("=", 2)[0], cell.split("=", 2)[1]));
        return new CodedClaim(line, all);
    }

    private static List<String> partners(CodingAgreement agreement) {
        return agreement.pairs().stream()
                .map(pair -> pair.a().line() + "-" + pair.b().line())
                .toList();
    }

    /**
     * Worked by hand. Kind: 8 values (3 capture, 3 hold, 2 attack), one pair of four apart: 1 - 7 x 2 / (3x5 + 3x5 + 2x6)
     * = 2/3. Actor, without the pair that names nobody: 6 values (3 red, 3 blue), one pair of three apart:
     * 1 - 5 x 2 / (3x3 + 3x3) = 4/9. Control: one pair, apart: 1 - 1 x 2 / (1 + 1) = 0.
     */
    @Test
    void alphaAndPercentagesAreThoseWorkedByHand() {
        CodingAgreement agreement = CodingAgreement.of(
                List.of(
                        row(2, "kind=capture", "actor=red"),
                        row(3, "kind=capture", "actor=red", "control=fighting"),
                        row(4, "kind=hold", "actor=blue"),
                        row(5, "kind=attack")),
                List.of(
                        row(2, "kind=capture", "actor=red"),
                        row(3, "kind=hold", "actor=blue"),
                        row(4, "kind=hold", "actor=blue"),
                        row(5, "kind=attack")));

        List<Score> scores = agreement.scores();
        assertThat(scores).extracting(Score::column).containsExactly("kind", "actor", "control");
        assertThat(scores).extracting(Score::pairs).containsExactly(4, 3, 1);
        assertThat(scores).extracting(Score::agreeing).containsExactly(3, 2, 0);
        assertThat(scores.get(0).percent().orElseThrow()).isCloseTo(75, within(1e-9));
        assertThat(scores.get(0).alpha().orElseThrow()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(scores.get(1).alpha().orElseThrow()).isCloseTo(4.0 / 9, within(1e-9));
        assertThat(scores.get(2).alpha().orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(agreement.differences())
                .extracting(d -> d.pair().a().line() + " " + d.column() + ": " + d.inA() + "|" + d.inB())
                .containsExactly("3 kind: capture|hold", "3 actor: red|blue", "3 control: fighting|");
    }

    @Test
    void alphaIsAbsentWhereThereIsOneValueOrNone() {
        CodingAgreement agreement = CodingAgreement.of(List.of(row(2, "kind=hold")), List.of(row(2, "kind=hold")));

        assertThat(agreement.scores()).extracting(s -> s.alpha().isPresent()).containsOnly(false);
        assertThat(agreement.scores().get(0).percent()).hasValue(100);
        assertThat(agreement.scores().get(1).percent()).isEmpty();
    }

    @Test
    void aRowWithAnotherPlaceDayOrLocatorHasNoPartner() {
        CodingAgreement agreement = CodingAgreement.of(
                List.of(row(2), row(3), row(4), row(5, "locator=Page  5 ")),
                List.of(
                        row(2, "place=town"),
                        row(3, "date=2020-05-03"),
                        row(4, "locator=page 9"),
                        row(5, "locator=page 5")));

        assertThat(partners(agreement)).containsExactly("5-5");
        assertThat(agreement.onlyA()).extracting(CodedClaim::line).containsExactly(2, 3, 4);
        assertThat(agreement.onlyB()).extracting(CodedClaim::line).containsExactly(2, 3, 4);
    }

    @Test
    void ofSeveralRowsOnOneSentenceThoseOfOneSourceAndPartArePartnersThenThoseInOrder() {
        String same = "locator=page 1";
        CodingAgreement agreement = CodingAgreement.of(
                List.of(
                        row(2, same, "source=radio"),
                        row(3, same, "source=paper", "part=peak"),
                        row(4, same, "source=paper"),
                        row(5, same, "source=envoy"),
                        row(6, same, "source=envoy")),
                List.of(
                        row(2, same, "source=clerk"),
                        row(3, same, "source=paper"),
                        row(4, same, "source=paper", "part=shore"),
                        row(5, same, "source=radio")));

        // 2-5 and 4-3 share source and part, 3-4 the source, 5-2 what is left; 6 is one too many.
        assertThat(partners(agreement)).containsExactly("2-5", "3-4", "4-3", "5-2");
        assertThat(agreement.onlyA()).extracting(CodedClaim::line).containsExactly(6);
        assertThat(agreement.onlyB()).isEmpty();
    }

    @Test
    void whatIsMeasuredHasNoSayInWhoIsWhosePartner() {
        String same = "locator=page 1";
        List<CodedClaim> a = List.of(row(2, same, "kind=hold"), row(3, same, "kind=attack"));
        List<CodedClaim> b = List.of(row(2, same, "kind=attack"), row(3, same, "kind=hold"));

        assertThat(partners(CodingAgreement.of(a, b))).containsExactly("2-2", "3-3");
    }

    @Test
    void listsAndOneDayIntervalsAreComparedByWhatTheyMean() {
        CodingAgreement agreement = CodingAgreement.of(
                List.of(row(2, "actor=red;blue", "date_to=2020-05-02", "note=mine", "id=mine")),
                List.of(row(2, "actor=blue; red", "note=yours", "id=yours")));

        assertThat(agreement.differences()).isEmpty();
    }

    @Test
    void exchangingTheCodersExchangesWhatIsLeftOverAndNothingElse() {
        List<CodedClaim> a = new ArrayList<>(List.of(row(2, "kind=hold"), row(3, "kind=attack"), row(4, "kind=hold")));
        List<CodedClaim> b = List.of(row(2, "kind=hold"), row(3, "kind=hold"));
        CodingAgreement one = CodingAgreement.of(a, b);
        CodingAgreement other = CodingAgreement.of(b, a);

        assertThat(other.onlyB()).isEqualTo(one.onlyA());
        assertThat(other.scores()).isEqualTo(one.scores());
    }
}
