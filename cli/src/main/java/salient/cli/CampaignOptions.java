package salient.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.charts.draw.CampaignFonts;
import salient.charts.publish.CampaignOutput;
import salient.problem.NearestName;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.problem.Severity;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.read.WorkspaceYaml;
import salient.reading.Scenario;
import salient.wording.Amounts;
import salient.workspace.CampaignFiles;
import salient.workspace.OutputFolders;
import salient.workspace.Workspace;

/** The options that say which campaign a command is about, and the way from them to what was read. */
final class CampaignOptions {
    /** More names than this are not told one by one if another command lists them. */
    private static final int MOST_CHOICES = 12;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private WorkspaceOption workspace;

    @Option(
            names = "--campaign",
            paramLabel = "ID",
            description =
                    "The campaign, where there are several: the name of its folder in data/. Without it, the one that"
                            + " workspace.yaml names; for 'check' and 'list', all.")
    private Optional<String> campaign = Optional.empty();

    /**
     * Campaigns of which what is asked for was read without errors.
     *
     * @param campaigns one or more
     * @param unreadable ids of others that have errors
     * @param problems warnings about them; errors of what others can do without are warnings here
     * @param faults the same as they were found
     */
    record Opened(
            Workspace workspace,
            List<CampaignInputs> campaigns,
            List<String> unreadable,
            Problems problems,
            Problems faults) {
        /** The first of them. */
        CampaignInputs inputs() {
            return campaigns.get(0);
        }

        /** Where what is made of the first of them is written: under {@code runs}, else in its usual place. */
        CampaignOutput output(Surroundings surroundings, Optional<Path> runs) {
            Path under =
                    runs.map(given -> surroundings.current().resolve(given)).orElse(workspace.runs());
            return new CampaignOutput(workspace, under, inputs(), problems.sorted());
        }

        /** The folder {@code to}, else the one called {@code name} that stands with the runs of the first of them. */
        Path folder(Surroundings surroundings, Optional<Path> to, String name) {
            return to.map(given -> surroundings.current().resolve(given))
                    .orElse(OutputFolders.in(
                            workspace, inputs().dossier().campaign().id(), name));
        }
    }

    /** The workspace that is named, else the one that is found. */
    Workspace findWorkspace(Surroundings surroundings, String consequence) throws BadInputException {
        return workspace.find(surroundings, new Problems(), consequence);
    }

    /** Names the campaign, as {@code --campaign} does. */
    void name(String id) {
        campaign = Optional.of(id);
    }

    /** As {@link #open}, and no error of the campaign is forgiven. */
    Opened openSound(Surroundings surroundings, String consequence) throws BadInputException {
        Opened opened = open(surroundings, consequence);
        if (opened.faults().hasErrors()) {
            throw new BadInputException(opened.faults(), consequence);
        }
        return opened;
    }

    /** Whether a campaign is named. */
    boolean isNamed() {
        return campaign.isPresent();
    }

    /**
     * Finds and reads the campaign that is named, else the workspace's default, else the only one.
     *
     * @param consequence what does not happen if it has errors
     */
    Opened open(Surroundings surroundings, String consequence) throws BadInputException {
        Problems problems = new Problems();
        Workspace found = workspace.find(surroundings, problems, consequence);
        List<String> ids = campaigns(found, problems, consequence);
        if (campaign.isEmpty()) {
            ids = List.of(theDefault(found, ids, problems, consequence));
        }
        Opened opened = read(found, ids, surroundings, problems, consequence);
        tellOfWhatIsLeftOut(opened);
        return opened;
    }

    private String theDefault(Workspace found, List<String> ids, Problems problems, String consequence)
            throws BadInputException {
        Optional<String> named = WorkspaceYaml.defaultCampaign(found, problems);
        if (problems.hasErrors()) {
            throw new BadInputException(problems, consequence);
        }
        return named.orElseThrow(() -> new ParameterException(
                command.commandLine(),
                "There are several campaigns; add " + choices("--campaign ", ids)
                        + ", or name one as default_campaign in " + WorkspaceYaml.NAME));
    }

    /** Finds and reads the campaign that is named, else all of them; see {@link #open}. */
    Opened openAll(Surroundings surroundings, String consequence) throws BadInputException {
        Opened opened = readAll(surroundings, consequence);
        tellOfWhatIsLeftOut(opened);
        return opened;
    }

    private Opened readAll(Surroundings surroundings, String consequence) throws BadInputException {
        Problems problems = new Problems();
        Workspace found = workspace.find(surroundings, problems, consequence);
        List<String> ids = campaigns(found, problems, consequence);
        if (campaign.isEmpty()) {
            WorkspaceYaml.defaultCampaign(found, problems);
        }
        return read(found, ids, surroundings, problems, consequence);
    }

