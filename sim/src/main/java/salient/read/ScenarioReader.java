package salient.read;

import java.util.Optional;
import salient.account.Dossier;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.reading.Scenario;
import salient.text.SourceFile;
import salient.text.YamlParser;

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
        return read(file, id, ScenarioNames.of(dossier), problems);
    }

    /**
     * The scenario in {@code file}, which a run was made from; what it names and the campaign no longer has is left out.
     *
     * @param id the id that it gets
     * @return empty, with problems filed, if it has errors or inherits
     */
    public static Optional<Scenario> ofRun(SourceFile file, String id, Dossier dossier, Problems problems) {
        ScenarioNames names = ScenarioNames.of(dossier);
        names.accounts().open();
        names.sources().open();
        names.claims().open();
        return read(file, id, names, problems);
    }

    private static Optional<Scenario> read(SourceFile file, String id, ScenarioNames names, Problems problems) {
        int errors = problems.errors();
        Optional<ScenarioYaml> yaml = YamlParser.read(file, problems).map(top -> ScenarioYaml.read(top, id, names));
        yaml.flatMap(ScenarioYaml::inherits)
                .ifPresent(field -> field.error(
                        ProblemCode.UNKNOWN_SCENARIO,
                        "a scenario that stands alone inherits nothing",
                        "write out what it inherits in " + field.file()));
        return problems.errors() > errors ? Optional.empty() : yaml.map(ScenarioYaml::alone);
    }
}
