package salient.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import salient.engine.Dossier;
import salient.place.PlaceKind;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.workspace.Workspace;

/** Reads everything and tells all that is wrong with it. */
@Command(
        name = "check",
        description = "Reads every campaign of the workspace and tells all that is wrong, with a fix for each.",
        footerHeading = "%nExample:%n",
        footer = "  salient check")
final class CheckCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "mend the errors before you replay";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CampaignOptions options;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        Problems problems = new Problems();
        Workspace workspace = options.findWorkspace(surroundings, problems, CONSEQUENCE);
        List<String> campaigns = options.campaigns(workspace, problems, CONSEQUENCE);
        List<CampaignInputs> read = campaigns.stream()
                .map(id -> CampaignReader.read(workspace, id, problems))
                .flatMap(Optional::stream)
                .toList();
        if (problems.hasErrors()) {
            throw new BadInputException(problems, CONSEQUENCE);
        }
        PrintWriter out = spec.commandLine().getOut();
        Page page = new Page(out, surroundings.columns());
        read.forEach(inputs -> tell(inputs, page));
        if (problems.warnings() > 0) {
            spec.commandLine().getErr().print(ProblemReport.text(problems, CONSEQUENCE));
            spec.commandLine().getErr().flush();
        } else {
            page.line(ProblemReport.closing(problems, CONSEQUENCE));
        }
        return ExitStatus.FINE;
    }

    private static void tell(CampaignInputs inputs, Page page) {
        Dossier dossier = inputs.dossier();
        long places = dossier.gazetteer().all().stream()
                .filter(p -> p.kind() != PlaceKind.REGION)
                .count();
        page.line(dossier.campaign().id() + ": " + dossier.campaign().name() + ", "
                + CalendarWords.days(dossier.campaign().period()));
        page.paragraph(
                2,
                String.join(
                        ", ",
                        CalendarWords.count(places, "place") + " ("
                                + dossier.gazetteer().cellPlaces().size() + " with ground) in "
                                + CalendarWords.count(dossier.gazetteer().all().size() - places, "region"),
                        CalendarWords.count(dossier.claims().size(), "claim"),
                        CalendarWords.count(dossier.sources().size(), "source"),
                        CalendarWords.count(dossier.accounts().size(), "account"),
                        CalendarWords.count(inputs.scenarios().size(), "scenario"),
                        CalendarWords.count(inputs.casualties().size(), "count") + " of casualties",
                        CalendarWords.count(inputs.incidents().size(), "incident")));
    }
}
