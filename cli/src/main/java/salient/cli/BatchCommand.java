package salient.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.batch.Expander;
import salient.batch.Expansion;
import salient.batch.PlanFile;
import salient.batch.folder.Failure;
import salient.charts.draw.CampaignFonts;
import salient.charts.publish.BatchPublisher;
import salient.charts.publish.UnpublishedException;
import salient.columns.ColumnFormat;
import salient.columns.ColumnFormats;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.read.CampaignInputs;
import salient.wording.Amounts;
import salient.workspace.Workspace;

/** Carries out a plan of many readings. */
@Command(
        name = "batch",
        description =
                "Carries out a plan of many readings: scenarios of one or more campaigns with options varied, sources"
                        + " left out or heard in sets, and blocks of ensembles. Writes their tables as columns, and tells how"
                        + " contested ground depends on options, which sources matter, which places no reading settles and"
                        + " which reading is nearest to all others.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient batch plan.yaml --to results",
            "  salient batch plan.yaml --to results --jobs 8 --format csv",
            "",
            "A plan that was stopped goes on where it was: tasks that are done are not done again. Docs: docs/batch.md."
        })
final class BatchCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was carried out";
    private static final int MOST_JOBS = 1024;
    private static final int MOST_FAILURES = 10;

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "The plan: a YAML file, which names its campaigns.")
    private Path plan;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "The folder for results: a new or empty one, or one with results of this plan.")
    private Path to;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "On how many threads tasks are carried out; as many as there are processors if left out.")
    private Optional<String> jobs = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "How tables are kept: parquet or csv. Parquet needs an optional part of Salient, and is what is"
                            + " written where that part is there.")
    private Optional<String> format = Optional.empty();

    @Mixin
    private WorkspaceOption workspace;

    BatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        int threads = new WholeNumbers(spec.commandLine())
                .read("--jobs", jobs, Runtime.getRuntime().availableProcessors(), "threads", 1, MOST_JOBS);
        ColumnFormat columns = format();
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), surroundings);
        try {
            progress.step("reading");
            BatchPublisher.ExpandedPlan expanded = expanded();
            Path folder = surroundings.current().resolve(to);
            BatchPublisher publisher = new BatchPublisher(
                    new BatchPublisher.Target(folder, surroundings.shown(folder), columns), threads, progress);
            BatchPublisher.PublishedBatch made = publish(publisher, expanded);
            progress.end();
            print(made, folder);
            return made.failures().isEmpty() ? ExitStatus.FINE : ExitStatus.PROBLEMS;
        } finally {
            progress.end();
        }
    }

    private ColumnFormat format() {
        List<ColumnFormat> all = ColumnFormats.all();
        String asked = format.orElse(all.get(0).token());
        return ColumnFormats.find(asked).orElseThrow(() -> {
            String cure = asked.equals(ColumnFormats.PARQUET)
                    ? "needs the module parquet and DuckDB, 80 MB, which are left out unless somebody asks for them; build"
                            + " Salient with them: SALIENT_GEOPARQUET=1 ./salient batch, or write --format csv"
                    : "is no format for tables; there is "
                            + String.join(
                                    " and ",
                                    all.stream().map(ColumnFormat::token).toList());
            return new ParameterException(spec.commandLine(), "--format " + Quoted.text(asked) + " " + cure);
        });
    }

    private BatchPublisher.ExpandedPlan expanded() throws BadInputException {
        Problems problems = new Problems();
        Workspace found = workspace.find(surroundings, problems, CONSEQUENCE);
        Path path = surroundings.current().resolve(plan);
        PlanFile file = PlanFile.read(path, surroundings.shown(path), found, problems)
                .orElseThrow(() -> new BadInputException(problems, CONSEQUENCE));
        List<CampaignInputs> campaigns = new ArrayList<>();
        for (String id : file.plan().campaignIds()) {
            EarlyReading.Read campaign =
                    surroundings.early().of(found, id).orElseGet(() -> EarlyReading.Read.of(found, id));
            if (campaign.inputs().isEmpty()) {
                problems.addAll(campaign.problems());
            }
            campaign.inputs().ifPresent(campaigns::add);
        }
        if (problems.hasErrors()) {
            throw new BadInputException(problems, CONSEQUENCE);
        }
        campaigns.forEach(inputs -> CampaignFonts.of(found, inputs, problems).use());
        Expansion expansion = Expander.expand(file.plan(), campaigns, problems)
                .orElseThrow(() -> new BadInputException(problems, CONSEQUENCE));
        return new BatchPublisher.ExpandedPlan(file, expansion, campaigns);
    }

    private BatchPublisher.PublishedBatch publish(BatchPublisher publisher, BatchPublisher.ExpandedPlan expanded)
            throws BadInputException {
        try {
            return publisher.publish(expanded);
        } catch (UnpublishedException e) {
            throw new Unpublished(spec.commandLine(), CONSEQUENCE, "not all of it was written").because(e);
        }
    }

    private void print(BatchPublisher.PublishedBatch made, Path folder) {
        PrintWriter out = spec.commandLine().getOut();
        Page page = new Page(out, surroundings.columns());
        for (String line : made.summary()) {
            if (line.isBlank()) {
                page.blank();
            } else {
                int indent = line.length() - line.stripLeading().length();
                String text = line.strip();
                if (text.startsWith("- ")) {
                    page.item(indent, "-", 2, text.substring(2));
                } else {
                    page.paragraph(indent, text);
                }
            }
        }
        if (made.stood() > 0) {
            page.paragraph(0, Amounts.count(made.stood(), "task") + " had been done before.");
        }
        out.println(surroundings.shown(folder));
        PrintWriter err = spec.commandLine().getErr();
        if (!made.failures().isEmpty()) {
            Page failed = new Page(err, surroundings.columns());
            failed.paragraph(
                    0,
                    Amounts.count(made.failures().size(), "task")
                            + " failed and will be tried again the next time; failures.csv has all of them:");
            for (Failure failure : made.failures()
                    .subList(0, Math.min(MOST_FAILURES, made.failures().size()))) {
                failed.item(2, "-", 2, failure.task().id() + ": " + failure.why());
            }
            err.flush();
        }
    }
}
