package salient.cli;

import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Option;
import salient.charts.publish.StandingPictures;
import salient.run.RunOptions;

/** The options that leave pictures out. */
final class NoMapsOptions {
    /** The option that lets pictures go. */
    static final String DISCARD_MAPS = "--discard-maps";

    @Option(names = "--no-maps", description = "Write the tables alone: no maps, no charts and no page.")
    private boolean noMaps;

    @Option(
            names = DISCARD_MAPS,
            description = "With --no-maps: take away the maps, the charts and the page that stand there.")
    private boolean discardMaps;

    /** What becomes of pictures that stand. */
    StandingPictures standing() {
        return discardMaps ? StandingPictures.DISCARDED : StandingPictures.KEPT;
    }

    /** What is written beside the tables, as far as these options say. */
    Set<RunOptions.Extra> extras() {
        Set<RunOptions.Extra> extras = EnumSet.noneOf(RunOptions.Extra.class);
        if (!noMaps) {
            extras.add(RunOptions.Extra.MAPS);
        }
        return extras;
    }
}
