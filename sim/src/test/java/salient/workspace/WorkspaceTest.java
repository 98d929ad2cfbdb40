package salient.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.problem.ProblemCode;
import salient.problem.Problems;

class WorkspaceTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();
    private Path home;

    @BeforeEach
    void twoWorkspaces() throws IOException {
        folder = folder.toRealPath();
        home = folder.resolve("home");
        for (String name : new String[] {"home", "other"}) {
            Files.createDirectories(folder.resolve(name).resolve("data"));
            Files.createDirectories(folder.resolve(name).resolve("scenarios"));
        }
        Files.createDirectories(home.resolve("seeds/deep/deeper"));
    }

    @Test
    void theGivenFolderIsTakenAtItsWord() {
        assertThat(Workspace.at(home, problems).map(Workspace::root)).contains(home);
    }

    @Test
    void theVariableComesBeforeTheCurrentFolder() {
        Map<String, String> environment =
                Map.of(Workspace.VARIABLE, folder.resolve("other").toString());
        assertThat(Workspace.find(environment, home, problems).map(Workspace::root))
                .contains(folder.resolve("other"));
    }

    @Test
    void theVariableMayBeRelativeToTheCurrentFolder() {
        assertThat(Workspace.find(Map.of(Workspace.VARIABLE, "../other"), home, problems)
                        .map(Workspace::root))
                .contains(folder.resolve("other"));
    }

    @Test
    void aVariableThatNamesNothingIsRefusedAndNotPassedOver() {
        assertThat(Workspace.find(Map.of(Workspace.VARIABLE, "/nowhere/at/all"), home, problems))
                .isEmpty();
        assertThat(problems.sorted().get(0).what()).contains("/nowhere/at/all (named by SALIENT_WORKSPACE)");
    }

    @Test
    void otherwiseItIsTheNearestAboveTheCurrentFolder() {
        Path deep = home.resolve("seeds/deep/deeper");
        assertThat(Workspace.find(Map.of(), deep, problems).map(Workspace::root))
                .contains(home);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void everyPlaceTriedIsListed() throws IOException {
        Path lost = Files.createDirectories(folder.resolve("lost/here"));
        assertThat(Workspace.find(Map.of(), lost, problems)).isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_WORKSPACE);
            assertThat(problem.what()).contains(lost + ", " + lost.getParent() + ", " + folder + ", ");
            assertThat(problem.fix()).contains("--workspace").contains("SALIENT_WORKSPACE");
        });
    }

    @Test
    void whoStandsAboveWorkspacesIsToldOfThem() {
        assertThat(Workspace.find(Map.of(), folder, problems)).isEmpty();
        assertThat(Workspace.at(home.resolve("seeds"), problems)).isEmpty();

        assertThat(problems.sorted())
                .extracting(problem -> problem.fix().replace(folder.toString(), "FOLDER"))
                .containsExactlyInAnyOrder(
                        "name a folder that holds scenarios/ and data/ with --workspace or SALIENT_WORKSPACE; below FOLDER"
                                + " there are home, other",
                        "name a folder that holds scenarios/ and data/ with --workspace or SALIENT_WORKSPACE");
    }

    @Test
    void campaignsAreTheFoldersWithACampaignFileInOrder() throws IOException {
        for (String name : new String[] {"b-2", "a-1", "no-file", "Not An Id", "c"}) {
            Files.createDirectories(home.resolve("data").resolve(name));
        }
        for (String name : new String[] {"b-2", "a-1", "Not An Id"}) {
            Files.createFile(home.resolve("data").resolve(name).resolve("campaign.yaml"));
        }
        assertThat(workspace().campaigns()).containsExactly("a-1", "b-2");
    }

    @Test
    void noNameLeadsOut() throws IOException {
        Files.writeString(folder.resolve("secret"), "x");
        Files.createSymbolicLink(home.resolve("link"), folder.resolve("secret"));
        Files.createSymbolicLink(home.resolve("data/linked"), folder.resolve("other"));
        Workspace workspace = workspace();
        for (String name : new String[] {"../secret", "data/../../secret", "/etc/passwd", "link", "data/linked/data"}) {
            assertThat(workspace.whereabouts(name)).as(name).isEqualTo(Workspace.Whereabouts.OUTSIDE);
            assertThatThrownBy(() -> workspace.path(name)).isInstanceOf(IllegalArgumentException.class);
            assertThat(workspace.names(name)).isEmpty();
        }
        assertThat(workspace.whereabouts("data\0x")).isEqualTo(Workspace.Whereabouts.NOWHERE);
        assertThat(workspace.whereabouts("data/none")).isEqualTo(Workspace.Whereabouts.NOWHERE);
        assertThat(workspace.whereabouts("data")).isEqualTo(Workspace.Whereabouts.INSIDE);
    }

    @Test
    void idsThatAreNoIdsMakeNoFileNames() {
        CampaignFiles files = new CampaignFiles("toy");
        assertThat(files.account("gazette", "claims.csv")).isEqualTo("seeds/toy/gazette/claims.csv");
        assertThat(files.scenario("plain")).isEqualTo("scenarios/toy/plain.yaml");
        assertThatThrownBy(() -> files.account("../x", "claims.csv")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> files.scenario("a/b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CampaignFiles("..")).isInstanceOf(IllegalArgumentException.class);
    }

    private Workspace workspace() {
        Optional<Workspace> workspace = Workspace.at(home, problems);
        return workspace.orElseThrow();
    }

    /** Root may look everywhere; every system that has no such permissions passes this by. */
    private static void close(Path folder) throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(folder));
    }

    private static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void aFolderThatMayNotBeLookedIntoIsSaidToBeThat() throws IOException {
        try {
            close(home);
            assertThat(Workspace.at(home, problems)).isEmpty();
            assertThat(problems.sorted())
                    .extracting(problem -> problem.code() + ": " + problem.what())
                    .containsExactly("UNREADABLE_FILE: the folder " + home + " may not be looked into");
        } finally {
            open(home);
        }
    }

    @Test
    void aFileWhereTheFolderBelongsIsSaidToBeThat() throws IOException {
        Path file = Files.writeString(home.resolve("places.csv"), "id\n");
        assertThat(Workspace.at(file, problems)).isEmpty();
        assertThat(problems.sorted())
                .extracting(problem -> problem.code() + ": " + problem.what())
                .containsExactly("MISSING_WORKSPACE: " + file + " is a file, not a folder");
    }

    @Test
    void aClosedCampaignIsThere() throws IOException {
        Path campaign = Files.createDirectories(home.resolve("data/toy"));
        Files.writeString(campaign.resolve("campaign.yaml"), "");
        try {
            close(campaign);
            Workspace workspace = Workspace.at(home, problems).orElseThrow();
            assertThat(workspace.campaigns()).containsExactly("toy");
            assertThat(workspace.hasFolder("data/toy")).isTrue();
            assertThat(workspace.findNames("data/toy/deep")).isEmpty();
        } finally {
            open(campaign);
        }
    }
}
