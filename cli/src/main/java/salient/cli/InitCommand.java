package salient.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.campaign.Ids;
import salient.gis.input.GivenFile;
import salient.gis.intake.ImportReport;
import salient.gis.starter.Starter;
import salient.gis.starter.StarterRequest;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.workspace.CampaignFiles;

/** Makes a workspace with a campaign to begin with. */
@Command(
        name = "init",
        description =
                "Makes a folder with a small campaign that can be replayed at once, and whose files say what to put"
                        + " into them. With a list of places the study area is drawn around them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient init my-war",
            "  salient init my-war --places villages.csv --sides government,opposition --from 2014-03-21 --to 2014-06-15",
            "",
            "Nothing that is there is replaced. Docs: docs/tutorial.md."
        })
final class InitCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was written";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder: one that is not there yet, or any in which no campaign of this name stands.")
    private Path folder = Path.of("");

    @Option(
            names = "--places",
            paramLabel = "FILE",
            description = "The places: a table with name, lat and lon, points in GeoJSON, Linked Places or GeoNames.")
    private Optional<Path> places = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "WHAT=COLUMN,...",
            description = "What the list's own headings are, as in name=Village,lat=Y,lon=X.")
    private Optional<String> columns = Optional.empty();

    @Option(
            names = "--theatre",
            paramLabel = "FILE",
            description = "GeoJSON: the study area, in place of the hull of the places. Those beyond it are left out.")
    private Optional<String> theatre = Optional.empty();

    @Option(
            names = "--sides",
            paramLabel = "ID,...",
            description = "Who fights, all against each other: two or more ids, as in government,opposition.")
    private Optional<String> sides = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day that is mapped: the eve.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "The last day that is mapped.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", description = "What headings call the campaign.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--time-zone",
            paramLabel = "ZONE",
            description = "The local time in which its days close, as in Asia/Damascus.")
    private Optional<String> zone = Optional.empty();

    @Option(
            names = "--campaign",
            paramLabel = "ID",
            description = "The campaign's id, the name of its folders. Without it, the name of DIR.")
    private Optional<String> campaign = Optional.empty();

    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        Path root = surroundings.current().resolve(folder).normalize();
        String id = campaign.orElseGet(() -> Starter.idFor(root));
        if (!Ids.isId(id)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--campaign " + Quoted.text(id)
                            + " cannot be an id; use lower-case letters, digits and hyphens between them, 80 at most");
        }
        Problems problems = new Problems();
        StarterRequest request = new StarterRequest(
                id,
                places.map(file -> new GivenFile(surroundings.current().resolve(file), file.toString())),
                new StarterRequest.Ends(from, to),
                options(),
                surroundings.current());
        ImportReport report = new Starter(root, request)
                .make(problems)
                .orElseThrow(() -> new BadInputException(problems, CONSEQUENCE));
        tell(report, problems, root, new CampaignFiles(id));
        return ExitStatus.FINE;
    }

    private SortedMap<String, String> options() {
        SortedMap<String, String> given = new TreeMap<>();
        columns.ifPresent(value -> given.put("columns", value));
        theatre.ifPresent(value -> given.put("theatre", value));
        sides.ifPresent(value -> given.put("sides", value));
        name.ifPresent(value -> given.put("name", value));
        zone.ifPresent(value -> given.put("time-zone", value));
        return given;
    }

    private void tell(ImportReport report, Problems problems, Path root, CampaignFiles files) {
        PrintWriter out = spec.commandLine().getOut();
        if (problems.warnings() > 0) {
            spec.commandLine().getErr().print(ProblemReport.text(problems, CONSEQUENCE));
            spec.commandLine().getErr().flush();
        }
        new ImportReportPage(new Page(out, surroundings.columns())).tell(report);
        out.println(surroundings.shown(root.resolve(files.data("README.md"))));
        String about =
                root.equals(surroundings.current()) ? "" : " --workspace " + ShellWord.of(surroundings.shown(root));
        out.println("Next:");
        out.println("  salient replay" + about);
        out.println("  salient add claim --account first-report" + about);
    }
}
