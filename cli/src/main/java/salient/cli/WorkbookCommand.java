package salient.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.gis.input.GivenFile;
import salient.gis.workbook.Returned;
import salient.gis.workbook.Workbooks;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.wording.Amounts;

/** Writes a campaign's tables as a workbook, and takes back what was changed in it. */
@Command(
        name = "workbook",
        description = "Writes a campaign's tables as a workbook, with a sheet for each, lists to choose from and the"
                + " coding guide in short; or takes back what was changed in one.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient workbook --to coding.xlsx",
            "  salient workbook my-war --from coding.xlsx",
            "",
            "Taken back, a file changes only if the workbook says otherwise than it, and only if the campaign still"
                    + " checks. Docs: docs/campaign-format.md."
        })
final class WorkbookCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was written";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CAMPAIGN", arity = "0..1", description = "The same as --campaign.")
    private Optional<String> campaign = Optional.empty();

    @Option(names = "--to", paramLabel = "FILE", description = "Write it to this file: xlsx or ods.")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--from", paramLabel = "FILE", description = "Take back what was changed in this one.")
    private Optional<Path> from = Optional.empty();

    @Option(
            names = "--overwrite",
            description = "Of a table that changed in the campaign as well, take what the workbook says.")
    private boolean overwrite;

    @Mixin
    private CampaignOptions options;

    WorkbookCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        if (to.isPresent() == from.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "Say --to FILE to write a workbook, or --from FILE to take one back");
        }
        Path named = to.or(() -> from).orElseThrow();
        if (Workbooks.ending(named).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A workbook's name ends with ." + String.join(" or .", Workbooks.ENDINGS) + ", not as " + named
                            + " does");
        }
        campaign.ifPresent(options::name);
        CampaignOptions.Opened opened = options.openSound(surroundings, CONSEQUENCE);
        GivenFile file = new GivenFile(surroundings.current().resolve(named), named.toString());
        Problems problems = new Problems();
        if (to.isPresent()) {
            if (!Workbooks.write(opened.workspace(), opened.inputs(), file, problems)) {
                throw new BadInputException(problems, CONSEQUENCE);
            }
            out().println(surroundings.shown(file.path()));
            return ExitStatus.FINE;
        }
        Returned returned = Workbooks.takeBack(opened.workspace(), opened.inputs(), file, overwrite, problems)
                .orElseThrow(() -> new BadInputException(problems, CONSEQUENCE));
        tell(returned, problems, opened);
        return ExitStatus.FINE;
    }

    private void tell(Returned returned, Problems problems, CampaignOptions.Opened opened) {
        if (problems.warnings() > 0) {
            spec.commandLine().getErr().print(ProblemReport.text(problems, CONSEQUENCE));
            spec.commandLine().getErr().flush();
        }
        if (returned.serials() > 0) {
            out().println(Amounts.count(returned.serials(), "cell") + " held the number of a day; the day was taken");
        }
        if (returned.files().isEmpty()) {
            out().println("nothing was changed in it");
        }
        returned.changes().forEach((file, change) -> out().println(shown(file, opened) + ": " + change.told()));
        returned.left()
                .forEach(file -> out().println(
                                shown(file, opened) + ": left as it is; it changed since the workbook was written"));
    }

    private String shown(String file, CampaignOptions.Opened opened) {
        return surroundings.shown(opened.workspace().root().resolve(file));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
