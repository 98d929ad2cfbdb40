package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.account.Claim;
import salient.problem.Problem;
import salient.testkit.ToyWorkspace;
import salient.time.DaySpan;

/** Dates as people write them, in every file of a campaign. */
class WrittenDatesTest {
    private static final String CLAIMS = "seeds/toy/gazette/claims.csv";
    private static final String PANEL = "seeds/toy/ledger/panel.csv";

    @TempDir
    private Path folder;

    private ToyWorkspace toy;

    @BeforeEach
    void copyToy() {
        toy = ToyWorkspace.in(folder);
    }

    @Test
    void aClaimMayBeDatedByAnIntervalOrAPartOfADate() {
        toy.replace(CLAIMS, "alder-shelled,red-radio,2020-05-06,,", "alder-shelled,red-radio,2020-05-06/2020-05-08,,");
        assertThat(claim("alder-shelled").valid()).isEqualTo(span("2020-05-06", "2020-05-08"));
        toy.replace(CLAIMS, "2020-05-06/2020-05-08,,", "6 May 2020,2020-05-09~,");
        assertThat(claim("alder-shelled").valid()).isEqualTo(span("2020-05-06", "2020-05-09"));
        assertThat(toy.problems().sorted()).isEmpty();
    }

    @Test
    void anOpenEndIsThatOfThePeriod() {
        toy.replace(CLAIMS, "alder-shelled,red-radio,2020-05-06,", "alder-shelled,red-radio,2020-05-06/..,");
        assertThat(claim("alder-shelled").valid()).isEqualTo(span("2020-05-06", "2020-05-20"));
        assertThat(toy.problems().sorted()).isEmpty();
    }

    @Test
    void whatReachesOutOfThePeriodCountsForItsDaysInside() {
        toy.replace(CLAIMS, "alder-shelled,red-radio,2020-05-06,", "alder-shelled,red-radio,2020-05,");
        assertThat(claim("alder-shelled").valid()).isEqualTo(span("2020-05-01", "2020-05-20"));
        assertThat(toy.problems().sorted())
                .singleElement()
                .extracting(Problem::what)
                .isEqualTo("date 2020-05-01..2020-05-31 reaches out of the campaign's period 2020-05-01..2020-05-20;"
                        + " the days inside count");
    }

    @Test
    void aTimeThatTheZoneMovesOutOfThePeriodIsToldAsWritten() {
        toy.replace(CLAIMS, "alder-shelled,red-radio,2020-05-06,,,", "alder-shelled,red-radio,2020-05-20,,23:30Z,");
        toy.read();
        assertThat(toy.problems().sorted())
                .singleElement()
                .extracting(Problem::what)
                .isEqualTo(
                        "date 2020-05-20 at \"23:30Z\", which is 2020-05-21 in Europe/Berlin, is outside the campaign's"
                                + " period 2020-05-01..2020-05-20");
    }

    @Test
    void theFirstDayAfterAPanelsRowMayBeGivenAsItsLast() {
        CampaignInputs until = toy.readWell();
        toy.write(
                PANEL,
                "place,from,to,control,sides\nbirch,10 May 2020,2020-05-11,held,blue\nbirch,2020-05-12,2020-05-14,contested,red;blue\nbirch,2020-05-15,,vacant,\n");
        List<Claim> claims = toy.readWell().dossier().accounts().get(2).claims();
        assertThat(claims).isEqualTo(until.dossier().accounts().get(2).claims());
    }

    @Test
    void anIntervalAsTheBeginningOfAPanelsRowIsTheWholeRow() {
        CampaignInputs until = toy.readWell();
        toy.write(
                PANEL,
                "place,from,control,sides\nbirch,2020-05-10/2020-05-11,held,blue\nbirch,2020-05-12/2020-05-14,contested,red;blue\nbirch,2020-05-15/..,vacant,\n");
        List<Claim> claims = toy.readWell().dossier().accounts().get(2).claims();
        assertThat(claims).isEqualTo(until.dossier().accounts().get(2).claims());
    }

    @Test
    void aPanelsRowThatEndsWhereItBeginsIsOneDay() {
        toy.write(PANEL, "place,from,until,control,sides\nbirch,2020-05-10,2020-05-10,held,blue\n");
        assertThat(toy.faults()).containsExactly(PANEL + ":2:18 reversed-dates");
        assertThat(toy.problems().errors()).isZero();
    }

    @Test
    void aPeriodMayBeginBeforeTheYearOne() {
        toy.replace(
                "data/toy/campaign.yaml", "from: 2020-05-01, to: 2020-05-20", "from: -0052-07, to: 3 October 53 BC");
        toy.remove("scenarios/toy/late.yaml").remove("data/toy/casualties.csv").remove("data/toy/incidents.csv");
        toy.write(
                CLAIMS,
                "id,source,date,place,kind,actor,basis,credibility\na,observer,-0052-08~,alder,hold,red,explicit,2\n");
        toy.write("seeds/toy/gazette/footnotes.csv", "footnote,coded_as\n1,a\n");
        toy.write(PANEL, "place,from,until,control,sides\nbirch,-0052-07-10,-0052-07-12,held,blue\n");
        toy.write(
                "seeds/toy/eve/claims.csv",
                "id,source,date,place,kind,actor,control,basis,credibility\ne,coder,-0052,alder,state,red,held,baseline,2\n");
        CampaignInputs inputs = toy.readWell();
        assertThat(inputs.dossier().campaign().period()).isEqualTo(span("-0052-07-01", "-0052-10-03"));
        assertThat(claim("a").valid()).isEqualTo(span("-0052-08-01", "-0052-08-31"));
        assertThat(claim("panel-birch-minus-0052-07-10").valid().first()).isEqualTo(LocalDate.of(-52, 7, 10));
    }

    @Test
    void aScenarioMayKnowWhatWasReportedByTheEndOfAMonth() {
        toy.replace("scenarios/toy/late.yaml", "as_known_on: 2020-05-05", "as_known_on: May 2020");
        assertThat(toy.readWell().scenarios().get("late").admissible().asKnownOn())
                .contains(LocalDate.of(2020, 5, 31));
    }

    private Claim claim(String local) {
        return toy.read().orElseThrow().dossier().accounts().stream()
                .flatMap(account -> account.claims().stream())
                .filter(claim -> claim.id().local().equals(local))
                .findFirst()
                .orElseThrow();
    }

    private static DaySpan span(String first, String last) {
        return DaySpan.ofDays(LocalDate.parse(first), LocalDate.parse(last));
    }
}