    private void tellOfWhatIsLeftOut(Opened opened) {
        if (!opened.faults().hasErrors()) {
            return;
        }
        List<String> leftOut = new ArrayList<>();
        for (CampaignInputs inputs : opened.campaigns()) {
            Set<String> accounts =
                    new LinkedHashSet<>(inputs.dossier().campaign().defaults().accountOrder());
            inputs.dossier()
                    .accounts()
                    .forEach(account -> accounts.remove(account.id().value()));
            accounts.forEach(id -> leftOut.add("account " + id));
            inputs.broken().forEach(id -> leftOut.add("scenario " + id));
            CampaignFiles files = new CampaignFiles(inputs.dossier().campaign().id());
            CampaignReader.spared().stream()
                    .map(files::data)
                    .filter(file -> isFaulty(file, opened.faults()))
                    .forEach(leftOut::add);
        }
        opened.unreadable().forEach(id -> leftOut.add("campaign " + id));
        PrintWriter err = command.commandLine().getErr();
        err.println(
                "The input has " + Amounts.count(opened.faults().errors(), "error") + ", which 'salient check' tells"
                        + (leftOut.isEmpty() ? "" : "; left out: " + String.join(", ", leftOut)));
        err.flush();
    }

    private static boolean isFaulty(String file, Problems faults) {
        return faults.sorted().stream()
                .anyMatch(problem -> problem.severity() == Severity.ERROR
                        && problem.origin().file().equals(file));
    }

    /** The same as {@link #openAll}, and no error anywhere is forgiven. */
    Opened openFaultless(Surroundings surroundings, String consequence) throws BadInputException {
        Opened opened = readAll(surroundings, consequence);
        if (opened.faults().hasErrors()) {
            throw new BadInputException(opened.faults(), consequence);
        }
        return opened;
    }

    /**
     * What can be read of {@code ids}.
     *
     * @param problems what was found before, and gets what is found now
     */
    private static Opened read(
            Workspace found, List<String> ids, Surroundings surroundings, Problems problems, String consequence)
            throws BadInputException {
        List<CampaignInputs> read = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (EarlyReading.Read reading : readings(found, ids, surroundings.early())) {
            problems.addAll(reading.problems());
            reading.inputs().ifPresentOrElse(read::add, () -> unreadable.add(reading.campaign()));
        }
        if (read.isEmpty()) {
            throw new BadInputException(problems, consequence);
        }
        read.forEach(inputs -> CampaignFonts.of(found, inputs, problems).use());
        return new Opened(found, List.copyOf(read), List.copyOf(unreadable), problems.asWarnings(), problems);
    }

    /** The readings of {@code ids}. What is read early is asked for last, so that the others are read meanwhile. */
    private static List<EarlyReading.Read> readings(Workspace found, List<String> ids, EarlyReading early) {
        Optional<String> first =
                ids.size() == 1 ? Optional.of(ids.get(0)) : WorkspaceYaml.defaultCampaign(found, new Problems());
        Map<String, EarlyReading.Read> readings = new TreeMap<>();
        for (String id : ids) {
            if (first.filter(id::equals).isEmpty()) {
                readings.put(id, EarlyReading.Read.of(found, id));
            }
        }
        return ids.stream()
                .map(id -> Optional.ofNullable(readings.get(id))
                        .or(() -> early.of(found, id))
                        .orElseGet(() -> EarlyReading.Read.of(found, id)))
                .toList();
    }

    /** The campaign that is named, else all of {@code found}: one or more. */
    private List<String> campaigns(Workspace found, Problems problems, String consequence) throws BadInputException {
        List<String> all = found.campaigns();
        if (all.isEmpty() && found.findNames("data").isEmpty()) {
            problems.error(
                    ProblemCode.UNREADABLE_FILE,
                    Origin.of("data"),
                    "this is no folder that can be listed",
                    "make data a folder that the user who runs this may read");
            throw new BadInputException(problems, consequence);
        }
        if (all.isEmpty()) {
            problems.error(
                    ProblemCode.UNKNOWN_CAMPAIGN,
                    Origin.of("data"),
                    "no folder here holds a campaign.yaml",
                    "add the folder data/<campaign> with a campaign.yaml");
            throw new BadInputException(problems, consequence);
        }
        return campaign.isEmpty() ? all : List.of(known("campaign", campaign.get(), all));
    }

    /**
     * The scenario {@code named}, else the campaign's default.
     *
     * @param consequence what does not happen if it, or an account that it hears, has errors
     */
    Scenario scenario(Optional<String> named, Opened opened, String consequence) throws BadInputException {
        CampaignInputs inputs = opened.inputs();
        String id = named.orElse(inputs.dossier().campaign().defaults().scenario());
        boolean noDefault = named.isEmpty() && !inputs.scenarios().containsKey(id);
        if (inputs.broken().contains(id) || noDefault) {
            throw new BadInputException(opened.faults(), consequence);
        }
        return inputs.scenarios().get(known("scenario", id, inputs.scenarios().keySet()));
    }

    /** {@code given} if it is one of {@code all}, which are the names of a {@code noun}. */
    String known(String noun, String given, Collection<String> all) {
        if (all.contains(given)) {
            return given;
        }
        String near = NearestName.find(given, all)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElseGet(() -> all.size() > MOST_CHOICES && new Listed.Words().contains(noun + "s")
                        ? "; 'salient list " + noun + "s' has them all"
                        : "; there is " + choices("", all));
        throw new ParameterException(command.commandLine(), "No " + noun + " is called " + Quoted.text(given) + near);
    }

    private static String choices(String before, Collection<String> all) {
        return String.join(" or ", all.stream().map(id -> before + id).toList());
    }
}
