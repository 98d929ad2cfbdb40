package salient.cli;

import java.util.Optional;
import picocli.CommandLine.Parameters;

/** The scenario that a command reads, or none, which means the campaign's default. */
final class ScenarioArgument {
    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description = "The scenario: a file in scenarios/<campaign>/, without .yaml. The campaign's default if left"
                    + " out.")
    private Optional<String> name = Optional.empty();

    /** What was named. */
    Optional<String> name() {
        return name;
    }
}
