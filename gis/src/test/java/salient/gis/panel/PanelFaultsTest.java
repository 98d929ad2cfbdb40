package salient.gis.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with a panel of others, each with its file, line, value and cure. */
class PanelFaultsTest {
    @TempDir
    private Path folder;

    private PanelWorld world() {
        return new PanelWorld(folder);
    }

    @Test
    void allFaultsOfRowsAreToldAtOnceEachWhereItStandsFirst() {
        assertThat(world().rows(
                                "461727,20220301,UA,,,,,2",
                                "461727,20220301,RU,,,,,2",
                                "2,20220301,UAA,,,,,2",
                                "2,20220302,UAA,,,,,2",
                                "77,20220301,UA,,,,,2",
                                "4.62E+05,20220301,UA,,,,,2",
                                "77,20220302,UA,,,,,2",
                                "77,20220303,UA,,,,,2",
                                "2,20220231,UA,,,,,2",
                                "2,202203,UA,,,,,2",
                                ",20220304,UA,,,,,2",
                                "2,20220305,,,Ru?,,,2",
                                "2,20220306,UA,,,,2")
                        .faults())
                .containsExactly(
                        "control.csv:3:17: error: status_wiki of place \"461727\" is RU here on 2022-03-01, and UA in the rows"
                                + " that begin with line 2 of control.csv [overlapping-dates]\n"
                                + "    fix: keep one row for each place and day, that of the newest version, in"
                                + " control.csv",
                        "control.csv:4:12: error: status_wiki \"UAA\" is no status that is known, and in 1 row after it"
                                + " [invalid-value]\n"
                                + "    fix: did you mean \"UA\"? otherwise say what it means with --statuses; known are UA, RU,"
                                + " CONTESTED",
                        "control.csv:6:1: error: place \"77\" is not among the places, and in 2 rows after it"
                                + " [unknown-place]\n"
                                + "    fix: add it to the file of --places, or leave such rows out with --unknown-places"
                                + " leave-out",
                        "control.csv:7:1: error: place \"4.62E+05\" is not among the places [unknown-place]\n"
                                + "    fix: a program has rounded it: write out all its digits, or add it to the file of"
                                + " --places, or leave such rows out with --unknown-places leave-out",
                        "control.csv:10:3: error: date \"20220231\" is no day [invalid-date]\n"
                                + "    fix: write it as YYYYMMDD or YYYY-MM-DD in control.csv",
                        "control.csv:11:3: error: date \"202203\" is no day [invalid-date]\n"
                                + "    fix: write it as YYYYMMDD or YYYY-MM-DD in control.csv",
                        "control.csv:12:1: error: geonameid is empty [missing-value]\n"
                                + "    fix: fill it in control.csv",
                        "control.csv:13:14: error: status_dsm \"Ru?\" is no status that is known [invalid-value]\n"
                                + "    fix: say what it means with --statuses; known are UA, RU, CONTESTED",
                        "control.csv:14: error: the row has 7 cells and the header 8 [short-row]\n"
                                + "    fix: add the missing commas in control.csv");
    }

    @Test
    void rowsOutOfOrderAreReadAndTold() {
        PanelWorld world = world().rows("2,20220303,UA,,,,,", "2,20220301,UA,,,,,", "2,20220302,UA,,,,,");
        assertThat(world.readWell().dossier().claims()).hasSize(1);
        assertThat(world.faults())
                .containsExactly("control.csv:3: warning: the row stands behind one of the same place for a later day"
                        + " [unsorted-rows]\n"
                        + "    fix: sort the rows by place and day if you trust them, or look whether files were"
                        + " joined in control.csv");
    }

    @Test
    void twoStatesOfOnePlaceAndDayAreFoundAcrossFiles() {
        String row = "geonameid,date,status\n2,20220301,";
        assertThat(world().file("a.csv", row + "UA\n")
                        .file("b.csv", row + "RU\n")
                        .faults())
                .containsExactly(
                        "b.csv:2:12: error: status of place \"2\" is RU here on 2022-03-01, and UA in the rows that begin with"
                                + " line 2 of a.csv [overlapping-dates]\n"
                                + "    fix: keep one row for each place and day, that of the newest version, in b.csv");
    }

    @Test
    void versionsThatDifferAreTold() {
        PanelWorld world =
                world().rows("2,20220301,UA,,,,,2.0.1", "2,20220302,UA,,,,,2.0.3", "2,20220303,UA,,,,,2.0.3");
        assertThat(world.faults())
                .containsExactly(
                        "control.csv:3:19: warning: version \"2.0.3\" stands in 2 rows from here on, and \"2.0.1\" in 1 row"
                                + " from line 2 of control.csv on [different-version]\n"
                                + "    fix: import files of one version: what changed between two is no change on the"
                                + " ground");
    }

    @Test
    void aZipThatWasCutShortIsTold() {
        byte[] whole = PanelWorld.zip("control.csv", PanelWorld.HEADER + "2,20220301,UA,,,,,\n".repeat(2_000));
        assertThat(world().file("cut.zip", Arrays.copyOf(whole, whole.length / 2))
                        .faults())
                .singleElement()
                .asString()
                .startsWith("cut.zip: error: the zip archive is damaged or was cut short")
                .contains("fix: fetch cut.zip again");
    }

    @Test
    void aQuoteThatIsNeverClosedIsTold() {
        assertThat(world().rows("2,20220301,UA,,,,,", "2,20220302,\"UA,,,,,", "2,20220303,UA,,,,,")
                        .faults())
                .containsExactly("control.csv:3:12: error: the cell opens with a double quote that is never closed"
                        + " [malformed-file]\n"
                        + "    fix: close it in control.csv, or write two for one that belongs to the text");
    }

    @Test
    void aRowInAnotherEncodingIsTold() {
        byte[] bytes = (PanelWorld.HEADER + "2,20220301,UA,,,,,\n2,20220302,U\u00c4,,,,,\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(world().file("control.csv", bytes).faults())
                .containsExactly("control.csv:3:13: error: a byte here is not UTF-8 [wrong-encoding]\n"
                        + "    fix: save control.csv as UTF-8 (in a spreadsheet: \"CSV UTF-8\")");
    }

    @Test
    void ofMoreFaultsThanAnybodyReadsTheFirstAreKept() {
        String[] rows = IntStream.range(0, 20_000)
                .mapToObj(i -> (1_000_000 + i) + ",20220301,UA,,,,,")
                .toArray(String[]::new);
        assertThat(world().rows(rows).faults())
                .hasSize(50)
                .first()
                .asString()
                .startsWith("control.csv:2:1: error: place \"1000000\"");
    }

    @Test
    void aPanelOfWhichNothingCountsIsTold() {
        assertThat(world().file("empty.csv", PanelWorld.HEADER).faults())
                .containsExactly("empty.csv: error: no row states anything [no-claims]\n"
                        + "    fix: name the files of a panel, and days and places that they speak of");
    }

    @Test
    void anEmptyFileIsToldToBeEmpty() {
        assertThat(world().file("control.csv", "").file("blank.csv", "\n2,3\n").faults())
                .containsExactly(
                        "blank.csv: error: the first line names no column [malformed-file]\n"
                                + "    fix: put a panel with a header, such as geonameid,date,status, in place of blank.csv",
                        "control.csv: error: the file is empty [malformed-file]\n"
                                + "    fix: put a panel with a header, such as geonameid,date,status, in place of"
                                + " control.csv");
    }
}
