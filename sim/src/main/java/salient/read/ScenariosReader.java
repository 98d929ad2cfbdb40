package salient.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.campaign.Ids;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.reading.Scenario;
import salient.text.Cycles;
import salient.text.Field;
import salient.text.Names;
import salient.workspace.CampaignFiles;
import salient.workspace.OutputFolders;

/** Reads the scenarios of a campaign and resolves what they inherit. */
final class ScenariosReader {
    private static final String SUFFIX = ".yaml";

    private final FilesRead files;
    private final CampaignFiles campaign;
    private final Names<Scenario> names;
    private final Map<String, ScenarioYaml> written = new TreeMap<>();
    private final Map<String, Scenario> resolved = new TreeMap<>();
    private final SortedSet<String> ids = new TreeSet<>();

    private ScenariosReader(FilesRead files, CampaignFiles campaign) {
        this.files = files;
        this.campaign = campaign;
        this.names = Names.listedIn(
                campaign.scenariosFolder(),
                "scenario",
                "is not there",
                ProblemCode.UNKNOWN_SCENARIO,
                "add a file of that name to");
    }

    /** Reads the scenarios of {@code campaign}. */
    static ScenariosReader read(
            FilesRead files, CampaignFiles campaign, Optional<Field> defaultScenario, ScenarioNames names) {
        ScenariosReader reader = new ScenariosReader(files, campaign);
        reader.open(names);
        reader.checkCircles();
        reader.written.keySet().forEach(reader::resolve);
        defaultScenario.ifPresent(reader.names::find);
        return reader;
    }

    /** The scenarios by id, those with errors left out. */
    Map<String, Scenario> resolved() {
        return resolved;
    }

    /** The ids of all of them. */
    SortedSet<String> ids() {
        return ids;
    }

    private void open(ScenarioNames known) {
        if (files.workspace().findNames(campaign.scenariosFolder()).isEmpty()) {
            names.open();
        }
        for (String file : files.names(campaign.scenariosFolder())) {
            String id = file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : "";
            if (OutputFolders.isOne(id)) {
                files.problems()
                        .error(
                                ProblemCode.RESERVED_ID,
                                Origin.of(campaign.scenariosFolder() + "/" + file),
                                "scenario \"" + id + "\" has the name of a folder that a command writes to",
                                "rename " + campaign.scenariosFolder() + "/" + file);
                names.tolerate(id);
            } else if (Ids.isId(id)) {
                names.tolerate(id);
                ids.add(id);
                files.yaml(campaign.scenario(id)).ifPresent(top -> written.put(id, ScenarioYaml.read(top, id, known)));
            } else if (file.endsWith(SUFFIX) || file.endsWith(".yml")) {
                files.problems()
                        .error(
                                ProblemCode.INVALID_ID,
                                Origin.of(campaign.scenariosFolder()),
                                "scenario file " + Quoted.text(file) + " is not named <id>.yaml",
                                "rename it, with lower-case letters, digits and hyphens, in "
                                        + campaign.scenariosFolder());
            }
        }
    }

    private void checkCircles() {
        Map<String, List<String>> inherited = new TreeMap<>();
        written.forEach((id, yaml) ->
                inherited.put(id, yaml.inherits().map(Field::text).stream().toList()));
        for (List<String> circle : Cycles.find(inherited)) {
            Field field = written.get(circle.get(0)).inherits().orElseThrow();
            field.error(
                    ProblemCode.CIRCULAR_REFERENCE,
                    "scenario \"" + circle.get(0) + "\" inherits itself"
                            + (circle.size() == 1 ? "" : ", by way of \"" + circle.get(1) + "\""),
                    "take inherits out of one of them in " + campaign.scenariosFolder());
            circle.forEach(id -> written.get(id).top().spoil());
        }
    }

    /** Resolves {@code id} and all that it inherits from, the topmost first. */
    private void resolve(String id) {
        Deque<ScenarioYaml> chain = new ArrayDeque<>();
        for (String next = id; written.containsKey(next) && !resolved.containsKey(next); ) {
            ScenarioYaml yaml = written.get(next);
            chain.push(yaml);
            next = yaml.top().sound() ? yaml.inherits().map(Field::text).orElse("") : "";
        }
        for (ScenarioYaml yaml : chain) {
            Optional<Scenario> parent = yaml.inherits().flatMap(this::parent);
            if (yaml.top().sound()) {
                Scenario scenario = parent.map(yaml::on).orElseGet(yaml::alone);
                // What it inherits may not go with what it says itself.
                if (yaml.top().sound()) {
                    resolved.put(yaml.id(), scenario);
                    names.add(yaml.id(), scenario);
                }
            }
        }
    }

    /** The scenario that {@code inherits} names; one that is not there, or is no good, spoils the one that names it. */
    private Optional<Scenario> parent(Field inherits) {
        return Optional.ofNullable(resolved.get(inherits.text())).or(() -> names.find(inherits));
    }
}
