package salient.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import salient.archive.PastRun;
import salient.campaign.Ids;
import salient.charts.publish.ReadingToCompare;
import salient.problem.Problems;
import salient.problem.Unseen;
import salient.reading.Scenario;
import salient.run.PastRuns;

/**
 * What the arguments of a comparison mean: a word that names a scenario is the scenario, anything else that is a path or a
 * folder is the folder of a run. Each run gets a name that no other reading has.
 */
final class ComparedArguments {
    private final CampaignOptions options;
    private final CampaignOptions.Opened opened;
    private final Path current;
    private final Map<Path, ReadingToCompare> runs = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    ComparedArguments(CampaignOptions options, CampaignOptions.Opened opened, Path current) {
        this.options = options;
        this.opened = opened;
        this.current = current;
    }

    /** The readings that {@code arguments} name, in their order. */
    List<ReadingToCompare> resolve(List<String> arguments, String consequence) throws BadInputException {
        arguments.stream().filter(this::isScenario).forEach(taken::add);
        for (String argument : arguments) {
            if (!isScenario(argument) && !isFolder(argument)) {
                options.scenario(Optional.of(argument), opened, consequence);
            }
        }
        Problems problems = new Problems();
        PastRuns folders = new PastRuns(opened.inputs(), problems);
        List<ReadingToCompare> asked = new ArrayList<>();
        for (String argument : arguments) {
            if (isScenario(argument)) {
                Scenario scenario = options.scenario(Optional.of(argument), opened, consequence);
                asked.add(ReadingToCompare.of(scenario));
            } else {
                run(argument, folders).ifPresent(asked::add);
            }
        }
        if (problems.hasErrors()) {
            throw new BadInputException(problems, consequence);
        }
        return asked;
    }

    private boolean isScenario(String argument) {
        return opened.inputs().scenarios().containsKey(argument)
                || opened.inputs().broken().contains(argument);
    }

    private boolean isFolder(String argument) {
        try {
            return argument.contains("/")
                    || argument.contains(current.getFileSystem().getSeparator())
                    || Files.exists(current.resolve(argument), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Optional<ReadingToCompare> run(String argument, PastRuns folders) {
        Path folder = current.resolve(argument).normalize();
        ReadingToCompare known = runs.get(folder);
        if (known != null) {
            return Optional.of(known);
        }
        String shown = Unseen.shown(argument.replaceAll("(?<=.)[/\\\\]+$", ""));
        Optional<ReadingToCompare> asked =
                folders.read(folder, shown).map(run -> ReadingToCompare.of(name(folder, run), run));
        asked.ifPresent(run -> runs.put(folder, run));
        return asked;
    }

    /**
     * The name of the folder as an id, else that of its scenario. A run must not pass for the scenario as it reads today,
     * so the name of one is followed by "run"; a name that another reading has is followed by a number.
     */
    private String name(Path folder, PastRun run) {
        String written =
                folder.getFileName() == null ? "" : folder.getFileName().toString();
        String id =
                written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String bare = Ids.isId(id) ? id : run.manifest().scenario();
        String base = isScenario(bare) ? bare + "-run" : bare;
        String name = base;
        for (int number = 2; !taken.add(name); number++) {
            name = base + "-" + number;
        }
        return name;
    }
}
