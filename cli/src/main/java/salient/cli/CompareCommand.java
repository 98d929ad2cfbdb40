package salient.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.archive.PastRun;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.read.ScenarioText;
import salient.run.ComparedReading;
import salient.run.ComparisonOptions;
import salient.run.PastReplay;
import salient.run.PastRuns;
import salient.run.Replay;
import salient.run.ReplayPair;
import salient.run.Replayer;
import salient.run.SharedGround;
import salient.run.SharedGroundCheck;
import salient.run.SharedGroundCheck.Extent;
import salient.time.DaySpan;

/** Holds two readings or more together, and writes how far and where each two part. */
@Command(
        name = "compare",
        description = "Compares two readings of a campaign, or more: scenarios as they read today, or runs that were"
                + " written before. Writes for each pair how far they agree day by day, where they part, and the claims"
                + " behind it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient compare government opposition",
            "  salient compare monitor government opposition --no-maps",
            "  salient compare monitor runs/latakia-2014/monitor --expect-equal",
            "",
            "A word that names a scenario is the scenario; write ./NAME for a folder of that name. A comparison stands in"
                    + " runs/<campaign>/comparisons/<a>--<b>/ and takes the place of an older one there as a whole. For"
                    + " three readings or more, matrix.csv in a folder named after all of them sets the pairs beside"
                    + " each other. Docs: docs/comparison.md."
        })
final class CompareCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was compared";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "READING",
            arity = "1..*",
            description = "Two readings or more: scenarios, which are files in scenarios/<campaign>/ without .yaml, or"
                    + " folders of runs.")
    private List<String> readings = List.of();

    @Mixin
    private CampaignOptions options;

    @Mixin
    private WritingOptions writing;

    @Option(
            names = "--common-ground",
            description = "Where readings do not cover the same places or days, compare what all of them cover.")
    private boolean commonGround;

    @Option(
            names = "--expect-equal",
            description = "End with exit status 4 if any two of the readings part on any day.")
    private boolean expectEqual;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        if (readings.size() < 2) {
            throw new ParameterException(
                    spec.commandLine(), "Name another reading to compare " + Quoted.text(readings.get(0)) + " with");
        }
        Progress progress = new Progress(spec.commandLine().getErr(), surroundings);
        try {
            progress.step("reading");
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            DaySpan period = opened.inputs().dossier().campaign().period();
            Optional<DaySpan> days = writing.days(opened.inputs().dossier().campaign());
            List<ComparedArguments.Asked> asked =
                    new ComparedArguments(options, opened, surroundings.current()).resolve(readings, CONSEQUENCE);
            SharedGround shared = shared(asked, opened, days);
            List<ComparedReading> compared = replays(asked, opened, shared, progress);
            ComparisonFolders folders = new ComparisonFolders(
                    opened,
                    writing.under(surroundings, opened.workspace()),
                    new ComparisonOptions(
                            Optional.of(shared.days()).filter(written -> !written.equals(period)),
                            commonGround ? Optional.of(shared.leftOut()) : Optional.empty(),
                            writing.extras()),
                    writing.standing());
            List<ReplayPair> pairs = new ArrayList<>();
            for (int i = 0; i < compared.size(); i++) {
                for (int j = i + 1; j < compared.size(); j++) {
                    pairs.add(folders.write(compared.get(i), compared.get(j), shared, progress));
                }
            }
            if (pairs.size() > 1) {
                folders.writeMatrix(compared, pairs);
            }
            progress.end();
            print(folders, compared, pairs, shared);
            return expectEqual ? expectEqual(pairs) : ExitStatus.FINE;
        } finally {
            progress.end();
        }
    }

    private SharedGround shared(
            List<ComparedArguments.Asked> asked, CampaignOptions.Opened opened, Optional<DaySpan> days)
            throws BadInputException {
        Problems problems = new Problems();
        return new SharedGroundCheck(opened.inputs(), problems)
                .find(
                        asked.stream()
                                .flatMap(one -> one.run().stream())
                                .distinct()
                                .toList(),
                        asked.stream()
                                .filter(one -> one.scenario().isPresent())
                                .map(ComparedArguments.Asked::name)
                                .toList(),
                        days,
                        commonGround ? Extent.COMMON : Extent.SAME)
                .orElseThrow(() -> new BadInputException(problems, CONSEQUENCE));
    }

    /** Each reading once, however often it is named, in the order of the names. */
    private List<ComparedReading> replays(
            List<ComparedArguments.Asked> asked, CampaignOptions.Opened opened, SharedGround shared, Progress progress)
            throws BadInputException {
        Replayer replayer = new Replayer(opened.inputs());
        Problems problems = new Problems();
        Map<String, ComparedReading> byName = new TreeMap<>();
        for (ComparedArguments.Asked one : asked) {
            if (byName.containsKey(one.name())) {
                continue;
            }
            if (one.run().isPresent()) {
                PastRun run = one.run().get();
                Replay replay = PastReplay.of(run, one.name(), opened.inputs(), replayer.coverage());
                if (!commonGround) {
                    new PastRuns(opened.inputs(), problems).checkFigures(run, replay);
                }
                byName.put(one.name(), shared.reading(replay, run.scenarioText(), Optional.of(run.manifest())));
            } else {
                progress.step("judging " + one.name());
                Replay replay = replayer.replay(one.scenario().orElseThrow());
                String text = ScenarioText.of(one.scenario().orElseThrow());
                byName.put(one.name(), shared.reading(replay, text, Optional.empty()));
            }
        }
        if (problems.hasErrors()) {
            throw new BadInputException(problems, CONSEQUENCE);
        }
        return asked.stream().map(one -> byName.get(one.name())).toList();
    }

    private void print(
            ComparisonFolders folders, List<ComparedReading> compared, List<ReplayPair> pairs, SharedGround shared) {
        PrintWriter out = spec.commandLine().getOut();
        Page page = new Page(out, surroundings.columns());
        for (ReplayPair pair : pairs) {
            new ComparisonSummary(pair).print(page);
            if (commonGround) {
                page.item(2, "common", ComparisonSummary.HEAD, ComparisonSummary.common(shared));
            }
            out.println(surroundings.shown(folders.path(List.of(
                    pair.a().judgement().scenario().id(),
                    pair.b().judgement().scenario().id()))));
        }
        if (pairs.size() > 1) {
            List<String> names = compared.stream().map(ComparedReading::name).toList();
            out.println(surroundings.shown(folders.path(names)));
        }
        out.flush();
    }

    private int expectEqual(List<ReplayPair> pairs) {
        int status = ExitStatus.FINE;
        for (ReplayPair pair : pairs) {
            int divergences = pair.compared().divergences().size();
            if (divergences > 0) {
                status = ExitStatus.DIFFERENT;
                spec.commandLine()
                        .getErr()
                        .println(pair.a().judgement().scenario().id() + " and "
                                + pair.b().judgement().scenario().id() + " are not equal: "
                                + Plain.count(divergences, "divergence") + " in divergences.csv");
            }
        }
        spec.commandLine().getErr().flush();
        return status;
    }
}
