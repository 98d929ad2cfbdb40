package salient.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.engine.Scenario;
import salient.problem.Problems;
import salient.read.ScenarioText;
import salient.run.ComparisonManifest;
import salient.run.ComparisonTables;
import salient.run.Replay;
import salient.run.ReplayPair;
import salient.run.Replayer;
import salient.run.RunDraft;
import salient.run.RunFolder;
import salient.run.RunOptions;

/** Replays two scenarios or more, and writes how far and where each two part. */
@Command(
        name = "compare",
        description = "Replays two scenarios of a campaign, or more, and writes for each pair how far they agree day by"
                + " day, where they part, and the claims behind it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient compare government opposition",
            "  salient compare monitor government opposition --no-maps",
            "",
            "Scenarios are named; folders of runs are not taken. A comparison stands in"
                    + " runs/<campaign>/comparisons/<a>--<b>/ and takes the place of an older one there as a whole. For"
                    + " three scenarios or more, matrix.csv in a folder named after all of them sets the pairs beside"
                    + " each other. Docs: docs/comparison.md."
        })
final class CompareCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was compared";
    private static final String NOT_WRITTEN = "the comparison was not written";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "2..*",
            description = "Two scenarios or more: files in scenarios/<campaign>/, without .yaml.")
    private List<String> scenarios = List.of();

    @Mixin
    private CampaignOptions options;

    @Option(
            names = "--runs",
            paramLabel = "DIR",
            description = "The folder to write runs under; runs/ in the workspace if left out.")
    private Optional<Path> runs = Optional.empty();

    @Option(names = "--no-maps", description = "Write the tables alone: draw no map and no charts.")
    private boolean noMaps;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        Progress progress = new Progress(spec.commandLine().getErr(), surroundings);
        try {
            progress.step("reading");
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            List<Scenario> readings = new ArrayList<>();
            for (String name : scenarios) {
                readings.add(options.scenario(Optional.of(name), opened.inputs()));
            }
            List<Replay> replays = replays(opened, readings, progress);
            List<ReplayPair> pairs = new ArrayList<>();
            for (int i = 0; i < replays.size(); i++) {
                for (int j = i + 1; j < replays.size(); j++) {
                    pairs.add(write(opened, replays.get(i), replays.get(j), progress));
                }
            }
            if (pairs.size() > 1) {
                writeMatrix(opened, pairs);
            }
            progress.end();
            print(opened, pairs);
            return ExitStatus.FINE;
        } finally {
            progress.end();
        }
    }

    /** Each scenario once, however often it is named, in the order of the names. */
    private static List<Replay> replays(CampaignOptions.Opened opened, List<Scenario> readings, Progress progress) {
        Replayer replayer = new Replayer(opened.inputs());
        Map<String, Replay> replays = new TreeMap<>();
        for (Scenario reading : readings) {
            if (!replays.containsKey(reading.id())) {
                progress.step("judging " + reading.id());
                replays.put(reading.id(), replayer.replay(reading));
            }
        }
        return readings.stream().map(reading -> replays.get(reading.id())).toList();
    }

    private ReplayPair write(CampaignOptions.Opened opened, Replay a, Replay b, Progress progress)
            throws BadInputException {
        Problems output = new Problems();
        Scenario first = a.judgement().scenario();
        Scenario second = b.judgement().scenario();
        List<String> names = List.of(first.id(), second.id());
        try (RunDraft draft = begin(opened, names, output)) {
            progress.step("comparing " + String.join(" with ", names));
            ReplayPair pair = ReplayPair.of(a, b);
            draft.write("a.yaml", ScenarioText.of(first).getBytes(StandardCharsets.UTF_8));
            draft.write("b.yaml", ScenarioText.of(second).getBytes(StandardCharsets.UTF_8));
            ComparisonTables.write(pair, draft);
            if (!noMaps) {
                new ComparisonPictures(pair, draft, progress).draw();
            }
            publish(opened, names, draft, output);
            return pair;
        }
    }

    private void writeMatrix(CampaignOptions.Opened opened, List<ReplayPair> pairs) throws BadInputException {
        Problems output = new Problems();
        try (RunDraft draft = begin(opened, scenarios, output)) {
            ComparisonTables.writeMatrix(pairs, draft);
            if (!noMaps) {
                ComparisonPictures.ofAll(pairs, draft);
            }
            publish(opened, scenarios, draft, output);
        }
    }

    private RunDraft begin(CampaignOptions.Opened opened, List<String> names, Problems output)
            throws BadInputException {
        return folder(opened, names).begin(output).orElseThrow(() -> new BadInputException(output, NOT_WRITTEN));
    }

    private void publish(CampaignOptions.Opened opened, List<String> names, RunDraft draft, Problems output)
            throws BadInputException {
        Set<RunOptions.Extra> extras = noMaps ? Set.of() : Set.of(RunOptions.Extra.MAPS);
        ComparisonManifest manifest = new ComparisonManifest(
                opened.inputs().dossier().campaign().id(),
                names,
                extras,
                opened.inputs().files());
        if (draft.publish(manifest, output).isEmpty()) {
            throw new BadInputException(output, NOT_WRITTEN);
        }
    }

    private RunFolder folder(CampaignOptions.Opened opened, List<String> names) {
        Path under = runs.map(given -> surroundings.current().resolve(given))
                .orElse(opened.workspace().runs());
        return RunFolder.ofComparison(
                opened.workspace(), under, opened.inputs().dossier().campaign().id(), names);
    }

    private void print(CampaignOptions.Opened opened, List<ReplayPair> pairs) {
        PrintWriter out = spec.commandLine().getOut();
        Page page = new Page(out, surroundings.columns());
        for (ReplayPair pair : pairs) {
            new ComparisonSummary(pair).print(page);
            List<String> names = List.of(
                    pair.a().judgement().scenario().id(),
                    pair.b().judgement().scenario().id());
            out.println(surroundings.shown(folder(opened, names).path()));
        }
        if (pairs.size() > 1) {
            out.println(surroundings.shown(folder(opened, scenarios).path()));
        }
    }
}
