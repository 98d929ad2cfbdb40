package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.account.Claim;
import salient.account.DayTime;
import salient.testkit.ToyWorkspace;

/** Tables as spreadsheets leave them, in a whole campaign. */
class SpreadsheetTest {
    private static final String CLAIMS = "seeds/toy/gazette/claims.csv";
    private static final String PLACES = "data/toy/places.csv";

    @TempDir
    private Path folder;

    private ToyWorkspace toy;
    private CampaignInputs before;

    @BeforeEach
    void copyToy() {
        before = ToyWorkspace.in(folder.resolve("before")).readWell();
        toy = ToyWorkspace.in(folder.resolve("toy"));
    }

    @Test
    void columnsThatAreEmptyThroughoutMayBeLeftOutOfEveryTable() {
        toy.write(
                        PLACES,
                        "id,name,kind,cell,lat,lon,location_accuracy,identification\nalder,Alder,town,yes,50.1,10.1,exact,certain\nbirch,Birch,village,yes,50.12,10.2,exact,certain\n")
                .write(
                        "data/toy/casualties.csv",
                        "id,account,source,from,side,killed_low\nc,gazette,observer,2020-05-02,red,3\n")
                .write(
                        "data/toy/incidents.csv",
                        "id,account,source,date,kind,credibility\nvisit,gazette,gazette,2020-05-04,visit,3\n")
                .write("seeds/toy/gazette/footnotes.csv", "footnote,coded_as\n1,alder-held\n")
                .write(
                        CLAIMS,
                        "id,source,date,place,kind,actor,basis,credibility\nalder-held,observer,2020-05-05,alder,hold,red,explicit,2\n")
                .write(
                        "seeds/toy/eve/claims.csv",
                        "id,source,date,place,kind,actor,control,basis,credibility\nalder-eve,coder,2020-05-01,alder,state,red,held,baseline,2\n")
                .write("seeds/toy/ledger/panel.csv", "place,from,control\nbirch,2020-05-10,vacant\n");
        toy.remove("scenarios/toy/late.yaml");
        CampaignInputs inputs = toy.readWell();
        assertThat(inputs.dossier().accounts())
                .hasSize(3)
                .allSatisfy(account -> assertThat(account.claims()).hasSize(1));
        assertThat(inputs.casualties()).hasSize(1);
        assertThat(inputs.incidents()).hasSize(1);
    }

    @Test
    void aColumnThatOneRowNeedsIsAskedForThere() {
        toy.write("seeds/toy/ledger/panel.csv", "place,from,control\nbirch,2020-05-10,held\n");
        assertThat(toy.faults()).containsExactly("seeds/toy/ledger/panel.csv:2 incomplete-claim");
    }

    @Test
    void semicolonsAndDecimalCommasGiveTheSameCampaign() {
        String places = toy.text(PLACES)
                .replace("Old Alder;Alderton", "\"Old Alder#Alderton\"")
                .replace("town, the", "town@ the")
                .replace(',', ';')
                .replaceAll("(\\d)\\.(\\d)", "$1,$2")
                .replace('#', ';')
                .replace('@', ',');
        toy.write(PLACES, places);
        assertThat(toy.readWell().dossier().gazetteer().all())
                .isEqualTo(before.dossier().gazetteer().all());
    }

    @Test
    void theMarkThatSpreadsheetsPutAtTheHeadOfATableIsReadWithoutAWord() {
        toy.write(CLAIMS, "\uFEFF" + toy.text(CLAIMS)).write(PLACES, "\uFEFF" + toy.text(PLACES));
        assertThat(toy.readWell().dossier().claims()).isEqualTo(before.dossier().claims());
        assertThat(toy.problems().sorted()).isEmpty();
    }

    @Test
    void theLocalNameIsReadUnderItsOldHeadingToo() {
        toy.replace(PLACES, "alder,Alder,,", "alder,Alder,Erle,");
        String now = toy.text(PLACES).replace("name_ar", "name_local");
        assertThat(toy.text(PLACES)).contains("name_ar");
        CampaignInputs old = toy.readWell();
        toy.write(PLACES, now);
        assertThat(toy.readWell().dossier().gazetteer().all())
                .isEqualTo(old.dossier().gazetteer().all())
                .extracting(place -> place.toponym().local())
                .contains("Erle");
    }

