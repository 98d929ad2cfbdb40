package salient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.reading.Judgement;
import salient.reading.RuleOfEvidence;
import salient.reading.Verdict;
import salient.testkit.Latakia;

/** What holds of many days of the first campaign under readings other than the default. */
class FindingsOfLatakiaTest {
    @Test
    void noDayOfAFightLeftByADisputeIsUnknownAtSamra() {
        Judgement extended = reading("extended");
        LocalDate.parse("2014-05-07")
                .datesUntil(LocalDate.parse("2014-06-15"))
                .forEach(day -> assertThat(on(extended, "samra", day.toString()))
                        .as(day.toString())
                        .isEqualTo("held:opposition"));
    }

    @Test
    void whatBeatsAClaimInAPartisanReadingStandsOnItsDay() {
        for (String name :
                List.of("government", "opposition", "extended, believe=opposition", "extended, believe=government")) {
            Judgement judgement = reading(name);
            for (Verdict v : judgement.verdicts()) {
                if (v.rule() == RuleOfEvidence.PARTISAN_READINGS && v.beatenBy().isPresent()) {
                    assertThat(judgement.history().of(v.place()).at(v.day()).claims())
                            .as(v.toString())
                            .contains(v.beatenBy().get());
                }
            }
        }
    }

    private static Judgement reading(String named) {
        return Latakia.replay(named).judgement();
    }

    private static String on(Judgement judgement, String place, String day) {
        Finding finding = judgement.history().of(new PlaceId(place)).at(LocalDate.parse(day));
        String sides = finding.sides().stream().map(Object::toString).collect(Collectors.joining(";"));
        return finding.token() + (sides.isEmpty() ? "" : ":" + sides);
    }
}
