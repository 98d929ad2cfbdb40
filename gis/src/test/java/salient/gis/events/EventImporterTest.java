package salient.gis.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.account.Claim;
import salient.gis.input.GivenFile;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.ImportRequest;
import salient.gis.intake.Imported;
import salient.gis.intake.Importer;
import salient.problem.Problem;
import salient.problem.Problems;
import salient.testkit.ToyCampaign;
import salient.wording.Wording;

class EventImporterTest {
    private static final String ACLED =
            "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,"
                    + "actor2,inter2,location,latitude,longitude,geo_precision,source,notes\n";
    private static final String UCDP =
            "id,type_of_violence,side_a,side_b,where_coordinates,latitude,longitude,where_prec,date_start,date_end,best\n";

    @TempDir
    Path folder;

    private final TreeMap<String, String> options = new TreeMap<>();
    private final Problems problems = new Problems();

    private GivenFile file(String name, String text) throws IOException {
        return new GivenFile(Files.writeString(folder.resolve(name), text), name);
    }

    private Optional<Imported> read(Importer importer, GivenFile file, boolean intoToy) {
        return importer.read(
                new ImportRequest(
                        List.of(file),
                        intoToy ? ToyCampaign.ID : "hill",
                        Optional.empty(),
                        intoToy ? Optional.of(ToyCampaign.inputs()) : Optional.empty(),
                        Optional.empty(),
                        options,
                        folder),
                problems);
    }

    private Imported acled(String rows) throws IOException {
        Optional<Imported> read = read(EventImporter.acled(), file("acled.csv", ACLED + rows), false);
        assertThat(problems.sorted()).isEmpty();
        return read.orElseThrow();
    }

    private static List<String> told(Imported imported) {
        Wording wording = new Wording(imported.dossier());
        return imported.dossier().claims().stream()
                .map(claim -> claim.id().local() + " " + claim.source() + " " + claim.place() + " " + claim.valid()
                        + " " + wording.says(claim))
                .toList();
    }

    @Test
    void aBattleInWhichTerritoryChangedHandsIsACaptureByWhoeverTookItWhicheverIsNamedFirst() throws IOException {
        Imported imported = acled("""
                        A1,2 May 2020,1,Battles,Non-state actor overtakes territory,Army,State forces,Front,Rebel group,Alder,50.1,10.1,1,Radio,
                        A2,2020-05-03,1,Battles,Government regains territory,Front,2,Army,1,Alder,50.1,10.1,1,Radio,
                        A3,4 May 2020,1,Battles,Armed clash,Front,2,Army,1,Alder,50.1,10.1,1,Radio,
                        A4,5 May 2020,1,Strategic developments,Non-violent transfer of territory,Front,2,Army,1,Birch,50.2,10.2,1,Radio,
                        """);

        assertThat(told(imported))
                .containsExactly(
                        "acled-a1 radio alder 2020-05-02 Opposition took it from Government",
                        "acled-a2 radio alder 2020-05-03 Government took it from Opposition",
                        "acled-a3 radio alder 2020-05-04 Opposition attacked it",
                        "acled-a4 radio birch 2020-05-05 Opposition took it from Government");
    }

    @Test
    void oneOfTheReadingsCountsTheEventsAsTheDataSetDoes() throws IOException {
        Imported imported = acled("A1,2 May 2020,1,Battles,Armed clash,Front,2,Army,1,Alder,50.1,10.1,1,Radio,\n");

        assertThat(imported.scenarios())
                .extracting(scenario ->
                        scenario.id() + " " + scenario.rules().combination().combine())
                .containsExactly("all RANKED", "acled-counted ACLED");
    }

    @Test
    void anEventWhoseIdHasNoLetterOfOursIsCalledByItsLine() throws IOException {
        Imported imported = acled("""
                        -,2 May 2020,1,Battles,Armed clash,Front,2,Army,1,Alder,50.1,10.1,1,Radio,
                        第一,3 May 2020,1,Battles,Armed clash,Front,2,Army,1,Alder,50.1,10.1,1,Radio,
                        """);

        assertThat(imported.dossier().claims())
                .extracting(claim -> claim.id().local())
                .containsExactly("acled-line-2", "acled-line-3");
    }

