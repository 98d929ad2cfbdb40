package salient.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.archive.PastRun;
import salient.archive.RunFiles;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.table.GroundKey;
import salient.testkit.ToyCampaign;
import salient.text.Limits;
import salient.time.DaySpan;

/** Runs that are read back, and all that can be wrong with their folders. */
class PastRunsTest {
    private static CampaignInputs inputs;

    @TempDir
    Path folder;

    private KeptRun run;

    @BeforeAll
    static void readOnce() {
        inputs = ToyCampaign.inputs();
    }

    @BeforeEach
    void aRun() throws IOException {
        run = KeptRun.in(folder.resolve("plain"));
    }

    @Test
    void aRunIsReadBack() {
        PastRun read = run.read(inputs);

        assertThat(read.scenario()).isEqualTo(inputs.scenarios().get("plain"));
        assertThat(read.days()).isEqualTo(DaySpan.ofDays(LocalDate.parse("2020-05-01"), LocalDate.parse("2020-05-20")));
        assertThat(read.findings().keySet()).hasToString("[alder, birch, cedar-hill, dam-post]");
        assertThat(read.openingKm2())
                .containsEntry(new GroundKey("held", "red"), 99.989)
                .containsEntry(new GroundKey("unassigned", ""), 645.665);
    }

    @Test
    void whatWasEditedOrTakenAwayIsToldAllAtOnce() throws IOException {
        run.edit("control.csv", "held", "vacant");
        Files.writeString(run.path("gains.csv"), "");
        Files.delete(run.path("front.csv"));

        assertThat(run.report(inputs)).isEqualTo("""
                        old/plain/control.csv: error: the file was edited since the run was written [edited-run]
                            fix: replay it again with 'salient replay plain', or put back the file as it was written
                        old/plain/front.csv: error: the manifest lists this file, and it is not there [incomplete-run]
                            fix: replay it again with 'salient replay plain', or put back the file as it was written
                        old/plain/gains.csv: error: the file was edited since the run was written [edited-run]
                            fix: replay it again with 'salient replay plain', or put back the file as it was written
                        3 errors, 0 warnings in 3 of 11 files; nothing was compared
                        """);
    }

    @Test
    void aFolderWithoutAManifestIsNoRun() throws IOException {
        Files.delete(run.path("manifest.json"));

        assertThat(run.report(inputs)).isEqualTo("""
                        old/plain/manifest.json: error: the folder has no manifest: it is no run, or not all of one [incomplete-run]
                            fix: replay it again with 'salient replay'
                        1 error, 0 warnings in 1 of 1 file; nothing was compared
                        """);
    }

    @Test
    void whatIsNotThereAndWhatIsNoFolderIsTold() throws IOException {
        Problems problems = new Problems();
        PastRuns runs = new PastRuns(inputs, problems);
        Files.writeString(folder.resolve("note"), "mine");

        assertThat(runs.read(folder.resolve("nowhere"), "a/nowhere")).isEmpty();
        assertThat(runs.read(folder.resolve("note"), "a/note")).isEmpty();
        assertThat(ProblemReport.text(problems, "nothing was compared")).isEqualTo("""
                        a/note: error: this is no folder [incomplete-run]
                            fix: name the folder of a run, or a scenario
                        a/nowhere: error: the folder is not there [incomplete-run]
                            fix: name the folder of a run, or a scenario
                        2 errors, 0 warnings in 2 of 2 files; nothing was compared
                        """);
    }

    @Test
    void rowsOutOfOrderAreToldAtTheirLines() throws IOException {
        List<String> rows = new ArrayList<>(run.text("control.csv").lines().toList());
        List<String> alder = rows.subList(1, 3);
        rows.addAll(3, List.copyOf(alder));
        Files.writeString(run.path("control.csv"), String.join("\n", rows) + "\n");
        run.seal();

        assertThat(run.report(inputs)).isEqualTo("""
                        old/plain/control.csv:4:7: error: the span does not begin where that before it ends, or reaches out of \
                        2020-05-01..2020-05-20 [invalid-value]
                            fix: replay it again with 'salient replay'
                        1 error, 0 warnings in 1 of 11 files; nothing was compared
                        """);
    }

