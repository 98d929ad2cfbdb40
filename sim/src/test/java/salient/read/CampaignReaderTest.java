package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.account.Basis;
import salient.account.Casualties;
import salient.account.CitationFit;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Credibility;
import salient.account.Kind;
import salient.account.SourceId;
import salient.account.Statement;
import salient.campaign.SideId;
import salient.place.Control;
import salient.place.Part;
import salient.place.Place;
import salient.place.PlaceId;
import salient.problem.Problem;
import salient.problem.ProblemCode;
import salient.testkit.ToyWorkspace;
import salient.time.DaySpan;

class CampaignReaderTest {
    private static final SideId RED = new SideId("red");
    private static final SideId BLUE = new SideId("blue");

    @TempDir
    Path folder;

    private ToyWorkspace toy;

    @BeforeEach
    void freshCopy() {
        toy = ToyWorkspace.in(folder);
    }

    private List<Problem> told() {
        toy.read();
        return toy.problems().sorted();
    }

    @Test
    void ofAGazetteerWithoutAPlaceOneIsToldOnce() {
        toy.write("data/toy/places.csv", "id,name,kind,cell,lat,lon,location_accuracy,identification\n");

        assertThat(told())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.EMPTY_GAZETTEER));
    }

    @Test
    void claimsThatCannotBeReadAreNotToldToBeMissing() {
        toy.remove("seeds/toy/gazette/claims.csv")
                .remove("data/toy/casualties.csv")
                .remove("data/toy/incidents.csv")
                .write(
                        "seeds/toy/eve/claims.csv",
                        "id,source,date,place,kind,actor,control,basis,credibility\n"
                                + "alder-red,coder,2020-13-01,alder,state,red,held,baseline,2\n")
                .remove("seeds/toy/ledger/panel.csv");

        assertThat(told())
                .extracting(Problem::code)
                .contains(ProblemCode.INVALID_DATE)
                .doesNotContain(ProblemCode.NO_CLAIMS);
    }

    @Test
    void theCampaignIsAsItsFileSays() {
        var campaign = toy.readWell().dossier().campaign();
        assertThat(campaign.id()).isEqualTo("toy");
        assertThat(campaign.period()).hasToString("2020-05-01..2020-05-20");
        assertThat(campaign.opponents(RED, campaign.period())).containsExactly(BLUE);
        assertThat(campaign.getSide(BLUE).label()).isEqualTo("Blue");
        assertThat(campaign.camps())
                .extracting(c -> c.id().value())
                .containsExactly("monitor", "press", "red-camp", "blue-camp");
        assertThat(campaign.defaults().accountOrder()).containsExactly("eve", "gazette", "ledger");
        assertThat(campaign.cartography().maxReachKm()).isEqualTo(4);
    }

    @Test
    void howWideNarrowWaterIsMayBeSaid() {
        assertThat(toy.readWell().theatre().bridgeKm()).isEqualTo(2);
        toy.replace("data/toy/campaign.yaml", "max_reach_km: 4\n", "max_reach_km: 4\nbridge_km: 0\n");
        assertThat(toy.readWell().theatre().bridgeKm()).isZero();
        toy.replace("data/toy/campaign.yaml", "bridge_km: 0\n", "bridge_km: -1\n");
        toy.read();
        assertThat(toy.problems().sorted())
                .singleElement()
                .hasToString("data/toy/campaign.yaml:17:12: error: bridge_km \"-1\" is out of range"
                        + " [invalid-number]\n    fix: write a number from 0 to 100 in data/toy/campaign.yaml");
    }

    @Test
    void whatTheCampaignLeavesOutHasItsDefault() {
        toy.replace("data/toy/campaign.yaml", "max_reach_km: 4\n", "")
                .replace("data/toy/campaign.yaml", "attribution: \"Drawn by hand\"\n", "");
        var campaign = toy.readWell().dossier().campaign();
        assertThat(campaign.cartography().maxReachKm()).isEqualTo(5);
        assertThat(campaign.cartography().attribution()).isEmpty();
    }

    @Test
    void placesAreAsTheGazetteerSays() {
        var gazetteer = toy.readWell().dossier().gazetteer();
        Place alder = gazetteer.get(new PlaceId("alder"));
        assertThat(alder.toponym().aliases()).containsExactly("Old Alder", "Alderton");
        assertThat(alder.position().orElseThrow().lat()).isEqualTo(50.1);
        assertThat(alder.position().orElseThrow().lon()).isEqualTo(10.1);
        assertThat(alder.note()).isEqualTo("A town, the only one");
        assertThat(gazetteer.cellPlaces())
                .extracting(p -> p.id().value())
                .containsExactly("alder", "birch", "cedar-hill");
        assertThat(gazetteer.within(new PlaceId("vale"))).hasSize(4);
        assertThat(gazetteer.get(new PlaceId("dam-post")).position()).isEmpty();
    }

    @Test
    void claimsAreAsTheirRowsSay() {
        Claim claim = claim("gazette:hill-captured");
        assertThat(claim.source()).isEqualTo(new SourceId("blue-radio"));
        assertThat(claim.part()).isEqualTo(Part.PEAK);
        assertThat(claim.dating().after()).containsExactly(ClaimId.parse("gazette:hill-attacked"));
        assertThat(claim.reported()).isEqualTo(DaySpan.ofDay(LocalDate.of(2020, 5, 3)));
        assertThat(claim.kind()).isEqualTo(Kind.CAPTURE);
        assertThat(claim.statement().actors()).containsExactly(BLUE);
        assertThat(claim.provenance().credibility()).isEqualTo(Credibility.POSSIBLE);
        assertThat(claim.provenance().citation().cited()).containsExactly("1");
        assertThat(claim.provenance().citation().fit()).contains(CitationFit.MATCH);
        assertThat(claim.provenance().origin()).isEqualTo("blue-radio-hill");
        assertThat(claim.provenance().note()).isEqualTo("Taken, it is said");
        assertThat(claim.provenance().row().file()).isEqualTo("seeds/toy/gazette/claims.csv");
        assertThat(claim.provenance().row().line()).isEqualTo(3);
        assertThat(claim.provenance().row().ordinal()).isEqualTo(1);
    }

    @Test
    void aClaimWithoutARecordDateWasReportedWithItsAccount() {
        assertThat(claim("gazette:hill-attacked").reported()).isEqualTo(DaySpan.ofDay(LocalDate.of(2020, 5, 10)));
        assertThat(claim("gazette:hill-denied").reported()).hasToString("2020-05-04..2020-05-05");
    }

    @Test
    void aTimeInGmtThatIsPastMidnightHereMovesTheDays() {
        Claim claim = claim("gazette:hill-captured");
        assertThat(claim.valid()).hasToString("2020-05-03..2020-05-04");
        assertThat(claim.dating().time().orElseThrow().local()).isEqualTo(LocalTime.of(0, 30));
        assertThat(claim.dating().time().orElseThrow().stated()).isEqualTo("22:30Z");
    }

    @Test
    void wordsForATimeStandForOne() {
        assertThat(claim("gazette:hill-attacked").dating().time().orElseThrow().local())
                .isEqualTo(LocalTime.of(5, 30));
    }

    @Test
    void everyKindOfStatementIsRead() {
        assertThat(claim("eve:alder-red").statement()).isEqualTo(new Statement.State(Control.held(RED)));
        assertThat(claim("gazette:hill-failed").statement())
                .isEqualTo(act(Kind.FAIL, BLUE, RED, Statement.Detail.DEFENDED));
        assertThat(claim("gazette:alder-fighting").statement())
                .isEqualTo(new Statement.Act(
                        Kind.CONTEST,
                        new TreeSet<>(List.of(BLUE, RED)),
                        new TreeSet<>(),
                        Optional.of(Statement.Detail.DIVIDED)));
        assertThat(claim("gazette:alder-never").statement()).isEqualTo(new Statement.NeverHeld(BLUE));
        assertThat(claim("gazette:hill-retracted").statement())
                .isEqualTo(new Statement.Answer(
                        Kind.RETRACT, new TreeSet<>(), List.of(ClaimId.parse("gazette:hill-captured"))));
        assertThat(claim("gazette:valley-cleared").basis()).isEqualTo(Basis.AGGREGATE);
    }

    @Test
    void aPanelBecomesClaimsOfTheAccountsOwnVoice() {
        Claim first = claim("ledger:panel-birch-2020-05-10");
        assertThat(first.valid()).hasToString("2020-05-10..2020-05-11");
        assertThat(first.throughout()).isTrue();
        assertThat(first.provenance().citation().locator()).isEqualTo("from 2020-05-10 until 2020-05-12");
        assertThat(first.source()).isEqualTo(new SourceId("observer"));
        assertThat(first.statement()).isEqualTo(new Statement.State(Control.held(BLUE), true));
        assertThat(claim("ledger:panel-birch-2020-05-12").statement().actors()).containsExactly(BLUE, RED);
        assertThat(claim("ledger:panel-birch-2020-05-15")
                        .provenance()
                        .citation()
                        .locator())
                .as("open to the end of the period")
                .endsWith("until 2020-05-21");
    }

    @Test
    void aRowOfAPanelCanBeAnswered() {
        toy.replace(
                "seeds/toy/gazette/claims.csv",
                "gazette:hill-captured",
                "gazette:hill-captured\nbirch-denied,red-radio,"
                        + "2020-05-11,,,,2020-05-11,,birch,,deny,,,,ledger:panel-birch-2020-05-10");
        toy.replace(
                "seeds/toy/gazette/claims.csv",
                "retract,,,,gazette:hill-captured\n",
                "retract,,,,gazette:hill-captured,explicit,2,page 5,,,,\n");
        assertThat(((Statement.Answer) claim("gazette:birch-denied").statement()).answered())
                .containsExactly(ClaimId.parse("ledger:panel-birch-2020-05-10"));
    }

    @Test
    void casualtiesAndIncidentsAreRead() {
        CampaignInputs inputs = toy.readWell();
        Casualties all = inputs.casualties().get(0);
        assertThat(all.toll().killed().low()).hasValue(10);
        assertThat(all.toll().killed().high()).hasValue(12);
        assertThat(all.toll().wounded().high()).isEmpty();
        assertThat(all.counting().combined()).isTrue();
        assertThat(all.scope().days()).hasToString("2020-05-02..2020-05-06");
        assertThat(inputs.casualties().get(1).counting().subsetOf()).isEqualTo("c-all");
        assertThat(inputs.incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.kind()).isEqualTo("visit");
            assertThat(incident.occasion().place()).contains(new PlaceId("birch"));
        });
    }

    @Test
    void whatMayBeLeftOutMayBeLeftOut() {
        toy.remove("data/toy/casualties.csv")
                .remove("data/toy/incidents.csv")
                .remove("seeds/toy/ledger/panel.csv")
                .replace("seeds/toy/gazette/footnotes.csv", ";casualties:c-alder;incidents:bridge-visit", "");
        CampaignInputs inputs = toy.readWell();
        assertThat(inputs.casualties()).isEmpty();
        assertThat(inputs.incidents()).isEmpty();
        assertThat(inputs.dossier().accounts().get(2).claims()).isEmpty();
    }

    @Test
    void everyFileReadIsRecordedWithItsDigestAndRows() {
        List<InputFile> files = toy.readWell().files();
        assertThat(files).hasSize(16).isSorted();
        assertThat(files).anySatisfy(file -> {
            assertThat(file.path()).isEqualTo("seeds/toy/ledger/panel.csv");
            assertThat(file.rows()).isEqualTo(3);
            assertThat(file.sha256()).matches("[0-9a-f]{64}");
        });
        assertThat(new TreeSet<>(files.stream().map(InputFile::sha256).toList()))
                .hasSize(16);
    }

    @Test
    void aCampaignWithoutClaimsIsAMapOfTheUnknown() {
        for (String file :
                List.of("eve/claims.csv", "gazette/claims.csv", "gazette/footnotes.csv", "ledger/panel.csv")) {
            toy.remove("seeds/toy/" + file);
        }
        assertThat(toy.read()).isPresent();
        assertThat(toy.problems().sorted()).extracting(p -> p.code()).containsExactly(ProblemCode.NO_CLAIMS);
    }

    @Test
    void readingTwiceGivesTheSame() {
        CampaignInputs first = toy.readWell();
        CampaignInputs second = toy.readWell();
        assertThat(second.dossier().claims()).isEqualTo(first.dossier().claims());
        assertThat(second.files()).isEqualTo(first.files());
        assertThat(second.scenarios()).isEqualTo(first.scenarios());
    }

    private Claim claim(String id) {
        return toy.readWell().dossier().claims().stream()
                .filter(c -> c.id().equals(ClaimId.parse(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Statement act(Kind kind, SideId actor, SideId against, Statement.Detail detail) {
        return new Statement.Act(
                kind, new TreeSet<>(List.of(actor)), new TreeSet<>(List.of(against)), Optional.of(detail));
    }
}
