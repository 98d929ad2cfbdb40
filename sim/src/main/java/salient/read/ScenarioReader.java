package salient.read;

import java.util.Optional;
import salient.engine.Dossier;
import salient.engine.Scenario;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/** Reads one scenario that stands alone, such as the one kept with a run. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * The scenario in {@code file}, which inherits nothing.
     *
     * @param id the id that it gets
     * @param dossier the record of its campaign
     * @return empty, with problems filed, if it has errors or inherits
     */
    public static Optional<Scenario> read(SourceFile file, String id, Dossier dossier, Problems problems) {
        int errors = problems.errors();
        Optional<ScenarioYaml> yaml =
                YamlParser.read(file, problems).map(top -> ScenarioYaml.read(top, id, ScenarioNames.of(dossier)));
        yaml.flatMap(ScenarioYaml::inherits)
                .ifPresent(field -> field.error(
                        ProblemCode.UNKNOWN_SCENARIO,
                        "a scenario that stands alone inherits nothing",
                        "write out what it inherits in " + field.file()));
        return problems.errors() > errors ? Optional.empty() : yaml.map(ScenarioYaml::alone);
    }
}
