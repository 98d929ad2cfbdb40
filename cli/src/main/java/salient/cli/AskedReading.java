package salient.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import salient.archive.PastRun;
import salient.charts.publish.ReadingToCompare;
import salient.problem.Problems;
import salient.run.PastReplay;
import salient.run.PastRuns;
import salient.run.Replay;
import salient.run.Replayer;

/** The one reading that a command is asked for: a scenario, or the folder of a run. */
final class AskedReading {
    private final CampaignOptions options;
    private final CampaignOptions.Opened opened;
    private final Path current;

    AskedReading(CampaignOptions options, CampaignOptions.Opened opened, Path current) {
        this.options = options;
        this.opened = opened;
        this.current = current;
    }

    /**
     * What {@code named} concludes; what the campaign's default scenario does if nothing is named.
     *
     * @param judging is told the name of a scenario before it is judged
     * @throws BadInputException if a run cannot be read, or is not of this campaign as it is now
     */
    Replay replay(Optional<String> named, Consumer<String> judging, String consequence) throws BadInputException {
        Replayer replayer = new Replayer(opened.inputs());
        String name = named.orElseGet(
                () -> opened.inputs().dossier().campaign().defaults().scenario());
        ReadingToCompare asked = new ComparedArguments(options, opened, current)
                .resolve(List.of(name), consequence)
                .get(0);
        if (asked.run().isEmpty()) {
            judging.accept(asked.name());
            return replayer.replay(asked.scenario().orElseThrow());
        }
        PastRun run = asked.run().get();
        Problems problems = new Problems();
        Replay replay = PastReplay.of(run, asked.name(), opened.inputs(), replayer.coverage());
        new PastRuns(opened.inputs(), problems).checkFigures(run, replay);
        if (problems.hasErrors()) {
            throw new BadInputException(problems, consequence);
        }
        return replay;
    }
}
