package salient.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.account.AccountId;
import salient.campaign.Ids;
import salient.folder.Leftovers;
import salient.gis.input.GivenFile;
import salient.gis.intake.ImportOption;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportRequest;
import salient.gis.intake.Imported;
import salient.gis.intake.Importer;
import salient.gis.intake.NewAccount;
import salient.gis.intake.NewCampaign;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.workspace.Workspace;

/** Imports one format. */
@Command
final class ImportFormatCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was written";

    private final Importer importer;
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What is imported.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--campaign",
            paramLabel = "ID",
            required = true,
            description = "The campaign that is made: the name of its folders. With --into, one that is there.")
    private String campaign = "";

    @Option(
            names = "--into",
            paramLabel = "ACCOUNT",
            description = "Add an account of this id to the campaign, and make none.")
    private Optional<String> into = Optional.empty();

    @Option(
            names = "--places",
            paramLabel = "FILE",
            description = "Places that the files speak of: GeoNames, Linked Places, GeoJSON, CSV or a places.csv.")
    private Optional<Path> places = Optional.empty();

    private ImportFormatCommand(Importer importer, Surroundings surroundings) {
        this.importer = importer;
        this.surroundings = surroundings;
    }

    /** The command that imports with {@code importer}, with the options that are its own. */
    static CommandSpec spec(Importer importer, Surroundings surroundings) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(new ImportFormatCommand(importer, surroundings));
        spec.name(importer.token());
        spec.usageMessage()
                .description(importer.description())
                .footerHeading("%n")
                .footer(
                        "Nothing is written if the input has errors, and nothing that is there is replaced.",
                        "Docs: docs/import.md.");
        for (ImportOption option : importer.options()) {
            spec.addOption(OptionSpec.builder("--" + option.name())
                    .paramLabel(option.value())
                    .description(option.meaning())
                    .type(String.class)
                    .arity("1")
                    .build());
        }
        return spec;
    }

    @Override
    public Integer call() throws BadInputException {
        checkId("--campaign", campaign);
        into.ifPresent(account -> checkId("--into", account));
        Problems problems = new Problems();
        if (into.isPresent()) {
            add(new AccountId(into.get()), problems);
        } else {
            make(problems);
        }
        return ExitStatus.FINE;
    }

    private void make(Problems problems) throws BadInputException {
        Path root = root(problems);
        Leftovers.sweep(root);
        NewCampaign target = new NewCampaign(root, campaign);
        if (!target.isFree(problems)) {
            throw new BadInputException(problems, CONSEQUENCE);
        }
        Imported imported = read(Optional.empty(), problems);
        List<String> written =
                target.write(imported, problems).orElseThrow(() -> new BadInputException(problems, CONSEQUENCE));
        tell(imported.report(), problems, root, written);
    }

    private void add(AccountId account, Problems problems) throws BadInputException {
        Workspace found = workspace.find(surroundings, problems, CONSEQUENCE);
        Leftovers.sweep(found.root());
        Optional<CampaignInputs> inputs = CampaignReader.read(found, campaign, problems);
        NewAccount target = new NewAccount(found, campaign);
        if (inputs.isEmpty() || !target.isFree(account, problems)) {
            throw new BadInputException(problems, CONSEQUENCE);
        }
        Problems ofImport = new Problems();
        Imported imported = read(inputs, ofImport);
        List<String> written = target.write(imported, inputs.get(), ofImport)
                .orElseThrow(() -> new BadInputException(ofImport, CONSEQUENCE));
        tell(imported.report(), ofImport, found.root(), written);
    }

    private Imported read(Optional<CampaignInputs> there, Problems problems) throws BadInputException {
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), surroundings);
        progress.step("reading " + importer.token());
        ImportRequest request = new ImportRequest(
                files.stream().map(this::given).toList(),
                campaign,
                places.map(this::given),
                there,
                into,
                options(),
                surroundings.current());
        Optional<Imported> imported = importer.read(request, problems);
        progress.end();
        return imported.filter(made -> !problems.hasErrors())
                .orElseThrow(() -> new BadInputException(problems, CONSEQUENCE));
    }

    private GivenFile given(Path file) {
        return new GivenFile(surroundings.current().resolve(file), file.toString());
    }

    private SortedMap<String, String> options() {
        SortedMap<String, String> given = new TreeMap<>();
        for (ImportOption option : importer.options()) {
            String value = spec.findOption("--" + option.name()).getValue();
            if (value != null) {
                given.put(option.name(), value);
            }
        }
        return given;
    }

    /** The workspace that is found; a folder that is named and empty, or not there, becomes one. */
    private Path root(Problems problems) throws BadInputException {
        Optional<Path> named = workspace.named(surroundings);
        // What a killed process left there is no workspace yet.
        named.ifPresent(Leftovers::sweep);
        return named.isPresent() && isEmpty(named.get())
                ? named.get()
                : workspace.find(surroundings, problems, CONSEQUENCE).root();
    }

    private static boolean isEmpty(Path folder) {
        if (Files.notExists(folder)) {
            return true;
        }
        try (var listed = Files.list(folder)) {
            return listed.findAny().isEmpty();
        } catch (IOException e) {
            // The search for a workspace says what is wrong with it.
            return false;
        }
    }

    private void checkId(String option, String id) {
        if (!Ids.isId(id)) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " " + Quoted.text(id)
                            + " cannot be an id; use lower-case letters, digits and hyphens between them, 80 at most");
        }
    }

    private void tell(ImportReport report, Problems problems, Path root, List<String> written) {
        if (problems.warnings() > 0) {
            spec.commandLine().getErr().print(ProblemReport.text(problems, CONSEQUENCE));
            spec.commandLine().getErr().flush();
        }
        new ImportReportPage(new Page(spec.commandLine().getOut(), surroundings.columns())).tell(report);
        written.forEach(file -> spec.commandLine().getOut().println(surroundings.shown(root.resolve(file))));
    }
}
