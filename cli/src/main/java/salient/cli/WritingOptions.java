package salient.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import salient.campaign.Campaign;
import salient.charts.publish.CampaignOutput;
import salient.charts.publish.StandingPictures;
import salient.run.RunOptions;
import salient.time.DaySpan;

/** The options of commands that write folders: where, which days, and whether anything is drawn. */
final class WritingOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--runs",
            paramLabel = "DIR",
            description = "The folder to write runs under; runs/ in the workspace if left out.")
    private Optional<Path> runs = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day to write, YYYY-MM-DD.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "The last day to write, YYYY-MM-DD.")
    private Optional<String> to = Optional.empty();

    @Mixin
    private NoMapsOptions pictures;

    /** What becomes of the pictures of runs that stand. */
    StandingPictures standing() {
        return pictures.standing();
    }

    /** Where what is made of the campaign that was opened is written. */
    CampaignOutput output(CampaignOptions.Opened opened, Surroundings surroundings) {
        return opened.output(surroundings, runs);
    }

    /** The days to write, within the period of {@code campaign}; absent = the whole period. */
    Optional<DaySpan> days(Campaign campaign) {
        DaySpan days = new PeriodDays(command.commandLine(), campaign).days(from, to);
        return days.equals(campaign.period()) ? Optional.empty() : Optional.of(days);
    }

    /** What is written beside the tables, as far as these options say. */
    Set<RunOptions.Extra> extras() {
        return pictures.extras();
    }
}
