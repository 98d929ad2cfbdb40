package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;

class VerifyCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspaceWithARun() {
        terminal = Terminal.in(Terminal.toy(folder));
        assertThat(terminal.run("replay", "plain", "--no-maps").status()).isZero();
    }

    private Path run(String file) {
        return folder.resolve("runs/toy/plain").resolve(file);
    }

    private void edit(String file, String then, String now) throws IOException {
        String text = Files.readString(run(file));
        assertThat(text).contains(then);
        Files.writeString(run(file), text.replace(then, now));
    }

    private String digest(String file) throws IOException {
        return salient.digest.Sha256.of(Files.readAllBytes(run(file))).hex();
    }

    @Test
    void aRunThatNobodyTouchedIsAsItWasWritten() throws IOException {
        int files = Terminal.filesIn(run("")).size() - 1;

        assertThat(terminal.run("verify", "runs/toy/plain/"))
                .isEqualTo(new Outcome(0, "runs/toy/plain: " + files + " files as written\n", ""));
    }

    @Test
    void everyFolderWithAManifestIsFoundAndVerified() throws IOException {
        assertThat(terminal.run("compare", "plain", "late", "--no-maps").status())
                .isZero();
        assertThat(terminal.run("sensitivity", "--no-maps").status()).isZero();
        assertThat(terminal.run("export", "--to", "csv").status()).isZero();
        // What is still being written is no run yet.
        Files.createDirectories(folder.resolve("runs/toy/late.partial-0123456789abcdef0123456789abcdef/new/late"));
        Files.writeString(folder.resolve("runs/toy/late.partial-0123456789abcdef0123456789abcdef/.unfinished-run"), "");
        Files.writeString(
                folder.resolve("runs/toy/late.partial-0123456789abcdef0123456789abcdef/new/late/manifest.json"), "");

        Outcome outcome = terminal.run("verify", "runs");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().replaceAll(": [0-9]+ files", "")).isEqualTo("""
                        runs/toy/comparisons/plain--late as written
                        runs/toy/exports/plain--csv as written
                        runs/toy/plain as written
                        runs/toy/sensitivity/plain as written
                        """);
    }

    @Test
    void itSaysWhatWasChangedTakenAwayAndAdded() throws IOException {
        edit("control.csv", "alder", "elder");
        Files.delete(run("daily.csv"));
        Files.createDirectories(run("maps"));
        Files.writeString(run("maps/2020-05-01.png"), "no map of ours");
        Files.createSymbolicLink(run("more"), folder);

        Outcome outcome = terminal.run("verify", "runs/toy/plain");

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.err()).isEqualTo("""
                        runs/toy/plain/control.csv: error: the file was edited since the run was written [edited-run]
                            fix: make it again, or put back the file as it was written
                        runs/toy/plain/daily.csv: error: the manifest lists this file, and it is not there [incomplete-run]
                            fix: make it again, or put back the file as it was written
                        runs/toy/plain/maps/2020-05-01.png: error: the manifest does not list this file: it was added since the run was written [unlisted-file]
                            fix: take it out of the folder, which holds the run alone
                        runs/toy/plain/more: error: the manifest does not list this file: it was added since the run was written [unlisted-file]
                            fix: take it out of the folder, which holds the run alone
                        4 errors, 0 warnings in 4 of 16 files; not all is as it was written
                        """);
    }

    @Test
    void aDigestThatWasMendedInTheManifestContradictsTheResultAndTheDescriptors() throws IOException {
        String then = digest("control.csv");
        edit("control.csv", "alder", "elder");
        edit("manifest.json", then, digest("control.csv"));

        assertThat(terminal.run("verify", "runs/toy/plain").err()).isEqualTo("""
                        runs/toy/plain/datapackage.json: error: the digest stated here for "control.csv" is not that of the manifest [edited-run]
                            fix: make the run again: one of the two was edited after it was written
                        runs/toy/plain/manifest.json: error: the result that the manifest states is not that of the files it lists [edited-run]
                            fix: make it again, or put back the file as it was written
                        runs/toy/plain/ro-crate-metadata.json: error: the digest stated here for "control.csv" is not that of the manifest [edited-run]
                            fix: make the run again: one of the two was edited after it was written
                        3 errors, 0 warnings in 3 of 14 files; not all is as it was written
                        """);
    }

    @Test
    void aDescriptorThatCannotBeReadIsNamed() throws IOException {
        String then = digest("datapackage.json");
        edit("datapackage.json", "\"name\": \"control\"", "\"name\": control");
        edit("manifest.json", then, digest("datapackage.json"));

        assertThat(terminal.run("verify", "runs/toy/plain").err())
                .startsWith(
                        "runs/toy/plain/datapackage.json: error: the digests of the run's files cannot be read here [edited-run]\n");
    }

    @Test
    void whatIsNoRunIsNamedAndTheOthersAreVerifiedAllTheSame() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("file"), "");

        Outcome outcome = terminal.run("verify", "empty", "file", "gone", "runs");

        assertThat(outcome.out()).startsWith("runs/toy/plain: ");
        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.err()).startsWith("""
                        empty/manifest.json: error: the folder has no manifest: it is no run, or not all of one [incomplete-run]
                            fix: replay it again with 'salient replay'
                        file: error: this is no folder [incomplete-run]
                            fix: name the folder of a run, or a scenario
                        gone: error: the folder is not there [incomplete-run]
                            fix: name the folder of a run, or a scenario
                        3 errors, 0 warnings in 3 of""");
    }

    @Test
    void aManifestThatListsAFileOfElsewhereIsRefused() throws IOException {
        edit("manifest.json", "\"control.csv\":", "\"../../../workspace.yaml\":");

        assertThat(terminal.run("verify", "runs/toy/plain").err())
                .contains(
                        "error: file \"../../../workspace.yaml\" leads out of the run's folder [outside-workspace]\n");
    }
}