    @Test
    void rowsInAnyOrderAreProblemsAndNothingWorse() throws IOException {
        List<String> rows = new ArrayList<>(run.text("control.csv").lines().toList());
        Random chance = new Random(8);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(rows.subList(1, rows.size()), chance);
            Files.writeString(run.path("control.csv"), String.join("\n", rows) + "\n");
            run.seal();

            assertThat(run.report(inputs)).contains("nothing was compared");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "run_format": 1         | "run_format": 2        | : error: run format "2" is not known to this version, which reads 1 [unknown-run-format] | use the version of salient that wrote the run, or replay it again with this one
                    "run_format": 1         | "run_format": [1]      | : error: run format "no number" is not known to this version, which reads 1 [unknown-run-format] | use the version of salient that wrote the run, or replay it again with this one
                    "run_format": 1         | "format": 1            | : error: this is not the manifest of a run of salient [malformed-file] | name a folder that 'salient replay' has written
                    "tool": "salient"       | "tool": "brush"        | : error: this is not the manifest of a run of salient [malformed-file] | name a folder that 'salient replay' has written
                    "scenario": "plain"     | "scenarios": ["plain"] | : error: this is not the manifest of a run of one scenario [malformed-file] | name a folder that 'salient replay' has written
                    "scenario": "plain"     | "scenario": "../x"     | : error: scenario "../x" cannot be an id [invalid-id] | replay it again with 'salient replay'
                    "campaign": "toy"       | "campaign": "other"    | : error: the run is one of campaign "other", not of "toy" [different-campaign] | compare runs of one campaign, which --campaign names
                    "control.csv": "82      | "../control.csv": "82  | :5:5: error: file "../control.csv" leads out of the run's folder [outside-workspace] | replay it again with 'salient replay'
                    "control.csv": "82      | "/etc/passwd": "82     | :5:5: error: file "/etc/passwd" leads out of the run's folder [outside-workspace] | replay it again with 'salient replay'
                    "control.csv": "82      | "a//./b": "82          | :5:5: error: file "a//./b" leads out of the run's folder [outside-workspace] | replay it again with 'salient replay'
                    "control.csv": "82      | "control.csv": "XY     | :5:5: error: "XY494f1e477dfb3a48acbca75d3f03b0edf66b8992afca0a8a6fdc05ee3c4411" is no SHA-256 digest [invalid-value] | replay it again with 'salient replay'
                    "campaign": "toy",      | "campaign": "toy"      | :3:3: error: not valid JSON: Unexpected character ('"' (code 34)): was expecting comma to separate Object entries [malformed-file] | name a folder that 'salient replay' has written
                    """)
    void aManifestThatCannotBeTrustedIsToldToTheLetter(String then, String now, String error, String fix)
            throws IOException {
        run.edit("manifest.json", then.replace("[", "\\["), now);

        assertThat(run.report(inputs))
                .isEqualTo("old/plain/manifest.json" + error + "\n    fix: " + fix
                        + "\n1 error, 0 warnings in 1 of 1 file; nothing was compared\n");
    }

    @Test
    void aManifestThatDoesNotListWhatEveryRunHasIsTold() throws IOException {
        run.edit("manifest.json", " *\"control.csv\": \"[0-9a-f]*\",\n", "");

        assertThat(run.report(inputs)).isEqualTo("""
                        old/plain/manifest.json: error: the manifest does not list control.csv, which every run has [incomplete-run]
                            fix: replay it again with 'salient replay'
                        1 error, 0 warnings in 1 of 10 files; nothing was compared
                        """);
    }

    @Test
    void aManifestWhoseResultIsNotThatOfItsFilesIsTold() throws IOException {
        run.edit("manifest.json", "\"result\": \"[0-9a-f]{8}", "\"result\": \"00000000");

        assertThat(run.report(inputs)).isEqualTo("""
                        old/plain/manifest.json: error: the result that the manifest states is not that of the files it lists [edited-run]
                            fix: replay it again with 'salient replay plain'
                        1 error, 0 warnings in 1 of 11 files; nothing was compared
                        """);
    }

    @Test
    void aLinkInTheFolderIsNotFollowed() throws IOException {
        Path outside = Files.move(run.path("control.csv"), folder.resolve("outside.csv"));
        Files.createSymbolicLink(run.path("control.csv"), outside);

        assertThat(run.report(inputs)).isEqualTo("""
                        old/plain/control.csv: error: "control.csv" is, or lies behind, a link, and links are not followed [outside-workspace]
                            fix: put the file itself in the place of the link, or replay it again with 'salient replay plain', or put back the file as it was written
                        1 error, 0 warnings in 1 of 11 files; nothing was compared
                        """);
    }

    @Test
    void aTableThatIsTooLargeIsNotHeld() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(run.path("control.csv").toFile(), "rw")) {
            file.setLength(33L * 1024 * 1024);
        }
        Problems problems = new Problems();

        assertThat(new RunFiles(run.path("."), "old/plain", Limits.of(256 << 20), problems).read("control.csv"))
                .isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .hasToString(
                        "old/plain/control.csv: error: the file has 33 MB, more than fits into the 256 MB of memory that"
                                + " may be used [oversized-file]\n    fix: allow more with the variable SALIENT_HEAP, as in"
                                + " SALIENT_HEAP=1g, or take out of old/plain/control.csv what does not belong in it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    05,held,red,,presumed       | 05,held,green,,presumed     | :2:34: error: side "green" is not one of the campaign's [unknown-side]
                    05,held,red,,presumed       | 05,held,,,presumed          | :2:29: error: "held" does not go with 0 sides [invalid-value]
                    05,held,red,,presumed       | 05,taken,red,,presumed      | :2:29: error: control "taken" is not known [invalid-value]
                    05,held,red,,presumed       | 05,held,red,,hearsay        | :2:39: error: grounds "hearsay" is not known [invalid-value]
                    05,held,red,,presumed       | 05,disputed,,held:red,      | :2:39: error: "held:red" is no reading written control:sides=claims [invalid-value]
                    05,held,red,,presumed       | 05,disputed,,held:red=eve:a,| :2:29: error: the dispute has no two readings [invalid-value]
                    2020-05-05,2020-05-09,con   | 2020-05-06,2020-05-09,con        | :3:7: error: the span does not begin where that before it ends, or reaches out of 2020-05-01..2020-05-20 [invalid-value]
                    05-01,eve:alder-red         | 05-01,alder-red             | :2:70: error: claims "alder-red" is no claim written account:id [invalid-id]
                    05-01,2020-05-01,eve:alder  | 05-03,2020-05-01,eve:alder  | :2:59: error: latest comes before earliest [invalid-value]
                    """)
    void aForgedTableIsAProblemAndNotABug(String then, String now, String error) throws IOException {
        run.edit("control.csv", then, now).seal();

        assertThat(run.report(inputs)).contains("old/plain/control.csv" + error + "\n    fix: ");
    }

