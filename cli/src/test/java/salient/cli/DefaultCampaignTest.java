package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;

/** A workspace of several campaigns, one of which is meant where none is named. */
class DefaultCampaignTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void twoCampaigns() throws IOException {
        terminal = Terminal.in(Terminal.toy(folder));
        for (String room : List.of("data", "seeds", "scenarios")) {
            Path toy = folder.resolve(room).resolve("toy");
            try (Stream<Path> files = Files.walk(toy)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(room).resolve("war").resolve(toy.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        Path yaml = folder.resolve("data/war/campaign.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("id: toy", "id: war"));
    }

    private void workspaceYaml(String text) throws IOException {
        Files.writeString(folder.resolve("workspace.yaml"), text);
    }

    @Test
    void isTheOneThatTheWorkspaceNames() throws IOException {
        workspaceYaml("default_campaign: war\n");
        assertThat(terminal.run("replay", "--no-maps").status()).isZero();
        assertThat(folder.resolve("runs/war/plain")).isDirectory();
        assertThat(folder.resolve("runs/toy")).doesNotExist();
    }

    @Test
    void givesWayToTheOneThatAFigureIsOf() throws IOException {
        workspaceYaml("default_campaign: war\n");
        figure("of-toy", "campaign: toy\n");
        figure("of-any", "");
        assertThat(terminal.run("figure", "of-any.yaml", "of-toy.yaml").out())
                .isEqualTo("runs/toy/figures/of-any.png\nruns/toy/figures/of-toy.png\n");
        assertThat(terminal.run("figure", "of-any.yaml").out()).isEqualTo("runs/war/figures/of-any.png\n");
    }

    @Test
    void figuresOfTwoCampaignsAreMadeOneCampaignAtATime() throws IOException {
        figure("of-toy", "campaign: toy\n");
        figure("of-war", "campaign: war\n");
        Outcome outcome = terminal.run("figure", "of-toy.yaml", "of-war.yaml");
        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.err()).contains("""
                of-war.yaml:1:11: error: the figure is of the campaign "war", and that which was read is "toy" [unknown-campaign]
                    fix: make figures of one campaign at a time, name it with --campaign, or mend it in of-war.yaml
                """);
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    private void figure(String name, String beginning) throws IOException {
        Files.writeString(
                folder.resolve(name + ".yaml"),
                beginning + "title: A map\nkind: map\ndate: 2020-05-04\nwidth_mm: 120\ndpi: 72\n");
    }

    @Test
    void givesWayToTheOneThatIsNamed() throws IOException {
        workspaceYaml("default_campaign: war\n");
        assertThat(terminal.run("replay", "--no-maps", "--campaign=toy").status())
                .isZero();
        assertThat(folder.resolve("runs/toy/plain")).isDirectory();
        assertThat(folder.resolve("runs/war")).doesNotExist();
    }

    @Test
    void isNoneWhereTheWorkspaceNamesNone() throws IOException {
        for (boolean empty : new boolean[] {false, true}) {
            if (empty) {
                workspaceYaml("{}\n");
            }
            Outcome outcome = terminal.run("replay");
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err()).isEqualTo("""
                            reading
                            There are several campaigns; add --campaign toy or --campaign war, or name one as \
                            default_campaign in workspace.yaml
                            Try 'salient replay --help'.
                            """);
        }
    }

    @Test
    void doesNotKeepOthersFromBeingListedAndChecked() throws IOException {
        workspaceYaml("default_campaign: war\n");
        assertThat(terminal.run("list", "campaigns").out()).contains("  toy  ").contains("  war  ");
        assertThat(terminal.run("check").out()).contains("toy: ").contains("war: ");
    }

    @Test
    void thatIsNotThereIsToldWithTheNearestName() throws IOException {
        workspaceYaml("default_campaign: wars\ndefault_scenario: plain\n");
        for (String command : List.of("replay", "check")) {
            Outcome outcome = terminal.run(command);
            assertThat(outcome.status()).as(command).isEqualTo(3);
            assertThat(outcome.err()).contains("""
                            workspace.yaml:1:19: error: campaign "wars" has no folder with a campaign.yaml [unknown-campaign]
                                fix: did you mean "war"?
                            workspace.yaml:2:1: error: key "default_scenario" is not known [unknown-key]
                                fix: take it out of workspace.yaml; known here: default_campaign
                            """);
        }
        assertThat(terminal.run("list", "scenarios", "--campaign", "toy").status())
                .isZero();
        Outcome listed = terminal.run("list", "campaigns");
        assertThat(listed.out()).contains("  toy  ");
        assertThat(listed.err()).isEqualTo("The input has 2 errors, which 'salient check' tells\n");
    }

    @Test
    void isNotSoughtInAFileThatCannotBeRead() throws IOException {
        workspaceYaml("default_campaign: [war\n");
        Outcome outcome = terminal.run("replay");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("workspace.yaml:").contains("[malformed-file]");
        assertThat(folder.resolve("runs")).doesNotExist();
    }
}
