package salient.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import salient.problem.Problems;
import salient.workspace.Workspace;

/** The option that says which workspace a command is about, and the way from it to the workspace. */
final class WorkspaceOption {
    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "The folder that holds data/, seeds/ and scenarios/.")
    private Optional<Path> workspace = Optional.empty();

    /** The folder that is named; empty if none is. */
    Optional<Path> named(Surroundings surroundings) {
        return workspace.map(given -> surroundings.current().resolve(given).normalize());
    }

    /**
     * The workspace that is named, else the one that is found.
     *
     * @param consequence what does not happen if there is none
     */
    Workspace find(Surroundings surroundings, Problems problems, String consequence) throws BadInputException {
        return named(surroundings)
                .map(given -> Workspace.at(given, problems))
                .orElseGet(() -> Workspace.find(surroundings.environment(), surroundings.current(), problems))
                .orElseThrow(() -> new BadInputException(problems, consequence));
    }
}
