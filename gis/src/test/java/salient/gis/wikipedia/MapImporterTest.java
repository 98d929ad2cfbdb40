package salient.gis.wikipedia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.gis.input.GivenFile;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.ImportRequest;
import salient.gis.intake.Imported;
import salient.place.Place;
import salient.problem.Problem;
import salient.problem.Problems;
import salient.testkit.ToyCampaign;
import salient.wording.Wording;

class MapImporterTest {
    private static final String ALDER =
            "{ lat = \"50.1\", long = \"10.1\", mark = \"Location dot red.svg\", marksize = \"8\", label = \"Alder\", link = \"Alder\" },\n";

    @TempDir
    Path folder;

    private final TreeMap<String, String> options = new TreeMap<>();
    private final Problems problems = new Problems();
    private final List<GivenFile> files = new ArrayList<>();

    private GivenFile file(String name, String text) throws IOException {
        return new GivenFile(Files.writeString(folder.resolve(name), text), name);
    }

    private void module(String day, String text) throws IOException {
        files.add(file("map-" + day + ".lua", text));
    }

    private Optional<Imported> read(boolean intoToy) {
        return new MapImporter()
                .read(
                        new ImportRequest(
                                files,
                                intoToy ? ToyCampaign.ID : "hill",
                                Optional.empty(),
                                intoToy ? Optional.of(ToyCampaign.inputs()) : Optional.empty(),
                                Optional.empty(),
                                options,
                                folder),
                        problems);
    }

    private Imported imported() {
        Optional<Imported> read = read(false);
        assertThat(problems.sorted()).isEmpty();
        return read.orElseThrow();
    }

    private static List<String> told(Imported imported) {
        Wording wording = new Wording(imported.dossier());
        return imported.dossier().claims().stream()
                .map(claim -> claim.id().local() + " " + claim.place() + " " + claim.part() + " " + wording.says(claim))
                .toList();
    }

