package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import salient.account.DayTime;
import salient.account.Kind;
import salient.problem.Problems;
import salient.testkit.ToyWorkspace;
import salient.text.Field;
import salient.text.SourceFile;
import salient.text.YamlParser;
import salient.time.DaySpan;

/** What the columns of a claim must hold, kind by kind. */
class ClaimRulesTest {
    private static final String EVE = "seeds/toy/eve/claims.csv";
    private static final Set<Kind> ONE_ACTOR = EnumSet.of(Kind.NEVER_HELD);
    private static final Set<Kind> AN_ACTOR = EnumSet.of(
            Kind.CAPTURE,
            Kind.RECAPTURE,
            Kind.HOLD,
            Kind.REPEL,
            Kind.ATTACK,
            Kind.FAIL,
            Kind.WITHDRAW,
            Kind.DISLODGE,
            Kind.ADVANCE,
            Kind.STATE);

    @TempDir
    Path folder;

    private ToyWorkspace toy;
    private String header;

    @BeforeEach
    void freshCopy() {
        toy = ToyWorkspace.in(folder);
        header = toy.text(EVE).lines().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachKindWantsItsNumberOfActors(Kind kind) {
        boolean none = ONE_ACTOR.contains(kind) || AN_ACTOR.contains(kind);
        assertThat(accepted(kind, "", "")).as("nobody").isEqualTo(!none);
        assertThat(accepted(kind, "red", "")).as("one").isTrue();
        boolean two = ONE_ACTOR.contains(kind);
        assertThat(accepted(kind, "red;blue", "")).as("two").isEqualTo(!two);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachKindTakesItsWordsForControl(Kind kind) {
        for (String control :
                new String[] {"held", "contested", "vacant", "unknown", "fighting", "divided", "neither"}) {
            boolean right = switch (kind) {
                case CONTEST -> Set.of("fighting", "divided", "neither").contains(control);
                case FAIL -> control.equals("held");
                case STATE -> Set.of("held", "contested", "vacant", "unknown").contains(control);
                default -> false;
            };
            String actor = control.equals("vacant") || control.equals("unknown") ? "" : "red";
            boolean wantsActor = kind != Kind.STATE;
            assertThat(accepted(kind, wantsActor ? "red" : actor, control))
                    .as(kind + " " + control)
                    .isEqualTo(right);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "21:00Z, 2014-03-25, 2014-03-25, 23:00",
        "22:00Z, 2014-03-25, 2014-03-26, 00:00",
        "21:00Z, 2014-03-29, 2014-03-30, 00:00",
        "21:00, 2014-03-29, 2014-03-29, 21:00",
        "night, 2014-03-29, 2014-03-29, 03:00",
    })
    void gmtBecomesLocalTimeByTheRulesOfThatDay(String time, LocalDate date, LocalDate day, LocalTime local) {
        ClaimTime read = ClaimTime.read(DaySpan.ofDay(date), Optional.of(time(time)), ZoneId.of("Asia/Damascus"))
                .orElseThrow();
        assertThat(read.days()).isEqualTo(DaySpan.ofDay(day));
        assertThat(read.time().orElseThrow().local()).isEqualTo(local);
    }

    @ParameterizedTest
    @CsvSource({
        "00:30Z, 01:30Z, true, the first and the second half past three",
        "01:30Z, 00:30Z, false, the second and the first",
        "03:30, 01:30Z, false, a clock time that may mean either",
        "00:30Z, 03:30, false, a clock time that may mean either",
        "02:59, 00:00Z, true, a clock time before the clocks go back",
        "01:59Z, 04:00, true, a clock time after they do",
        "03:10, 03:40, true, two clock times of the hour that comes twice",
    })
    void timesInTheHourThatComesTwiceAreOrderedAsInstants(String one, String other, boolean before, String what) {
        LocalDate clocksGoBack = LocalDate.of(2023, 10, 29);
        assertThat(inKyiv(one, clocksGoBack).isBefore(inKyiv(other, clocksGoBack)))
                .as(what)
                .isEqualTo(before);
    }

    private static DayTime inKyiv(String time, LocalDate day) {
        return ClaimTime.read(DaySpan.ofDay(day), Optional.of(time(time)), ZoneId.of("Europe/Kyiv"))
                .flatMap(ClaimTime::time)
                .orElseThrow();
    }

    private static Field time(String text) {
        return YamlParser.read(SourceFile.of("t.yaml", "time: \"" + text + "\""), new Problems())
                .orElseThrow()
                .required("time")
                .orElseThrow();
    }

    @Test
    void theBaselineMaySpeakOfTheTimeBefore() {
        assertThat(faults("a,coder,1999-01-01,,,,,,alder,,state,red,,held,,baseline,2,,,,,"))
                .isZero();
        assertThat(faults("a,coder,1999-01-01,,,,,,alder,,state,red,,held,,explicit,2,,,,,"))
                .isEqualTo(1);
    }

    @Test
    void neverHeldMayBeginBeforeThePeriodAndNotLieBeforeIt() {
        assertThat(faults("a,coder,2020-04-01,2020-05-02,,,,,alder,,never-held,red,,,,explicit,2,,,,,"))
                .isZero();
        assertThat(faults("a,coder,2020-04-01,2020-04-02,,,,,alder,,never-held,red,,,,explicit,2,,,,,"))
                .isEqualTo(1);
        assertThat(faults("a,coder,2020-04-01,2020-05-22,,,,,alder,,never-held,red,,,,explicit,2,,,,,"))
                .isZero();
    }

    @Test
    void faultsOfTheGazetteerAreNotToldAgainByEveryClaim() {
        toy.replace("data/toy/places.csv", "town,vale,yes", "town,vale,perhaps");
        assertThat(toy.faults()).containsExactly("data/toy/places.csv:3:43 invalid-value");
    }

    @Test
    void faultsOfTheCampaignAreNotToldAgainByEveryClaim() {
        toy.write("data/toy/campaign.yaml", "id: [");
        assertThat(toy.faults()).singleElement().asString().startsWith("data/toy/campaign.yaml");
    }

    @Test
    void aTableOfSourcesThatCannotBeReadIsToldOnce() {
        toy.write("seeds/toy/sources.yaml", "sources: {");
        assertThat(toy.faults()).singleElement().asString().startsWith("seeds/toy/sources.yaml");
    }

    private boolean accepted(Kind kind, String actor, String control) {
        String stated = kind == Kind.STATE && control.isEmpty() ? "held" : control;
        String answers = kind.answers() ? "b" : "";
        return faults("a,coder,2020-05-02,,,,,,alder,," + kind.token() + "," + actor + ",," + stated + "," + answers
                        + ",explicit,2,,,,,")
                == 0;
    }

    private int faults(String row) {
        String other = "b,coder,2020-05-02,,,,,,alder,,hold,red,,,,explicit,2,,,,,";
        String third = "alder-red,coder,2020-05-01,,,,,,alder,,state,red,,held,,baseline,2,,,,,";
        toy.write(EVE, header + "\n" + row + "\n" + other + "\n" + third + "\n");
        int before = toy.problems().errors();
        toy.read();
        return toy.problems().errors() - before;
    }
}
