package salient.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import salient.campaign.Ids;
import salient.problem.Problems;
import salient.text.Limits;
import salient.text.SourceFile;
import salient.text.YamlNode;
import salient.text.YamlParser;
import salient.workspace.CampaignFiles;
import salient.workspace.Workspace;

/**
 * The YAML files of a campaign, which are small and many, parsed on another core while the campaign's ground and places
 * are read. What is asked for and was not yet begun is parsed at once by whoever asks, so that nobody waits for want of a
 * core.
 */
final class YamlAhead {
    private static final String SUFFIX = ".yaml";

    private final Workspace workspace;
    private final Limits limits;
    private final Map<String, FutureTask<Parsed>> tasks = new HashMap<>();

    /**
     * What is in a file.
     *
     * @param file absent if it cannot be read
     * @param mapping absent if it is not all in order
     * @param problems what is wrong with it
     */
    record Parsed(Optional<SourceFile> file, Optional<YamlNode.Mapping> mapping, Problems problems) {}

    YamlAhead(Workspace workspace, Limits limits) {
        this.workspace = workspace;
        this.limits = limits;
    }

    /** Begins with the files of {@code campaign} in the order in which they are likely to be asked for. */
    void begin(CampaignFiles campaign) {
        note(campaign.sources());
        workspace.findNames(campaign.seedsFolder()).orElse(List.of()).stream()
                .filter(Ids::isId)
                .forEach(account -> note(campaign.account(account, "account.yaml")));
        workspace.findNames(campaign.scenariosFolder()).orElse(List.of()).stream()
                .filter(name -> name.endsWith(SUFFIX))
                .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                .filter(Ids::isId)
                .forEach(scenario -> note(campaign.scenario(scenario)));
    }

    private void note(String name) {
        FutureTask<Parsed> task = new FutureTask<>(() -> parse(name));
        tasks.put(name, task);
        ForkJoinPool.commonPool().execute(task);
    }

    private Parsed parse(String name) {
        Problems problems = new Problems();
        Optional<SourceFile> file =
                SourceFile.find(workspace, name, problems).flatMap(found -> found.inMemory(limits, problems));
        return new Parsed(file, file.flatMap(found -> YamlParser.parse(found, problems)), problems);
    }

    /** What is in the file {@code name}; asked once. */
    Parsed take(String name) {
        FutureTask<Parsed> task = tasks.remove(name);
        if (task == null) {
            return parse(name);
        }
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(name + " could not be parsed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return parse(name);
        }
    }
}