    @Test
    void wordsForYesAndNoGiveTheSameCampaign() {
        toy.write(PLACES, toy.text(PLACES).replace(",yes,", ",TRUE,").replace(",no,", ",FALSE,"));
        assertThat(toy.readWell().dossier().gazetteer().all())
                .isEqualTo(before.dossier().gazetteer().all());
    }

    @Test
    void theTheatreMayBeMarkedWithAWordOrANumber() {
        for (String mark : List.of("\"true\"", "1", "\"TRUE\"", "\"1\"")) {
            toy.replace("data/toy/land.geojson", "\"theatre\": true", "\"theatre\": " + mark);
            boolean same =
                    toy.readWell().theatre().land().equals(before.theatre().land());
            assertThat(same).as(mark).isTrue();
            toy.replace("data/toy/land.geojson", "\"theatre\": " + mark, "\"theatre\": true");
        }
    }

    @Test
    void timesAreReadAsSpreadsheetsAndPeopleWriteThem() {
        assertThat(time("9:30")).isEqualTo(new DayTime(LocalTime.of(9, 30), "09:30"));
        assertThat(time("14:30:00")).isEqualTo(new DayTime(LocalTime.of(14, 30), "14:30"));
        assertThat(time("14:30:15")).isEqualTo(new DayTime(LocalTime.of(14, 30, 15), "14:30:15"));
        assertThat(time("2:30 PM")).isEqualTo(new DayTime(LocalTime.of(14, 30), "14:30"));
        assertThat(time("2:30\u202Fp.m.")).isEqualTo(new DayTime(LocalTime.of(14, 30), "14:30"));
        assertThat(time("12:05am")).isEqualTo(new DayTime(LocalTime.of(0, 5), "00:05"));
        assertThat(time("12:05 PM")).isEqualTo(new DayTime(LocalTime.of(12, 5), "12:05"));
        assertThat(time("9h30")).isEqualTo(new DayTime(LocalTime.of(9, 30), "09:30"));
        assertThat(time("9.30")).isEqualTo(new DayTime(LocalTime.of(9, 30), "09:30"));
        assertThat(time("Evening")).isEqualTo(new DayTime(LocalTime.of(20, 0), "evening"));
        assertThat(time("9:30 UTC")).isEqualTo(new DayTime(LocalTime.of(11, 30), "09:30Z"));
    }

    @Test
    void aTimeThatNoClockShowsIsRefused() {
        for (String none : List.of("24:00", "13:00 PM", "0:30 am", "9:60", "930")) {
            toy.replace(CLAIMS, ",dawn,", "," + none + ",");
            assertThat(toy.faults()).contains(CLAIMS + ":2:35 invalid-time");
            toy = ToyWorkspace.in(folder.resolve("toy"));
        }
    }

    @Test
    void theMidnightThatEndsADayIsRefusedWithItsCure() {
        toy.replace(CLAIMS, ",dawn,", ",24:00,");
        toy.read();
        assertThat(toy.problems().sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.fix())
                        .isEqualTo("write 00:00 of the day that then begins, or 23:59, in " + CLAIMS));
    }

    @Test
    void headingsAndWordsMayStandInCapitals() {
        toy.replace(CLAIMS, "date_to", "Date To")
                .replace(CLAIMS, "citation_fit", "CITATION-FIT")
                .replace(CLAIMS, "id,source", "ID,Source")
                .replace(CLAIMS, ",attack,", ",Attack,")
                .replace(CLAIMS, ",explicit,", ",EXPLICIT,");
        assertThat(toy.readWell().dossier().accounts())
                .isEqualTo(before.dossier().accounts());
    }

    private DayTime time(String written) {
        toy.replace(CLAIMS, ",dawn,", "," + written + ",");
        Optional<Claim> claim = toy.readWell().dossier().accounts().stream()
                .flatMap(account -> account.claims().stream())
                .filter(each -> each.id().local().equals("hill-attacked"))
                .findFirst();
        toy.replace(CLAIMS, "," + written + ",", ",dawn,");
        return claim.flatMap(c -> c.dating().time()).orElseThrow();
    }
}
