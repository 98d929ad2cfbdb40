package salient.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.account.SourceId;
import salient.calibrate.HeldOut;
import salient.calibrate.HoldOut;
import salient.calibrate.MethodScores;
import salient.calibrate.Methods;
import salient.calibrate.Trial;
import salient.charts.publish.CalibrationPublisher;
import salient.charts.publish.UnpublishedException;
import salient.reading.Scenario;
import salient.score.Forecaster;

/** Measures what probabilities of control are worth. */
@Command(
        name = "calibrate",
        description =
                "Measures what probabilities of control are worth: on made-up campaigns, whose truth is known, or,"
                        + " with --hold-out, on a record, by hiding what one source says and asking for it. All methods are held"
                        + " against each other.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient calibrate --to calibration",
            "  salient calibrate --regime blackout --seeds 3 --places 200 --days 90",
            "  salient calibrate --hold-out all extended --method latest-claim",
            "",
            "The same options give the same figures. Docs: docs/calibration.md."
        })
final class CalibrateCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was measured";
    private static final String ALL = "all";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private TrialOptions trial;

    @Option(
            names = "--hold-out",
            paramLabel = "SOURCE",
            description = "Hide what this source of a record says and foretell it; all does so with each that has ten"
                    + " claims or more.")
    private Optional<String> heldOut = Optional.empty();

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description =
                    "With --hold-out: what is heard of the record, a file in scenarios/<campaign>/, without .yaml."
                            + " The campaign's default if left out.")
    private Optional<String> scenario = Optional.empty();

    /** The words for methods. */
    static final class MethodNames extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        MethodNames() {
            super(Methods.all().stream().map(Forecaster::id).toList());
        }
    }

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            completionCandidates = MethodNames.class,
            description = "Try this method: ${COMPLETION-CANDIDATES}. May be given several times; all are tried if left"
                    + " out.")
    private List<String> methods = List.of();

    @Mixin
    private CampaignOptions options;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The folder to write tables and the chart to; nothing is written if left out.")
    private Optional<Path> to = Optional.empty();

    CalibrateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        if (heldOut.isPresent() && trial.areGiven()) {
            throw wrong(
                    "--hold-out is about a record, and --seeds, --places, --days and --regime about made-up campaigns;"
                            + " leave out the one or the others");
        }
        if (heldOut.isEmpty() && scenario.isPresent()) {
            throw wrong("a scenario is heard with --hold-out alone; add --hold-out all, or leave the scenario out");
        }
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), surroundings);
        CalibrationPublisher publisher =
                new CalibrationPublisher(Path.of(System.getProperty("java.io.tmpdir")), progress);
        Optional<CalibrationPublisher.Target> target = to.map(
                        given -> surroundings.current().resolve(given))
                .map(folder -> new CalibrationPublisher.Target(folder, surroundings.shown(folder)));
        PrintWriter out = spec.commandLine().getOut();
        CalibrationPage page = new CalibrationPage(out);
        try {
            if (heldOut.isPresent()) {
                page.print(heldOut(publisher, target, progress));
            } else {
                Trial asked = trial.trial();
                List<MethodScores> scores = publisher.tryOut(asked, methods(), target);
                progress.end();
                page.print(asked, scores);
            }
            target.ifPresent(written -> out.println(written.shown()));
            return ExitStatus.FINE;
        } catch (UnpublishedException e) {
            throw new Unpublished(spec.commandLine(), CONSEQUENCE, "nothing was written").because(e);
        } finally {
            progress.end();
        }
    }

    private List<HeldOut> heldOut(
            CalibrationPublisher publisher, Optional<CalibrationPublisher.Target> target, ProgressLine progress)
            throws BadInputException, UnpublishedException {
        progress.step("reading");
        CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
        Scenario heard = options.scenario(scenario, opened, CONSEQUENCE);
        HoldOut holdOut = publisher.holdOut(opened.inputs(), heard);
        List<HeldOut> scores =
                publisher.foretell(holdOut, sources(opened, heard, holdOut.sources()), methods(), target);
        progress.end();
        return scores;
    }

    private List<SourceId> sources(CampaignOptions.Opened opened, Scenario heard, SortedMap<SourceId, Integer> claims) {
        String asked = heldOut.orElseThrow();
        String claimsMeant =
                HoldOut.LEAST_CLAIMS + " claims that state control of a place and that no other source tells, in"
                        + " what scenario " + heard.id() + " hears";
        if (asked.equals(ALL)) {
            if (claims.isEmpty()) {
                throw wrong("--hold-out all: no source has " + claimsMeant);
            }
            return List.copyOf(claims.keySet());
        }
        List<String> known = opened.inputs().dossier().sources().keySet().stream()
                .map(SourceId::value)
                .toList();
        SourceId source = new SourceId(options.known("source", asked, known));
        if (!claims.containsKey(source)) {
            String others = claims.isEmpty()
                    ? "no source has"
                    : String.join(
                                    ", ",
                                    claims.keySet().stream()
                                            .map(SourceId::value)
                                            .toList()) + " can be held out";
            throw wrong("--hold-out " + asked + ": it has fewer than " + claimsMeant + "; " + others);
        }
        return List.of(source);
    }

    private List<Forecaster> methods() {
        List<String> known = new MethodNames();
        methods.forEach(method -> options.known("method", method, known));
        return Methods.all().stream()
                .filter(method -> methods.isEmpty() || methods.contains(method.id()))
                .toList();
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
