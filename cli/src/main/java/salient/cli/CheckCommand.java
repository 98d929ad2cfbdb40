package salient.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import salient.account.Dossier;
import salient.place.PlaceKind;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.wording.Amounts;

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
        CampaignOptions.Opened opened = options.openFaultless(surroundings, CONSEQUENCE);
        Problems problems = opened.problems();
        PrintWriter out = spec.commandLine().getOut();
        Page page = new Page(out, surroundings.columns());
        opened.campaigns().forEach(inputs -> tell(inputs, page));
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
                + Plain.days(dossier.campaign().period()));
        page.paragraph(
                2,
                String.join(
                        ", ",
                        Amounts.count(places, "place") + " ("
                                + Amounts.number(
                                        dossier.gazetteer().cellPlaces().size()) + " with ground) in "
                                + Amounts.count(dossier.gazetteer().all().size() - places, "region"),
                        Amounts.count(dossier.claims().size(), "claim"),
                        Amounts.count(dossier.sources().size(), "source"),
                        Amounts.count(dossier.accounts().size(), "account"),
                        Amounts.count(inputs.scenarios().size(), "scenario"),
                        Amounts.count(inputs.casualties().size(), "count") + " of casualties",
                        Amounts.count(inputs.incidents().size(), "incident")));
    }
}
