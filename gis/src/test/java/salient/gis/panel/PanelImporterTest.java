package salient.gis.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Claim;
import salient.account.SourceId;
import salient.account.Statement;
import salient.campaign.SideId;
import salient.gis.intake.Imported;
import salient.gis.intake.NewCampaign;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.testkit.Repository;
import salient.time.DaySpan;

class PanelImporterTest {
    @TempDir
    private Path folder;

    private PanelWorld world() {
        return new PanelWorld(folder);
    }

    /** What {@code account} says, a line for each claim: {@code mill 2022-03-01/2022-03-02 held:ukraine}. */
    private static List<String> said(Imported imported, String account) {
        return imported.dossier().accounts().stream()
                .filter(each -> each.id().value().equals(account))
                .flatMap(each -> each.claims().stream())
                .map(PanelImporterTest::line)
                .toList();
    }

    private static String line(Claim claim) {
        Statement.State state = (Statement.State) claim.statement();
        String sides = state.control().sides().stream().map(SideId::value).collect(Collectors.joining("+"));
        return claim.place() + " " + claim.valid().first() + "/" + claim.valid().last() + " "
                + state.control().token() + (sides.isEmpty() ? "" : ":" + sides);
    }

    @Test
    void eachColumnBecomesAnAccountWhoseRowsAreFoldedIntoSpans() {
        Imported imported = world().rows(
                        "461727,20220301,UA,UA,,RU,UA,2",
                        "461727,20220302,UA,RU,,RU,UA,2",
                        "461727,20220303,UA,RU,CONTESTED,NA,RU,2",
                        "461728,20220301,RU,,,,RU,2")
                .readWell();
        assertThat(imported.dossier().accounts())
                .extracting(Account::id)
                .extracting(AccountId::value)
                .containsExactly("wiki", "boost", "dsm", "isw", "published");
        assertThat(said(imported, "wiki"))
                .containsExactly("ford 2022-03-01/2022-03-01 held:russia", "mill 2022-03-01/2022-03-03 held:ukraine");
        assertThat(said(imported, "boost"))
                .containsExactly("mill 2022-03-01/2022-03-01 held:ukraine", "mill 2022-03-02/2022-03-03 held:russia");
        assertThat(said(imported, "dsm")).containsExactly("mill 2022-03-03/2022-03-03 contested:russia+ukraine");
        assertThat(said(imported, "isw")).containsExactly("mill 2022-03-01/2022-03-02 held:russia");
        assertThat(imported.dossier().campaign().period())
                .isEqualTo(DaySpan.ofDays(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 3)));
    }

    @Test
    void idsAndDaysMayHaveComeThroughAProgramThatKnowsNoWholeNumbers() {
        Imported imported = world().rows(
                        "461727.0,20220301,UA,,,,,",
                        "4.61727e+05,20220302.0,UA,,,,,",
                        "2e+00,2022-03-01,RU,,,,,",
                        "2.000,2.0220302e+07,RU,,,,,")
                .readWell();
        assertThat(said(imported, "wiki"))
                .containsExactly(
                        "mill 2022-03-01/2022-03-02 held:ukraine", "old-bridge 2022-03-01/2022-03-02 held:russia");
    }

    @Test
    void rowsMayStandByPlaceOrByDay() {
        String[] byPlace = {
            "461727,20220301,UA,,,,,", "461727,20220302,RU,,,,,", "2,20220301,RU,,,,,", "2,20220302,RU,,,,,"
        };
        String[] byDay = {byPlace[0], byPlace[2], byPlace[1], byPlace[3]};
        PanelWorld days = world().rows(byDay);
        assertThat(said(days.readWell(), "wiki"))
                .isEqualTo(said(world().rows(byPlace).readWell(), "wiki"));
        assertThat(days.faults()).isEmpty();
    }

    @Test
    void severalYearsAreReadTogetherZippedOrNot() {
        Imported imported = world().zipped("2022.zip", "control_2022.csv", PanelWorld.HEADER + "2,20221231,UA,,,,,2\n")
                .file("2023.csv", "date;geonameid;status\n20230101;2;RU\n")
                .readWell();
        assertThat(said(imported, "wiki")).containsExactly("old-bridge 2022-12-31/2022-12-31 held:ukraine");
        assertThat(said(imported, "published")).containsExactly("old-bridge 2023-01-01/2023-01-01 held:russia");
    }

    @Test
    void aVoteOfTheColumnsIsTheFirstScenarioAndEachColumnHasOne() {
        Imported imported = world().rows("2,20220301,UA,UA,RU,RU,UA,").readWell();
        Scenario vote = imported.scenarios().get(0);
        assertThat(vote.id()).isEqualTo("vote");
        assertThat(vote.admissible().accounts()).extracting(AccountId::value).containsExactly("wiki", "boost", "dsm");
        assertThat(vote.rules().combination()).isEqualTo(Rules.Combination.voting(Optional.of(new SourceId("dsm"))));
        assertThat(imported.scenarios())
                .extracting(Scenario::id)
                .containsExactly("vote", "wiki", "boost", "dsm", "isw", "published");
        assertThat(imported.dossier().campaign().defaults().scenario()).isEqualTo("vote");
    }

    @Test
    void whatIsPublishedIsHeldAgainstTheVote() {
        assertThat(world().rows(
                                "461727,20220301,UA,UA,RU,,UA,",
                                "461727,20220302,UA,,RU,,RU,",
                                "461727,20220303,UA,RU,CONTESTED,,CONTESTED,")
                        .report())
                .contains(
                        "Read: the vote of status_wiki, status_boost, status_dsm under scenario vote gives status on all"
                                + " 3 place-days");
        assertThat(world().rows(
                                "461727,20220301,UA,UA,RU,,RU,",
                                "461727,20220302,UA,UA,RU,,RU,",
                                "461728,20220301,UA,UA,UA,,RU,",
                                "461728,20220302,,,,,UA,",
                                "2,20220301,RU,RU,RU,,RU,",
                                "2,20220302,RU,RU,RU,,RU,")
                        .report())
                .contains(
                        "Read: the vote of status_wiki, status_boost, status_dsm under scenario vote differs from status on"
                                + " 4 place-days (66.6667 % of 6), in 3 spans; salient compare shows each of them",
                        "Read: published RU, voted UA: 3 place-days of 2 places",
                        "Read: published UA, voted unknown: 1 place-day of 1 place",
                        "Read: for example place 461727 (mill), 2022-03-01..2022-03-02: status RU, voted UA (status_wiki UA,"
                                + " status_boost UA, status_dsm RU)");
    }

    @Test
    void theReportSaysWhatWasReadFoldedGuessedAndIsMissing() {
        assertThat(world().rows(
                                "461727,20220301,UA,,,,,",
                                "461727,20220302,UA,,,,,",
                                "461727,20220305,UA,,,,,",
                                "461727,20220305,UA,,,,,",
                                "2,20220301,RU,,,,,")
                        .report())
                .contains(
                        "Read: 5 rows of 1 file: 2 places and 3 days, 2022-03-01 to 2022-03-05",
                        "Folded: status_wiki: 4 place-days into 3 spans; it says nothing of 2 place-days (33.3 %)",
                        "Folded: another row says what 1 row more would say again",
                        "Guessed: what statuses mean: UA is held by ukraine, RU is held by russia, CONTESTED is contested"
                                + " between russia and ukraine",
                        "Left out: 2 days without any row, on which nothing is stated of any place: 2022-03-03,"
                                + " 2022-03-04",
                        "Left out: 2 place-days without a row, of 1 place: 2 (1 of 3 days)");
    }

    @Test
    void otherPanelsOfTheKindAreReadByNamingTheirColumnsAndWords() {
        Imported imported = world().file(
                        "held.csv", "settlement,day,north,south\n2,2020-05-01,r,b\n2,2020-05-02,r,rb\n")
                .with("place-column", "settlement")
                .with("state-columns", "north,south")
                .with("statuses", "r=red,b=blue,rb=red+blue,-=vacant")
                .with("voters", "none")
                .readWell();
        assertThat(said(imported, "north")).containsExactly("old-bridge 2020-05-01/2020-05-02 held:red");
        assertThat(said(imported, "south"))
                .containsExactly(
                        "old-bridge 2020-05-01/2020-05-01 held:blue", "old-bridge 2020-05-02/2020-05-02 held:blue+red");
        assertThat(imported.scenarios()).extracting(Scenario::id).containsExactly("all", "north", "south");
    }

    @Test
    void rowsOnPlacesThatAreNotKnownAreLeftOutWhereThatIsAskedFor() {
        PanelWorld world = world().rows("2,20220301,UA,,,,,", "77,20220301,UA,,,,,", "77,20220302,UA,,,,,")
                .with("unknown-places", "leave-out");
        assertThat(world.report()).contains("Left out: 2 rows on places that are not in the gazetteer: 77");
    }

    @Test
    void whatIsMadeReadsBackFromItsFoldersAsItWas() {
        Imported imported = world().rows(
                        "461727,20220301,UA,UA,RU,RU,UA,",
                        "461727,20220302,UA,RU,RU,RU,RU,",
                        "2,20220301,RU,RU,CONTESTED,,RU,",
                        "2,20220302,RU,RU,CONTESTED,,RU,")
                .readWell();
        Problems problems = new Problems();
        Path workspace = folder.resolve("workspace");
        assertThat(new NewCampaign(workspace, "made").write(imported, problems))
                .as(problems.sorted().toString())
                .isPresent();
        CampaignInputs inputs = Repository.read(workspace, "made");
        assertThat(inputs.dossier()).isEqualTo(imported.dossier());
        assertThat(inputs.scenarios().get("vote"))
                .isEqualTo(imported.scenarios().get(0));
    }

    @Test
    void aPanelMayBeAddedToACampaignThatKnowsThePlacesByTheirNumbers() {
        Imported made =
                world().rows("2,20220301,UA,,,,,", "461727,20220302,RU,,,,,").readWell();
        Path workspace = folder.resolve("workspace");
        assertThat(new NewCampaign(workspace, "made").write(made, new Problems()))
                .isPresent();
        CampaignInputs there = Repository.read(workspace, "made");
        Imported added = world().file(
                        "isw.csv", "geonameid,date,status_isw\nold-bridge,20220301,RU\nmill,20220309,RU\n")
                .into(there, "isw")
                .readWell();
        assertThat(said(added, "isw")).containsExactly("old-bridge 2022-03-01/2022-03-01 held:russia");
        assertThat(added.report().of(salient.gis.intake.ImportReport.Chapter.LEFT_OUT))
                .contains("1 row on days outside 2022-03-01..2022-03-02");
    }

    @Test
    void aTableThatIsNoPanelIsToldAllThatItLacks() {
        assertThat(world().file("list.csv", "name,when\nMill,2022-03-01\n").faults())
                .containsExactly(
                        "list.csv:1: error: no column is called status or begins with that [missing-column]\n"
                                + "    fix: name those that say who holds a place with --state-columns: \"name\", \"when\"",
                        "list.csv:1: error: there is no column \"date\" or \"day\" [missing-column]\n"
                                + "    fix: name the one that is meant with --date-column: \"name\", \"when\"",
                        "list.csv:1: error: there is no column \"geonameid\" or \"geonames_id\" [missing-column]\n"
                                + "    fix: name the one that is meant with --place-column: \"name\", \"when\"");
    }

    @Test
    void optionsThatCannotBeAreAllTold() {
        assertThat(world().rows("2,20220301,UA,,,,,")
                        .with("statuses", "UA,RU=Red Army,UA=ukraine,UA=ukraine")
                        .with("unknown-places", "drop")
                        .faults())
                .hasSize(4)
                .allMatch(fault -> fault.contains("[invalid-value]"));
    }

    @Test
    void columnsThatAreAskedForAndNotThereAreTold() {
        assertThat(world().rows("2,20220301,UA,,,,,")
                        .with("voters", "status_wiki,status_deep")
                        .with("tie-break", "status_dms")
                        .faults())
                .containsExactly(
                        "--tie-break: error: there is no column \"status_dms\" that says who holds a place"
                                + " [missing-column]\n"
                                + "    fix: name one of status_wiki, status_boost, status_dsm, status_isw, status, or none",
                        "--voters: error: there is no column \"status_deep\" that says who holds a place"
                                + " [missing-column]\n"
                                + "    fix: name one of status_wiki, status_boost, status_dsm, status_isw, status, or"
                                + " none");
    }

    @Test
    void oneColumnCannotHoldBothPlacesAndDays() {
        assertThat(world().file("one.csv", "geonameid,date,status\n2,20220301,UA\n")
                        .with("place-column", "date")
                        .faults())
                .containsExactly("one.csv:1: error: column \"date\" is to hold both places and days [invalid-value]\n"
                        + "    fix: name two columns with --place-column and --date-column: \"geonameid\", \"date\","
                        + " \"status\"");
    }

    @Test
    void columnsThatWouldMakeOneAccountAreTold() {
        assertThat(world().file("two.csv", "geonameid,date,status_wiki,Status.Wiki\n2,20220301,UA,UA\n")
                        .faults())
                .containsExactly(
                        "two.csv:1: error: column \"Status.Wiki\" would make the account \"wiki\" a second time"
                                + " [invalid-id]\n"
                                + "    fix: give the column another heading in two.csv, or leave it out with"
                                + " --state-columns");
    }

    @Test
    void aHeadingCannotSpeakToTheTerminal() {
        assertThat(world().file("odd.csv", "geonameid,\u001b[31mday\n2,20220301\n")
                        .faults())
                .hasSize(2)
                .noneMatch(fault -> fault.contains("\u001b"));
    }

    @Test
    void withoutPlacesThereIsNothingToMap() {
        assertThat(world().rows("2,20220301,UA,,,,,").withoutPlaces().faults())
                .containsExactly(
                        "--places: error: a panel has ids of places and does not say where they lie [missing-value]\n"
                                + "    fix: name a file that does with --places: a dump of GeoNames, a table or GeoJSON");
    }

    @Test
    void aColumnInWhichNothingIsStatedMakesNoAccount() {
        PanelWorld world = world().rows("2,20220301,UA,,UA,,,");
        Imported imported = world.readWell();
        assertThat(imported.dossier().campaign().defaults().accountOrder()).containsExactly("wiki", "dsm");
        assertThat(imported.scenarios().get(0).title()).isEqualTo("Vote of wiki, dsm");
        assertThat(imported.report().of(salient.gis.intake.ImportReport.Chapter.LEFT_OUT))
                .contains("column status_isw, in which nothing is stated");
    }

    @Test
    void tensOfThousandsOfRowsAreFoldedIntoAsFewSpansAsTheyAreWorth() {
        List<String> rows = new ArrayList<>();
        for (int day = 0; day < 10_000; day++) {
            String date = LocalDate.of(2000, 1, 1).plusDays(day).toString();
            rows.add("2," + date + ",UA,UA,UA,UA,UA,1");
            rows.add("461727," + date + "," + (day < 5_000 ? "UA" : "RU") + ",,,,,1");
        }
        Imported imported = world().rows(rows.toArray(String[]::new)).readWell();
        assertThat(imported.dossier().claims()).hasSize(7);
    }
}