    @Test
    void precisionsBecomeIntervalsSurroundingsAndWhatIsLeftOut() throws IOException {
        Imported imported = acled("""
                        A1,14 May 2020,2,Battles,Armed clash,Front,2,Army,1,Alder,50.1,10.1,2,Radio,
                        A2,15 May 2020,3,Battles,Armed clash,Front,2,Army,1,Alder,50.1,10.1,1,Radio,
                        A3,15 May 2020,1,Battles,Armed clash,Front,2,Army,1,Alder,50.1,10.1,3,Radio,
                        A4,15 May 2020,1,Protests,Peaceful protest,Protesters,6,,,Alder,50.1,10.1,1,Radio,
                        """);

        assertThat(imported.dossier().claims())
                .extracting(claim -> claim.valid() + " " + claim.part())
                .containsExactly("2020-05-11..2020-05-17 SURROUNDINGS", "2020-05-01..2020-05-31 WHOLE");
        assertThat(imported.report().of(Chapter.LEFT_OUT))
                .containsExactly(
                        "1 event: Protests, Peaceful protest",
                        "1 event: told of a region, and coded to its main town (geo_precision 3)");
    }

    @Test
    void severalTellersOfOneEventHaveOneOrigin() throws IOException {
        Imported imported =
                acled("A1,2 May 2020,1,Battles,Armed clash,Front,2,Army,1,Alder,50.1,10.1,1,Radio; Vale Times,\n");

        assertThat(imported.dossier().claims())
                .extracting(claim -> claim.source() + " " + claim.provenance().origin())
                .containsExactly("radio acled-a1", "vale-times acled-a1");
    }

    @Test
    void sidesAreGuessedAndSaidToBeSo() throws IOException {
        Imported imported = acled("""
                        A1,2 May 2020,1,Battles,Armed clash,Front,2,Army,1,Alder,50.1,10.1,1,Radio,
                        A2,2 May 2020,1,Battles,Armed clash,Bandits,3,Army,1,Alder,50.1,10.1,1,Radio,
                        """);

        assertThat(imported.report().of(Chapter.GUESSED))
                .contains(
                        "who fights for whom, by what the data set says of each actor: Army for government (2), Front for"
                                + " opposition (1); --actors FILE says it for sure");
        assertThat(imported.report().of(Chapter.TO_DECIDE))
                .contains(
                        "on which side these are, whose part in events was left out: Bandits (1); a table of actors and"
                                + " sides, given with --actors, says it");
    }

    @Test
    void aTableOfActorsSaysWhoFightsForWhom() throws IOException {
        options.put(
                "actors",
                file("actors.csv", "actor,side\nArmy*,red\nFront,blue\nBandits,-\n")
                        .shown());
        Imported imported = acled("""
                        A1,2 May 2020,1,Battles,Armed clash,Front,2,Army (2000-),1,Alder,50.1,10.1,1,Radio,
                        A2,2 May 2020,1,Battles,Armed clash,Bandits,3,Front,2,Alder,50.1,10.1,1,Radio,
                        """);

        assertThat(told(imported)).containsExactly("acled-a1 radio alder 2020-05-02 Blue attacked it");
        assertThat(imported.report().of(Chapter.GUESSED)).noneMatch(line -> line.contains("who fights"));
    }

    @Test
    void intervalsOfUcdpAreCutToThePeriodAndDeathsOfCiviliansLeftOut() throws IOException {
        options.put("period", "2020-05-01/2020-05-20");
        Imported imported =
                read(EventImporter.ucdp(), file("ged.csv", UCDP + """
                                1,1,Government of Hillland,Front,Alder village,50.1,10.1,1,2020-04-25 00:00:00.000,2020-05-03,4
                                2,2,Front,Bandits,Alder village,50.1,10.1,2,2020-05-04,2020-05-04,1
                                3,3,Front,Civilians,Alder village,50.1,10.1,1,2020-05-04,2020-05-04,9
                                4,1,Government of Hillland,Front,Vale,50.1,10.1,4,2020-05-04,2020-05-31,9
                                5,1,Government of Hillland,Front,Alder village,50.1,10.1,1,2020-06-04,2020-06-05,9
                                """), false).orElseThrow();

        assertThat(imported.dossier().claims())
                .extracting(claim -> claim.id().local() + " " + claim.valid())
                .containsExactly("ucdp-1 2020-05-01..2020-05-03");
        assertThat(imported.report().of(Chapter.FOLDED))
                .containsExactly("1 event whose days reach out of the period, to their days within");
        assertThat(imported.report().of(Chapter.LEFT_OUT))
                .contains(
                        "1 event: violence against civilians (type_of_violence 3)",
                        "1 event: told of a region or a line (where_prec 3 to 7)");
    }

