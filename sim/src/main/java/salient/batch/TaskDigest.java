package salient.batch;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import salient.digest.Sha256;
import salient.read.CampaignInputs;
import salient.read.ScenarioText;
import salient.reading.Scenario;
import salient.run.ToolVersion;
import salient.workspace.CampaignFiles;

/**
 * What a task is known by: a digest of the campaign's files, of the scenario as it is read, whatever it is called, and of
 * the version of Salient. Two tasks with the same digest come to the same rows.
 */
public final class TaskDigest {
    private final String before;

    /** The digests of tasks of the campaign that {@code inputs} hold. */
    public TaskDigest(CampaignInputs inputs) {
        this.before = "salient " + ToolVersion.text() + "\ncampaign " + ofCampaign(inputs) + "\n";
    }

    /**
     * The digest of a campaign: of the names and bytes of all its files but its scenarios, which tasks have as they are
     * read. 64 hexadecimal digits.
     */
    public static String ofCampaign(CampaignInputs inputs) {
        String scenarios = new CampaignFiles(inputs.dossier().campaign().id()).scenariosFolder() + "/";
        return sha256(inputs.files().stream()
                .filter(file -> !file.path().startsWith(scenarios))
                .map(file -> file.sha256() + "  " + file.path() + "\n")
                .collect(Collectors.joining()));
    }

    /** The digest of reading {@code scenario}, or of drawing a block of what it admits. */
    public String of(Scenario scenario, Optional<MemberBlock> members) {
        Scenario untitled = new Scenario(scenario.id(), "", "", scenario.admissible(), scenario.rules());
        return sha256(before
                + ScenarioText.of(untitled)
                + members.map(block -> "members " + block.members() + " " + block.seed() + " " + block.block() + "\n")
                        .orElse(""));
    }

    static String sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