    private List<String> refused(String text) throws IOException {
        module("2015-03-01", text);
        assertThat(read(false)).isEmpty();
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    @Test
    void bothSyntaxesAndAllKindsOfStringsAreRead() throws IOException {
        module("2015-03-01", "local p = {}\np.marks = {\n" + ALDER + """
                { ["lat"] = 50.2, ['long'] = 10.2, ["mark"] = 'File:Location_dot_lime.svg', ["label"] = [[Birch]] };
                mark(50.3, 10.3, [=[Location dot red.svg]=], 8, "", "[[Cedar (town)|Cedar\\039s]]"),
                mark{ lat = "-50.4", long = "10.4", mark = "Location dot red.svg", label = "<b>'''Deer'''</b>" },
                }
                return p
                """);

        Imported imported = imported();

        assertThat(imported.dossier().gazetteer().all())
                .extracting(Place::name)
                .containsExactlyInAnyOrder("Alder", "Birch", "Cedar's", "Deer");
        assertThat(told(imported))
                .containsExactly(
                        "2015-03-01-alder alder WHOLE it was held by Red",
                        "2015-03-01-birch birch WHOLE it was held by Lime",
                        "2015-03-01-cedars cedars WHOLE it was held by Red",
                        "2015-03-01-deer deer WHOLE it was held by Red");
    }

    @Test
    void aRingPressesOnTheSurroundingsAndMixedIconsAreSharedAndMovingOnesContested() throws IOException {
        module("2015-03-01", "return {\n" + ALDER + """
                { lat = "50.1", long = "10.1", mark = "Location ring lime.svg", marksize = "14", label = "" },
                { lat = "50.2", long = "10.2", mark = "Location dot lime-yellow.svg", label = "Birch" },
                { lat = "50.3", long = "10.3", mark = "80x80-red-lime-anim.gif", label = "Cedar" } }
                """);

        Imported imported = imported();

        assertThat(told(imported))
                .containsExactly(
                        "2015-03-01-alder alder WHOLE it was held by Red",
                        "2015-03-01-alder-2 alder SURROUNDINGS Lime appeared at its surroundings",
                        "2015-03-01-birch birch WHOLE it was held by Lime and Yellow together",
                        "2015-03-01-cedar cedar WHOLE it was contested between Lime and Red");
        assertThat(imported.report().of(Chapter.GUESSED))
                .contains(
                        "what Location ring lime.svg (1) says, by the words in its name: lime around it; --icons FILE says"
                                + " it for sure",
                        "what Location dot lime-yellow.svg (1) says, by the words in its name: held by lime and yellow"
                                + " together; --icons FILE says it for sure",
                        "that lime and yellow, who hold places together, are allied");
    }

    @Test
    void marksOfDifferentSidesOnOnePointContestIt() throws IOException {
        module("2015-03-01", "return {" + ALDER + ALDER.replace("red", "lime") + "}");

        Imported imported = imported();

        assertThat(told(imported))
                .containsExactly("2015-03-01-alder alder WHOLE it was contested between Lime and Red");
        assertThat(imported.report().of(Chapter.GUESSED))
                .contains("that 1 point with marks of different sides are contested");
    }

    @Test
    void marksInCommentsAreCountedAndLeftOut() throws IOException {
        module(
                "2015-03-01",
                "return { -- towns\n-- " + ALDER + ALDER + "--[[ " + ALDER + ALDER + "]]\n--[==[ ]] "
                        + "mark(50.3, 10.3, \"a\") ]==] }");

        Imported imported = imported();

        assertThat(imported.dossier().claims()).hasSize(1);
        assertThat(imported.report().of(Chapter.LEFT_OUT)).containsExactly("4 marks in comments");
    }

    @Test
    void unknownIconsAreCountedAndReported() throws IOException {
        module("2015-03-01", "return {" + ALDER + ALDER.replace("Location dot red", "Anchor") + "}");

        assertThat(imported().report().of(Chapter.TO_DECIDE))
                .contains(
                        "what these icons say, whose marks were left out: Anchor.svg (1); a table of icons, given with"
                                + " --icons, says it");
    }

    @Test
    void aTableOfIconsSaysWhatTheySay() throws IOException {
        options.put("icons", file("icons.csv", """
                icon,control,sides
                Location dot red.svg,held,army
                Ring.svg,attack,front
                Anchor.svg,-,
                """).shown());
        module(
                "2015-03-01",
                "return {" + ALDER + ALDER.replace("Location dot red", "Ring")
                        + ALDER.replace("Location dot red", "Anchor") + ALDER.replace("red", "lime") + "}");

        Imported imported = imported();

        assertThat(told(imported))
                .containsExactly(
                        "2015-03-01-alder alder WHOLE it was held by Army",
                        "2015-03-01-alder-2 alder WHOLE Front attacked it");
        assertThat(imported.report().of(Chapter.LEFT_OUT)).containsExactly("1 mark whose icons say nothing of control");
        assertThat(imported.report().of(Chapter.GUESSED)).noneMatch(line -> line.contains("words in its name"));
    }

    @Test
    void theTableOfIconsMayBeYaml() throws IOException {
        options.put("icons", file("icons.yaml", """
                icons:
                  - { icon: Location dot red.svg, control: held, sides: army; guard }
                """).shown());
        module("2015-03-01", "return {" + ALDER + "}");

        assertThat(told(imported()))
                .containsExactly("2015-03-01-alder alder WHOLE it was held by Army and Guard together");
    }

    @Test
    void faultsOfATableOfIconsAreToldTogether() throws IOException {
        options.put(
                "icons",
                file("icons.csv", "icon,control,sides\na.svg,taken,army\nb.svg,held,\nc.svg,held,The Army\n")
                        .shown());

        assertThat(refused("return {" + ALDER + "}"))
                .containsExactly(
                        "icons.csv:2:7: error: \"taken\" is nothing that an icon can say [invalid-value]\n"
                                + "    fix: write held, contested, vacant, unknown, pressure or attack, or - for an icon"
                                + " that says nothing of control, in icons.csv",
                        "icons.csv:3:7: error: \"held\" needs a side [missing-value]\n"
                                + "    fix: name it in sides, in icons.csv",
                        "icons.csv:4:12: error: \"The Army\" cannot be the id of a side [invalid-value]\n"
                                + "    fix: write lower-case letters, digits and hyphens, with ; between sides, in"
                                + " icons.csv");
    }

    @Test
    void severalModulesAreSeveralDays() throws IOException {
        module("2015-03-09", "return {" + ALDER.replace("red", "lime").replace("Alder", "") + "}");
        module("20150301", "return {" + ALDER + "}");

        Imported imported = imported();

        assertThat(imported.dossier().campaign().period()).hasToString("2015-03-01..2015-03-09");
        assertThat(told(imported))
                .containsExactly(
                        "2015-03-01-alder alder WHOLE it was held by Red",
                        "2015-03-09-alder alder WHOLE it was held by Lime");
    }

    @Test
    void aModuleWithoutADayIsRefusedAndOneDayHasOneModule() throws IOException {
        module("1", "return {" + ALDER + "}");
        module("2015-03-01", "return {" + ALDER + "}");
        module("20150301", "return {" + ALDER + "}");

        assertThat(read(false)).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "map-1.lua: error: nothing says of which day this map is [missing-value]\n"
                                + "    fix: put the day into the name of the file, as in map-2015-03-01.lua; --date is for"
                                + " one file",
                        "map-20150301.lua: error: another file is of 2015-03-01 as well [invalid-value]\n"
                                + "    fix: name one map of a day");
    }

    @Test
    void theDayMayBeAskedFor() throws IOException {
        options.put("date", "2016-01-02");
        module("1", "return {" + ALDER + "}");

        assertThat(told(imported())).containsExactly("2016-01-02-alder alder WHOLE it was held by Red");
    }