    @Test
    void anAccountForACampaignIsOfItsPlacesAndSides() throws IOException {
        options.put(
                "actors",
                file("actors.csv", "actor,side\nArmy,red\nFront,blue\n").shown());
        Imported imported = read(EventImporter.acled(), file("acled.csv", ACLED + """
                                A1,2 May 2020,1,Battles,Armed clash,Front,2,Army,1,alder,50.11,10.11,1,Radio,
                                A2,2 May 2020,1,Battles,Armed clash,Front,2,Army,1,Nowhere,10,10,1,Radio,
                                """), true)
                .orElseThrow();

        assertThat(imported.dossier().claims())
                .extracting(Claim::place)
                .singleElement()
                .hasToString("alder");
    }

    @Test
    void sidesThatTheCampaignDoesNotHaveAreRefused() throws IOException {
        read(
                EventImporter.acled(),
                file(
                        "acled.csv",
                        ACLED + "A1,2 May 2020,1,Battles,Armed clash,Front,2,Army,1,Alder,50.1,10.1,1,Radio,\n"),
                true);

        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly("--actors: error: the campaign has no side opposition [invalid-value]\n"
                        + "    fix: name actors for its sides, blue, red, in a table given with --actors");
    }

    @Test
    void everyFaultyRowIsToldWithItsPlaceAndCure() throws IOException {
        Optional<Imported> read = read(EventImporter.acled(), file("acled.csv", ACLED + """
                        A1,31 June 2020,1,Battles,Armed clash,Front,2,Army,1,Alder,50.1,10.1,1,Radio,
                        A2,2 May 2020,4,Battles,Armed clash,Front,2,Army,1,Alder,50.1,10.1,1,Radio,
                        A3,2 May 2020,1,Battles,Armed clash,Front,2,Army,1,Alder,95,10.1,1,Radio,
                        """), false);

        assertThat(read).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "acled.csv:2:4: error: event_date \"31 June 2020\" does not exist [invalid-date]\n"
                                + "    fix: write a real day as YYYY-MM-DD in acled.csv",
                        "acled.csv:3:15: error: \"4\" is no time_precision of ACLED [invalid-value]\n"
                                + "    fix: write 1 to 3 in acled.csv",
                        "acled.csv:4:58: error: latitude \"95\" is out of range [invalid-number]\n"
                                + "    fix: write a number from -90 to 90 in acled.csv");
    }

    private List<String> faults(Importer importer, GivenFile file) {
        Problems own = new Problems();
        ImportRequest request = new ImportRequest(
                List.of(file), "hill", Optional.empty(), Optional.empty(), Optional.empty(), options, folder);
        assertThat(importer.read(request, own)).isEmpty();
        return own.sorted().stream().map(Problem::toString).toList();
    }

    @Test
    void filesWithoutEventsAreToldAndNotAskedForTheirPeriod() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(faults(EventImporter.acled(), new GivenFile(empty, "empty")))
                .containsExactly("empty: error: no file is in it [missing-file]\n"
                        + "    fix: name a folder or an archive that has the files, or the files themselves");
        assertThat(faults(EventImporter.acled(), file("acled.csv", ACLED)))
                .containsExactly("acled.csv: error: there is no event in it [missing-value]\n"
                        + "    fix: name a file with events that tell of fighting at places");
        assertThat(faults(EventImporter.ucdp(), file("ucdp.csv", UCDP + """
                                1,3,Front,Civilians,Alder village,50.1,10.1,1,2020-05-04,2020-05-04,9
                                2,3,Front,Civilians,Alder village,50.1,10.1,1,2020-05-05,2020-05-05,9
                                """)))
                .containsExactly(
                        "ucdp.csv: error: no event is left of 2: 2 violence against civilians (type_of_violence"
                                + " 3) [missing-value]\n    fix: name a file with events that tell of fighting at places");
    }

    @Test
    void rowsAreNotBlamedForAColumnThatIsMissing() throws IOException {
        String without = ACLED.replace(",geo_precision", "");
        assertThat(read(
                        EventImporter.acled(),
                        file(
                                "acled.csv",
                                without
                                        + "A1,2 May 2020,1,Battles,Armed clash,Front,2,Army,1,Alder,50.1,10.1,Radio,\n"),
                        false))
                .isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly("acled.csv:1: error: column \"geo_precision\" is missing [missing-column]\n"
                        + "    fix: add it to the header of acled.csv");
    }

    @Test
    void anotherTableIsNoDataSetOfEvents() throws IOException {
        assertThat(read(EventImporter.ucdp(), file("other.csv", "a,b\n1,2\n"), false))
                .isEmpty();
        assertThat(problems.sorted()).isNotEmpty();
    }
}