    @Test
    void spansThatDoNotReachTheLastDayAreTold() throws IOException {
        run.edit("control.csv", "\nalder,2020-05-09.*", "").seal();

        assertThat(run.report(inputs))
                .startsWith(
                        "old/plain/control.csv: error: the spans of place \"alder\" do not reach 2020-05-20, the last"
                                + " day of the run [invalid-value]\n");
    }

    @Test
    void aForgedVerdictIsAProblemAndNotABug() throws IOException {
        run.edit("verdicts.csv", "overruled", "=cmd()").seal();

        assertThat(run.report(inputs)).contains("error: verdict \"=cmd()\" is not known [invalid-value]");
    }

    @Test
    void aReasonWithoutARuleIsAProblemAndNotABug() throws IOException {
        run.edit("verdicts.csv", "E10: ", "E99: ").seal();

        assertThat(run.report(inputs))
                .contains(
                        "error: reason \"E99: its own source took it back\" does not begin with a rule of evidence and a"
                                + " colon [invalid-value]");
    }

    @Test
    void accountsThatAreGoneDoNotMatter() throws IOException {
        run.edit("scenario.yaml", "\\[eve, gazette, ledger\\]", "[eve, gazette, herald, ledger]")
                .seal();

        assertThat(run.read(inputs).scenario().admissible().accounts()).hasToString("[eve, gazette, ledger]");
    }
}