    @Test
    void theDayMayBeBeforeTheYearNought() throws IOException {
        options.put("date", "-0333-11-05");
        module("1", "return {" + ALDER + "}");

        assertThat(told(imported())).containsExactly("minus-0333-11-05-alder alder WHOLE it was held by Red");
    }

    @Test
    void anAccountForACampaignIsOfItsPlacesAndSides() throws IOException {
        options.put(
                "icons",
                file("icons.csv", "icon,control,sides\nLocation dot red.svg,held,red\n")
                        .shown());
        String day = ToyCampaign.inputs().dossier().campaign().period().first().toString();
        module(day, "return {" + ALDER.replace("50.1\"", "50.11\"") + ALDER.replace("50.1", "20.1") + "}");

        Imported imported = read(true).orElseThrow();

        assertThat(imported.dossier().claims())
                .singleElement()
                .extracting(claim -> claim.place().value())
                .isEqualTo("alder");
        assertThat(imported.report().of(Chapter.LEFT_OUT)).containsExactly("1 point at no known place");
    }

    @Test
    void sidesThatTheCampaignDoesNotHaveAreRefused() throws IOException {
        String day = ToyCampaign.inputs().dossier().campaign().period().first().toString();
        module(day, "return {" + ALDER.replace("red", "lime") + "}");

        assertThat(read(true)).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly("--icons: error: the campaign has no side lime [invalid-value]\n"
                        + "    fix: name icons for its sides, blue, red, in a table given with --icons");
    }

    @Test
    void codeIsNotRun() throws IOException {
        assertThat(refused("local p = {}\nfor i = 1, 2 do p[i] = {" + ALDER + "} end\nreturn p"))
                .containsExactly(
                        "map-2015-03-01.lua:2: error: \"for\" stands where tables of marks have none [malformed-file]\n"
                                + "    fix: name a module of data alone, which is read and never run; take code out of the"
                                + " file");
    }

    @Test
    void whatIsNoTableOfMarksIsRefused() throws IOException {
        assertThat(refused("return { width = 20, { 'a', 'b' } }"))
                .containsExactly("map-2015-03-01.lua:1: error: this is no table of marks [malformed-file]\n"
                        + "    fix: name a module of a detailed map, whose tables have lat, long and mark");
    }

    @Test
    void tablesNestedTooDeepAreRefused() throws IOException {
        assertThat(refused("return\n" + "{".repeat(100_000)))
                .containsExactly("map-2015-03-01.lua:2: error: tables are nested more than 20 deep [malformed-file]\n"
                        + "    fix: name a module of a detailed map");
    }

    @Test
    void aStringThatDoesNotEndIsRefused() throws IOException {
        assertThat(refused("return {\n{ lat = \"50.1, long = 10 },\n}"))
                .containsExactly(
                        "map-2015-03-01.lua:2: error: the string that begins here does not end [malformed-file]\n"
                                + "    fix: close it with \" in the same line");
    }

    @Test
    void aCommentAndATableThatDoNotEndAreRefused() throws IOException {
        module("2015-03-02", "return {" + ALDER + "}\n--[=[ more ]]");
        assertThat(refused("return {\n" + ALDER))
                .containsExactly(
                        "map-2015-03-01.lua:1: error: the table that begins here does not end [malformed-file]\n"
                                + "    fix: fetch the whole module again",
                        "map-2015-03-02.lua:3: error: the comment that begins here does not end [malformed-file]\n"
                                + "    fix: close it with ]=]");
    }

    @Test
    void everyFaultyMarkIsTold() throws IOException {
        assertThat(refused("return {\n" + ALDER.replace("50.1", "95") + ALDER.replace("10.1", "east")
                        + ALDER.replace("Location dot red.svg", "") + "{ lat = [[" + "1".repeat(200) + "]] } }"))
                .contains(
                        "map-2015-03-01.lua:2: error: lat \"95\" of the mark is not a number of degrees [invalid-number]\n"
                                + "    fix: write a number from -90 to 90 in map-2015-03-01.lua",
                        "map-2015-03-01.lua:3: error: long \"east\" of the mark is not a number of degrees [invalid-number]\n"
                                + "    fix: write a number from -180 to 180 in map-2015-03-01.lua",
                        "map-2015-03-01.lua:4: error: the mark has no icon [missing-value]\n"
                                + "    fix: give it one with mark in map-2015-03-01.lua");
    }

    @Test
    void aStringTooLongForALabelIsRefused() throws IOException {
        assertThat(refused("return { [[" + "a".repeat(10_001) + "]] }"))
                .containsExactly(
                        "map-2015-03-01.lua:1: error: a string of 10001 characters begins here [malformed-file]\n"
                                + "    fix: keep strings to 10000 characters");
    }
}
