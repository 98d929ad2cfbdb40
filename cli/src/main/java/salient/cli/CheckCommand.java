package salient.cli;

import java.io.PrintWriter;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import salient.account.Dossier;
import salient.place.PlaceKind;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.problem.Unseen;
import salient.read.CampaignInputs;
import salient.wording.Amounts;

/** Reads everything and tells all that is wrong with it. */
@Command(
        name = "check",
        description = "Reads every campaign of the workspace and tells all that is wrong, with a fix for each.",
        footerHeading = "%nExamples:%n",
        footer = {"  salient check", "  salient check --watch"})
final class CheckCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "mend the errors before you replay";

    private final Surroundings surroundings;
    private final FileWatch.Pause pause;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CampaignOptions options;

    @Option(
            names = "--watch",
            description = "Check again whenever a file of the workspace changes, until Ctrl-C ends it.")
    private boolean watch;

    CheckCommand(Surroundings surroundings) {
        this(surroundings, FileWatch::halfASecond);
    }

    /** @param pause what lies between two looks at the files */
    CheckCommand(Surroundings surroundings, FileWatch.Pause pause) {
        this.surroundings = surroundings;
        this.pause = pause;
    }

    @Override
    public Integer call() throws BadInputException {
        return watch ? checkAgainAndAgain() : check(surroundings);
    }

    private int checkAgainAndAgain() throws BadInputException {
        FileWatch files =
                new FileWatch(options.findWorkspace(surroundings, CONSEQUENCE).root());
        PrintWriter out = spec.commandLine().getOut();
        int status = tellAll(surroundings);
        out.println("watching; Ctrl-C ends it");
        out.flush();
        for (SortedSet<String> changed = files.next(pause);
                !changed.isEmpty() && !out.checkError();
                changed = files.next(pause)) {
            out.println();
            out.println("changed: " + Unseen.shown(String.join(", ", changed)));
            status = tellAll(surroundings.readingAnew());
            out.flush();
        }
        return status;
    }

    private int tellAll(Surroundings now) {
        try {
            return check(now);
        } catch (BadInputException e) {
            spec.commandLine().getErr().print(ProblemReport.text(e.problems(), e.consequence()));
            spec.commandLine().getErr().flush();
            return ExitStatus.PROBLEMS;
        }
    }

    private int check(Surroundings surroundings) throws BadInputException {
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
