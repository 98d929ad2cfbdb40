package salient.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.charts.publish.ComparisonPublisher;
import salient.charts.publish.ComparisonRequest;
import salient.charts.publish.PublishedComparison;
import salient.charts.publish.ReadingToCompare;
import salient.charts.publish.UnpublishedException;
import salient.problem.Quoted;
import salient.run.ReplayPair;
import salient.run.RunOptions;
import salient.run.SharedGroundCheck.Extent;
import salient.wording.Amounts;

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

    @Mixin
    private EveryOption every;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        if (readings.size() < 2) {
            throw new ParameterException(
                    spec.commandLine(), "Name another reading to compare " + Quoted.text(readings.get(0)) + " with");
        }
        if (every.isGiven() && !writing.extras().contains(RunOptions.Extra.MAPS)) {
            throw new ParameterException(spec.commandLine(), "With --no-maps nothing is drawn; leave out --every");
        }
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), surroundings);
        try {
            progress.step("reading");
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            ComparisonRequest request = new ComparisonRequest(
                    writing.days(opened.inputs().dossier().campaign()),
                    commonGround ? Extent.COMMON : Extent.SAME,
                    writing.extras(),
                    every.given());
            List<ReadingToCompare> asked =
                    new ComparedArguments(options, opened, surroundings.current()).resolve(readings, CONSEQUENCE);
            PublishedComparison made = new ComparisonPublisher(
                            writing.output(opened, surroundings), writing.standing(), progress)
                    .publish(asked, request);
            progress.end();
            print(made);
            return expectEqual ? expectEqual(made.pairs()) : ExitStatus.FINE;
        } catch (UnpublishedException e) {
            throw new Unpublished(spec.commandLine(), CONSEQUENCE, "the comparison was not written").because(e);
        } finally {
            progress.end();
        }
    }

    private void print(PublishedComparison made) {
        PrintWriter out = spec.commandLine().getOut();
        Page page = new Page(out, surroundings.columns());
        for (PublishedComparison.Pair pair : made.pairs()) {
            new ComparisonSummary(pair.readings()).print(page);
            every.sparing(pair.readings().days(), writing.extras())
                    .ifPresent(words -> page.item(2, "maps", ComparisonSummary.HEAD, words));
            if (commonGround) {
                page.item(2, "common", ComparisonSummary.HEAD, ComparisonSummary.common(made.shared()));
            }
            out.println(surroundings.shown(pair.folder().path()));
        }
        made.matrix().ifPresent(folder -> out.println(surroundings.shown(folder.path())));
        out.flush();
    }

    private int expectEqual(List<PublishedComparison.Pair> pairs) {
        int status = ExitStatus.FINE;
        for (PublishedComparison.Pair published : pairs) {
            ReplayPair pair = published.readings();
            int divergences = pair.compared().divergences().size();
            if (divergences > 0) {
                status = ExitStatus.DIFFERENT;
                spec.commandLine()
                        .getErr()
                        .println(pair.a().judgement().scenario().id() + " and "
                                + pair.b().judgement().scenario().id() + " are not equal: "
                                + Amounts.count(divergences, "divergence") + " in divergences.csv");
            }
        }
        spec.commandLine().getErr().flush();
        return status;
    }
}
