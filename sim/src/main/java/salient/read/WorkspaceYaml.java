package salient.read;

import java.util.List;
import java.util.Optional;
import salient.problem.NearestName;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.text.Field;
import salient.text.SourceFile;
import salient.text.YamlMap;
import salient.text.YamlParser;
import salient.workspace.Workspace;

/** Reads {@code workspace.yaml}, which stands beside the folders of campaigns or is left out. */
public final class WorkspaceYaml {
    /** The file's name. */
    public static final String NAME = "workspace.yaml";

    private WorkspaceYaml() {}

    /**
     * The campaign that a command of {@code workspace} is about where none is named: the one that the file names, else the only
     * one.
     *
     * @param problems gets what is wrong with the file
     * @return empty if there are several and the file names none of them
     */
    public static Optional<String> defaultCampaign(Workspace workspace, Problems problems) {
        List<String> campaigns = workspace.campaigns();
        Optional<String> only = campaigns.size() == 1 ? Optional.of(campaigns.get(0)) : Optional.empty();
        if (workspace.whereabouts(NAME) == Workspace.Whereabouts.NOWHERE) {
            return only;
        }
        Optional<YamlMap> top =
                SourceFile.read(workspace, NAME, problems).flatMap(file -> YamlParser.read(file, problems));
        top.ifPresent(map -> map.onlyKeys("default_campaign"));
        return top.flatMap(map -> map.optional("default_campaign"))
                .flatMap(field -> known(field, campaigns))
                .or(() -> only);
    }

    private static Optional<String> known(Field field, List<String> campaigns) {
        if (campaigns.contains(field.text())) {
            return Optional.of(field.text());
        }
        field.error(
                ProblemCode.UNKNOWN_CAMPAIGN,
                "campaign " + Quoted.text(field.text()) + " has no folder with a campaign.yaml",
                NearestName.find(field.text(), campaigns)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("name one of " + String.join(", ", campaigns)));
        return Optional.empty();
    }
}
